export const id=429,ids=[429],modules={8429:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{runAction:()=>runAction});var external_node_fs_=__webpack_require__(3024),external_node_path_=__webpack_require__(6760),core=__webpack_require__(3838);const actionsLog={
info:message=>core.info(message),warning:message=>core.warning(message),error:message=>core.error(message),debug:message=>core.debug(message),group:(title,work)=>core.
group(title,work)};var using_artifacts=__webpack_require__(322),cancellation=__webpack_require__(1848),check=__webpack_require__(9202),dist=__webpack_require__(
7934),errors=__webpack_require__(452);const sha=dist.FsL(dist.YjP(),dist.yGV(/^[0-9a-f]{40}$/)),repository=dist.Ikc({full_name:dist.YjP()}),PullRequestPayload=dist.
Ikc({number:dist.FsL(dist.aig(),dist.ndf()),head:dist.Ikc({sha,ref:dist.YjP(),repo:dist.cl6(repository)}),base:dist.Ikc({sha,ref:dist.YjP()})}),WorkflowRunPayload=dist.
Ikc({id:dist.aig(),head_sha:sha,head_branch:dist.cl6(dist.YjP()),head_repository:dist.cl6(repository),event:dist.YjP()}),EventPayload=dist.Ikc({repository:dist.
lqM(dist.Ikc({default_branch:dist.lqM(dist.YjP())})),pull_request:dist.lqM(PullRequestPayload),merge_group:dist.lqM(dist.Ikc({base_sha:sha,base_ref:dist.YjP(),head_ref:dist.
lqM(dist.YjP())})),workflow_run:dist.lqM(WorkflowRunPayload)});function pullRequestOf(payload,repository2){const pull=payload.pull_request;if(pull===void 0)return null;
const headRepository=pull.head.repo?.full_name??null;return{number:pull.number,headSha:pull.head.sha,headRef:pull.head.ref,baseRef:pull.base.ref,baseSha:pull.base.
sha,fork:headRepository===null||headRepository.toLowerCase()!==repository2.toLowerCase(),headRepository}}function queuedPullRequest(ref){const number=Number(/^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,10})-[0-9a-f]{40}$/.
exec(ref)?.[1]??NaN);return Number.isSafeInteger(number)?number:null}function workflowRunOf(payload){const run=payload.workflow_run;return run===void 0?null:{id:String(
run.id),headSha:run.head_sha,headBranch:run.head_branch??null,headRepository:run.head_repository?.full_name??null,event:run.event}}const BASELINE_EVENTS=["push",
"schedule","workflow_dispatch"],REFUSALS={pull_request_target:"`pull_request_target` runs with a writing token and the secrets of this repository, so no code of\
 a pull request may be executed in it. Use `on: pull_request`; for comments on pull requests from forks see docs/fork-pull-requests.md (a second workflow on `wo\
rkflow_run` that only reports).",issue_comment:"`issue_comment` runs with a writing token on behalf of whoever wrote the comment, so no code of a pull request m\
ay be executed in it. Use `on: pull_request` (a label can start it: `types: [labeled]`).",workflow_run:"`workflow_run` runs with a writing token after a workflo\
w that may have been a stranger’s, so nothing is measured in it. Measure in `on: pull_request`, and only report here (docs/fork-pull-requests.md)."};function readContext({
env,readFile,baselineBranches}){const eventName=required(env,"GITHUB_EVENT_NAME"),repository2=readRepository(required(env,"GITHUB_REPOSITORY")),ref=normaliseRef(
required(env,"GITHUB_REF")),payload=readPayload(required(env,"GITHUB_EVENT_PATH"),readFile),pullRequest=pullRequestOf(payload,`${repository2.owner}/${repository2.
name}`),defaultBranch=payload.repository?.default_branch??scheduledBranch(eventName,ref),baselineRefs=refsOf(baselineBranches,defaultBranch),runId=required(env,
"GITHUB_RUN_ID"),serverUrl=withoutTrailingSlash(env.GITHUB_SERVER_URL??"https://github.com");if(eventName==="pull_request"&&pullRequest===null)throw new errors.
yo("The event file (GITHUB_EVENT_PATH) of this `pull_request` run has no `pull_request` in it, so the commit to compare with is unknown.");return{eventKind:eventKindOf(
eventName,ref,baselineRefs),eventName,repository:repository2,defaultBranch,baselineRefs,ref,sha:readSha(required(env,"GITHUB_SHA")),pullRequest,mergeGroup:payload.
merge_group?{baseSha:payload.merge_group.base_sha,baseRef:normaliseRef(payload.merge_group.base_ref),pullRequest:queuedPullRequest(normaliseRef(payload.merge_group.
head_ref??ref))}:null,workflowRun:workflowRunOf(payload),runId,runAttempt:readAttempt(env.GITHUB_RUN_ATTEMPT),workspace:required(env,"GITHUB_WORKSPACE"),temp:required(
env,"RUNNER_TEMP"),apiUrl:withoutTrailingSlash(env.GITHUB_API_URL??"https://api.github.com"),serverUrl,runUrl:`${serverUrl}/${repository2.owner}/${repository2.name}\
/actions/runs/${runId}`,selfHosted:env.RUNNER_ENVIRONMENT==="self-hosted",debug:env.RUNNER_DEBUG==="1",cacheMode:env.ACTIONS_CACHE_MODE?.trim().toLowerCase()||null,
refusal:Object.hasOwn(REFUSALS,eventName)?REFUSALS[eventName]??null:null}}function eventKindOf(eventName,ref,baselineRefs){return Object.hasOwn(REFUSALS,eventName)?
"refused":eventName==="pull_request"?"pull-request":eventName==="merge_group"?"merge-group":BASELINE_EVENTS.includes(eventName)&&baselineRefs.includes(ref)?"bas\
eline":"report-only"}function refsOf(branches,defaultBranch){return branches.length>0?branches.map(normaliseRef):defaultBranch===null?[]:[normaliseRef(defaultBranch)]}
function scheduledBranch(eventName,ref){return eventName==="schedule"&&ref.startsWith("refs/heads/")?ref.slice(11):null}function normaliseRef(ref){return ref.startsWith(
"refs/")?ref:`refs/heads/${ref}`}function required(env,name){const value=env[name];if(value!==void 0&&value!=="")return value;throw new errors.yo(`The environme\
nt variable ${name} is not set. GitHub's runner sets it; outside of a workflow use \`torch-compile-check run\`.`)}function readRepository(text){const match=/^([^/\s]+)\/([^/\s]+)$/.
exec(text);if(match?.[1]===void 0||match[2]===void 0)throw new errors.yo(`GITHUB_REPOSITORY is "${text}"; it must have the form owner/name.`);return{owner:match[1],
name:match[2]}}function readSha(text){if(!/^[0-9a-f]{40}$/.test(text))throw new errors.yo(`GITHUB_SHA is "${text}"; it must be a full commit sha.`);return text}
function readAttempt(text){const attempt2=Number(text??"1");if(!Number.isInteger(attempt2)||attempt2<1)throw new errors.yo(`GITHUB_RUN_ATTEMPT is "${text}"; it \
must be a whole number from 1.`);return attempt2}function readPayload(path,readFile){let parsed;try{parsed=JSON.parse(readFile(path))}catch(thrown){throw new errors.
yo(`The event file ${path} (GITHUB_EVENT_PATH) cannot be read: ${(0,errors.gJ)(thrown)}`,{cause:thrown})}const result2=dist.xLC(EventPayload,parsed,{abortEarly:!0});
if(result2.success)return result2.output;const issue=result2.issues[0];throw new errors.yo(`The event file ${path} (GITHUB_EVENT_PATH) is not what GitHub sends:\
 ${dist.BuJ(issue)??"its root"}: ${issue.message}`)}function withoutTrailingSlash(url){return url.replace(/\/+$/,"")}var report_escape=__webpack_require__(2527);
