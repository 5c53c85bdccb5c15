export const id=0,ids=[0],modules={7e3:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{runAction:()=>runAction});var external_node_fs_=__webpack_require__(3024),core=__webpack_require__(3838);const actionsLog={info:message=>core.info(message),warning:message=>core.
warning(message),error:message=>core.error(message),debug:message=>core.debug(message),group:(title,work)=>core.group(title,work)};var cancellation=__webpack_require__(
1848),check=__webpack_require__(2594),dist=__webpack_require__(7934),errors=__webpack_require__(452);const sha=dist.FsL(dist.YjP(),dist.yGV(/^[0-9a-f]{40}$/)),repository=dist.
Ikc({full_name:dist.YjP()}),PullRequestPayload=dist.Ikc({number:dist.FsL(dist.aig(),dist.ndf()),head:dist.Ikc({sha,ref:dist.YjP(),repo:dist.cl6(repository)}),base:dist.
Ikc({sha,ref:dist.YjP()})}),WorkflowRunPayload=dist.Ikc({id:dist.aig(),head_sha:sha,head_branch:dist.cl6(dist.YjP()),head_repository:dist.cl6(repository),event:dist.
YjP()}),EventPayload=dist.Ikc({repository:dist.lqM(dist.Ikc({default_branch:dist.lqM(dist.YjP())})),pull_request:dist.lqM(PullRequestPayload),merge_group:dist.lqM(
dist.Ikc({base_sha:sha,base_ref:dist.YjP()})),workflow_run:dist.lqM(WorkflowRunPayload)});function pullRequestOf(payload,repository2){const pull=payload.pull_request;
if(pull===void 0)return null;const headRepository=pull.head.repo?.full_name??null;return{number:pull.number,headSha:pull.head.sha,headRef:pull.head.ref,baseRef:pull.
base.ref,baseSha:pull.base.sha,fork:headRepository===null||headRepository.toLowerCase()!==repository2.toLowerCase(),headRepository}}function workflowRunOf(payload){
const run=payload.workflow_run;return run===void 0?null:{id:String(run.id),headSha:run.head_sha,headBranch:run.head_branch??null,headRepository:run.head_repository?.
full_name??null,event:run.event}}const BASELINE_EVENTS=["push","schedule","workflow_dispatch"],REFUSALS={pull_request_target:"`pull_request_target` runs with a \
writing token and the secrets of this repository, so no code of a pull request may be executed in it. Use `on: pull_request`; for comments on pull requests from\
 forks see docs/fork-pull-requests.md (a second workflow on `workflow_run` that only reports).",issue_comment:"`issue_comment` runs with a writing token on beha\
lf of whoever wrote the comment, so no code of a pull request may be executed in it. Use `on: pull_request` (a label can start it: `types: [labeled]`).",workflow_run:"\
`workflow_run` runs with a writing token after a workflow that may have been a stranger’s, so nothing is measured in it. Measure in `on: pull_request`, and only\
 report here (docs/fork-pull-requests.md)."};function readContext({env,readFile,baselineBranches}){const eventName=required(env,"GITHUB_EVENT_NAME"),repository2=readRepository(
required(env,"GITHUB_REPOSITORY")),ref=normaliseRef(required(env,"GITHUB_REF")),payload=readPayload(required(env,"GITHUB_EVENT_PATH"),readFile),pullRequest=pullRequestOf(
payload,`${repository2.owner}/${repository2.name}`),defaultBranch=payload.repository?.default_branch??scheduledBranch(eventName,ref),baselineRefs=refsOf(baselineBranches,
defaultBranch),runId=required(env,"GITHUB_RUN_ID"),serverUrl=withoutTrailingSlash(env.GITHUB_SERVER_URL??"https://github.com");if(eventName==="pull_request"&&pullRequest===
null)throw new errors.yo("The event file (GITHUB_EVENT_PATH) of this `pull_request` run has no `pull_request` in it, so the commit to compare with is unknown.");
return{eventKind:eventKindOf(eventName,ref,baselineRefs),eventName,repository:repository2,defaultBranch,baselineRefs,ref,sha:readSha(required(env,"GITHUB_SHA")),
pullRequest,mergeGroup:payload.merge_group?{baseSha:payload.merge_group.base_sha,baseRef:normaliseRef(payload.merge_group.base_ref)}:null,workflowRun:workflowRunOf(
payload),runId,runAttempt:readAttempt(env.GITHUB_RUN_ATTEMPT),workspace:required(env,"GITHUB_WORKSPACE"),temp:required(env,"RUNNER_TEMP"),apiUrl:withoutTrailingSlash(
env.GITHUB_API_URL??"https://api.github.com"),serverUrl,runUrl:`${serverUrl}/${repository2.owner}/${repository2.name}/actions/runs/${runId}`,selfHosted:env.RUNNER_ENVIRONMENT===
"self-hosted",debug:env.RUNNER_DEBUG==="1",cacheMode:env.ACTIONS_CACHE_MODE?.trim().toLowerCase()||null,refusal:Object.hasOwn(REFUSALS,eventName)?REFUSALS[eventName]??
null:null}}function eventKindOf(eventName,ref,baselineRefs){return Object.hasOwn(REFUSALS,eventName)?"refused":eventName==="pull_request"?"pull-request":eventName===
"merge_group"?"merge-group":BASELINE_EVENTS.includes(eventName)&&baselineRefs.includes(ref)?"baseline":"report-only"}function refsOf(branches,defaultBranch){return branches.
length>0?branches.map(normaliseRef):defaultBranch===null?[]:[normaliseRef(defaultBranch)]}function scheduledBranch(eventName,ref){return eventName==="schedule"&&
ref.startsWith("refs/heads/")?ref.slice(11):null}function normaliseRef(ref){return ref.startsWith("refs/")?ref:`refs/heads/${ref}`}function required(env,name){const value=env[name];
if(value!==void 0&&value!=="")return value;throw new errors.yo(`The environment variable ${name} is not set. GitHub's runner sets it; outside of a workflow use \
\`torch-compile-check run\`.`)}function readRepository(text){const match=/^([^/\s]+)\/([^/\s]+)$/.exec(text);if(match?.[1]===void 0||match[2]===void 0)throw new errors.
yo(`GITHUB_REPOSITORY is "${text}"; it must have the form owner/name.`);return{owner:match[1],name:match[2]}}function readSha(text){if(!/^[0-9a-f]{40}$/.test(text))
throw new errors.yo(`GITHUB_SHA is "${text}"; it must be a full commit sha.`);return text}function readAttempt(text){const attempt2=Number(text??"1");if(!Number.
isInteger(attempt2)||attempt2<1)throw new errors.yo(`GITHUB_RUN_ATTEMPT is "${text}"; it must be a whole number from 1.`);return attempt2}function readPayload(path,readFile){
let parsed;try{parsed=JSON.parse(readFile(path))}catch(thrown){throw new errors.yo(`The event file ${path} (GITHUB_EVENT_PATH) cannot be read: ${(0,errors.gJ)(thrown)}`,
{cause:thrown})}const result2=dist.xLC(EventPayload,parsed,{abortEarly:!0});if(result2.success)return result2.output;const issue=result2.issues[0];throw new errors.
yo(`The event file ${path} (GITHUB_EVENT_PATH) is not what GitHub sends: ${dist.BuJ(issue)??"its root"}: ${issue.message}`)}function withoutTrailingSlash(url){return url.
replace(/\/+$/,"")}var git_command=__webpack_require__(4600),local_git=__webpack_require__(662);async function wantedReference({context,git}){try{const head=await git.
head();return context.pullRequest!==null?await ofPullRequest(context.pullRequest,head,git):context.mergeGroup!==null?{kind:"commit",sha:context.mergeGroup.baseSha,
why:"the commit that the merge group builds on"}:context.eventKind==="baseline"?ofPush(head):await ofOther(context,head,git)}catch(thrown){const sha2=context.pullRequest?.
baseSha??context.mergeGroup?.baseSha,reason=`git could not be asked (${(0,errors.gJ)(thrown)})`;return sha2===void 0?{kind:"unknown",reason}:{kind:"commit",sha:sha2,
why:`the base branch's commit as the event names it, because ${reason}`}}}async function ofPullRequest(pull,head,git){const[first,second,...more]=head.parents;if(first!==
void 0&&second===pull.headSha&&more.length===0)return{kind:"commit",sha:first,why:`the commit of ${pull.baseRef} that the test merge was made on`};const tip=await git.
resolveRef(`refs/remotes/origin/${pull.baseRef}`)??pull.baseSha,base=await git.mergeBase(head.sha,tip);if(base!==null)return{kind:"commit",sha:base,why:`the mer\
ge base of this branch and ${pull.baseRef}`};const hidden=await git.isShallow()?"the clone is shallow and hides the merge base (`fetch-depth: 0` shows it)":`HEA\
D and ${pull.baseRef} have no commit in common`;return{kind:"commit",sha:pull.baseSha,why:`the base branch's commit as the event names it: ${hidden}`}}function ofPush(head){
const[parent]=head.parents;return parent===void 0?{kind:"unknown",reason:"this is the first commit of the branch"}:{kind:"commit",sha:parent,why:"the commit bef\
ore this one on the same branch"}}async function ofOther(context,head,git){for(const ref of originRefs(context)){const tip=await git.resolveRef(ref),base=tip===
null?null:await git.mergeBase(head.sha,tip);if(base!==null&&base!==head.sha)return{kind:"commit",sha:base,why:`the merge base of this branch and ${ref.replace(/^refs\/(remotes\/origin|heads)\//,
"")}`}}return ofPush(head)}function originRefs(context){const branches=[...context.baselineRefs,...context.defaultBranch===null?[]:[`refs/heads/${context.defaultBranch}`]];
return[...new Set(branches.map(ref=>ref.replace(/^refs\/heads\//,"refs/remotes/origin/")))]}const COMMENTS_PER_PAGE=100;var pull_request=__webpack_require__(3056);
const REQUEST_TIMEOUT_MS=2e4;async function githubClient({token,apiUrl,repository:repository2,signal}){const{getOctokit}=await __webpack_require__.e(413).then(__webpack_require__.
bind(__webpack_require__,2413)),octokit=getOctokit(token,{baseUrl:apiUrl});octokit.hook.before("request",options=>{const timeout=AbortSignal.timeout(REQUEST_TIMEOUT_MS);
options.request.signal=signal===void 0?timeout:AbortSignal.any([timeout,signal])});const here={owner:repository2.owner,repo:repository2.name},{issues,checks,pulls,
users}=octokit.rest;return{async listComments(issue,page){const{data}=await issues.listComments({...here,issue_number:issue,per_page:COMMENTS_PER_PAGE,page});return data.
map(commentOf)},async createComment(issue,body){return commentOf((await issues.createComment({...here,issue_number:issue,body})).data)},async updateComment(id2,body){
return commentOf((await issues.updateComment({...here,comment_id:id2,body})).data)},async deleteComment(id2){await issues.deleteComment({...here,comment_id:id2})},
async viewerLogin(){try{const{viewer}=await octokit.graphql("query { viewer { login } }");return viewer.login}catch{return(await users.getAuthenticated()).data.
login}},async createCheckRun({name,headSha,detailsUrl}){const{data}=await checks.create({...here,name,head_sha:headSha,status:"in_progress",...detailsUrl===null?
{}:{details_url:detailsUrl}});return{id:data.id,url:data.html_url}},async updateCheckRun(id2,{conclusion,output}){await checks.update({...here,check_run_id:id2,
...conclusion===null?{}:{status:"completed",conclusion},output:{title:output.title,summary:output.summary,annotations:output.annotations.map(annotationOf)}})},async getPullRequest(number){
return client_pullRequestOf((await pulls.get({...here,pull_number:number})).data)},async listPullRequests({state,head,page}){const filter=head===null?{}:{head},
order={sort:"updated",direction:"desc"},{data}=await pulls.list({...here,...order,...filter,state,per_page:pull_request.HO,page});return data.map(client_pullRequestOf)}}}
function commentOf({id:id2,body,html_url,user}){return{id:id2,body:body??"",url:html_url,author:user===null?null:{login:user.login,type:user.type}}}function client_pullRequestOf(pull){
return{number:pull.number,state:pull.state==="open"?"open":"closed",headSha:pull.head.sha,headRepository:pull.head.repo?.full_name??null,baseRef:pull.base.ref,baseSha:pull.
base.sha,labels:pull.labels.flatMap(label=>label.name===void 0?[]:[label.name]),body:pull.body??""}}function annotationOf({path,startLine,endLine,level,title,message}){
return{path,start_line:startLine,end_line:endLine,annotation_level:level,title,message}}function connectTo(context,inputs){return signal=>githubClient({token:inputs.
githubToken??"",apiUrl:context.apiUrl,repository:context.repository,...signal===void 0?{}:{signal}})}var lib_inputs=__webpack_require__(39);function observedStore(store){
let seen=null;return{async restore(query){const outcome=await store.restore(query);return seen={query,outcome},outcome},save:(ring,address)=>store.save(ring,address),
seen:()=>seen}}var promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),workspace_paths=__webpack_require__(1469),comment=__webpack_require__(
4039),report_json=__webpack_require__(7273),record=__webpack_require__(5646),result=__webpack_require__(4643),benchmark_schema=__webpack_require__(1533);const RESULTS_SCHEMA_VERSION=1,
RESULTS_FILE="torch-compile-check-result.json",REPORT_FILES={json:"report.json",markdown:"report.md"},results_file_sha=dist.FsL(dist.YjP(),dist.yGV(/^[0-9a-f]{40}$/)),
results_file_name=dist.FsL(dist.YjP(),dist.Ru6(500)),commentKey=dist.FsL(dist.YjP(),dist.yGV(/^[A-Za-z0-9._-]{1,80}$/)),count=dist.FsL(dist.aig(),dist.E2x(),dist.
ndf(),dist.Wwf(0)),ResultsSchema=dist.Ikc({schemaVersion:dist.euz(RESULTS_SCHEMA_VERSION),toolVersion:results_file_name,commentKey,deviceSlug:dist.FsL(dist.YjP(),
dist.yGV(/^[A-Za-z0-9._-]{1,200}$/)),run:dist.Ikc({eventName:results_file_name,repository:results_file_name,headSha:results_file_sha,sha:results_file_sha,baseRef:dist.
mee(results_file_name),runId:dist.FsL(dist.YjP(),dist.yGV(/^\d{1,20}$/)),runAttempt:dist.FsL(count,dist.Wwf(1),dist.cGV(1e6))}),measuredAt:results_file_name,benchmarks:benchmark_schema.
su,result:dist.mee(result.Jh),problem:dist.mee(dist.Ikc({kind:results_file_name,message:dist.FsL(dist.YjP(),dist.Ru6(2e4))})),reference:dist.mee(dist.Ikc({key:results_file_name,
record:record.X2,distance:dist.mee(count),wantedSha:dist.mee(results_file_sha)})),baseSha:dist.mee(results_file_sha),noReference:dist.mee(dist.FsL(dist.YjP(),dist.
Ru6(2e3))),warnings:dist.FsL(dist.YOg(dist.FsL(dist.YjP(),dist.Ru6(2e3))),dist.Ru6(200))}),FILES=[RESULTS_FILE,REPORT_FILES.json,REPORT_FILES.markdown];async function prepareResultsFolder(folder,workspace){
try{await refuseLinks(folder,workspace),await(0,promises_.mkdir)(folder,{recursive:!0});for(const name of FILES)await(0,promises_.rm)((0,external_node_path_.join)(
folder,name),{force:!0})}catch(thrown){throw thrown instanceof errors.yo?thrown:new errors.yo(`results-path: ${folder} cannot be written to (${(0,errors.gJ)(thrown)}\
).`)}}async function writeResults(request){const{folder,workspace,results,report:report2}=request;await refuseLinks(folder,workspace),await(0,promises_.mkdir)(folder,
{recursive:!0}),await writeNew((0,external_node_path_.join)(folder,RESULTS_FILE),JSON.stringify(results)),await writeNew((0,external_node_path_.join)(folder,REPORT_FILES.
json),(0,report_json.l)(report2)),await writeNew((0,external_node_path_.join)(folder,REPORT_FILES.markdown),(0,comment.w)(report2))}async function writeNew(path,text){
await(0,promises_.rm)(path,{force:!0,recursive:!0});const{O_WRONLY,O_CREAT,O_EXCL,O_NOFOLLOW}=external_node_fs_.constants,file=await(0,promises_.open)(path,O_WRONLY|
O_CREAT|O_EXCL|O_NOFOLLOW,420);try{await file.writeFile(text)}finally{await file.close()}}async function refuseLinks(folder,workspace){const first=(0,workspace_paths.
F)(folder,workspace)?workspace:(0,external_node_path_.dirname)(folder);let path=first;for(const part of(0,external_node_path_.relative)(first,folder).split(external_node_path_.
sep)){path=(0,external_node_path_.join)(path,part);const stats=await(0,promises_.lstat)(path).catch(thrown=>{if((0,errors.CA)(thrown)==="ENOENT")return null;throw thrown});
if(stats===null)return;if(!stats.isDirectory())throw new errors.yo(`results-path: ${path} is not a folder${stats.isSymbolicLink()?" but a link":""}.`)}}var version=__webpack_require__(
3411);function resultsOf(source){const{report:report2,context,restored,deviceSlug}=source,{owner,name}=context.repository,{reference}=report2.comparison;return{
schemaVersion:RESULTS_SCHEMA_VERSION,toolVersion:version.w,commentKey:report2.commentKey,deviceSlug,run:{eventName:context.eventName,repository:`${owner}/${name}`,
headSha:context.pullRequest?.headSha??context.sha,sha:context.sha,baseRef:context.pullRequest?.baseRef??null,runId:context.runId,runAttempt:context.runAttempt},
measuredAt:report2.generatedAt,benchmarks:[...report2.benchmarks??[]],result:report2.result,problem:report2.problem??null,reference:handedOn(report2,restored),baseSha:reference.
kind==="commit"?reference.sha:null,noReference:"reason"in reference?reference.reason:null,warnings:[...report2.warnings]}}function handedOn({comparison:{reference}},restored){
if(restored?.kind!=="found"||reference.kind!=="record"&&reference.kind!=="commit")return null;const{records}=restored.ring;if(reference.kind==="commit"){const record3=records.
findLast(({sha:sha2})=>sha2===reference.sha);return record3===void 0?null:{key:restored.key,record:record3,distance:0,wantedSha:reference.sha}}const record2=records.
findLast(({sha:sha2,measuredAt})=>sha2===reference.sha&&measuredAt===reference.measuredAt);return record2===void 0?null:{key:reference.key,record:record2,distance:reference.
distance,wantedSha:reference.wantedSha}}async function keepResults(inputs,context){const{resultsPath:folder}=inputs,{workspace}=context;await prepareResultsFolder(
folder,workspace);let observed=null;return{watch:store=>observed=observedStore(store),async write(report2){const seen=observed?.seen()??null,results=resultsOf({
report:report2,context,restored:seen?.outcome??null,deviceSlug:seen?.query.deviceSlug??"unknown"});await writeResults({folder,workspace,results,report:report2})}}}
var tools=__webpack_require__(3491),ports=__webpack_require__(391);const NAME="torch-compile-check",MARKER=new RegExp(`^<!-- ${NAME} key=([^ ]+) sha=([0-9a-f]{4\
0}) run=(\\d{1,20}) attempt=(\\d{1,6})(?: verdict=([a-z-]{1,30}))? -->\\r?\\n`);function markerLine(marker){const verdict2=marker.verdict===null?"":` verdict=${marker.
verdict}`;return`<!-- ${NAME} key=${encodeKey(marker.key)} sha=${marker.sha} run=${marker.runId} attempt=${marker.runAttempt}${verdict2} -->
`}function parseMarker(body){const match=MARKER.exec(body);if(match===null)return null;const[,key="",sha2="",runId="",attempt2="",verdict2]=match,decoded=decodeKey(
key);return decoded===null?null:{key:decoded,sha:sha2,runId,runAttempt:Number(attempt2),verdict:verdict2??null}}function withoutMarker(body){return body.replace(
MARKER,"")}function compareRuns(a,b){const runs=BigInt(a.runId)-BigInt(b.runId);return runs!==0n?runs>0n?1:-1:a.runAttempt-b.runAttempt}function encodeKey(key){
return encodeURIComponent(key.replace(new RegExp("\\p{Surrogate}","gu"),"�")).replace(/-(?=-|$)/g,"%2D")}function decodeKey(encoded){try{return decodeURIComponent(
encoded)}catch{return null}}const BEGIN=`<!-- torch-compile-check: measuring -->
`,END=`<!-- /torch-compile-check: measuring -->
`;function inProgressBody({previousBody,headSha,previousSha,runUrl}){const run=runUrl===null?"":` ([run](${runUrl}))`,result2=previousBody===null?"":withoutInProgress(
withoutMarker(previousBody)),below2=result2!==""&&previousSha!==null?`; below is the result of \`${in_progress_short(previousSha)}\``:"";return`${BEGIN}> Measur\
ing \`${in_progress_short(headSha)}\`${run}${below2}.
${END}${result2===""?"":`
${result2}`}`}function inProgressComment(request){const{previous,key,headSha,runId,runAttempt,runUrl}=request,shown=previous!==null&&previous.marker.verdict!==null?
previous:null;return{marker:{key,sha:shown?.marker.sha??headSha,runId,runAttempt,verdict:shown?.marker.verdict??null},body:inProgressBody({previousBody:shown?.body??
null,headSha,previousSha:shown?.marker.sha??null,runUrl})}}function withoutInProgress(body){const text=body.replaceAll(`\r
`,`
`);if(!text.startsWith(BEGIN))return text;const end=text.indexOf(END);return end===-1?text:text.slice(end+END.length).trimStart()}function in_progress_short(sha2){
return sha2.slice(0,7)}var api_failure=__webpack_require__(9484);const MAX_PAGES=30,WORKFLOW_BOT="github-actions[bot]";async function ownComments(client,issue,key){
const marked=[];for(let page=1;page<=MAX_PAGES;page+=1){const comments=await client.listComments(issue,page);for(const comment2 of comments){const marker=parseMarker(
comment2.body);marker?.key===key&&marked.push({...comment2,marker})}if(comments.length<COMMENTS_PER_PAGE)break}if(marked.length===0)return[];const login=await ownLogin(
client);return marked.filter(comment2=>comment2.author?.login===login).toSorted((a,b)=>a.id-b.id)}async function ownLogin(client){try{return await client.viewerLogin()}catch(thrown){
const{kind}=(0,api_failure.tF)(thrown);if(kind==="server"||kind==="network")throw thrown;return WORKFLOW_BOT}}function postPermission(context,token){const pull=context.
pullRequest;return pull===null||context.eventKind!=="pull-request"?{allowed:!1,reason:"there is no pull request to comment on",expected:!0}:pull.fork?{allowed:!1,
reason:`The pull request comes from ${pull.headRepository===null?"a fork that is gone":`the fork ${pull.headRepository}`}, whose runs get a token that can only \
read, so there is no comment; the report is in the job summary. docs/fork-pull-requests.md shows a second workflow that comments.`,expected:!1}:token===null||token===
""?{allowed:!1,reason:"No `github-token` was given, so there is no comment; the report is in the job summary.",expected:!1}:{allowed:!0,issue:pull.number}}const COMMENT_PERMISSION="\
pull-requests: write";async function upsertComment(request){try{return await(0,api_failure.LH)(request.clock,()=>attempt(request))}catch(thrown){return outcomeOf(
(0,api_failure.tF)(thrown))}}async function findComment(request){try{return(await(0,api_failure.LH)(request.clock,()=>ownComments(request.client,request.issue,request.
key)))[0]??null}catch{return null}}async function attempt(request){const{client,issue,marker}=request,found=await ownComments(client,issue,marker.key),newer=found.
find(comment2=>compareRuns(comment2.marker,marker)>0);if(newer!==void 0)return{kind:"superseded",url:newer.url,byRun:newer.marker.runId};const[oldest,...duplicates]=found;
if(oldest===void 0)return await create(request);if(await removeAll(client,duplicates),sayTheSame(oldest,request))return{kind:"unchanged",url:oldest.url};try{return written(
"updated",await client.updateComment(oldest.id,textOf(request)),marker)}catch(thrown){if((0,api_failure.tF)(thrown).kind!=="not-found")throw thrown;return await create(
request)}}async function create(request){const{client,issue,marker}=request,created=await client.createComment(issue,textOf(request)),outcome=written("created",
created,marker);if(outcome.kind!=="created")return outcome;const older=await olderThan(created,request);if(older===void 0)return outcome;if(compareRuns(older.marker,
marker)>0)return await removeAll(client,[created]),{kind:"superseded",url:older.url,byRun:older.marker.runId};const updated=await client.updateComment(older.id,
textOf(request));return await removeAll(client,[created]),written("updated",updated,marker)}async function olderThan(created,request){try{return(await ownComments(
request.client,request.issue,request.marker.key)).find(comment2=>comment2.id<created.id)}catch{return}}async function removeAll(client,comments){for(const comment2 of comments)
try{await client.deleteComment(comment2.id)}catch{}}function written(kind,comment2,marker){return parseMarker(comment2.body)?.key===marker.key?{kind,url:comment2.
url}:{kind:"failed",reason:`The comment ${comment2.url} came back from GitHub without its marker, so later runs will not find it.`}}function sayTheSame(existing,request){
const{sha:sha2,verdict:verdict2}=existing.marker;return sha2!==request.marker.sha||verdict2!==request.marker.verdict?!1:comparableText(withoutMarker(existing.body))===
comparableText(request.body)}function comparableText(text){return text.replaceAll(`\r
`,`
`).trimEnd()}function textOf(request){return`${markerLine(request.marker)}${request.body}`}function outcomeOf(failure){const reason=(0,api_failure.Qz)("The pull\
 request could not be commented on",failure,`{ ${COMMENT_PERMISSION} }`);return{kind:failure.kind==="denied"||failure.kind==="not-found"?"denied":"failed",reason}}
const ANNOUNCE_WITHIN_MS=1e4;async function announce(posting){const{inputs,context,log,clock,connect}=posting,permission=postPermission(context,inputs.githubToken);
if(inputs.comment!=="always"||!permission.allowed)return{kind:"none"};const{issue}=permission;try{const client=await connect(AbortSignal.timeout(ANNOUNCE_WITHIN_MS)),
previous=(await ownComments(client,issue,inputs.commentKey))[0]??null,{marker,body}=inProgressComment({previous,key:inputs.commentKey,headSha:context.pullRequest?.
headSha??context.sha,runId:context.runId,runAttempt:context.runAttempt,runUrl:context.runUrl}),outcome=await upsertComment({client,clock:withoutWaiting(clock),issue,
marker,body});switch(outcome.kind){case"created":case"updated":case"unchanged":return{kind:"announced",issue,previous};case"superseded":return{kind:"none"};case"\
denied":return log.warning(`${outcome.reason} The report is in the job summary.`),{kind:"denied"};case"failed":return log.debug(outcome.reason),{kind:"none"}}}catch(thrown){
return log.debug(`The comment could not be announced: ${(0,errors.gJ)(thrown)}`),{kind:"none"}}}function withoutWaiting(clock){return{nowMs:()=>clock.nowMs(),sleep:()=>Promise.
resolve()}}const withdraw_MAX_PAGES=3;async function withdrawComment(withdrawal){const ours=await announcedComment(withdrawal);return ours===null?"left":(await withdrawal.
client.updateComment(ours.id,bodyWithout(withdrawal)),"withdrawn")}async function announcedComment({client,issue,key,runId,runAttempt}){for(let page=1;page<=withdraw_MAX_PAGES;page+=
1){const comments=await client.listComments(issue,page);for(const comment2 of comments){const marker=parseMarker(comment2.body);if(marker?.key!==key||compareRuns(
marker,{runId,runAttempt})!==0)continue;const text=withoutMarker(comment2.body);if(withoutInProgress(text)!==text.replaceAll(`\r
`,`
`))return comment2}if(comments.length<COMMENTS_PER_PAGE)return null}return null}function bodyWithout({previous,key,headSha,runId,runAttempt,runUrl,why}){if(previous!==
null&&previous.marker.verdict!==null)return`${markerLine(previous.marker)}${withoutInProgress(withoutMarker(previous.body))}`;const run=runUrl===null?"run":`[ru\
n](${runUrl})`,how=why==="cancelled"?"was cancelled":"ended with an error";return`${markerLine({key,sha:headSha,runId,runAttempt,verdict:null})}> The ${run} tha\
t measured \`${headSha.slice(0,7)}\` ${how}: there is no result of it.
`}const CHECK_PERMISSION="checks: write",ANNOTATIONS_PER_REQUEST=50,MAX_SUMMARY_CHARACTERS=65535;function checkName(commentKey2){return commentKey2===""||commentKey2===
"default"?"compile check":`compile check (${commentKey2})`}async function startCheck(request){const{client,clock,...check2}=request;return await guarded(clock,`\
The check "${check2.name}" could not be created`,()=>client.createCheckRun(check2))}async function concludeCheck(request){const{client,clock,check:check2,conclusion}=request,
output={...request.output,summary:request.output.summary.slice(0,MAX_SUMMARY_CHARACTERS)},batches=inBatches(output.annotations),last=batches.at(-1)??[];for(const annotations2 of batches.
slice(0,-1))if((await guarded(clock,"Annotations could not be added to the check",async()=>(await client.updateCheckRun(check2.id,{conclusion:null,output:{...output,
annotations:annotations2}}),null))).kind==="failed")break;return await guarded(clock,"The check could not be concluded",async()=>(await client.updateCheckRun(check2.
id,{conclusion,output:{...output,annotations:last}}),null))}function inBatches(annotations2){const count2=Math.ceil(annotations2.length/ANNOTATIONS_PER_REQUEST);
return Array.from({length:count2},(_,batch)=>annotations2.slice(batch*ANNOTATIONS_PER_REQUEST,(batch+1)*ANNOTATIONS_PER_REQUEST))}async function guarded(clock,what,work){
try{return{kind:"done",value:await(0,api_failure.LH)(clock,work)}}catch(thrown){return{kind:"failed",reason:(0,api_failure.Qz)(what,(0,api_failure.tF)(thrown),`\
{ ${CHECK_PERMISSION} }`)}}}var addresses=__webpack_require__(6402),report_escape=__webpack_require__(2527),cause_list=__webpack_require__(6630),headline=__webpack_require__(
2531),words=__webpack_require__(8191);const MAX_ANNOTATIONS=10,MAX_WARNINGS=4,GOOD=new Set(["pass","improvement","accepted"]);function annotations(report2){const places=GOOD.
has(report2.run.verdict)?[]:(0,cause_list.q)(report2).flatMap(cause=>atPlace(report2,cause)),distinct=[...new Map(places.map(place=>[`${place.file}:${place.startLine}\
:${place.title}`,place])).values()];return[ofVerdict(report2),...report2.warnings.slice(0,MAX_WARNINGS).map(ofWarning),...distinct].slice(0,MAX_ANNOTATIONS)}function ofWarning(sentence){
return{level:"warning",title:"Compile check",message:(0,report_escape.xr)(sentence)}}function ofVerdict(report2){return{level:report2.failsBuild?"error":GOOD.has(
report2.run.verdict)?"notice":"warning",title:(0,report_escape.xr)(`Compile check: ${words._G[report2.run.verdict].toLowerCase()}`),message:(0,report_escape.xr)(
`${(0,headline.P)(report2)}. ${report2.exitReason}`)}}function atPlace(report2,cause){const file=cause.site?.file==null?null:(0,addresses.SH)(cause.site.file);return file===
null?[]:[{level:report2.failsBuild&&blames(report2,cause)?"error":"warning",title:(0,report_escape.xr)(`Compile check: ${words.i9[cause.kind]}`),message:(0,report_escape.
xr)([cause.what.replace(/\.$/,""),cause.advice].filter(part=>part!==null).join(". ")),file,...cause.site?.line==null?{}:{startLine:cause.site.line}}]}function blames(report2,cause){
return report2.run.benchmarks.find(({id:id2,name})=>id2===cause.benchmark||name===cause.benchmark)?.verdict===report2.run.verdict}const SUMMARY_CHARACTERS=6e4,START_WITHIN_MS=1e4;
async function beginCheckRun(posting){const{inputs,context,log,clock,connect}=posting;if(!inputs.checkRun)return null;if(context.pullRequest?.fork===!0)return log.
debug("No check run: the token of a run for a fork can only read."),null;if(inputs.githubToken===null)return log.warning("`check-run` is true, but no `github-to\
ken` was given, so there is no check run."),null;try{const started=await startCheck({client:await connect(AbortSignal.timeout(START_WITHIN_MS)),clock:withoutWaiting(
clock),name:checkName(inputs.commentKey),headSha:context.pullRequest?.headSha??context.sha,detailsUrl:context.runUrl});if(started.kind==="done")return started.value;
log.warning(started.reason)}catch(thrown){log.warning(`The check run could not be created: ${(0,errors.gJ)(thrown)}`)}return null}async function endCheckRun(posting,check2,report2){
const{log,clock,connect}=posting;try{const ended=await concludeCheck({client:await connect(),clock,check:check2,conclusion:conclusionOf(report2),output:{title:(0,report_escape.
xr)((0,headline.P)(report2)).slice(0,250),summary:(0,comment.w)(report2,{budgetCharacters:SUMMARY_CHARACTERS}),annotations:annotations(report2).flatMap(checkAnnotation)}});
ended.kind==="failed"&&log.warning(ended.reason)}catch(thrown){log.warning(`The check run could not be concluded: ${(0,errors.gJ)(thrown)}`)}}async function abandonCheckRun(client,check2,why){
const output=why==="cancelled"?{title:"Cancelled",summary:"The run was cancelled before there was a result.",annotations:[]}:{title:"No result",summary:"The run\
 ended with an error before there was a result; its log says which.",annotations:[]};await client.updateCheckRun(check2.id,{conclusion:why==="cancelled"?"cancel\
led":"failure",output})}function conclusionOf({failsBuild,run}){if(failsBuild)return"failure";switch(run.verdict){case"pass":case"improvement":case"accepted":return"\
success";case"failed":case"regression":case"incomparable":case"no-baseline":case"inconclusive":return"neutral"}}function checkAnnotation({level,file,startLine,title,
message}){if(file===void 0)return[];const line=startLine??1;return[{path:file,startLine:line,endLine:line,level:level==="error"?"failure":level,title:title.slice(
0,250),message}]}const LEAVE_WITHIN_MS=1e3,UNSEEN={commentsDenied:!1,check:null,leave:()=>Promise.resolve(),stay:()=>{}};async function appear(posting,signal){const[
announcement,check2]=await Promise.all([announce(posting),beginCheckRun(posting)]);let left=null;const leave=why=>left??=takeBack({posting,announcement,check:check2,
why}),onAbort=()=>{leave("cancelled")};return signal.aborted&&onAbort(),signal.addEventListener("abort",onAbort,{once:!0}),{commentsDenied:announcement.kind==="\
denied",check:check2,leave,stay:()=>signal.removeEventListener("abort",onAbort)}}async function takeBack({posting,announcement,check:check2,why}){if(announcement.
kind!=="announced"&&check2===null)return;const{inputs,context,log,connect}=posting,failed=thrown=>log.debug(`What was announced could not be taken back: ${(0,errors.
gJ)(thrown)}`);try{const client=await connect(AbortSignal.timeout(LEAVE_WITHIN_MS)),comment2=announcement.kind==="announced"?withdrawComment({...announcement,client,
key:inputs.commentKey,headSha:context.pullRequest?.headSha??context.sha,runId:context.runId,runAttempt:context.runAttempt,runUrl:context.runUrl,why}).catch(failed):
null;await Promise.all([comment2,check2===null?null:abandonCheckRun(client,check2,why).catch(failed)])}catch(thrown){failed(thrown)}}var should_comment=__webpack_require__(
163);async function publishComment(posting,report2){const{inputs,context,log,clock,connect}=posting;if(inputs.comment==="never")return null;const permission=postPermission(
context,inputs.githubToken);if(!permission.allowed)return permission.expected?log.debug(permission.reason):log.warning(permission.reason),null;const{issue}=permission,
client=await connect();if(inputs.comment!=="always"){const previous=await findComment({client,clock,issue,key:inputs.commentKey});if(!(0,should_comment.N)(inputs.
comment,previous?.marker.verdict??null,report2.run))return log.info(`No comment: \`comment: ${inputs.comment}\`, and the verdict is ${report2.run.verdict}.`),previous?.
url??null}const outcome=await upsertComment({client,clock,issue,marker:{key:inputs.commentKey,sha:context.pullRequest?.headSha??context.sha,runId:context.runId,
runAttempt:context.runAttempt,verdict:report2.run.verdict},body:(0,comment.w)(report2)});return describe(outcome,log),"url"in outcome?outcome.url:null}function describe(outcome,log){
switch(outcome.kind){case"created":case"updated":case"unchanged":log.info(`Comment ${outcome.kind}: ${outcome.url}`);return;case"superseded":log.info(`The comme\
nt ${outcome.url} is of a newer run (${outcome.byRun}) and stays as it is.`);return;case"denied":case"failed":log.warning(outcome.reason)}}function reportPaths(temp){
return{"report-json":(0,external_node_path_.join)(temp,"torch-compile-check-report.json"),"report-markdown":(0,external_node_path_.join)(temp,"torch-compile-che\
ck-report.md")}}async function writeReportFiles(paths,report2){await(0,promises_.writeFile)(paths["report-json"],(0,report_json.l)(report2)),await(0,promises_.writeFile)(
paths["report-markdown"],(0,comment.w)(report2))}var report_select=__webpack_require__(1052);function outputs(report2){const variant=(0,report_select.lo)(report2.
run)[0]?.variant??null,head=metric=>numberText(variant===null?null:(0,report_select.ak)(variant,metric)?.head??null);return{verdict:report2.run.verdict,slowdown:numberText(
variant===null?null:(0,report_select.OE)(variant)),speedup:head("speedup"),"step-time-ms":head("wall-time"),"device-time-ms":head("device-time"),"cold-compile-s\
econds":head("cold-compile-time"),"warm-compile-seconds":head("warm-compile-time"),"graph-breaks":head("graph-breaks"),"peak-memory-bytes":head("peak-memory"),"\
baseline-sha":baselineSha(report2)}}function baselineSha({comparison:{reference}}){return reference.kind==="record"||reference.kind==="commit"?reference.sha:""}
function numberText(value){return value===null||!Number.isFinite(value)?"":String(Number(value.toFixed(6))+0)}var summary=__webpack_require__(3394);async function publish({
report:report2,posting,presence,cancelled}){const{log,context}=posting,attempt2=async(what,work)=>{try{return await work()}catch(thrown){return log.warning(`${what}\
 could not be written: ${(0,errors.gJ)(thrown)}`),null}},{check:check2,commentsDenied}=presence;cancelled?await presence.leave("cancelled"):presence.stay(),await attempt2(
"The job summary",()=>core.summary.addRaw((0,summary.B)(report2)).write()),await attempt2("The annotations",()=>annotate(report2,check2!==null));const paths=reportPaths(
context.temp);await attempt2("The report files",()=>writeReportFiles(paths,report2));const comment2=cancelled||commentsDenied?null:await attempt2("The comment",
()=>publishComment(posting,report2));!cancelled&&check2!==null&&await endCheckRun(posting,check2,report2),await attempt2("The outputs",()=>{const values={...outputs(
report2),...paths,"comment-url":comment2??""};for(const[name,value]of Object.entries(values))core.setOutput(name,value)})}function annotate(report2,hasCheck){for(const{
level,message,...properties}of annotations(report2))(!hasCheck||properties.file===void 0)&&core[level](message,properties)}var accept=__webpack_require__(4082),
format=__webpack_require__(2016),exit=__webpack_require__(9335);function linksOf(known){const{context,env}=known,{owner,name}=context.repository,action=env.GITHUB_ACTION_REPOSITORY;
return{run:context.runUrl,commit:context.runUrl===null?null:`${context.serverUrl}/${owner}/${name}/commit`,docs:action?`${context.serverUrl}/${action}#readme`:"\
README.md"}}var report=__webpack_require__(5650);function collectShards(request){const{readings,subject,expected}=request,notes=[],sound=[];for(const reading of readings){
if(reading.kind==="refused")continue;const{run}=reading.results,why=foreign(run,subject);why===null?sound.push(reading.results):notes.push(`The results in "${reading.
folder}" are left out: ${why}.`)}const shards=named(newestAttempts(sound,notes));return{shards,missing:missingShards(shards,expected),refused:readings.flatMap(reading=>reading.
kind==="refused"?[`The results in "${reading.folder}" cannot be used: ${reading.reason}.`]:[]),notes}}function foreign(run,subject){return run.repository.toLowerCase()!==
subject.repository.toLowerCase()?`they say that they are of ${run.repository}, and this is ${subject.repository}`:run.headSha===subject.headSha?null:`they are o\
f ${run.headSha.slice(0,7)}, and this report is about ${subject.headSha.slice(0,7)}`}function newestAttempts(sound,notes){const kept=[];for(const results of sound){
const twin=kept.findIndex(other2=>sameShard(other2,results)),other=kept[twin];if(other===void 0){kept.push(results);continue}const order=compareRuns(results.run,
other.run);if(order===0&&!sameMeasurement(results,other)){notes.push(`Two results call themselves "${results.commentKey}" in one run and both count; give each m\
easuring job a comment-key of its own.`),kept.push(results);continue}if(order>0&&(kept[twin]=results),order!==0){const older=order>0?other:results;notes.push(`A\
ttempt ${older.run.runAttempt} of "${results.commentKey}" is left out: there is a newer one.`)}}return kept}function sameShard(a,b){return a.commentKey===b.commentKey&&
a.deviceSlug===b.deviceSlug}function sameMeasurement(a,b){return a.result!==null&&a.result.nonce===b.result?.nonce}function named(kept){return kept.map((results,index)=>{
const alike=kept.filter(({commentKey:commentKey2})=>commentKey2===results.commentKey),twins=alike.filter(({deviceSlug})=>deviceSlug===results.deviceSlug),device=alike.
length>1?`, ${results.deviceSlug}`:"",number=twins.length>1?`, ${index+1}`:"";return{name:`${results.commentKey}${device}${number}`,results}}).sort((a,b)=>a.name<
b.name?-1:a.name>b.name?1:0)}function missingShards(shards,expected){switch(expected.kind){case"any":return[];case"names":{const there=new Set(shards.map(({results})=>results.
commentKey));return expected.names.filter(name=>!there.has(name))}case"count":{const left=expected.count-shards.length;return left<=0?[]:[`${(0,format.yk)(left,
"shard")} of ${expected.count}`]}}}var inputs_benchmarks=__webpack_require__(5295),judged_report=__webpack_require__(6209),lib_confirm=__webpack_require__(4271),
suspicions=__webpack_require__(8675),judge_measured=__webpack_require__(4814),open_questions=__webpack_require__(5975);const NOT_BESIDE="the measuring job did n\
ot hand on a measurement of it; the log of that job says why";function judgeResults(known){const{benchmarks,result:result2,problem,reference,eventKind}=known,unusable=result2===
null?[]:baseWithHeadsFiles(result2.arms),measured={benchmarks,problem,reference:reference.judged,history:reference.history,purpose:eventKind==="baseline"?"basel\
ine":"gate"},run=(0,judge_measured.S)({...measured,result:result2,unusable});if(!(0,lib_confirm.cE)(eventKind)||result2===null)return run;const base=result2.arms.
filter(({side})=>side==="base"),alone=(0,judge_measured.S)({...measured,result:{...result2,arms:result2.arms.filter(arm=>!base.includes(arm))}}),suspected=(0,suspicions.
D)(alone).filter(({metric})=>metric!==null),both={result:result2,problem:null,findings:[],outputTail:"",removedVariables:[],elapsedSeconds:0,secondsPerPair:null,
unusable,onlyHead:[]};return(0,judge_measured.C)(run,(0,open_questions.q)(suspected,base.length===0?{both:null,obstacle:NOT_BESIDE}:{both,obstacle:null}))}function baseWithHeadsFiles(arms){
const filesOf=arm=>arm.processes.flatMap(({importedFiles})=>importedFiles),heads=new Set(arms.filter(({side})=>side==="head").flatMap(filesOf));return arms.filter(
arm=>arm.side==="base"&&filesOf(arm).some(file=>heads.has(file))).map(({benchmark,variant})=>({benchmark,variant,reason:"base imported head's code, so that noth\
ing was compared"}))}var comparability=__webpack_require__(4681);function shardReference(request){const{restored,results}=request;if(restored.kind==="found")return ofRing(
restored,request);const{reference}=results,why=restored.kind==="other-device"?`the one found was measured on ${restored.deviceSlug}`:restored.reason;if(reference===
null){const reason=results.noReference??"the measuring job had none";return restored.kind==="other-device"?absent("incomparable",`the baseline was measured on a\
nother machine (${restored.deviceSlug})`,restored):absent("none",reason,restored)}return{judged:{kind:"record",record:reference.record,history:[reference.record]},
history:[reference.record],compared:reference.record,comparison:recordComparison(reference.record,request,{key:`${reference.key} (unverified: handed on by the m\
easuring job)`,records:1}),origin:"unverified",notes:[`The baseline could not be restored here (${why}): the record that came with the results is used, and nobo\
dy has verified it.`]}}function ofRing(restored,request){const{results}=request,records=restored.ring.records.filter(record3=>record3.sha!==results.run.headSha&&
record3.sha!==results.run.sha),fingerprint=results.result?.fingerprintBefore??null,usable=records.filter(record3=>fingerprint===null||(0,comparability.Z)(record3.
fingerprint,fingerprint).comparable),newest=usable.at(-1);if(newest===void 0){const other=records.at(-1);if(other===void 0||fingerprint===null)return absent("no\
ne","the baseline has no records yet",restored);const answer=(0,comparability.Z)(other.fingerprint,fingerprint);return absent("incomparable",answer.comparable?"":
answer.reason,restored,other)}const named2=results.reference?.record.sha??results.baseSha??void 0,own=usable.findLast(record3=>record3.sha===named2),record2=own??
newest,later=usable.length-1-usable.indexOf(record2);return{judged:{kind:"record",record:record2,history:restored.ring.records},history:restored.ring.records,compared:record2,
comparison:recordComparison(record2,request,{key:restored.key,records:usable.length}),origin:"restored",notes:own===void 0&&named2!==void 0?[`The record of ${named2.
slice(0,7)} that the measuring job compared with is not in the baseline; the newest one is used.`]:later>0?[`The measuring job chose the record of ${record2.sha.
slice(0,7)}; the baseline holds ${later} newer.`]:[]}}function recordComparison(record2,{results:{reference},nowMs},{key,records}){const named2=reference?.record.
sha===record2.sha?reference:null;return{kind:"record",sha:record2.sha,measuredAt:record2.measuredAt,ageSeconds:ageSeconds(record2.measuredAt,nowMs),distance:named2?.
distance??null,wantedSha:named2?.wantedSha??null,key,records}}function ageSeconds(measuredAt,nowMs){const atMs=Date.parse(measuredAt);return Number.isFinite(atMs)?
Math.max(0,(nowMs-atMs)/1e3):0}function absent(kind,reason,restored,newest=null){const lookedFor=restored.kind==="none"?restored.lookedFor:[restored.key],other=newest??
(restored.kind==="other-device"?restored.ring.records.at(-1):void 0);return{judged:{kind,reason},history:[],compared:newest,comparison:kind==="incomparable"?{kind:"\
other-device",reason,sha:other?.sha??""}:{kind:"none",reason,lookedFor},origin:"none",notes:[]}}async function judgeShard({name,results},judgement){const{inputs,
eventKind,store,links,now}=judgement,restored=await store.restore({commentKey:results.commentKey,deviceSlug:results.deviceSlug}),reference=shardReference({restored,
results,nowMs:now.getTime()}),{benchmarks,notes}=withLimits(results.benchmarks,inputs),{result:result2,run:measuredIn}=results,problem=problemOf(results),sideBySide=(result2?.
arms??[]).some(({side})=>side==="base"),report2=(0,judged_report.I)({commentKey:results.commentKey,benchmarks,result:result2,problem,run:judgeResults({benchmarks,
result:result2,problem,reference,eventKind}),compared:reference.compared,comparison:{headSha:measuredIn.headSha,reference:sideBySide&&results.baseSha!==null?{kind:"\
commit",sha:results.baseSha,why:"the commit that the measuring job names"}:reference.comparison},eventKind,failOn:inputs.failOn,onMissingBaseline:inputs.onMissingBaseline,
warnings:[...results.warnings,...reference.notes,...notes],links,generatedAt:now.toISOString()});return{name,report:report2,origin:sideBySide?"measured":reference.
origin}}function problemOf({problem,result:result2}){return problem!==null?problem:result2===null||result2.complete?null:{kind:"crashed",message:"The measuring \
ended before it had finished."}}function withLimits(handedOn2,{benchmarks:known,ownLimits}){const foreign2=new Set,benchmarks=handedOn2.map(benchmark=>{const own=known.
find(({id:id2})=>id2===benchmark.id)?.limits;if(own!==void 0)return{...benchmark,limits:own};const chosen=differences(benchmark.limits,{...(0,inputs_benchmarks.
MK)(),...ownLimits},ownLimits);return chosen.length>0&&foreign2.add(`${benchmark.name}: ${chosen.join(", ")}`),{...benchmark,limits:{...benchmark.limits,...ownLimits}}}),
shown=[...foreign2].slice(0,10).join("; ");return{benchmarks,notes:foreign2.size===0?[]:[`Limits that the measuring job chose, and no input of this job: ${shown}\
.`]}}const LIMIT_TEXTS=[["maxSlowdown","max-slowdown",format.l9],["maxCompileTimeGrowth","max-compile-time-growth",format.l9],["maxMemoryGrowth","max-memory-gro\
wth",format.l9],["maxNewGraphBreaks","max-new-graph-breaks",String],["maxNewRecompiles","max-new-recompiles",String],["minSpeedup","min-speedup",format.H9]];function differences(limits,here,own){
return LIMIT_TEXTS.filter(([field])=>own[field]===void 0&&limits[field]!==here[field]).map(([field,name,format2])=>`${name} ${limits[field]===null?"none":format2(
limits[field])}`)}var verdict=__webpack_require__(7522),judge_worst=__webpack_require__(7488);function mergeReports(request){const{missing,wrong,headSha}=request,
several=request.reports.length+missing.length>1,reports=request.reports.map(shard=>several?{...shard,report:renamed(shard)}:shard),byWeight=reports.toSorted((a,b)=>weight(
a)-weight(b)),worst=byWeight[0]?.report,runs=reports.map(({report:report2})=>report2.run),verdicts=runs.map(({verdict:verdict3})=>verdict3);return{run:{verdict:wrong.
length>0||runs.length===0?"failed":(0,judge_worst.z)(verdicts),headline:wrong[0]??worst?.run.headline??`there are no results of ${headSha.slice(0,7)}`,benchmarks:runs.
flatMap(({benchmarks})=>benchmarks),missingBenchmarks:runs.flatMap(({missingBenchmarks})=>missingBenchmarks),newBenchmarks:runs.flatMap(({newBenchmarks})=>newBenchmarks),
notJudged:[...new Set(runs.flatMap(({notJudged})=>notJudged))]},comparison:worst?.comparison??{headSha,reference:{kind:"none",reason:"there are no results",lookedFor:[]}},
explanation:{causes:byWeight.flatMap(({report:report2})=>report2.explanation.causes),explainedShare:worst?.explanation.explainedShare??null},fingerprint:worst?.
fingerprint??null,environmentChanges:worst?.environmentChanges??[],result:mergedResult(byWeight.map(({report:report2})=>report2.result)),benchmarks:reports.flatMap(
({report:report2})=>report2.benchmarks??[]),shards:[...reports.map(shardOf),...missing.map(missingShard)]}}function weight({report:report2}){return verdict.b.indexOf(
report2.run.verdict)}function shardOf({name,report:report2,origin}){const{fingerprint,comparison,run}=report2,device=fingerprint===null?null:fingerprint.gpuName??
fingerprint.cpuName;return{name,verdict:run.verdict,device,comparison,reference:origin}}function missingShard(name){return{name,verdict:"missing",device:null,comparison:null,
reference:"none"}}function renamed({name:shard,report:report2}){const id2=benchmark=>`${shard}/${benchmark}`,name=benchmark=>`${benchmark} [${shard}]`,{run,result:result2}=report2,
ids2=new Set(run.benchmarks.map(benchmark=>benchmark.id)),headline2=run.headline.startsWith(shard)?run.headline:`${shard}: ${run.headline}`;return{...report2,run:{
...run,headline:headline2,benchmarks:run.benchmarks.map(benchmark=>({...benchmark,id:id2(benchmark.id),name:name(benchmark.name)})),missingBenchmarks:run.missingBenchmarks.
map(name),newBenchmarks:run.newBenchmarks.map(name)},explanation:{...report2.explanation,causes:report2.explanation.causes.map(cause=>({...cause,benchmark:ids2.
has(cause.benchmark)?id2(cause.benchmark):name(cause.benchmark)}))},benchmarks:(report2.benchmarks??[]).map(benchmark=>({...benchmark,id:id2(benchmark.id),name:name(
benchmark.name)})),result:result2===null?null:renamedResult(result2,id2)}}function renamedResult(result2,id2){return{...result2,arms:result2.arms.map(arm=>({...arm,
benchmark:id2(arm.benchmark)})),numerics:result2.numerics.map(numerics=>({...numerics,benchmark:id2(numerics.benchmark)})),notes:result2.notes.map(note=>({...note,
benchmark:note.benchmark===null?null:id2(note.benchmark)})),processLayout:Object.fromEntries(Object.entries(result2.processLayout).map(([key,layout])=>[id2(key),
layout]))}}function mergedResult(all){const results=all.filter(result2=>result2!==null),[first]=results;return first===void 0||results.length===1?first??null:{...first,
complete:results.every(({complete})=>complete),budgetExhausted:results.some(({budgetExhausted})=>budgetExhausted),elapsedSeconds:Math.max(...results.map(({elapsedSeconds})=>elapsedSeconds)),
arms:results.flatMap(({arms})=>arms),numerics:results.flatMap(({numerics})=>numerics),notes:results.flatMap(({notes})=>notes),processLayout:Object.assign({},...results.
map(({processLayout})=>processLayout))}}function implausible(results){const{benchmarks,result:result2,problem}=results;if(new Set(benchmarks.map(({id:id2})=>id2)).
size<benchmarks.length)return"it names a benchmark twice";if(result2===null)return problem===null?"it holds neither a measurement nor why there is none":null;if(benchmarks.
length===0)return"it names no benchmark";const seen=new Set;for(const arm of result2.arms){if(!isAskedFor(arm,results))return"it holds an arm that was not asked\
 for";const key=JSON.stringify([arm.benchmark,arm.side,arm.variant]);if(seen.has(key))return"it holds the same arm twice";if(seen.add(key),arm.processes.flatMap(
process=>process.blocks).some(block=>block.wallSeconds<=0))return"a block in it took no time"}return null}function isAskedFor(arm,{benchmarks}){return benchmarks.
some(({id:id2,variants})=>id2===arm.benchmark&&variants.some(variant=>variant.name===arm.variant))}const MAX_RESULTS_BYTES=64*1024*1024,MAX_TOTAL_BYTES=256*1024*
1024,MAX_FOLDERS=100;async function readResultsFolders(path,maxBytes=MAX_RESULTS_BYTES){const entries=await(0,promises_.readdir)(path,{withFileTypes:!0}),folders=entries.
some(({name})=>name===RESULTS_FILE)?["."]:below(entries),readings=[];let total=0;for(const folder of folders.slice(0,MAX_FOLDERS)){const reading=await readFolder(
path,folder,Math.min(maxBytes,MAX_TOTAL_BYTES-total));total+=reading.bytes,readings.push(reading.reading)}const left=folders.length-MAX_FOLDERS;return left>0&&readings.
push({kind:"refused",folder:"…",reason:`there are ${left} folders more than the ${MAX_FOLDERS} that are read`}),readings}function below(entries){return entries.
filter(entry=>!entry.isFile()).map(({name})=>name).sort()}async function readFolder(path,folder,maxBytes){const refused=(reason,bytes=0)=>({reading:{kind:"refus\
ed",folder,reason},bytes});try{if(!(await(0,promises_.lstat)((0,external_node_path_.join)(path,folder))).isDirectory())return refused("it is not a folder (links\
 are not followed)");const text=await readCapped((0,external_node_path_.join)(path,folder,RESULTS_FILE),maxBytes);if("reason"in text)return refused(text.reason);
const{bytes}=text,parsed=parseResults(bytes.toString("utf8"));return typeof parsed=="string"?refused(parsed,bytes.length):{reading:{kind:"ok",folder,results:parsed},
bytes:bytes.length}}catch(thrown){const code=(0,errors.CA)(thrown);return refused(code==="ENOENT"?`there is no ${RESULTS_FILE} in it`:code==="ELOOP"||code==="EM\
LINK"?`${RESULTS_FILE} is a link`:`it cannot be read (${code??"unknown error"})`)}}function parseResults(text){let data;try{data=JSON.parse(text)}catch{return"i\
t is not JSON"}try{const parsed=dist.xLC(ResultsSchema,data,{abortEarly:!0});return parsed.success?implausible(parsed.output)??parsed.output:`its field ${fieldOf(
parsed.issues[0])} is not as the schema says`}catch{return"it is nested too deeply"}}async function readCapped(path,maxBytes){const file=await(0,promises_.open)(
path,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NOFOLLOW|external_node_fs_.constants.O_NONBLOCK);try{const{size,isFile}=await file.stat().
then(stat=>({size:stat.size,isFile:stat.isFile()}));if(!isFile)return{reason:`${RESULTS_FILE} is not a regular file`};if(size>maxBytes)return{reason:`it has ${size}\
 bytes, ${maxBytes} are the limit`};const buffer=Buffer.alloc(size);let offset=0;for(;offset<size;){const{bytesRead}=await file.read(buffer,offset,size-offset,offset);
if(bytesRead===0)break;offset+=bytesRead}return{bytes:buffer.subarray(0,offset)}}finally{await file.close()}}function fieldOf(issue){const shown=(issue.path??[]).
map(item=>String(item.key)).slice(0,8).map(key=>/^[A-Za-z0-9]{1,40}$/.test(key)?key:"?");return shown.length===0?"(the whole)":shown.join(".")}async function reportResults(request,ports2){
const{inputs,context,env,subject}=request,{log}=ports2,collected=await log.group("Results",async()=>{const readings=await readFolders(inputs.resultsPath),repository2=`${context.
repository.owner}/${context.repository.name}`,found=collectShards({readings,subject:{headSha:subject.headSha,repository:repository2},expected:inputs.expectedShards});
log.info(report_results_describe(found,subject.headSha));for(const note of[...found.notes,...found.refused])log.info((0,report_escape.kc)(note));return found}),
now=ports2.now(),links=linksOf({context,env}),judgement={inputs,eventKind:subject.eventKind,store:ports2.store,links,now},reports=[];for(const shard of collected.
shards)reports.push(await accepted(await judgeShard(shard,judgement),request,ports2));const wrong=wrongWith(collected,subject.headSha),merged=mergeReports({reports,
missing:collected.missing,wrong,headSha:subject.headSha}),decision=(0,exit.e)({run:merged.run,failOn:inputs.failOn,onMissingBaseline:inputs.onMissingBaseline,eventKind:subject.
eventKind}),prefix=reports.length+collected.missing.length>1,warnings=reports.flatMap(({name,report:report2})=>report2.warnings.map(warning=>prefix?`${name}: ${warning}`:
warning));return{schemaVersion:report.W,toolVersion:version.w,commentKey:inputs.commentKey,...merged,warnings:[...wrong,...collected.notes,...subject.note===null?
[]:[noComment(subject.note)],...warnings],failsBuild:decision.fails,exitReason:decision.reason,links,generatedAt:now.toISOString()}}async function accepted(shard,{
inputs,subject:{context}},ports2){const{report:report2}=shard,{run,warning}=await(0,accept.a)(report2.run,{inputs,context},ports2);return{...shard,report:{...report2,
run,warnings:[...report2.warnings,...warning===null?[]:[warning]]}}}async function readFolders(path){try{return await readResultsFolders(path)}catch(thrown){const code=(0,errors.
CA)(thrown);if(code==="ENOENT")return[];throw new errors.yo(`results-path: ${path} cannot be read (${code??"unknown error"}); it has to be a folder.`)}}function wrongWith({
shards,missing,refused},headSha){const nothing=`There are no results of ${headSha.slice(0,7)}: nothing was measured, or nothing was handed on. Look at the measu\
ring job.`,absent2=`Missing: ${missing.join(", ")}. Its job failed, was cancelled, or did not upload its results; look at that job.`;return[...missing.length>0?
[absent2]:[],...shards.length===0&&missing.length===0&&refused.length===0?[nothing]:[],...refused]}function report_results_describe({shards,missing},headSha){const names=shards.
map(({name})=>name).join(", "),left=missing.length===0?"":`; missing: ${missing.join(", ")}`;return`${(0,format.yk)(shards.length,"shard")} of ${headSha.slice(0,
7)}${names===""?"":`: ${names}`}${left}`}function noComment(reason){return`There is no comment: ${reason}.`}async function reportSubject(request){const{context,
client,clock}=request,run=context.workflowRun;if(context.eventName!=="workflow_run"||run===null)return{headSha:context.pullRequest?.headSha??context.sha,eventKind:context.
eventKind,context,note:null};const subject={headSha:run.headSha},repository2=`${context.repository.owner}/${context.repository.name}`;if(run.event!=="pull_reque\
st"){const eventKind=run.headRepository?.toLowerCase()===repository2.toLowerCase()&&context.baselineRefs.includes(`refs/heads/${run.headBranch??""}`)?"baseline":
"report-only";return{...subject,eventKind,context:{...context,eventKind,sha:run.headSha},note:null}}const posting={...context,eventKind:"pull-request",sha:run.headSha};
if(client===null)return{...subject,eventKind:"pull-request",context:posting,note:"the pull request cannot be looked up without a `github-token`"};const{headSha,
headRepository,headBranch}=run,found=await(0,pull_request._f)({client,clock,headSha,headRepository,headBranch});if(found.kind!=="found")return{...subject,eventKind:"\
pull-request",context:posting,note:found.reason};const{number,baseRef,baseSha}=found.pullRequest;return{...subject,eventKind:"pull-request",context:{...posting,
pullRequest:{number,headSha,headRef:headBranch??"",baseRef,baseSha,headRepository,fork:!1}},note:null}}var stores=__webpack_require__(9191),system_check_ports=__webpack_require__(
9129);async function runAction(env){try{const surroundings=readSurroundings(env),report2=await(surroundings.inputs.mode==="report"?runReport(surroundings):runCheck(
surroundings));return actionsLog.info(`Verdict: ${report2.run.verdict}. ${report2.failsBuild?"The build fails":"The build passes"}: ${report2.exitReason}.`),report2.
failsBuild?1:0}catch(thrown){return actionsLog.error((0,errors.gJ)(thrown)),!(thrown instanceof errors.yo)&&thrown instanceof Error&&actionsLog.info(escapeLines(
thrown.stack??"")),1}}async function runCheck({env,inputs,context}){const signal=(0,cancellation.P)(),results=inputs.mode==="measure"?await keepResults(inputs,context):
null,posting=postingOf({env,inputs,context}),presence=results===null?await appear(posting,signal):UNSEEN,store=(0,stores.x)({inputs,context,tools:tools.rA,clock:ports.
m}),report2=await orLeave(presence,async()=>{const git=(0,local_git.s)((0,git_command.Q)({tools:tools.rA,directory:context.workspace,env})),wanted=await wantedReference(
{context,git}),ports2=(0,system_check_ports.e)({inputs,context,env,log:actionsLog,display:{kind:"actions"},store:results?.watch(store)??store,connect:connectTo(
context,inputs),signal});return(0,check.z)({inputs,context,env,wanted,comparesWithOwnCommit:!1,sideBySide:!1,signal},ports2)});return await publish({report:report2,
posting,presence,cancelled:signal.aborted}),results!==null&&!signal.aborted&&await results.write(report2),report2}async function runReport({env,inputs,context}){
const client=inputs.githubToken===null?null:await connectTo(context,inputs)(),subject=await reportSubject({context,client,clock:ports.m}),posting=postingOf({env,
inputs,context:subject.context}),store=(0,stores.x)({inputs,context,tools:tools.rA,clock:ports.m}),number=subject.context.pullRequest?.number,asking=async()=>client===
null||number===void 0?{kind:"none",reason:"there is no pull request to ask for"}:(0,pull_request.DQ)({client,clock:ports.m,number}),presence=await appear({...posting,
inputs:{...inputs,comment:"never"}},new AbortController().signal),report2=await orLeave(presence,()=>reportResults({inputs,context,env,subject},{log:actionsLog,
store,readPullRequest:asking,now:()=>new Date}));return await publish({report:report2,posting,presence,cancelled:!1}),report2}function postingOf({inputs,context}){
const own=inputs.mode==="measure"?{...inputs,comment:"never",checkRun:!1}:inputs;return{inputs:own,context,log:actionsLog,clock:ports.m,connect:connectTo(context,
own)}}async function orLeave(presence,work){try{return await work()}catch(thrown){throw await presence.leave("broke"),thrown}}function readSurroundings(env){const readFile=path=>(0,external_node_fs_.
readFileSync)(path,"utf8"),source=runnerInputs(env),reportsOnly=source.get("mode").trim().toLowerCase()==="report",{refusal,eventName,workspace}=readContext({env,
readFile,baselineBranches:[]});if(refusal!==null&&!(reportsOnly&&eventName==="workflow_run"))throw new errors.yo(refusal);const inputs=(0,lib_inputs.I)({source,
workspace});return{env,inputs,context:readContext({env,readFile,baselineBranches:inputs.baselineBranches})}}function runnerInputs(env){return{get:name=>env[`INP\
UT_${name.replaceAll(" ","_").toUpperCase()}`]??""}}function escapeLines(text){return text.replace(/^/gm,"    ").replaceAll("::",": :").replaceAll("##[","# #[")}})};
