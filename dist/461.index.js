export const id=461,ids=[461],modules={461:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{runAction:()=>runAction});var external_node_fs_=__webpack_require__(3024),core=__webpack_require__(3838);const actionsLog={info:message=>core.info(message),warning:message=>core.
warning(message),error:message=>core.error(message),debug:message=>core.debug(message),group:(title,work)=>core.group(title,work)};var cancellation=__webpack_require__(
1848),check=__webpack_require__(1464),dist=__webpack_require__(7934),errors=__webpack_require__(452);const sha=dist.FsL(dist.YjP(),dist.yGV(/^[0-9a-f]{40}$/)),repository=dist.
Ikc({full_name:dist.YjP()}),PullRequestPayload=dist.Ikc({number:dist.FsL(dist.aig(),dist.ndf()),head:dist.Ikc({sha,ref:dist.YjP(),repo:dist.cl6(repository)}),base:dist.
Ikc({sha,ref:dist.YjP()})}),WorkflowRunPayload=dist.Ikc({id:dist.aig(),head_sha:sha,head_branch:dist.cl6(dist.YjP()),head_repository:dist.cl6(repository),event:dist.
YjP()}),EventPayload=dist.Ikc({repository:dist.lqM(dist.Ikc({default_branch:dist.lqM(dist.YjP())})),pull_request:dist.lqM(PullRequestPayload),merge_group:dist.lqM(
dist.Ikc({base_sha:sha,base_ref:dist.YjP()})),workflow_run:dist.lqM(WorkflowRunPayload)});function pullRequestOf(payload,repository2){const pull=payload.pull_request;
if(pull===void 0)return null;const headRepository=pull.head.repo?.full_name??null;return{number:pull.number,headSha:pull.head.sha,headRef:pull.head.ref,baseRef:pull.
base.ref,baseSha:pull.base.sha,fork:headRepository===null||headRepository.toLowerCase()!==repository2.toLowerCase(),headRepository}}function workflowRunOf(payload){
const run2=payload.workflow_run;return run2===void 0?null:{id:String(run2.id),headSha:run2.head_sha,headBranch:run2.head_branch??null,headRepository:run2.head_repository?.
full_name??null,event:run2.event}}const BASELINE_EVENTS=["push","schedule","workflow_dispatch"],REFUSALS={pull_request_target:"`pull_request_target` runs with a\
 writing token and the secrets of this repository, so no code of a pull request may be executed in it. Use `on: pull_request`; for comments on pull requests fro\
m forks see docs/fork-pull-requests.md (a second workflow on `workflow_run` that only reports).",issue_comment:"`issue_comment` runs with a writing token on beh\
alf of whoever wrote the comment, so no code of a pull request may be executed in it. Use `on: pull_request` (a label can start it: `types: [labeled]`).",workflow_run:"\
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
{cause:thrown})}const result=dist.xLC(EventPayload,parsed,{abortEarly:!0});if(result.success)return result.output;const issue=result.issues[0];throw new errors.
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
return[...new Set(branches.map(ref=>ref.replace(/^refs\/heads\//,"refs/remotes/origin/")))]}var lib_inputs=__webpack_require__(269),process_table=__webpack_require__(
7804),tools=__webpack_require__(3491),ports=__webpack_require__(391),promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760);const COMMENTS_PER_PAGE=100,
PULLS_PER_PAGE=100,MAX_PAGES=20;async function findPullRequest(request){const{client,clock,headSha,headRepository,headBranch}=request;if(headRepository===null)return{
kind:"none",reason:"the repository of the commit is gone, so its pull request cannot be told"};const owner=headRepository.split("/")[0]??"",matches=pull=>pull.headSha===
headSha&&pull.headRepository?.toLowerCase()===headRepository.toLowerCase();try{const heads=headBranch===null?[null]:[`${owner}:${headBranch}`,null];for(const head of heads)
for(let page=1;page<=MAX_PAGES;page+=1){const pulls=await withRetries(clock,()=>client.listPullRequests({state:"open",head,page})),pullRequest=pulls.find(matches);
if(pullRequest!==void 0)return{kind:"found",pullRequest};if(pulls.length<PULLS_PER_PAGE)break}return{kind:"none",reason:`no open pull request has ${headSha.slice(
0,7)} of ${headRepository} as its head (a newer push, or closed)`}}catch(thrown){return{kind:"failed",reason:failureSentence("The pull request could not be look\
ed up",apiFailure(thrown),"{ pull-requests: read }")}}}async function readPullRequest(request){const{client,clock,number}=request;try{return{kind:"found",pullRequest:await withRetries(
clock,()=>client.getPullRequest(number))}}catch(thrown){const what=`The labels of pull request #${number} could not be read`;return{kind:"failed",reason:failureSentence(
what,apiFailure(thrown),"{ pull-requests: read }")}}}const REQUEST_TIMEOUT_MS=2e4;async function githubClient({token,apiUrl,repository:repository2}){const{getOctokit}=await __webpack_require__.
e(413).then(__webpack_require__.bind(__webpack_require__,2413)),octokit=getOctokit(token,{baseUrl:apiUrl});octokit.hook.before("request",options=>{options.request.
signal=AbortSignal.timeout(REQUEST_TIMEOUT_MS)});const here={owner:repository2.owner,repo:repository2.name},{issues,checks,pulls,users}=octokit.rest;return{async listComments(issue,page){
const{data}=await issues.listComments({...here,issue_number:issue,per_page:COMMENTS_PER_PAGE,page});return data.map(commentOf)},async createComment(issue,body){
return commentOf((await issues.createComment({...here,issue_number:issue,body})).data)},async updateComment(id2,body){return commentOf((await issues.updateComment(
{...here,comment_id:id2,body})).data)},async deleteComment(id2){await issues.deleteComment({...here,comment_id:id2})},async viewerLogin(){try{const{viewer}=await octokit.
graphql("query { viewer { login } }");return viewer.login}catch{return(await users.getAuthenticated()).data.login}},async createCheckRun({name,headSha,detailsUrl}){
const{data}=await checks.create({...here,name,head_sha:headSha,status:"in_progress",...detailsUrl===null?{}:{details_url:detailsUrl}});return{id:data.id,url:data.
html_url}},async updateCheckRun(id2,{conclusion,output}){await checks.update({...here,check_run_id:id2,...conclusion===null?{}:{status:"completed",conclusion},output:{
title:output.title,summary:output.summary,annotations:output.annotations.map(annotationOf)}})},async getPullRequest(number){return client_pullRequestOf((await pulls.
get({...here,pull_number:number})).data)},async listPullRequests({state,head,page}){const filter=head===null?{}:{head},order={sort:"updated",direction:"desc"},{
data}=await pulls.list({...here,...order,...filter,state,per_page:PULLS_PER_PAGE,page});return data.map(client_pullRequestOf)}}}function commentOf({id:id2,body,
html_url,user}){return{id:id2,body:body??"",url:html_url,author:user===null?null:{login:user.login,type:user.type}}}function client_pullRequestOf(pull){return{number:pull.
number,state:pull.state==="open"?"open":"closed",headSha:pull.head.sha,headRepository:pull.head.repo?.full_name??null,baseRef:pull.base.ref,baseSha:pull.base.sha,
labels:pull.labels.flatMap(label=>label.name===void 0?[]:[label.name]),body:pull.body??""}}function annotationOf({path,startLine,endLine,level,title,message}){return{
path,start_line:startLine,end_line:endLine,annotation_level:level,title,message}}function postPermission(context,token){const pull=context.pullRequest;return pull===
null||context.eventKind!=="pull-request"?{allowed:!1,reason:"there is no pull request to comment on",expected:!0}:pull.fork?{allowed:!1,reason:`The pull request\
 comes from ${pull.headRepository===null?"a fork that is gone":`the fork ${pull.headRepository}`}, whose runs get a token that can only read, so there is no com\
ment; the report is in the job summary. docs/fork-pull-requests.md shows a second workflow that comments.`,expected:!1}:token===null||token===""?{allowed:!1,reason:"\
No `github-token` was given, so there is no comment; the report is in the job summary.",expected:!1}:{allowed:!0,issue:pull.number}}function api_failure_apiFailure(thrown){
const message=(0,errors.gJ)(thrown).slice(0,300);if(!isRequestError(thrown))return{kind:"network",status:null,message};const{status,response}=thrown,headers=response?.
headers??{},limited=status===429||headers["retry-after"]!==void 0||String(headers["x-ratelimit-remaining"])==="0";return(status===403||status===429)&&limited?{kind:"\
rate-limited",status,message}:status===401||status===403?{kind:"denied",status,message}:status===404||status===410?{kind:"not-found",status,message}:status>=500?
{kind:response===void 0?"network":"server",status,message}:{kind:"invalid",status,message}}const RETRY_AFTER_MS=[1e3,4e3];async function api_failure_withRetries(clock,work){
for(const waitMs of RETRY_AFTER_MS)try{return await work()}catch(thrown){const{kind}=api_failure_apiFailure(thrown);if(kind!=="server"&&kind!=="network")throw thrown;
await clock.sleep(waitMs)}return await work()}function api_failure_failureSentence(what,failure,permission){switch(failure.kind){case"denied":case"not-found":return`${what}\
: GitHub answered ${failure.status}. Give the job \`permissions: ${permission}\`, or pass a \`github-token\` that has it.`;case"invalid":return`${what}: GitHub \
did not accept it (${failure.status}: ${failure.message}).`;case"rate-limited":return`${what}: the token's rate limit is used up (${failure.status}).`;case"serv\
er":return`${what}: GitHub answered ${failure.status} three times.`;case"network":return`${what}: GitHub could not be reached (${failure.message}).`}}function isRequestError(thrown){
return typeof thrown=="object"&&thrown!==null&&"status"in thrown&&typeof thrown.status=="number"}const NAME="torch-compile-check",MARKER=new RegExp(`^<!-- ${NAME}\
 key=([^ ]+) sha=([0-9a-f]{40}) run=(\\d{1,20}) attempt=(\\d{1,6})(?: verdict=([a-z-]{1,30}))? -->\\r?\\n`);function markerLine(marker){const verdict=marker.verdict===
null?"":` verdict=${marker.verdict}`;return`<!-- ${NAME} key=${encodeKey(marker.key)} sha=${marker.sha} run=${marker.runId} attempt=${marker.runAttempt}${verdict}\
 -->
`}function parseMarker(body){const match=MARKER.exec(body);if(match===null)return null;const[,key="",sha2="",runId="",attempt2="",verdict]=match,decoded=decodeKey(
key);return decoded===null?null:{key:decoded,sha:sha2,runId,runAttempt:Number(attempt2),verdict:verdict??null}}function withoutMarker(body){return body.replace(
MARKER,"")}function compareRuns(a,b){const runs=BigInt(a.runId)-BigInt(b.runId);return runs!==0n?runs>0n?1:-1:a.runAttempt-b.runAttempt}function encodeKey(key){
return encodeURIComponent(key.replace(new RegExp("\\p{Surrogate}","gu"),"�")).replace(/-(?=-|$)/g,"%2D")}function decodeKey(encoded){try{return decodeURIComponent(
encoded)}catch{return null}}const own_comments_MAX_PAGES=30,WORKFLOW_BOT="github-actions[bot]";async function own_comments_ownComments(client,issue,key){const marked=[];
for(let page=1;page<=own_comments_MAX_PAGES;page+=1){const comments=await client.listComments(issue,page);for(const comment of comments){const marker=parseMarker(
comment.body);marker?.key===key&&marked.push({...comment,marker})}if(comments.length<COMMENTS_PER_PAGE)break}if(marked.length===0)return[];const login=await ownLogin(
client);return marked.filter(comment=>comment.author?.login===login).toSorted((a,b)=>a.id-b.id)}async function ownLogin(client){try{return await client.viewerLogin()}catch(thrown){
const{kind}=api_failure_apiFailure(thrown);if(kind==="server"||kind==="network")throw thrown;return WORKFLOW_BOT}}const COMMENT_PERMISSION="pull-requests: write";
async function upsertComment(request){try{return await api_failure_withRetries(request.clock,()=>attempt(request))}catch(thrown){return outcomeOf(api_failure_apiFailure(
thrown))}}async function findComment(request){try{return(await withRetries(request.clock,()=>ownComments(request.client,request.issue,request.key)))[0]??null}catch{
return null}}async function attempt(request){const{client,issue,marker}=request,found=await own_comments_ownComments(client,issue,marker.key),newer=found.find(comment=>compareRuns(
comment.marker,marker)>0);if(newer!==void 0)return{kind:"superseded",url:newer.url,byRun:newer.marker.runId};const[oldest,...duplicates]=found;if(oldest===void 0)
return await create(request);if(await removeAll(client,duplicates),sayTheSame(oldest,request))return{kind:"unchanged",url:oldest.url};try{return written("update\
d",await client.updateComment(oldest.id,textOf(request)),marker)}catch(thrown){if(api_failure_apiFailure(thrown).kind!=="not-found")throw thrown;return await create(
request)}}async function create(request){const{client,issue,marker}=request,created=await client.createComment(issue,textOf(request)),outcome=written("created",
created,marker);if(outcome.kind!=="created")return outcome;const older=await olderThan(created,request);if(older===void 0)return outcome;if(compareRuns(older.marker,
marker)>0)return await removeAll(client,[created]),{kind:"superseded",url:older.url,byRun:older.marker.runId};const updated=await client.updateComment(older.id,
textOf(request));return await removeAll(client,[created]),written("updated",updated,marker)}async function olderThan(created,request){try{return(await own_comments_ownComments(
request.client,request.issue,request.marker.key)).find(comment=>comment.id<created.id)}catch{return}}async function removeAll(client,comments){for(const comment of comments)
try{await client.deleteComment(comment.id)}catch{}}function written(kind,comment,marker){return parseMarker(comment.body)?.key===marker.key?{kind,url:comment.url}:
{kind:"failed",reason:`The comment ${comment.url} came back from GitHub without its marker, so later runs will not find it.`}}function sayTheSame(existing,request){
const{sha:sha2,verdict}=existing.marker;return sha2!==request.marker.sha||verdict!==request.marker.verdict?!1:comparableText(withoutMarker(existing.body))===comparableText(
request.body)}function comparableText(text){return text.replaceAll(`\r
`,`
`).trimEnd()}function textOf(request){return`${markerLine(request.marker)}${request.body}`}function outcomeOf(failure){const reason=api_failure_failureSentence(
"The pull request could not be commented on",failure,`{ ${COMMENT_PERMISSION} }`);return{kind:failure.kind==="denied"||failure.kind==="not-found"?"denied":"fail\
ed",reason}}var addresses=__webpack_require__(6402),report_escape=__webpack_require__(2527),cause_list=__webpack_require__(6630),headline=__webpack_require__(2531),
words=__webpack_require__(8191);const MAX_ANNOTATIONS=10,MAX_WARNINGS=4,GOOD=new Set(["pass","improvement","accepted"]);function annotations(report){const places=GOOD.
has(report.run.verdict)?[]:(0,cause_list.q)(report).flatMap(cause=>atPlace(report,cause)),distinct=[...new Map(places.map(place=>[`${place.file}:${place.startLine}\
:${place.title}`,place])).values()];return[ofVerdict(report),...report.warnings.slice(0,MAX_WARNINGS).map(ofWarning),...distinct].slice(0,MAX_ANNOTATIONS)}function ofWarning(sentence){
return{level:"warning",title:"Compile check",message:(0,report_escape.xr)(sentence)}}function ofVerdict(report){return{level:report.failsBuild?"error":GOOD.has(
report.run.verdict)?"notice":"warning",title:(0,report_escape.xr)(`Compile check: ${words._G[report.run.verdict].toLowerCase()}`),message:(0,report_escape.xr)(`${(0,headline.
P)(report)}. ${report.exitReason}`)}}function atPlace(report,cause){const file=cause.site?.file==null?null:(0,addresses.SH)(cause.site.file);return file===null?
[]:[{level:report.failsBuild&&blames(report,cause)?"error":"warning",title:(0,report_escape.xr)(`Compile check: ${words.i9[cause.kind]}`),message:(0,report_escape.
xr)([cause.what,cause.advice].filter(part=>part!==null).join(" ")),file,...cause.site?.line==null?{}:{startLine:cause.site.line}}]}function blames(report,cause){
return report.run.benchmarks.find(({id:id2,name})=>id2===cause.benchmark||name===cause.benchmark)?.verdict===report.run.verdict}var report_comment=__webpack_require__(
4039),report_select=__webpack_require__(1052);function outputs(report){const variant=(0,report_select.lo)(report.run)[0]?.variant??null,head=metric=>numberText(
variant===null?null:(0,report_select.ak)(variant,metric)?.head??null);return{verdict:report.run.verdict,slowdown:numberText(variant===null?null:(0,report_select.
OE)(variant)),speedup:head("speedup"),"step-time-ms":head("wall-time"),"device-time-ms":head("device-time"),"cold-compile-seconds":head("cold-compile-time"),"wa\
rm-compile-seconds":head("warm-compile-time"),"graph-breaks":head("graph-breaks"),"peak-memory-bytes":head("peak-memory"),"baseline-sha":baselineSha(report)}}function baselineSha({
comparison:{reference}}){return reference.kind==="record"||reference.kind==="commit"?reference.sha:""}function numberText(value){return value===null||!Number.isFinite(
value)?"":String(Number(value.toFixed(6))+0)}var report_json=__webpack_require__(7273);const SUMMARY_BUDGET_CHARACTERS=3e5;function renderSummary(report){return(0,report_comment.
w)(report,{budgetCharacters:SUMMARY_BUDGET_CHARACTERS})}async function publish(publication){const{report,context}=publication;await publish_attempt(publication,
"The job summary",()=>core.summary.addRaw(renderSummary(report)).write()),await publish_attempt(publication,"The annotations",()=>{for(const{level,message,...properties}of annotations(
report))core[level](message,properties)});const paths={"report-json":(0,external_node_path_.join)(context.temp,"torch-compile-check-report.json"),"report-markdo\
wn":(0,external_node_path_.join)(context.temp,"torch-compile-check-report.md")};await publish_attempt(publication,"The report files",async()=>{await(0,promises_.
writeFile)(paths["report-json"],(0,report_json.l)(report)),await(0,promises_.writeFile)(paths["report-markdown"],(0,report_comment.w)(report))});const comment=publication.
cancelled?null:await postComment(publication);await publish_attempt(publication,"The outputs",()=>{const values={...outputs(report),...paths,"comment-url":comment!==
null&&"url"in comment?comment.url:""};for(const[name,value]of Object.entries(values))core.setOutput(name,value)})}async function postComment({report,inputs,context,
log,clock}){if(inputs.comment==="never")return null;const permission=postPermission(context,inputs.githubToken);if(!permission.allowed)return permission.expected?
log.debug(permission.reason):log.warning(permission.reason),null;const client=await githubClient({token:inputs.githubToken??"",apiUrl:context.apiUrl,repository:context.
repository}),outcome=await upsertComment({client,clock,issue:permission.issue,marker:{key:inputs.commentKey,sha:context.pullRequest?.headSha??context.sha,runId:context.
runId,runAttempt:context.runAttempt,verdict:report.run.verdict},body:(0,report_comment.w)(report)});return describe(outcome,log),outcome}function describe(outcome,log){
switch(outcome.kind){case"created":case"updated":case"unchanged":log.info(`Comment ${outcome.kind}: ${outcome.url}`);return;case"superseded":log.info(`The comme\
nt ${outcome.url} is of a newer run (${outcome.byRun}) and stays as it is.`);return;case"denied":case"failed":log.warning(outcome.reason)}}async function publish_attempt({
log},what,work){try{await work()}catch(thrown){log.warning(`${what} could not be written: ${(0,errors.gJ)(thrown)}`)}}var stores=__webpack_require__(9191);async function runAction(env){
try{return await run(env)}catch(thrown){return actionsLog.error((0,errors.gJ)(thrown)),!(thrown instanceof errors.yo)&&thrown instanceof Error&&actionsLog.info(
escapeLines(thrown.stack??"")),1}}async function run(env){const{inputs,context}=readSurroundings(env),signal=(0,cancellation.P)(),git=(0,local_git.s)((0,git_command.
Q)({tools:tools.rA,directory:context.workspace,env})),wanted=await wantedReference({context,git}),report=await(0,check.z)({inputs,context,env,wanted,comparesWithOwnCommit:!1,
signal},{log:actionsLog,clock:ports.m,tools:tools.rA,git,display:{kind:"actions"},processes:process_table.fQ,store:(0,stores.x)({inputs,context,tools:tools.rA,clock:ports.
m}),now:()=>new Date});return await publish({report,inputs,context,log:actionsLog,clock:ports.m,cancelled:signal.aborted}),actionsLog.info(`Verdict: ${report.run.
verdict}. ${report.failsBuild?"The build fails":"The build passes"}: ${report.exitReason}.`),report.failsBuild?1:0}function readSurroundings(env){const readFile=path=>(0,external_node_fs_.
readFileSync)(path,"utf8"),{refusal,workspace}=readContext({env,readFile,baselineBranches:[]});if(refusal!==null)throw new errors.yo(refusal);const inputs=(0,lib_inputs.
I)({source:runnerInputs(env),workspace});return{inputs,context:readContext({env,readFile,baselineBranches:inputs.baselineBranches})}}function runnerInputs(env){
return{get:name=>env[`INPUT_${name.replaceAll(" ","_").toUpperCase()}`]??""}}function escapeLines(text){return text.replace(/^/gm,"    ").replaceAll("::",": :").
replaceAll("##[","# #[")}})};