async function tellEnd(message,log){try{core.setOutput("verdict","failed"),await core.summary.addRaw(endedSummary(message)).write()}catch(thrown){log.warning(`T\
he job summary could not be written: ${(0,errors.gJ)(thrown)}`)}}function endedSummary(message){const said=message.trim().includes(`
`)?(0,report_escape.DV)(message):(0,report_escape.CS)(message);return`${(0,report_escape.gB)`### ❌ Nothing was measured: the run ended with an error\n\n${said}`.
text}
`}async function checkedOut({git,context,stepFiles}){let answered=!1;const around=[];for(const folder of foldersOf(stepFiles)){const found=await repositoryAt(git.
at((0,external_node_path_.join)(context.workspace,folder)));if(found!==null&&(answered=!0,!!await isOwn(found,context))){if(found.prefix==="")return describe(found,
folder,context);folder===""&&around.push(found)}}const[outer]=around;return outer!==void 0?describe(outer,"",context):answered?NOT_OURS:null}const NOT_OURS={sha:null,
onGitHub:!1,files:{place:{repositoryIn:"",workspaceIn:""},paths:new Set}};function foldersOf(stepFiles){const folders=stepFiles.flatMap(file=>{const parts=external_node_path_.
posix.normalize(file).split("/").slice(0,-1);return parts.map((_part,index)=>parts.slice(0,index+1).join("/"))});return[...new Set(["",...folders])]}async function repositoryAt(git){
const head=await git.run(["rev-parse","--verify","--quiet","HEAD^{commit}"]),prefix=await git.run(["rev-parse","--show-prefix"]);return head.exitCode!==0||prefix.
exitCode!==0?null:{git,sha:head.stdout.trim(),prefix:prefix.stdout.replace(/\/?\n?$/,"")}}async function isOwn({git,sha:sha2},context){if(isKnown(sha2,context))
return!0;const{owner,name}=context.repository,path=(await git.run(["config","--get","remote.origin.url"])).stdout.trim().toLowerCase().replace(/(\.git)?\/?$/,"");
return path.endsWith(`/${owner}/${name}`.toLowerCase())||path.endsWith(`:${owner}/${name}`.toLowerCase())}function isKnown(sha2,{sha:eventSha,pullRequest}){return sha2===
eventSha||sha2===pullRequest?.headSha}async function describe({git,sha:sha2,prefix},folder,context){const listed=await git.run(["ls-tree","-r","-z","--name-only",
"--full-tree",sha2]);if(listed.exitCode!==0)return null;const paths=new Set(listed.stdout.split("\0").filter(path=>path!==""));return{sha:sha2,onGitHub:isKnown(
sha2,context),files:{place:{repositoryIn:prefix===""?folder:"",workspaceIn:prefix},paths}}}var git_command=__webpack_require__(4600),git_history=__webpack_require__(
12),local_git=__webpack_require__(662);async function wantedReference({context,git,history}){try{const head=await git.head();return context.pullRequest!==null?await ofPullRequest(
context.pullRequest,head,{git,history}):context.mergeGroup!==null?{kind:"commit",sha:context.mergeGroup.baseSha,why:"the commit that the merge group builds on"}:
context.eventKind==="baseline"?ofPush(head):await ofOther(context,head,git)}catch(thrown){const reason=`git could not be asked (${(0,errors.gJ)(thrown)})`;return context.
mergeGroup===null?{kind:"unknown",reason}:{kind:"commit",sha:context.mergeGroup.baseSha,why:"the commit that the merge group builds on"}}}async function ofPullRequest(pull,head,{
git,history}){const[first,second,...more]=head.parents;if(first!==void 0&&second===pull.headSha&&more.length===0)return{kind:"commit",sha:first,why:`the commit \
of ${pull.baseRef} that the test merge was made on`};const tip=await git.resolveRef(`refs/remotes/origin/${pull.baseRef}`)??pull.baseSha,merged=await git.mergeBase(
head.sha,tip);if(merged!==null)return mergeBaseOf(pull,merged);if(!await git.isShallow()&&await git.commitExists(tip))return{kind:"unknown",reason:`HEAD and ${pull.
baseRef} have no commit in common`};let base=null;const revealed=await history.reveal([head.sha,tip],async()=>(base=await git.mergeBase(head.sha,tip),base!==null));
if(base!==null)return mergeBaseOf(pull,base);const why=revealed.kind==="not-enough"?revealed.reason:"git does not name it";return{kind:"unknown",reason:`the clo\
ne hides where this branch left ${pull.baseRef}: ${why}`}}function mergeBaseOf({baseRef},sha2){return{kind:"commit",sha:sha2,why:`the merge base of this branch \
and ${baseRef}`}}function ofPush(head){const[parent]=head.parents;return parent===void 0?{kind:"unknown",reason:"this is the first commit of the branch"}:{kind:"\
commit",sha:parent,why:"the commit before this one on the same branch"}}async function ofOther(context,head,git){for(const ref of originRefs(context)){const tip=await git.
resolveRef(ref),base=tip===null?null:await git.mergeBase(head.sha,tip);if(base!==null&&base!==head.sha)return{kind:"commit",sha:base,why:`the merge base of this\
 branch and ${ref.replace(/^refs\/(remotes\/origin|heads)\//,"")}`}}return ofPush(head)}function originRefs(context){const branches=[...context.baselineRefs,...context.
defaultBranch===null?[]:[`refs/heads/${context.defaultBranch}`]];return[...new Set(branches.map(ref=>ref.replace(/^refs\/heads\//,"refs/remotes/origin/")))]}var api_failure=__webpack_require__(
9484);async function isOnBranch(request){const{client,clock,sha:sha2,branch}=request,compare=base=>(0,api_failure.LH)(clock,()=>client.compareCommits(base,branch));
try{const standing2=await compare(sha2);return{kind:standing2==="ahead"||standing2==="identical"?"yes":"no"}}catch(thrown){if((0,api_failure.tF)(thrown).kind!==
"not-found")return unknown(sha2,branch,thrown)}try{return await compare(branch),{kind:"no"}}catch(thrown){return unknown(sha2,branch,thrown)}}function unknown(sha2,branch,thrown){
const what=`Whether ${sha2.slice(0,7)} is a commit of ${branch} could not be asked`;return{kind:"unknown",reason:(0,api_failure.Qz)(what,(0,api_failure.tF)(thrown),
"{ contents: read }")}}const COMMENTS_PER_PAGE=100;var pull_request=__webpack_require__(3056);const REQUEST_TIMEOUT_MS=2e4;async function githubClient({token,apiUrl,
repository:repository2,signal}){const{getOctokit}=await __webpack_require__.e(413).then(__webpack_require__.bind(__webpack_require__,2413)),octokit=getOctokit(token,
{baseUrl:apiUrl});octokit.hook.before("request",options=>{const timeout=AbortSignal.timeout(REQUEST_TIMEOUT_MS);options.request.signal=signal===void 0?timeout:AbortSignal.
any([timeout,signal])});const here={owner:repository2.owner,repo:repository2.name},{issues,checks,pulls,users,repos}=octokit.rest;return{async listComments(issue,page){
const{data}=await issues.listComments({...here,issue_number:issue,per_page:COMMENTS_PER_PAGE,page});return data.map(commentOf)},async getComment(id2){return commentOf(
(await issues.getComment({...here,comment_id:id2})).data)},async createComment(issue,body){return commentOf((await issues.createComment({...here,issue_number:issue,
body})).data)},async updateComment(id2,body){return commentOf((await issues.updateComment({...here,comment_id:id2,body})).data)},async deleteComment(id2){await issues.
deleteComment({...here,comment_id:id2})},async viewerLogin(){try{const{viewer}=await octokit.graphql("query { viewer { login } }");return viewer.login}catch(thrown){
const{kind}=(0,api_failure.tF)(thrown);if(kind!=="denied"&&kind!=="not-found")throw thrown;return(await users.getAuthenticated()).data.login}},async createCheckRun({
name,headSha,detailsUrl}){const{data}=await checks.create({...here,name,head_sha:headSha,status:"in_progress",...detailsUrl===null?{}:{details_url:detailsUrl}});
return{id:data.id,url:data.html_url}},async updateCheckRun(id2,{conclusion,output}){await checks.update({...here,check_run_id:id2,...conclusion===null?{}:{status:"\
completed",conclusion},output:{title:output.title,summary:output.summary,annotations:output.annotations.map(annotationOf)}})},async compareCommits(base,head){const basehead=`${base}\
...${head}`;return(await repos.compareCommitsWithBasehead({...here,basehead,per_page:1})).data.status},async getPullRequest(number){return client_pullRequestOf(
(await pulls.get({...here,pull_number:number})).data)},async mergedPullRequestsOf(sha2){const{data}=await repos.listPullRequestsAssociatedWithCommit({...here,commit_sha:sha2});
return data.filter(({merged_at})=>merged_at!==null).map(client_pullRequestOf)},async listPullRequests({state,head,page}){const filter=head===null?{}:{head},order={
sort:"updated",direction:"desc"},{data}=await pulls.list({...here,...order,...filter,state,per_page:pull_request.HO,page});return data.map(client_pullRequestOf)}}}
function commentOf({id:id2,body,html_url,user}){return{id:id2,body:body??"",url:html_url,author:user===null?null:{login:user.login,type:user.type}}}function client_pullRequestOf(pull){
return{number:pull.number,state:pull.state==="open"?"open":"closed",headSha:pull.head.sha,headRepository:pull.head.repo?.full_name??null,baseRef:pull.base.ref,baseSha:pull.
base.sha,labels:pull.labels.flatMap(label=>label.name===void 0?[]:[label.name]),body:pull.body??""}}function annotationOf({path,startLine,endLine,level,title,message}){
return{path,start_line:startLine,end_line:endLine,annotation_level:level,title,message}}function connectTo(context,inputs){return signal=>githubClient({token:inputs.
githubToken??"",apiUrl:context.apiUrl,repository:context.repository,...signal===void 0?{}:{signal}})}var lib_inputs=__webpack_require__(39);function observedStore(store){
let seen=null;return{async restore(query){const outcome=await store.restore(query);return seen={query,outcome},outcome},save:(ring,address)=>store.save(ring,address),
seen:()=>seen}}var promises_=__webpack_require__(1455),output_folder=__webpack_require__(1123),page_assets=__webpack_require__(3587),comment=__webpack_require__(
6724),report_json=__webpack_require__(7273),record=__webpack_require__(5646),result=__webpack_require__(4643),benchmark_schema=__webpack_require__(1533);const RESULTS_SCHEMA_VERSION=1,
RESULTS_FILE="torch-compile-check-result.json",REPORT_FILES={json:"report.json",markdown:"report.md",html:"report.html"},results_file_sha=dist.FsL(dist.YjP(),dist.
yGV(/^[0-9a-f]{40}$/)),results_file_name=dist.FsL(dist.YjP(),dist.Ru6(500)),commentKey=dist.FsL(dist.YjP(),dist.yGV(/^[A-Za-z0-9._-]{1,80}$/)),count=dist.FsL(dist.
aig(),dist.E2x(),dist.ndf(),dist.Wwf(0)),ResultsSchema=dist.Ikc({schemaVersion:dist.euz(RESULTS_SCHEMA_VERSION),toolVersion:results_file_name,commentKey,deviceSlug:dist.
FsL(dist.YjP(),dist.yGV(/^[A-Za-z0-9._-]{1,200}$/)),run:dist.Ikc({eventName:results_file_name,repository:results_file_name,headSha:results_file_sha,sha:results_file_sha,
measuredSha:dist.yqP(results_file_sha),baseRef:dist.mee(results_file_name),runId:dist.FsL(dist.YjP(),dist.yGV(/^\d{1,20}$/)),runAttempt:dist.FsL(count,dist.Wwf(
1),dist.cGV(1e6))}),measuredAt:results_file_name,benchmarks:benchmark_schema.su,result:dist.mee(result.Jh),problem:dist.mee(dist.Ikc({kind:results_file_name,message:dist.
FsL(dist.YjP(),dist.Ru6(2e4))})),reference:dist.mee(dist.Ikc({key:results_file_name,record:record.X2,distance:dist.mee(count),wantedSha:dist.mee(results_file_sha)})),
baseSha:dist.mee(results_file_sha),noReference:dist.mee(dist.FsL(dist.YjP(),dist.Ru6(2e3))),warnings:dist.FsL(dist.YOg(dist.FsL(dist.YjP(),dist.Ru6(2e3))),dist.
Ru6(200))}),FILES=[RESULTS_FILE,...Object.values(REPORT_FILES)];async function prepareResultsFolder(folder,workspace){try{await(0,output_folder.UA)({folder,workspace,
input:"results-path"}),await(0,promises_.mkdir)(folder,{recursive:!0});for(const name of FILES)await(0,promises_.rm)((0,external_node_path_.join)(folder,name),{
force:!0})}catch(thrown){throw thrown instanceof errors.yo?thrown:new errors.yo(`results-path: ${folder} cannot be written to (${(0,errors.gJ)(thrown)}).`)}}async function writeResults(request){
const{folder,workspace,results,report:report2}=request;await(0,output_folder.UA)({folder,workspace,input:"results-path"}),await(0,promises_.mkdir)(folder,{recursive:!0}),
await(0,output_folder.qf)((0,external_node_path_.join)(folder,RESULTS_FILE),JSON.stringify(results)),await(0,output_folder.qf)((0,external_node_path_.join)(folder,
REPORT_FILES.json),(0,report_json.l)(report2)),await(0,output_folder.qf)((0,external_node_path_.join)(folder,REPORT_FILES.markdown),(0,comment.w)(report2)),await(0,output_folder.
qf)((0,external_node_path_.join)(folder,REPORT_FILES.html),await(0,page_assets.S)(report2))}var version=__webpack_require__(3411);function resultsOf(source){const{
report:report2,context,restored,deviceSlug}=source,{owner,name}=context.repository,{reference,measured:measured2}=report2.comparison,headSha=context.pullRequest?.
headSha??context.sha;return{schemaVersion:RESULTS_SCHEMA_VERSION,toolVersion:version.w,commentKey:report2.commentKey,deviceSlug,run:{eventName:context.eventName,
repository:`${owner}/${name}`,headSha,sha:context.sha,...measured2?.onGitHub===!0&&measured2.sha!==headSha?{measuredSha:measured2.sha}:{},baseRef:context.pullRequest?.
baseRef??null,runId:context.runId,runAttempt:context.runAttempt},measuredAt:report2.generatedAt,benchmarks:[...report2.benchmarks??[]],result:report2.result,problem:report2.
problem??null,reference:handedOn(report2,restored),baseSha:reference.kind==="commit"?reference.sha:null,noReference:"reason"in reference?reference.reason:null,warnings:[
...report2.warnings]}}function handedOn({comparison:{reference}},restored){if(restored?.kind!=="found"||reference.kind!=="record"&&reference.kind!=="commit")return null;
const{records}=restored.ring;if(reference.kind==="commit"){const record3=records.findLast(({sha:sha2})=>sha2===reference.sha);return record3===void 0?null:{key:restored.
key,record:record3,distance:0,wantedSha:reference.sha}}const record2=records.findLast(({sha:sha2,measuredAt})=>sha2===reference.sha&&measuredAt===reference.measuredAt);
return record2===void 0?null:{key:reference.key,record:record2,distance:reference.distance,wantedSha:reference.wantedSha}}async function keepResults(inputs,context){
const{resultsPath:folder}=inputs,{workspace}=context;await prepareResultsFolder(folder,workspace);let observed=null;return{watch:store=>observed=observedStore(store),
async write(report2){const seen=observed?.seen()??null,results=resultsOf({report:report2,context,restored:seen?.outcome??null,deviceSlug:seen?.query.deviceSlug??
"unknown"});await writeResults({folder,workspace,results,report:report2})}}}var measure_tools=__webpack_require__(3491),lib_ports=__webpack_require__(391);const NAME="\
torch-compile-check",MARKER=new RegExp(`^<!-- ${NAME} key=([^ ]+) sha=([0-9a-f]{40}) run=(\\d{1,20}) attempt=(\\d{1,6})(?: verdict=([a-z-]{1,30}))? -->\\r?\\n`);
function markerLine(marker){const verdict2=marker.verdict===null?"":` verdict=${marker.verdict}`;return`<!-- ${NAME} key=${encodeKey(marker.key)} sha=${marker.sha}\
 run=${marker.runId} attempt=${marker.runAttempt}${verdict2} -->
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
${result2}`}`}function sameVerdictComment(request){const{previous,headSha,runId,runAttempt,runUrl,words:words2}=request,run=runUrl===null?"":` ([run](${runUrl})\
)`,result2=withoutInProgress(withoutMarker(previous.body)),line=`\`${in_progress_short(headSha)}\`: ${words2} again${run}. The numbers below are those of \`${in_progress_short(
previous.marker.sha)}\`.`;return{marker:{...previous.marker,runId,runAttempt},body:withLineOnTop(line,result2)}}function inProgressComment(request){const{previous,
key,headSha,runId,runAttempt,runUrl}=request,shown=previous!==null&&previous.marker.verdict!==null?previous:null;return{marker:{key,sha:shown?.marker.sha??headSha,
runId,runAttempt,verdict:shown?.marker.verdict??null},body:inProgressBody({previousBody:shown?.body??null,headSha,previousSha:shown?.marker.sha??null,runUrl})}}
function withLineOnTop(line,result2){return`${BEGIN}> ${line}
${END}
${result2}`}function withoutInProgress(body){const text=body.replaceAll(`\r
`,`
`);if(!text.startsWith(BEGIN))return text;const end=text.indexOf(END);return end===-1?text:text.slice(end+END.length).trimStart()}function in_progress_short(sha2){
return sha2.slice(0,7)}const MAX_PAGES=30,WORKFLOW_BOT="github-actions[bot]";async function ownComments(client,issue,key,author=null){const marked=[];for(let page=1;page<=
MAX_PAGES;page+=1){const comments=await client.listComments(issue,page);for(const comment2 of comments){const marker=parseMarker(comment2.body);marker?.key===key&&
marked.push({...comment2,marker})}if(comments.length<COMMENTS_PER_PAGE)break}if(marked.length===0)return[];const login=author??await ownLogin(client);return marked.
filter(comment2=>comment2.author?.login===login).toSorted((a,b)=>a.id-b.id)}async function ownLogin(client){try{return await client.viewerLogin()}catch(thrown){
const{kind}=(0,api_failure.tF)(thrown);if(kind!=="denied"&&kind!=="not-found")throw thrown;return WORKFLOW_BOT}}function postPermission(context,token){const pull=context.
pullRequest;return pull===null||context.eventKind!=="pull-request"?{allowed:!1,reason:"there is no pull request to comment on",expected:!0}:pull.fork?{allowed:!1,
reason:`The pull request comes from ${pull.headRepository===null?"a fork that is gone":`the fork ${pull.headRepository}`}, whose runs get a token that can only \
read, so there is no comment; the report is in the job summary. docs/fork-pull-requests.md shows a second workflow that comments.`,expected:!1}:token===null||token===
""?{allowed:!1,reason:"No `github-token` was given, so there is no comment; the report is in the job summary.",expected:!1}:{allowed:!0,issue:pull.number}}const COMMENT_PERMISSION="\
pull-requests: write";async function upsertComment(request){try{return await(0,api_failure.LH)(request.clock,()=>attempt(request))}catch(thrown){return outcomeOf(
(0,api_failure.tF)(thrown))}}async function findComment(request){try{return(await(0,api_failure.LH)(request.clock,()=>ownComments(request.client,request.issue,request.
key)))[0]??null}catch{return null}}async function attempt(request){const{client,issue,marker}=request,found=await ownComments(client,issue,marker.key),newer=found.
find(comment2=>compareRuns(comment2.marker,marker)>0);if(newer!==void 0)return{kind:"superseded",url:newer.url,byRun:newer.marker.runId};const[oldest,...duplicates]=found;
if(oldest===void 0)return await create(request);if(await removeAll(client,duplicates),sayTheSame(oldest,request))return{kind:"unchanged",url:oldest.url,id:oldest.
id};try{return written("updated",await client.updateComment(oldest.id,textOf(request)),marker)}catch(thrown){if((0,api_failure.tF)(thrown).kind!=="not-found")throw thrown;
return await create(request)}}async function create(request){const{client,issue,marker}=request,created=await client.createComment(issue,textOf(request)),outcome=written(
"created",created,marker);if(outcome.kind!=="created")return outcome;const older=await olderThan(created,request);if(older===void 0)return outcome;if(compareRuns(
older.marker,marker)>0)return await removeAll(client,[created]),{kind:"superseded",url:older.url,byRun:older.marker.runId};const updated=await client.updateComment(
older.id,textOf(request));return await removeAll(client,[created]),written("updated",updated,marker)}async function olderThan(created,request){try{const{client,
issue,marker}=request;return(await ownComments(client,issue,marker.key,created.author?.login??null)).find(comment2=>comment2.id<created.id)}catch{return}}async function removeAll(client,comments){
for(const comment2 of comments)try{await client.deleteComment(comment2.id)}catch{}}function written(kind,comment2,marker){return parseMarker(comment2.body)?.key===
marker.key?{kind,url:comment2.url,id:comment2.id}:{kind:"failed",reason:`The comment ${comment2.url} came back from GitHub without its marker, so later runs wil\
l not find it.`}}function sayTheSame(existing,request){const{sha:sha2,verdict:verdict2}=existing.marker;return sha2!==request.marker.sha||verdict2!==request.marker.
verdict?!1:comparableText(withoutMarker(existing.body))===comparableText(request.body)}function comparableText(text){return text.replaceAll(`\r
`,`
`).trimEnd()}function textOf(request){return`${markerLine(request.marker)}${request.body}`}function outcomeOf(failure){const reason=(0,api_failure.Qz)("The pull\
 request could not be commented on",failure,`{ ${COMMENT_PERMISSION} }`);return{kind:failure.kind==="denied"||failure.kind==="not-found"?"denied":"failed",reason}}
const ANNOUNCE_WITHIN_MS=1e4;async function announce(posting){const{inputs,context,log,clock,connect}=posting,permission=postPermission(context,inputs.githubToken);
if(inputs.comment==="never"||!permission.allowed)return{kind:"none"};const{issue}=permission;try{const client=await connect(AbortSignal.timeout(ANNOUNCE_WITHIN_MS)),
previous=(await ownComments(client,issue,inputs.commentKey))[0]??null;if(previous===null&&inputs.comment==="on-regression")return{kind:"none"};const{marker,body}=inProgressComment(
{previous,key:inputs.commentKey,headSha:context.pullRequest?.headSha??context.sha,runId:context.runId,runAttempt:context.runAttempt,runUrl:context.runUrl}),outcome=await upsertComment(
{client,clock:withoutWaiting(clock),issue,marker,body});switch(outcome.kind){case"created":case"updated":case"unchanged":return{kind:"announced",commentId:outcome.
id,previous};case"superseded":return{kind:"none"};case"denied":return log.warning(`${outcome.reason} The report is in the job summary.`),{kind:"denied"};case"fa\
iled":return log.debug(outcome.reason),{kind:"none"}}}catch(thrown){return log.debug(`The comment could not be announced: ${(0,errors.gJ)(thrown)}`),{kind:"none"}}}
function withoutWaiting(clock){return{nowMs:()=>clock.nowMs(),sleep:()=>Promise.resolve()}}async function withdrawComment(withdrawal){const{client,commentId}=withdrawal,
comment2=await readComment(withdrawal);return comment2===null||!announces(comment2,withdrawal)?"left":(await client.updateComment(commentId,bodyWithout(withdrawal)),
"withdrawn")}async function readComment({client,commentId}){try{return await client.getComment(commentId)}catch(thrown){if((0,api_failure.tF)(thrown).kind==="no\
t-found")return null;throw thrown}}function announces({body},{key,runId,runAttempt}){const marker=parseMarker(body);if(marker?.key!==key||compareRuns(marker,{runId,
runAttempt})!==0)return!1;const text=withoutMarker(body);return withoutInProgress(text)!==text.replaceAll(`\r
`,`
`)}function bodyWithout({previous,key,headSha,runId,runAttempt,runUrl,why,error}){const run=runUrl===null?"run":`[run](${runUrl})`,how=why==="cancelled"?"was ca\
ncelled":"ended with an error",which=error==null?"":` ${(0,report_escape.CS)(error,1e3).text}`,ending=`The ${run} that measured \`${headSha.slice(0,7)}\` ${how}\
: there is no result of it.${which}`;if(previous!==null&&previous.marker.verdict!==null){const result2=withoutInProgress(withoutMarker(previous.body));return`${markerLine(
previous.marker)}${which===""?result2:withLineOnTop(ending,result2)}`}return`${markerLine({key,sha:headSha,runId,runAttempt,verdict:null})}> ${ending}
`}const CHECK_PERMISSION="checks: write",ANNOTATIONS_PER_REQUEST=50,MAX_SUMMARY_CHARACTERS=65535;function checkName(commentKey2){return commentKey2===""||commentKey2===
"default"?"compile check":`compile check (${commentKey2})`}async function startCheck(request){const{client,clock,...check2}=request;return await guarded(clock,`\
The check "${check2.name}" could not be created`,()=>client.createCheckRun(check2))}async function concludeCheck(request){const{client,clock,check:check2,conclusion}=request,
output={...request.output,summary:request.output.summary.slice(0,MAX_SUMMARY_CHARACTERS)},batches=inBatches(output.annotations.map(withPossibleLines)),send=(annotations2,concluded)=>sent(
clock,()=>client.updateCheckRun(check2.id,{conclusion:concluded,output:{...output,annotations:annotations2}}));let missing=null;for(const annotations2 of batches.
slice(0,-1)){const failure=await send(annotations2,null);if(missing??=failure,failure!==null&&failure.kind!=="invalid")break}const ended=await send(batches.at(-1)??
[],conclusion),end=ended?.kind==="invalid"?await send([],conclusion):ended;return end!==null?{kind:"failed",reason:sentence("The check could not be concluded",end)}:
(missing??=ended,{kind:"done",value:missing===null?null:sentence("Annotations are missing from the check",missing)})}async function sent(clock,work){try{return await(0,api_failure.
LH)(clock,work),null}catch(thrown){return(0,api_failure.tF)(thrown)}}function withPossibleLines(annotation){const startLine=Math.max(1,Math.trunc(annotation.startLine));
return{...annotation,startLine,endLine:Math.max(startLine,Math.trunc(annotation.endLine))}}function sentence(what,failure){return(0,api_failure.Qz)(what,failure,
`{ ${CHECK_PERMISSION} }`)}function inBatches(annotations2){const count2=Math.ceil(annotations2.length/ANNOTATIONS_PER_REQUEST);return Array.from({length:count2},
(_,batch)=>annotations2.slice(batch*ANNOTATIONS_PER_REQUEST,(batch+1)*ANNOTATIONS_PER_REQUEST))}async function guarded(clock,what,work){try{return{kind:"done",value:await(0,api_failure.
LH)(clock,work)}}catch(thrown){return{kind:"failed",reason:sentence(what,(0,api_failure.tF)(thrown))}}}var identity=__webpack_require__(9493),addresses=__webpack_require__(
6402),measured=__webpack_require__(1784),repository_files=__webpack_require__(7262);function annotationPlace(report2,cause,files){if(cause.site===null)return null;
const sites=cause.site.file===null?callers(report2,cause,cause.site):[cause.site];for(const{file,line}of sites){const path=file===null?null:(0,addresses.SH)(file),
shown=path===null?null:knownPath(path,files);if(shown!==null)return{file:shown,line}}return null}function knownPath(path,files){if(files===null)return path;const inside=(0,repository_files.
y)(path,files.place);return inside!==null&&files.paths.has(inside)?inside:null}function callers(report2,{benchmark,variant},site){const ids2=report2.run.benchmarks.
filter(({id:id2,name})=>id2===benchmark||name===benchmark).map(({id:id2})=>id2),arm=report2.result?.arms.find(one=>one.side==="head"&&one.variant===variant&&(one.
benchmark===benchmark||ids2.includes(one.benchmark))),counts=arm===void 0?null:(0,measured.mQ)(arm);return(counts===null?void 0:eventsOf(counts).find(one=>isSamePlace(
one.site,site)))?.frames??[]}function eventsOf(counts){return[...counts.graphBreaks.map(({site,stack})=>({site,frames:stack})),...[...counts.recompiles,...counts.
fallbacks].map(({site,userSite})=>({site,frames:userSite===null?[]:[userSite]}))]}function isSamePlace(a,b){return a.function===b.function&&(0,identity.$t)(a)===
(0,identity.$t)(b)}var cause_list=__webpack_require__(6630),headline=__webpack_require__(2531),words=__webpack_require__(8191);const MAX_ANNOTATIONS=10,MAX_WARNINGS=4,
GOOD=new Set(["pass","improvement","accepted"]);function annotations(report2,files=null){const places=GOOD.has(report2.run.verdict)?[]:(0,cause_list.qv)(report2).
flatMap(cause=>atPlace(report2,cause,files)),distinct=[...new Map(places.map(place=>[`${place.file}:${place.startLine}:${place.title}`,place])).values()];return[
ofVerdict(report2),...report2.warnings.slice(0,MAX_WARNINGS).map(ofWarning),...distinct].slice(0,MAX_ANNOTATIONS)}function ofWarning(sentence2){return{level:"wa\
rning",title:"Compile check",message:(0,report_escape.xr)(sentence2)}}function ofVerdict(report2){return{level:report2.failsBuild?"error":GOOD.has(report2.run.verdict)?
"notice":"warning",title:(0,report_escape.xr)(`Compile check: ${words._G[report2.run.verdict].toLowerCase()}`),message:(0,report_escape.xr)(`${(0,headline.P)(report2).
replace(/\.$/,"")}. ${report2.exitReason}`)}}function atPlace(report2,cause,files){const place=annotationPlace(report2,cause,files);return place===null?[]:[{level:report2.
failsBuild&&blames(report2,cause)?"error":"warning",title:(0,report_escape.xr)(`Compile check: ${words.i9[cause.kind]}`),message:(0,report_escape.xr)([cause.what.
replace(/\.$/,""),cause.advice].filter(part=>part!==null).join(". ")),file:place.file,...place.line===null?{}:{startLine:place.line}}]}function blames(report2,cause){
return report2.run.benchmarks.find(({id:id2,name})=>id2===cause.benchmark||name===cause.benchmark)?.verdict===report2.run.verdict}const SUMMARY_CHARACTERS=6e4,START_WITHIN_MS=1e4;
async function beginCheckRun(posting){const{inputs,context,log,clock,connect}=posting;if(!inputs.checkRun)return null;if(context.pullRequest?.fork===!0)return log.
debug("No check run: the token of a run for a fork can only read."),null;if(inputs.githubToken===null)return log.warning("`check-run` is true, but no `github-to\
ken` was given, so there is no check run."),null;try{const started=await startCheck({client:await connect(AbortSignal.timeout(START_WITHIN_MS)),clock:withoutWaiting(
clock),name:checkName(inputs.commentKey),headSha:context.pullRequest?.headSha??context.sha,detailsUrl:context.runUrl});if(started.kind==="done")return started.value;
log.warning(started.reason)}catch(thrown){log.warning(`The check run could not be created: ${(0,errors.gJ)(thrown)}`)}return null}async function endCheckRun(posting,check2,report2,files){
const{log,clock,connect}=posting;try{const ended=await concludeCheck({client:await connect(),clock,check:check2,conclusion:conclusionOf(report2),output:{title:(0,report_escape.
xr)((0,headline.P)(report2)).slice(0,250),summary:(0,comment.w)(report2,{budgetCharacters:SUMMARY_CHARACTERS}),annotations:annotations(report2,files).flatMap(checkAnnotation)}}),
missing=ended.kind==="failed"?ended.reason:ended.value;missing!==null&&log.warning(missing)}catch(thrown){log.warning(`The check run could not be concluded: ${(0,errors.
gJ)(thrown)}`)}}async function abandonCheckRun(client,check2,why,error=null){const output=why==="cancelled"?{title:"Cancelled",summary:"The run was cancelled be\
fore there was a result.",annotations:[]}:{title:"No result",summary:`The run ended with an error before there was a result${error===null?"; its log says which.":
`: ${(0,report_escape.CS)(error,1e3).text}`}`,annotations:[]};await client.updateCheckRun(check2.id,{conclusion:why==="cancelled"?"cancelled":"failure",output})}
function conclusionOf({failsBuild,run}){if(failsBuild)return"failure";switch(run.verdict){case"pass":case"improvement":case"accepted":return"success";case"faile\
d":case"regression":case"incomparable":case"no-baseline":case"inconclusive":return"neutral"}}function checkAnnotation({level,file,startLine,title,message}){if(file===
void 0)return[];const line=startLine??1;return[{path:file,startLine:line,endLine:line,level:level==="error"?"failure":level,title:title.slice(0,250),message}]}const LEAVE_WITHIN_MS=1e3,
UNSEEN={commentsDenied:!1,announced:!1,check:null,leave:()=>Promise.resolve(),stay:()=>{}};async function appear(posting,signal){const until={...posting,connect:own=>posting.
connect(own===void 0?signal:AbortSignal.any([own,signal]))},[announcement,check2]=await Promise.all([announce(until),beginCheckRun(until)]);let left=null;const leave=(why,error=null)=>left??=
takeBack({posting,announcement,check:check2,why,error}),onAbort=()=>{leave("cancelled")};return signal.aborted&&onAbort(),signal.addEventListener("abort",onAbort,
{once:!0}),{commentsDenied:announcement.kind==="denied",announced:announcement.kind==="announced",check:check2,leave,stay:()=>signal.removeEventListener("abort",
onAbort)}}async function takeBack({posting,announcement,check:check2,why,error}){if(announcement.kind!=="announced"&&check2===null)return;const{inputs,context,log,
connect}=posting,failed=thrown=>log.debug(`What was announced could not be taken back: ${(0,errors.gJ)(thrown)}`);try{const client=await connect(AbortSignal.timeout(
LEAVE_WITHIN_MS)),comment2=announcement.kind==="announced"?withdrawComment({...announcement,client,key:inputs.commentKey,headSha:context.pullRequest?.headSha??context.
sha,runId:context.runId,runAttempt:context.runAttempt,runUrl:context.runUrl,why,error}).catch(failed):null;await Promise.all([comment2,check2===null?null:abandonCheckRun(
client,check2,why,error).catch(failed)])}catch(thrown){failed(thrown)}}var should_comment=__webpack_require__(163);async function publishComment(posting,report2,{
announced}){const{inputs,context,log,clock,connect}=posting;if(inputs.comment==="never")return null;const permission=postPermission(context,inputs.githubToken);
if(!permission.allowed)return log.debug(permission.reason),null;const{issue}=permission,client=await connect(),{verdict:verdict2}=report2.run,previous=inputs.comment===
"always"?null:await findComment({client,clock,issue,key:inputs.commentKey}),action=(0,should_comment.y)(inputs.comment,previous?.marker??null,report2.run);if(action===
"none"&&!announced)return log.info(`No comment: \`comment: ${inputs.comment}\`, and the verdict is ${verdict2}.`),null;const{runId,runAttempt,runUrl}=context,headSha=context.
pullRequest?.headSha??context.sha,written2=action==="mention"&&previous!==null?sameVerdictComment({previous,headSha,runId,runAttempt,runUrl,words:words._G[verdict2].
toLowerCase()}):{marker:{key:inputs.commentKey,sha:headSha,runId,runAttempt,verdict:verdict2},body:(0,comment.w)(report2)},outcome=await upsertComment({client,clock,
issue,...written2});return publish_comment_describe(outcome,log),"url"in outcome?outcome.url:null}function publish_comment_describe(outcome,log){switch(outcome.
kind){case"created":case"updated":case"unchanged":log.info(`Comment ${outcome.kind}: ${outcome.url}`);return;case"superseded":log.info(`The comment ${outcome.url}\
 is of a newer run (${outcome.byRun}) and stays as it is.`);return;case"denied":case"failed":log.warning(outcome.reason)}}const REPORT_FOLDER_PREFIX="torch-comp\
ile-check-report-";async function writeReportFiles(temp,report2,attempt2){const folder=await attempt2("The folder of the reports",()=>(0,promises_.mkdtemp)((0,external_node_path_.
join)(temp,REPORT_FOLDER_PREFIX))),write=async(what,name,content)=>{if(folder===null)return"";const path=(0,external_node_path_.join)(folder,name);return await attempt2(
what,async()=>(await(0,output_folder.qf)(path,await content()),path))??""};return{"report-json":await write("The JSON report","report.json",()=>(0,report_json.l)(
report2)),"report-markdown":await write("The Markdown report","report.md",()=>(0,comment.w)(report2)),"report-html":await write("The HTML report","report.html",
()=>(0,page_assets.S)(report2))}}function withPostingNote(report2,{inputs,context}){if(inputs.comment==="never")return report2;const permission=postPermission(context,
inputs.githubToken);return permission.allowed||permission.expected?report2:{...report2,warnings:[...report2.warnings,permission.reason]}}var report_select=__webpack_require__(
1052);function outputs(report2){const variant=(0,report_select.lo)(report2.run)[0]?.variant??null,head=metric2=>numberText(variant===null?null:(0,report_select.
ak)(variant,metric2)?.head??null);return{verdict:report2.run.verdict,slowdown:numberText(variant===null?null:(0,report_select.OE)(variant)),speedup:head("speedu\
p"),"step-time-ms":head("wall-time"),"device-time-ms":head("device-time"),"cold-compile-seconds":head("cold-compile-time"),"warm-compile-seconds":head("warm-com\
pile-time"),"graph-breaks":head("graph-breaks"),"peak-memory-bytes":head("peak-memory"),"baseline-sha":baselineSha(report2),"artifacts-path":report2.artifacts??
""}}function baselineSha({comparison:{reference}}){return reference.kind==="record"||reference.kind==="commit"?reference.sha:""}function numberText(value){return value===
null||!Number.isFinite(value)?"":String(Number(value.toFixed(6))+0)}var summary=__webpack_require__(3394);async function publish({report:judged,posting,presence,
files=null,cancelled}){const{log,context}=posting,report2=withPostingNote(judged,posting),attempt2=async(what,work)=>{try{return await work()}catch(thrown){return log.
warning(`${what} could not be written: ${(0,errors.gJ)(thrown)}`),null}},{check:check2,commentsDenied}=presence;cancelled?await presence.leave("cancelled"):presence.
stay(),await attempt2("The job summary",()=>core.summary.addRaw((0,summary.B)(report2)).write()),await attempt2("The annotations",()=>annotate(annotations(report2,
files),check2!==null));const paths=await writeReportFiles(context.temp,report2,attempt2),comment2=cancelled||commentsDenied?null:await attempt2("The comment",()=>publishComment(
posting,report2,presence));!cancelled&&check2!==null&&await endCheckRun(posting,check2,report2,files),await attempt2("The outputs",()=>{const values={...outputs(
report2),...paths,"comment-url":comment2??""};for(const[name,value]of Object.entries(values))core.setOutput(name,value)})}function annotate(places,hasCheck){for(const{
level,message,...properties}of places)(!hasCheck||properties.file===void 0)&&core[level](message,properties)}var accept=__webpack_require__(5551),format=__webpack_require__(
2016),exit=__webpack_require__(9335),lib_links=__webpack_require__(1058),report=__webpack_require__(5650);function collectShards(request){const{readings,subject,
expected}=request,notes=[],sound=[];for(const reading of readings){if(reading.kind==="refused")continue;const{run}=reading.results,why=foreign(run,subject);why===
null?sound.push(reading.results):notes.push(`The results in "${reading.folder}" are left out: ${why}.`)}const shards=named(newestAttempts(sound,notes));return{shards,
missing:missingShards(shards,expected),refused:readings.flatMap(reading=>reading.kind==="refused"?[`The results in "${reading.folder}" cannot be used: ${reading.
reason}.`]:[]),notes}}function foreign(run,subject){return run.repository.toLowerCase()!==subject.repository.toLowerCase()?`they say that they are of ${run.repository}\
, and this is ${subject.repository}`:run.headSha===subject.headSha?null:`they are of ${run.headSha.slice(0,7)}, and this report is about ${subject.headSha.slice(
0,7)}`}function newestAttempts(sound,notes){return[...new Set(sound.map(({commentKey:commentKey2})=>commentKey2))].flatMap(key=>{const all=sound.filter(({commentKey:commentKey2})=>commentKey2===
key),newest=all.reduce((a,b)=>compareRuns(b.run,a.run)>0?b:a);for(const older of all.filter(({run})=>compareRuns(run,newest.run)<0))notes.push(`Attempt ${older.
run.runAttempt} of "${key}" on ${older.deviceSlug} is left out: there is a newer one.`);const counting=onceEach(all.filter(({run})=>compareRuns(run,newest.run)===
0));return counting.length>1&&notes.push(`${counting.length} results call themselves "${key}" in one run. All of them count, as one shard, and a job that runs a\
gain replaces them all; give each measuring job a comment-key of its own.`),counting})}function onceEach(all){return all.filter((results,index)=>!all.slice(0,index).
some(other=>sameMeasurement(results,other)))}function sameMeasurement(a,b){return a.result!==null&&a.result.nonce===b.result?.nonce}function named(kept){return kept.
map((results,index)=>{const alike=kept.filter(({commentKey:commentKey2})=>commentKey2===results.commentKey),twins=alike.filter(({deviceSlug})=>deviceSlug===results.
deviceSlug),device=alike.length>1?`, ${results.deviceSlug}`:"",number=twins.length>1?`, ${index+1}`:"";return{name:`${results.commentKey}${device}${number}`,results}}).
sort((a,b)=>a.name<b.name?-1:a.name>b.name?1:0)}function missingShards(shards,expected){switch(expected.kind){case"any":return[];case"names":{const there=new Set(
shards.map(({results})=>results.commentKey));return expected.names.filter(name=>!there.has(name))}case"count":{const left=expected.count-new Set(shards.map(({results})=>results.
commentKey)).size;return left<=0?[]:[`${(0,format.yk)(left,"shard")} of ${expected.count}`]}}}var inputs_benchmarks=__webpack_require__(1776),judged_report=__webpack_require__(
6209),judge=__webpack_require__(2500),metric=__webpack_require__(6171);const NOTHING_SETTLED="so what was measured beside it settles nothing: measure this commi\
t by a workflow of your own, or record a new baseline";function contradictedBase(known){const{result:result2,standing:standing2}=known,base=result2.arms.filter(
({side})=>side==="base");if(standing2?.answer.kind==="no"){const reason=`the commit that the measuring job names as base, ${standing2.sha?.slice(0,7)??"nothing"}\
, is not on ${standing2.branch}, ${NOTHING_SETTLED}`;return base.map(({benchmark,variant})=>({benchmark,variant,reason}))}return contradictedByRecord(base,known)}
function contradictedByRecord(base,{benchmarks,result:result2,reference}){if(reference.origin!=="restored"||base.length===0)return[];const{benchmarks:judged}=(0,judge.
S)({benchmarks,head:base,reference:reference.judged,headFingerprint:result2.fingerprintBefore,numerics:[],problem:null,purpose:"gate"});return judged.flatMap(({
id:id2,variants})=>variants.flatMap(({variant,metrics})=>{const slower=metrics.find(isSlower);if(slower===void 0)return[];const reason=`the base commit as the m\
easuring job measured it contradicts its record, which was restored here (${metric.Uw[slower.metric]} ${slower.reason}), ${NOTHING_SETTLED}`;return[{benchmark:id2,
variant:variant.name,reason}]}))}function isSlower({metric:metric2,verdict:verdict2,suspicious}){return metric2==="device-time"?verdict2==="regression":(metric2===
"cold-compile-time"||metric2==="warm-compile-time")&&suspicious}function withoutArms(result2,discarded,benchmarks){if(discarded.length===0)return result2;const isEager=({
benchmark,variant})=>benchmarks.find(({id:id2})=>id2===benchmark)?.variants.find(({name})=>name===variant)?.kind==="eager",isDiscarded=arm=>arm.side==="base"&&discarded.
some(({benchmark,variant})=>benchmark===arm.benchmark&&variant===arm.variant),kept=result2.arms.filter(arm=>!isDiscarded(arm)),compiled=kept.filter(arm=>arm.side===
"base"&&!isEager(arm));return{...result2,arms:kept.filter(arm=>arm.side==="head"||compiled.some(({benchmark})=>benchmark===arm.benchmark))}}function baseToAskFor({
result:result2,baseSha},reference){return baseSha===null||!(result2?.arms??[]).some(({side})=>side==="base")||reference.origin==="restored"&&reference.history.some(
({sha:sha2})=>sha2===baseSha)?null:baseSha}var lib_confirm=__webpack_require__(4271),suspicions=__webpack_require__(8675),judge_measured=__webpack_require__(5638),
open_questions=__webpack_require__(5975);const NOT_BESIDE="the measuring job did not hand on a measurement of it; the log of that job says why";function judgeResults(known){
const{benchmarks,result:result2,problem,reference,standing:standing2,eventKind}=known,measured2={benchmarks,problem,reference:reference.judged,history:reference.
history,purpose:eventKind==="baseline"?"baseline":"gate"};if(result2===null)return{run:(0,judge_measured.S)({...measured2,result:result2}),discarded:[]};const headsFiles=baseWithHeadsFiles(
result2.arms),believed=(0,judge_measured.S)({...measured2,result:result2,unusable:headsFiles}),discarded=contradictedBase({benchmarks,result:result2,reference,standing:standing2}).
filter(({benchmark,variant})=>verdictOf(believed,benchmark,variant)!=="regression"),unusable=[...headsFiles,...discarded],run=discarded.length===0?believed:(0,judge_measured.
S)({...measured2,result:result2,unusable});if(!(0,lib_confirm.cE)(eventKind))return{run,discarded};const base=result2.arms.filter(({side})=>side==="base"),alone=(0,judge_measured.
S)({...measured2,result:{...result2,arms:result2.arms.filter(arm=>!base.includes(arm))}}),suspected=(0,suspicions.D)(alone).filter(({metric:metric2})=>metric2!==
null),both={result:result2,problem:null,findings:[],outputTail:"",removedVariables:[],elapsedSeconds:0,secondsPerPair:null,unusable,onlyHead:[]},questions=(0,open_questions.
q)(suspected,base.length===0?{both:null,obstacle:NOT_BESIDE}:{both,obstacle:null},run);return{run:(0,judge_measured.C)(run,questions),discarded}}function verdictOf(run,benchmark,variant){
return run.benchmarks.find(({id:id2})=>id2===benchmark)?.variants.find(one=>one.variant.name===variant)?.verdict}function baseWithHeadsFiles(arms){const filesOf=arm=>arm.
processes.flatMap(({importedFiles})=>importedFiles),heads=new Set(arms.filter(({side})=>side==="head").flatMap(filesOf));return arms.filter(arm=>arm.side==="bas\
e"&&filesOf(arm).some(file=>heads.has(file))).map(({benchmark,variant})=>({benchmark,variant,reason:"base imported head's code, so that nothing was compared"}))}
var comparability=__webpack_require__(4681);function shardReference(request){const{restored,results}=request;if(restored.kind==="found")return ofRing(restored,request);
const{reference}=results,why=restored.kind==="other-device"?`the one found was measured on ${restored.deviceSlug}`:restored.reason;if(reference===null){const reason=results.
noReference??"the measuring job had none";return restored.kind==="other-device"?absent("incomparable",`the baseline was measured on another machine (${restored.
deviceSlug})`,restored):absent("none",reason,restored)}return{judged:{kind:"record",record:reference.record,history:[reference.record]},history:[reference.record],
compared:reference.record,comparison:recordComparison(reference.record,request,{key:`${reference.key} (unverified: handed on by the measuring job)`,records:1}),
origin:"unverified",notes:[`The baseline could not be restored here (${why}): the record that came with the results is used, and nobody has verified it.`]}}function ofRing(restored,request){
const{results}=request,records=restored.ring.records.filter(record3=>record3.sha!==results.run.headSha&&record3.sha!==results.run.sha),fingerprint=results.result?.
fingerprintBefore??null,usable=records.filter(record3=>fingerprint===null||(0,comparability.Z)(record3.fingerprint,fingerprint).comparable),newest=usable.at(-1);
if(newest===void 0){const other=records.at(-1);if(other===void 0||fingerprint===null)return absent("none","the baseline has no records yet",restored);const answer=(0,comparability.
Z)(other.fingerprint,fingerprint);return absent("incomparable",answer.comparable?"":answer.reason,restored,other)}const named2=results.reference?.record.sha??results.
baseSha??void 0,own=usable.findLast(record3=>record3.sha===named2),record2=own??newest,later=usable.length-1-usable.indexOf(record2);return{judged:{kind:"record",
record:record2,history:restored.ring.records},history:restored.ring.records,compared:record2,comparison:recordComparison(record2,request,{key:restored.key,records:usable.
length}),origin:"restored",notes:own===void 0&&named2!==void 0?[`The record of ${named2.slice(0,7)} that the measuring job compared with is not in the baseline;\
 the newest one is used.`]:later>0?[`The measuring job chose the record of ${record2.sha.slice(0,7)}; the baseline holds ${later} newer.`]:[]}}function recordComparison(record2,{
results:{reference},nowMs},{key,records}){const named2=reference?.record.sha===record2.sha?reference:null;return{kind:"record",sha:record2.sha,measuredAt:record2.
measuredAt,ageSeconds:ageSeconds(record2.measuredAt,nowMs),distance:named2?.distance??null,wantedSha:named2?.wantedSha??null,key,records}}function ageSeconds(measuredAt,nowMs){
const atMs=Date.parse(measuredAt);return Number.isFinite(atMs)?Math.max(0,(nowMs-atMs)/1e3):0}function absent(kind,reason,restored,newest=null){const lookedFor=restored.
kind==="none"?restored.lookedFor:[restored.key],other=newest??(restored.kind==="other-device"?restored.ring.records.at(-1):void 0);return{judged:{kind,reason},history:[],
compared:newest,comparison:kind==="incomparable"?{kind:"other-device",reason,sha:other?.sha??""}:{kind:"none",reason,lookedFor},origin:"none",notes:[]}}async function judgeShard({
name,results},judgement){const{inputs,eventKind,store,links,now}=judgement,restored=await store.restore({commentKey:results.commentKey,deviceSlug:results.deviceSlug}),
reference=shardReference({restored,results,nowMs:now.getTime()}),{benchmarks,notes}=withLimits(results.benchmarks,inputs),{run:measuredIn}=results,problem=problemOf(
results),asked=baseToAskFor(results,reference),standing2=asked===null?null:await judgement.standingOf(asked),{run,discarded}=judgeResults({benchmarks,result:results.
result,problem,reference,standing:standing2,eventKind}),result2=results.result===null?null:withoutArms(results.result,discarded,benchmarks),sideBySide=(result2?.
arms??[]).some(({side})=>side==="base"),report2=(0,judged_report.I)({commentKey:results.commentKey,benchmarks,result:result2,problem,run,compared:reference.compared,
history:reference.origin==="restored"?reference.history:[],comparison:{headSha:measuredIn.headSha,...measuredIn.measuredSha===void 0?{}:{measured:{sha:measuredIn.
measuredSha,onGitHub:!0,place:{repositoryIn:"",workspaceIn:""}}},reference:sideBySide&&results.baseSha!==null?{kind:"commit",sha:results.baseSha,why:"the commit\
 that the measuring job names"}:reference.comparison},eventKind,failOn:inputs.failOn,onMissingBaseline:inputs.onMissingBaseline,warnings:[...results.warnings,...reference.
notes,...baseNotes(standing2,untold(discarded,run)),...notes],links,generatedAt:now.toISOString()});return{name,report:report2,origin:sideBySide?"measured":reference.
origin}}function untold(discarded,{benchmarks}){return discarded.filter(({benchmark,variant})=>benchmarks.find(({id:id2})=>id2===benchmark)?.variants.find(one=>one.
variant.name===variant)?.verdict!=="inconclusive")}function baseNotes(standing2,discarded){return[...standing2?.answer.kind==="unknown"?[standing2.answer.reason]:
[],...new Set(discarded.map(({reason})=>`Not believed: ${reason}.`))]}function problemOf({problem,result:result2}){return problem!==null?problem:result2===null||
result2.complete?null:{kind:"crashed",message:"The measuring ended before it had finished."}}function withLimits(handedOn2,{benchmarks:known,ownLimits}){const foreign2=new Set,
benchmarks=handedOn2.map(benchmark=>{const own=known.find(({id:id2})=>id2===benchmark.id)?.limits;if(own!==void 0)return{...benchmark,limits:own};const chosen=differences(
benchmark.limits,{...(0,inputs_benchmarks.MK)(),...ownLimits},ownLimits);return chosen.length>0&&foreign2.add(`${benchmark.name}: ${chosen.join(", ")}`),{...benchmark,
limits:{...benchmark.limits,...ownLimits}}}),shown=[...foreign2].slice(0,10).join("; ");return{benchmarks,notes:foreign2.size===0?[]:[`Limits that the measuring\
 job chose, and no input of this job: ${shown}.`]}}const LIMIT_TEXTS=[["maxSlowdown","max-slowdown",format.l9],["maxCompileTimeGrowth","max-compile-time-growth",
format.l9],["maxMemoryGrowth","max-memory-growth",format.l9],["maxNewGraphBreaks","max-new-graph-breaks",String],["maxNewRecompiles","max-new-recompiles",String],
["minSpeedup","min-speedup",format.H9]];function differences(limits,here,own){return LIMIT_TEXTS.filter(([field])=>own[field]===void 0&&limits[field]!==here[field]).
map(([field,name,format2])=>`${name} ${limits[field]===null?"none":format2(limits[field])}`)}var verdict=__webpack_require__(7522),judge_worst=__webpack_require__(
7488);function mergeReports(request){const{missing,wrong,headSha}=request,several=request.reports.length+missing.length>1,reports=request.reports.map(shard=>several?
{...shard,report:renamed(shard)}:shard),byWeight=reports.toSorted((a,b)=>weight(a)-weight(b)),worst=byWeight[0]?.report,runs=reports.map(({report:report2})=>report2.
run),verdicts=runs.map(({verdict:verdict3})=>verdict3),verdict2=wrong.length>0||runs.length===0?"failed":(0,judge_worst.z)(verdicts),trend=reports.flatMap(({report:report2})=>report2.
trend??[]);return{run:{verdict:verdict2,headline:wrong[0]??worst?.run.headline??`there are no results of ${headSha.slice(0,7)}`,benchmarks:runs.flatMap(({benchmarks})=>benchmarks),
missingBenchmarks:runs.flatMap(({missingBenchmarks})=>missingBenchmarks),newBenchmarks:runs.flatMap(({newBenchmarks})=>newBenchmarks),notJudged:[...new Set(runs.
flatMap(({notJudged})=>notJudged))]},comparison:worst?.comparison??{headSha,reference:{kind:"none",reason:"there are no results",lookedFor:[]}},explanation:{causes:byWeight.
flatMap(({report:report2})=>report2.explanation.causes),explainedShare:worst?.explanation.explainedShare??null},fingerprint:worst?.fingerprint??null,environmentChanges:worst?.
environmentChanges??[],result:mergedResult(byWeight.map(({report:report2})=>report2.result)),benchmarks:reports.flatMap(({report:report2})=>report2.benchmarks??
[]),shards:[...reports.map(shardOf),...missing.map(missingShard)],...trend.length===0?{}:{trend}}}function weight({report:report2}){return verdict.b.indexOf(report2.
run.verdict)}function shardOf({name,report:report2,origin}){const{fingerprint,comparison,run}=report2,device=fingerprint===null?null:fingerprint.gpuName??fingerprint.
cpuName;return{name,verdict:run.verdict,device,comparison,reference:origin}}function missingShard(name){return{name,verdict:"missing",device:null,comparison:null,
reference:"none"}}function renamed({name:shard,report:report2}){const id2=benchmark=>`${shard}/${benchmark}`,name=benchmark=>`${benchmark} [${shard}]`,{run,result:result2}=report2,
ids2=new Set(run.benchmarks.map(benchmark=>benchmark.id)),headline2=run.headline.startsWith(shard)?run.headline:`${shard}: ${run.headline}`;return{...report2,run:{
...run,headline:headline2,benchmarks:run.benchmarks.map(benchmark=>({...benchmark,id:id2(benchmark.id),name:name(benchmark.name)})),missingBenchmarks:run.missingBenchmarks.
map(name),newBenchmarks:run.newBenchmarks.map(name)},explanation:{...report2.explanation,causes:report2.explanation.causes.map(cause=>({...cause,benchmark:ids2.
has(cause.benchmark)?id2(cause.benchmark):name(cause.benchmark)}))},benchmarks:(report2.benchmarks??[]).map(benchmark=>({...benchmark,id:id2(benchmark.id),name:name(
benchmark.name)})),...report2.trend===void 0?{}:{trend:report2.trend.map(trend=>({...trend,benchmark:id2(trend.benchmark)}))},result:result2===null?null:renamedResult(
result2,id2)}}function renamedResult(result2,id2){return{...result2,arms:result2.arms.map(arm=>({...arm,benchmark:id2(arm.benchmark)})),numerics:result2.numerics.
map(numerics=>({...numerics,benchmark:id2(numerics.benchmark)})),notes:result2.notes.map(note=>({...note,benchmark:note.benchmark===null?null:id2(note.benchmark)})),
processLayout:Object.fromEntries(Object.entries(result2.processLayout).map(([key,layout])=>[id2(key),layout]))}}function mergedResult(all){const results=all.filter(
result2=>result2!==null),[first]=results;return first===void 0||results.length===1?first??null:{...first,complete:results.every(({complete})=>complete),budgetExhausted:results.
some(({budgetExhausted})=>budgetExhausted),elapsedSeconds:Math.max(...results.map(({elapsedSeconds})=>elapsedSeconds)),arms:results.flatMap(({arms})=>arms),numerics:results.
flatMap(({numerics})=>numerics),notes:results.flatMap(({notes})=>notes),processLayout:Object.assign({},...results.map(({processLayout})=>processLayout))}}function implausible(results){
const{benchmarks,result:result2,problem,baseSha}=results;if(new Set(benchmarks.map(({id:id2})=>id2)).size<benchmarks.length)return"it names a benchmark twice";if(result2===
null)return problem===null?"it holds neither a measurement nor why there is none":null;if(benchmarks.length===0)return"it names no benchmark";if(baseSha===null&&
result2.arms.some(({side})=>side==="base"))return"it holds a measurement of a base commit, and does not say of which";const seen=new Set;for(const arm of result2.
arms){if(!isAskedFor(arm,results))return"it holds an arm that was not asked for";const key=JSON.stringify([arm.benchmark,arm.side,arm.variant]);if(seen.has(key))
return"it holds the same arm twice";if(seen.add(key),arm.processes.flatMap(process=>process.blocks).some(block=>block.wallSeconds<=0))return"a block in it took \
no time"}return null}function isAskedFor(arm,{benchmarks}){return benchmarks.some(({id:id2,variants})=>id2===arm.benchmark&&variants.some(variant=>variant.name===
arm.variant))}const MAX_RESULTS_BYTES=64*1024*1024,MAX_TOTAL_BYTES=256*1024*1024,MAX_FOLDERS=100;async function readResultsFolders(path,maxBytes=MAX_RESULTS_BYTES){
const entries=await(0,promises_.readdir)(path,{withFileTypes:!0}),folders=entries.some(({name})=>name===RESULTS_FILE)?["."]:below(entries),readings=[];let total=0;
for(const folder of folders.slice(0,MAX_FOLDERS)){const reading=await readFolder(path,folder,Math.min(maxBytes,MAX_TOTAL_BYTES-total));total+=reading.bytes,readings.
push(reading.reading)}const left=folders.length-MAX_FOLDERS;return left>0&&readings.push({kind:"refused",folder:"…",reason:`there are ${left} folders more tha\
n the ${MAX_FOLDERS} that are read`}),readings}function below(entries){return entries.filter(entry=>!entry.isFile()).map(({name})=>name).sort()}async function readFolder(path,folder,maxBytes){
const refused=(reason,bytes=0)=>({reading:{kind:"refused",folder,reason},bytes});try{if(!(await(0,promises_.lstat)((0,external_node_path_.join)(path,folder))).isDirectory())
return refused("it is not a folder (links are not followed)");const text=await readCapped((0,external_node_path_.join)(path,folder,RESULTS_FILE),maxBytes);if("r\
eason"in text)return refused(text.reason);const{bytes}=text,parsed=parseResults(bytes.toString("utf8"));return typeof parsed=="string"?refused(parsed,bytes.length):
{reading:{kind:"ok",folder,results:parsed},bytes:bytes.length}}catch(thrown){const code=(0,errors.CA)(thrown);return refused(code==="ENOENT"?`there is no ${RESULTS_FILE}\
 in it`:code==="ELOOP"||code==="EMLINK"?`${RESULTS_FILE} is a link`:`it cannot be read (${code??"unknown error"})`)}}function parseResults(text){let data;try{data=
JSON.parse(text)}catch{return"it is not JSON"}try{const parsed=dist.xLC(ResultsSchema,data,{abortEarly:!0});return parsed.success?implausible(parsed.output)??parsed.
output:`its field ${fieldOf(parsed.issues[0])} is not as the schema says`}catch{return"it is nested too deeply"}}async function readCapped(path,maxBytes){const file=await(0,promises_.
open)(path,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NOFOLLOW|external_node_fs_.constants.O_NONBLOCK);try{const{size,isFile}=await file.
stat().then(stat=>({size:stat.size,isFile:stat.isFile()}));if(!isFile)return{reason:`${RESULTS_FILE} is not a regular file`};if(size>maxBytes)return{reason:`it \
has ${size} bytes, ${maxBytes} are the limit`};const buffer=Buffer.alloc(size);let offset=0;for(;offset<size;){const{bytesRead}=await file.read(buffer,offset,size-
offset,offset);if(bytesRead===0)break;offset+=bytesRead}return{bytes:buffer.subarray(0,offset)}}finally{await file.close()}}function fieldOf(issue){const shown=(issue.
path??[]).map(item=>String(item.key)).slice(0,8).map(key=>/^[A-Za-z0-9]{1,40}$/.test(key)?key:"?");return shown.length===0?"(the whole)":shown.join(".")}async function reportResults(request,ports){
const{inputs,context,env,subject}=request,{log}=ports,collected=await log.group("Results",async()=>{const readings=await readFolders(inputs.resultsPath),repository2=`${context.
repository.owner}/${context.repository.name}`,found=collectShards({readings,subject:{headSha:subject.headSha,repository:repository2},expected:inputs.expectedShards});
log.info(report_results_describe(found,subject.headSha));for(const note of[...found.notes,...found.refused])log.info((0,report_escape.kc)(note));return found}),
now=ports.now(),links=(0,lib_links.h)({context,env}),judgement={inputs,eventKind:subject.eventKind,store:ports.store,standingOf:standing(subject,ports),links,now},
reports=[];for(const shard of collected.shards)reports.push(await accepted(await judgeShard(shard,judgement),request,ports));const wrong=wrongWith(collected,subject.
headSha),merged=mergeReports({reports,missing:collected.missing,wrong,headSha:subject.headSha}),decision=(0,exit.e)({run:merged.run,failOn:inputs.failOn,onMissingBaseline:inputs.
onMissingBaseline,eventKind:subject.eventKind}),prefix=reports.length+collected.missing.length>1,warnings=reports.flatMap(({name,report:report2})=>report2.warnings.
map(warning=>prefix?`${name}: ${warning}`:warning));return{schemaVersion:report.W,toolVersion:version.w,commentKey:inputs.commentKey,...merged,warnings:[...wrong,
...collected.notes,...subject.note===null?[]:[noComment(subject.note)],...warnings],...subject.context.pullRequest!==null&&inputs.acceptLabel!==null?{acceptLabel:inputs.
acceptLabel}:{},failsBuild:decision.fails,exitReason:decision.reason,links,generatedAt:now.toISOString()}}function standing({context:{pullRequest}},{isOnBranch:isOnBranch2}){
return async sha2=>{if(pullRequest===null)return null;const branch=pullRequest.baseRef;return{sha:sha2,branch,answer:sha2===pullRequest.baseSha?{kind:"yes"}:await isOnBranch2(
sha2,branch)}}}async function accepted(shard,{inputs,subject:{context}},ports){const{report:report2}=shard,{run,warning}=await(0,accept.aO)(report2.run,{inputs,
context},ports);return{...shard,report:{...report2,run,warnings:[...report2.warnings,...warning===null?[]:[warning]]}}}async function readFolders(path){try{return await readResultsFolders(
path)}catch(thrown){const code=(0,errors.CA)(thrown);if(code==="ENOENT")return[];throw new errors.yo(`results-path: ${path} cannot be read (${code??"unknown err\
or"}); it has to be a folder.`)}}function wrongWith({shards,missing,refused},headSha){const nothing=`There are no results of ${headSha.slice(0,7)}: nothing was \
measured, or nothing was handed on. Look at the measuring job.`,absent2=`Missing: ${missing.join(", ")}. Its job failed, was cancelled, or did not upload its re\
sults; look at that job.`;return[...missing.length>0?[absent2]:[],...shards.length===0&&missing.length===0&&refused.length===0?[nothing]:[],...refused]}function report_results_describe({
shards,missing},headSha){const names=shards.map(({name})=>name).join(", "),left=missing.length===0?"":`; missing: ${missing.join(", ")}`;return`${(0,format.yk)(
shards.length,"shard")} of ${headSha.slice(0,7)}${names===""?"":`: ${names}`}${left}`}function noComment(reason){return`There is no comment: ${reason}.`}async function claimedBases(resultsPath,headSha){
const bases=(await readResultsFolders(resultsPath).catch(()=>[])).flatMap(reading=>{if(reading.kind==="refused"||reading.results.run.headSha!==headSha)return[];
const{baseRef}=reading.results.run;return baseRef===null?[]:[baseRef]});return[...new Set(bases)]}async function reportSubject(request){const{context,client,clock,
claimedBases:claimedBases2}=request,run=context.workflowRun;if(context.eventName!=="workflow_run"||run===null)return{headSha:context.pullRequest?.headSha??context.
sha,eventKind:context.eventKind,context,note:null};const subject={headSha:run.headSha},repository2=`${context.repository.owner}/${context.repository.name}`;if(run.
event!=="pull_request"){const eventKind=run.headRepository?.toLowerCase()===repository2.toLowerCase()?kindOfOwnRun(run,context):"report-only";return{...subject,
eventKind,context:{...context,eventKind,sha:run.headSha},note:null}}const posting={...context,eventKind:"pull-request",sha:run.headSha};if(client===null)return{
...subject,eventKind:"pull-request",context:posting,note:"the pull request cannot be looked up without a `github-token`"};const{headSha,headRepository,headBranch}=run,
found=await(0,pull_request._f)({client,clock,headSha,headRepository,headBranch,claimedBases:claimedBases2});if(found.kind!=="found")return{...subject,eventKind:"\
pull-request",context:posting,note:found.reason};const{number,baseRef,baseSha}=found.pullRequest;return{...subject,eventKind:"pull-request",context:{...posting,
pullRequest:{number,headSha,headRef:headBranch??"",baseRef,baseSha,headRepository,fork:!1}},note:null}}function kindOfOwnRun({event,headBranch},{baselineRefs}){
return event==="merge_group"?"merge-group":baselineRefs.includes(`refs/heads/${headBranch??""}`)?"baseline":"report-only"}var stores=__webpack_require__(5368),system_check_ports=__webpack_require__(
8408);async function runAction(env){try{const surroundings=readSurroundings(env),report2=await(surroundings.inputs.mode==="report"?runReport(surroundings):runCheck(
surroundings));return actionsLog.info(`Verdict: ${report2.run.verdict}. ${report2.failsBuild?"The build fails":"The build passes"}: ${report2.exitReason}.`),report2.
failsBuild?1:0}catch(thrown){return actionsLog.error((0,errors.gJ)(thrown)),await tellEnd((0,errors.gJ)(thrown),actionsLog),!(thrown instanceof errors.yo)&&thrown instanceof
Error&&actionsLog.info(escapeLines(thrown.stack??"")),1}}async function runCheck({env,inputs,context}){const signal=(0,cancellation.P)(),results=inputs.mode==="\
measure"?await keepResults(inputs,context):null,posting=postingOf({env,inputs,context}),presence=results===null?await appear(posting,signal):UNSEEN,tools=(0,measure_tools.
fz)(signal),store=(0,stores.x)({inputs,context,tools,clock:lib_ports.m,signal}),git=(0,git_command.Q)({tools,directory:context.workspace,env}),found=await checkedOut(
{git,context,stepFiles:stepFilesOf(inputs)}),report2=await orLeave(presence,async()=>{const access={token:inputs.githubToken,serverUrl:context.serverUrl,clock:lib_ports.
m},wanted=await wantedReference({context,git:(0,local_git.s)(git),history:(0,git_history.D)(git,access)});return(0,using_artifacts.e)({inputs,context},artifacts=>{
const ports=(0,system_check_ports.e)({inputs,context,env,log:actionsLog,display:{kind:"actions"},store:results?.watch(store)??store,artifacts,connect:connectTo(
context,inputs),signal}),request={inputs,context,env,wanted,checkedOut:found,signal};return(0,check.z)({...request,comparesWithOwnCommit:!1,sideBySide:!1},ports)})});
return await publish({report:report2,posting,presence,files:found?.files??null,cancelled:signal.aborted}),results!==null&&!signal.aborted&&await results.write(report2),
report2}async function runReport({env,inputs,context}){const client=inputs.githubToken===null?null:await connectTo(context,inputs)(),headSha=context.workflowRun?.
headSha??context.sha,subject=await reportSubject({context,client,clock:lib_ports.m,claimedBases:()=>claimedBases(inputs.resultsPath,headSha)}),posting=postingOf(
{env,inputs,context:subject.context}),store=(0,stores.x)({inputs,context,tools:measure_tools.rA,clock:lib_ports.m,signal:null}),number=subject.context.pullRequest?.
number,asking=async()=>client===null||number===void 0?{kind:"none",reason:"there is no pull request to ask for"}:(0,pull_request.DQ)({client,clock:lib_ports.m,number}),
presence=await appear({...posting,inputs:{...inputs,comment:"never"}},new AbortController().signal),ports={log:actionsLog,store,readPullRequest:asking,isOnBranch:async(sha2,branch)=>client===
null?{kind:"unknown",reason:`Without a \`github-token\` nobody can be asked whether ${sha2.slice(0,7)} is a commit of ${branch}.`}:isOnBranch({client,clock:lib_ports.
m,sha:sha2,branch}),now:()=>new Date},report2=await orLeave(presence,()=>reportResults({inputs,context,env,subject},ports));return await publish({report:report2,
posting,presence,cancelled:!1}),report2}function stepFilesOf({benchmarks,workingDirectory}){return benchmarks.map(({stepFile})=>external_node_path_.posix.join(workingDirectory,
stepFile))}function postingOf({inputs,context}){const own=inputs.mode==="measure"?{...inputs,comment:"never",checkRun:!1}:inputs;return{inputs:own,context,log:actionsLog,
clock:lib_ports.m,connect:connectTo(context,own)}}async function orLeave(presence,work){try{return await work()}catch(thrown){throw await presence.leave("broke",
(0,errors.gJ)(thrown)),thrown}}function readSurroundings(env){const readFile=path=>(0,external_node_fs_.readFileSync)(path,"utf8"),source=runnerInputs(env),reportsOnly=source.
get("mode").trim().toLowerCase()==="report",{refusal,eventName,workspace}=readContext({env,readFile,baselineBranches:[]});if(refusal!==null&&!(reportsOnly&&eventName===
"workflow_run"))throw new errors.yo(refusal);const inputs=(0,lib_inputs.IV)({source,workspace});return{env,inputs,context:readContext({env,readFile,baselineBranches:inputs.
baselineBranches})}}function runnerInputs(env){return{get:name=>env[`INPUT_${name.replaceAll(" ","_").toUpperCase()}`]??""}}function escapeLines(text){return text.
replace(/^/gm,"    ").replaceAll("::",": :").replaceAll("##[","# #[")}})};
