export const id=592,ids=[592],modules={5551:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{BL:()=>acceptanceOf,aO:()=>acceptSlowdown,bC:()=>pullRequestToAsk});var _judge_accept_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8815);const MAX_REASON_CHARACTERS=500;
async function acceptSlowdown(run,{inputs,context},{readPullRequest,log}){const unchanged={run,acceptance:null,warning:null},label=inputs.acceptLabel;if(!run.benchmarks.
some(({variants})=>variants.some(({verdict})=>verdict==="regression"))||label===null||pullRequestToAsk(context)===null)return unchanged;const lookup=await readPullRequest();
switch(lookup.kind){case"none":return unchanged;case"failed":return{...unchanged,warning:`Whether the label \`${label}\` accepts this slowdown is not known. ${lookup.
reason}`};case"found":{const acceptance=acceptanceOf(lookup.pullRequest,label);return acceptance===null?unchanged:(log.info(`The label ${label} is set: the slow\
down is accepted.`),{run:(0,_judge_accept_js__WEBPACK_IMPORTED_MODULE_0__.Ju)(run,acceptance),acceptance,warning:null})}}}function pullRequestToAsk({pullRequest,
mergeGroup}){return pullRequest?.number??mergeGroup?.pullRequest??null}function acceptanceOf({labels,body},label){return labels.some(name=>name.toLowerCase()===
label.toLowerCase())?{label,reason:reasonIn(body)}:null}function reasonIn(body){const visible=body.replaceAll(/<!--[\s\S]*?(-->|$)/g,""),reason=/^[ \t>*-]*compile-check:[ \t]*(\S.*)$/im.
exec(visible)?.[1]?.trim()??"";return reason===""?null:reason.slice(0,MAX_REASON_CHARACTERS)}}),322:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>usingArtifacts});var external_node_fs_=__webpack_require__(3024),promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(
6760),external_node_stream_promises_=__webpack_require__(6466),errors=__webpack_require__(452),format=__webpack_require__(2016),external_node_crypto_=__webpack_require__(
7598);function traceName({benchmark,side,variant}){return`${(0,external_node_crypto_.createHash)("sha256").update([benchmark,side,variant].join(`
`)).digest("hex").slice(0,32)}.trace.json`}var output_folder=__webpack_require__(1123);const ABOUT_FILE="about-these-files.txt",OWN_FOLDER="torch-compile-check-\
artifacts";function about({files,notes}){return`Deeper files of torch-compile-check, about what got slower. They may hold model code: names of modules and funct\
ions,
shapes, lines and paths of the source; a trace also has the name of the machine. Whoever may not see the code must not get them.

*.kernels.csv     every kernel of a step: milliseconds and launches per step, dearest first
*.trace.json      three steps, host and device: open it in https://ui.perfetto.dev or chrome://tracing
graph-breaks.*    the breaks of both sides: place, reason, what to do; the JSON has the stacks too

Files whose name begins with head are of the commit that was checked, those with base of what it was compared with.

${list("Written",files)}${list("Not here, or different",notes)}`}function list(title,lines){return lines.length===0?"":`${title}:
${lines.map(line=>`- ${oneLine(line)}
`).join("")}
`}function oneLine(text){return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu," ")}const MAX_TRACE_BYTES=512*1024*1024,MAX_TRACES_BYTES=2*1024*1024*1024;async function openArtifactFolder(place){
const{folder,workspace,temp}=place;try{await(0,output_folder.UA)({folder,workspace,input:"artifacts-path"}),await removeOwn(folder),await(0,promises_.mkdir)(folder,
{recursive:!0}),await(0,promises_.rmdir)(folder)}catch(thrown){throw thrown instanceof errors.yo?thrown:new errors.yo(`artifacts-path: ${folder} cannot be writt\
en to (${(0,errors.gJ)(thrown)}).`)}const incoming=await(0,promises_.mkdtemp)((0,external_node_path_.join)(temp,"torch-compile-check-traces-"));let published=!1;
return{folder,tracesOf:sides=>(0,external_node_path_.join)(incoming,sides.includes("base")?BESIDE:ALONE),async publish(list2){const files=await write(list2,place,
incoming);return published=!0,files},async close(){await(0,promises_.rm)(incoming,{recursive:!0,force:!0,maxRetries:3}),published||await removeFolder(place).catch(
()=>null)}}}const ALONE="alone",BESIDE="beside";async function removeOwn(folder){const found=await(0,promises_.readdir)(folder).catch(thrown=>{if((0,errors.CA)(
thrown)==="ENOENT")return[];throw thrown});if(found.length>0&&!found.includes(ABOUT_FILE))throw new errors.yo(`artifacts-path: ${folder} holds files that are no\
t of an earlier run, and everything in it would be replaced. Name a folder of its own, such as \`${OWN_FOLDER}\`.`);await(0,promises_.rm)(folder,{recursive:!0,force:!0})}
async function removeFolder({folder,workspace}){await(0,output_folder.UA)({folder:(0,external_node_path_.dirname)(folder),workspace,input:"artifacts-path"}),await(0,promises_.
rm)(folder,{recursive:!0,force:!0})}async function write({files,notes},place,incoming){const{folder}=place;await removeFolder(place),await(0,promises_.mkdir)(folder,
{recursive:!0});const written=[],missing=[];let room=MAX_TRACES_BYTES;for(const{path,content}of files){const target=(0,external_node_path_.join)(folder,path);if(await(0,promises_.
mkdir)((0,external_node_path_.dirname)(target)).catch(thrown=>{if((0,errors.CA)(thrown)!=="EEXIST")throw thrown}),typeof content=="string")await(0,output_folder.
qf)(target,content);else{const copied=await copyTrace(content,incoming,target,Math.min(room,MAX_TRACE_BYTES));if(typeof copied=="string"){missing.push(`No ${path}\
: ${copied}.`);continue}room-=copied}written.push(path)}return await(0,output_folder.qf)((0,external_node_path_.join)(folder,ABOUT_FILE),about({files:written,notes:[
...notes,...missing]})),written.length+1}async function copyTrace(arm,incoming,target,maxBytes){for(const part of[BESIDE,ALONE]){const copied=await copyFile((0,external_node_path_.
join)(incoming,part,traceName(arm)),target,maxBytes);if(copied!==null)return copied}return"it was not recorded: the time budget ended before, or the profiler fa\
iled, which a note of report.json tells then"}async function copyFile(source,target,maxBytes){const{O_RDONLY,O_NOFOLLOW,O_NONBLOCK}=external_node_fs_.constants;
if((await(0,promises_.lstat)((0,external_node_path_.dirname)(source)).catch(()=>null))?.isDirectory()!==!0)return null;const file=await(0,promises_.open)(source,
O_RDONLY|O_NOFOLLOW|O_NONBLOCK).catch(()=>null);if(file===null)return null;try{const stats=await file.stat();if(!stats.isFile())return"what was left in its plac\
e is no file";if(stats.size>maxBytes)return`it has ${(0,format.z3)(stats.size)}, and ${(0,format.z3)(maxBytes)} are let through`;if(stats.size===0)return null;const copy=await(0,output_folder.
x3)(target);return await(0,external_node_stream_promises_.pipeline)(file.createReadStream({end:stats.size-1,autoClose:!1}),copy.createWriteStream()),stats.size}finally{
await file.close()}}async function usingArtifacts({inputs,context},work){if(inputs.artifactsPath===null)return work(null);const{workspace,temp}=context,artifacts=await openArtifactFolder(
{folder:inputs.artifactsPath,workspace,temp});try{return await work(artifacts)}finally{await artifacts.close()}}}),2925:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>baseHas,p:()=>prepareBase});var external_node_path_=__webpack_require__(6760),errors=__webpack_require__(452);const NAMES=[
/^[^/]*requirements[^/]*\.(txt|in|lock)$/,/^[^/]*constraints[^/]*\.(txt|in)$/,/^pylock(\.[^/]+)?\.toml$/,/^(uv|poetry|pdm|pixi|conda|Pipfile)\.lock$/,/^(Pipfile|pixi\.toml)$/,
/^(conda-lock|environment[^/]*|env)\.ya?ml$/,/^(pyproject\.toml|setup\.(py|cfg))$/,/^(Dockerfile(\.[^/]+)?|[^/]+\.Dockerfile|Containerfile|\.python-version)$/],
FOLDERS=[/(^|\/)requirements\/[^/]+\.(txt|in|lock)$/,/(^|\/)conda\/[^/]+\.ya?ml$/];function lockFilesAmong(paths){return paths.filter(path=>{const name=path.slice(
path.lastIndexOf("/")+1);return NAMES.some(pattern=>pattern.test(name))||FOLDERS.some(pattern=>pattern.test(path))})}var step_path=__webpack_require__(6179),child_environment=__webpack_require__(
9754),python=__webpack_require__(2388);async function prepareBase(place,request,ports){const{inputs}=request,{sha,headPython}=place,outcome=await ports.base.checkOut(
sha);if(outcome.kind==="unavailable")return{kind:"unavailable",reason:outcome.reason,warnings:[]};const{worktree}=outcome;try{const setup=inputs.baseSetup===null?
{problem:null,findings:[]}:await ports.base.setUp(inputs.baseSetup,worktree.path,place.setupSeconds);if(setup.problem!==null)return await removeTree(worktree,ports),
{kind:"unavailable",reason:`${setup.problem}; its output is in the log`,warnings:setup.findings};const workingDirectory=(0,external_node_path_.join)(worktree.path,
inputs.workingDirectory),python2=await basePython({root:worktree.path,workingDirectory,headPython},request,ports),shared=python2===headPython?await sharedEnvironmentWarnings(
sha,request,ports):[];return{kind:"ready",sha,side:{side:"base",treeRoot:worktree.path,workingDirectory,python:python2},warnings:[...setup.findings,...shared],remove:()=>removeTree(
worktree,ports)}}catch(thrown){throw await removeTree(worktree,ports),thrown}}async function removeTree(worktree,{log}){const left=await worktree.remove();return left!==
null&&log.warning(`The checkout of the base commit ${left}.`),left}const SHOWN_FILES=3;async function sharedEnvironmentWarnings(base,{inputs,context},{git}){const changed=await git.
changedFiles(base,context.sha).catch(()=>null),files=lockFilesAmong(changed??[]);if(files.length===0)return[];const names=files.slice(0,SHOWN_FILES).join(", "),
more=files.length>SHOWN_FILES?` and ${files.length-SHOWN_FILES} more`:"",differs=files.length===1?"differs":"differ",what=`${names}${more} ${differs} between th\
e two commits, and both sides ran in`;return inputs.baseSetup===null?[`${what} head's environment: a change that comes from the packages is not seen. \`base-setu\
p\` names the command that installs base's.`]:[`${what} the one environment of \`${inputs.python}\`, with whatever \`base-setup\` installed there for both: a chang\
e that comes from the packages is not seen. Let \`base-setup\` make an environment of its own in the tree, and name it by a path in the tree, such as \`python: .ve\
nv/bin/python\`.`]}async function basePython(place,{inputs,env},ports){if((0,external_node_path_.isAbsolute)(inputs.python)||!/[/\\]/.test(inputs.python))return place.
headPython;try{const{environment}=(0,child_environment.Q)(env,inputs.passEnv),directories=[place.workingDirectory,place.root];return(await(0,python.K)({python:inputs.
python,directories,env:environment},ports.tools)).path}catch(thrown){if(!(thrown instanceof errors.yo))throw thrown;return ports.log.debug(`base has no interpre\
ter of its own: ${(0,errors.gJ)(thrown)}`),place.headPython}}function baseHas(benchmark,side,{base}){const source=base.readText((0,external_node_path_.join)(side.
workingDirectory,benchmark.stepFile));return source!==null&&(0,step_path.X3)(benchmark.stepFunction,source)}}),4681:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>comparable});const MEMORY_TOLERANCE=.01,POWER_TOLERANCE_WATTS=1;function comparable(reference,head){const reasons=reference.
device===head.device?hardwareReasons(reference,head):[deviceReason(reference,head)];return reasons.length===0?{comparable:!0}:{comparable:!1,reason:reasons.join(
"; ")}}function hardwareReasons(reference,head){return head.device==="cpu"?cpuReasons(reference,head):gpuReasons(reference,head)}function deviceReason(reference,head){
return`the baseline was measured on ${deviceName(reference)}, this run on ${deviceName(head)}`}function cpuReasons(reference,head){const reasons=[];return reference.
cpuName!==head.cpuName&&reasons.push(deviceReason(reference,head)),reference.cpuCount!==head.cpuCount&&reasons.push(`the baseline had ${cores(reference.cpuCount)}\
, this run has ${cores(head.cpuCount)}`),reasons}function gpuReasons(reference,head){const reasons=[];return reference.gpuName!==head.gpuName&&reasons.push(deviceReason(
reference,head)),reference.gpuCount!==head.gpuCount&&reasons.push(`the baseline used ${gpus(reference.gpuCount)}, this run ${gpus(head.gpuCount)}`),reference.mig!==
head.mig&&reasons.push(`the baseline ran on ${migSlice(reference.mig)}, this run on ${migSlice(head.mig)}`),reasons.length>0||(memoryDiffers(reference.gpuMemoryBytes,
head.gpuMemoryBytes)&&reasons.push(`the GPU's memory was ${gibibytes(reference.gpuMemoryBytes)} in the baseline and is ${gibibytes(head.gpuMemoryBytes)} now`),powerDiffers(
reference.gpuPowerLimitWatts,head.gpuPowerLimitWatts)&&reasons.push(`the GPU's power limit was ${reference.gpuPowerLimitWatts} W in the baseline and is ${head.gpuPowerLimitWatts}\
 W now`)),reasons}function memoryDiffers(reference,head){return reference===null||head===null?!1:Math.abs(reference-head)>MEMORY_TOLERANCE*Math.max(reference,head)}
function powerDiffers(reference,head){return reference!==null&&head!==null&&Math.abs(reference-head)>POWER_TOLERANCE_WATTS}function deviceName(fingerprint){return fingerprint.
device==="cpu"?fingerprint.cpuName??"an unknown CPU":fingerprint.gpuName??"an unknown GPU"}function cores(count){return count===1?"1 CPU core":`${count} CPU cor\
es`}function gpus(count){return count===1?"1 GPU":`${count} GPUs`}function migSlice(mig){return mig===null?"the whole card":`the MIG slice ${mig}`}function gibibytes(bytes){
return bytes===null?"unknown":`${(bytes/1024**3).toFixed(1)} GiB`}}),6059:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{FK:()=>trimArmKernels});const MAX_RECORDED_KERNELS=80,OTHER=/^\((\d+) other kernels\)$/;function trimKernels(kernels,max=MAX_RECORDED_KERNELS){
const rows=kernels.filter(kernel=>!isOther(kernel)),collected=kernels.filter(isOther);if(rows.length<=max)return[...kernels];const ranked=rows.toSorted((a,b)=>b.
seconds-a.seconds),rest=[...ranked.slice(max),...collected];return[...ranked.slice(0,max),{name:`(${rest.reduce((count,kernel)=>count+kernelsIn(kernel),0)} othe\
r kernels)`,kind:"other",seconds:rest.reduce((sum,kernel)=>sum+kernel.seconds,0),launches:rest.reduce((sum,kernel)=>sum+kernel.launches,0),graph:null,detail:null}]}
function trimArmKernels(arm,max=MAX_RECORDED_KERNELS){const first=arm.processes.findIndex(process2=>process2.kernels.length>0);return{...arm,processes:arm.processes.
map((process2,position)=>({...process2,kernels:position===first?trimKernels(process2.kernels,max):[]}))}}function isOther(kernel){return kernel.kind==="other"&&
OTHER.test(kernel.name)}function kernelsIn(kernel){const count=isOther(kernel)?OTHER.exec(kernel.name)?.[1]:void 0;return count===void 0?1:Number(count)}}),49:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>recordFromResult});var _measure_benchmark_id_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(377),_kernel_trim_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6059);function recordFromResult(source){const{result}=source;return{sha:source.sha,ref:source.ref,runId:source.runId,runAttempt:source.runAttempt,measuredAt:source.
measuredAt,fingerprint:result.fingerprintBefore,benchmarks:source.benchmarks.map(recordedBenchmark),arms:result.arms.filter(arm=>arm.side==="head").map(recordedArm),
numerics:result.numerics.filter(numerics=>numerics.side==="head"),accepted:source.accepted}}function recordedBenchmark(benchmark){return{id:benchmark.id,name:benchmark.
name,step:`${benchmark.stepFile}:${benchmark.stepFunction}`,params:(0,_measure_benchmark_id_js__WEBPACK_IMPORTED_MODULE_0__.dj)(benchmark.params),variants:Object.
fromEntries(benchmark.variants.map(variant=>[variant.name,(0,_measure_benchmark_id_js__WEBPACK_IMPORTED_MODULE_0__.dj)(variant)]))}}function recordedArm(arm){return(0,_kernel_trim_js__WEBPACK_IMPORTED_MODULE_1__.
FK)({...arm,processes:arm.processes.map(recordedProcess)})}function recordedProcess(process2){return{...process2,importedFiles:[],outputTail:null,outcome:{...process2.
outcome,traceback:null}}}}),5646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X2:()=>RecordSchema,
as:()=>MAX_RING_BYTES,m4:()=>RING_SCHEMA_VERSION,s7:()=>RingSchema,uq:()=>MAX_RECORDS});var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7934),_measure_result_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4643);const RING_SCHEMA_VERSION=1,MAX_RECORDS=50,MAX_RING_BYTES=16*1024*1024,name=valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(500)),sha=valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.
yGV(/^[0-9a-f]{40}$/)),RecordedBenchmarkSchema=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({id:name,name,step:name,params:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(
valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(2e4)),variants:valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(name,valibot__WEBPACK_IMPORTED_MODULE_1__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(2e4)))}),RecordSchema=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({sha,ref:name,
runId:name,runAttempt:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),valibot__WEBPACK_IMPORTED_MODULE_1__.ndf()),measuredAt:name,
fingerprint:_measure_result_js__WEBPACK_IMPORTED_MODULE_0__.oP,benchmarks:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(RecordedBenchmarkSchema),
valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(500)),arms:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(_measure_result_js__WEBPACK_IMPORTED_MODULE_0__.
Yy),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(400)),numerics:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(_measure_result_js__WEBPACK_IMPORTED_MODULE_0__.
W5),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(400)),accepted:valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(2e3)))}),RingSchema=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({schemaVersion:valibot__WEBPACK_IMPORTED_MODULE_1__.
euz(RING_SCHEMA_VERSION),commentKey:name,records:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(RecordSchema),valibot__WEBPACK_IMPORTED_MODULE_1__.
Ru6(MAX_RECORDS))})}),3949:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EB:()=>appendRecord,
Qi:()=>mergeRings,WT:()=>recordsOfRefs,sp:()=>emptyRing});var _record_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5646);function emptyRing(commentKey){return{
schemaVersion:_record_js__WEBPACK_IMPORTED_MODULE_0__.m4,commentKey,records:[]}}function appendRecord(ring,record){const others=ring.records.filter(known=>!sameMeasurement(
known,record));return{...ring,records:[...others,record].slice(-_record_js__WEBPACK_IMPORTED_MODULE_0__.uq)}}function mergeRings(theirs,ours){const records=[...theirs.
records.filter(record=>!ours.records.some(known=>sameMeasurement(known,record))),...ours.records].toSorted((a,b)=>Date.parse(a.measuredAt)-Date.parse(b.measuredAt));
return{...ours,records:records.slice(-_record_js__WEBPACK_IMPORTED_MODULE_0__.uq)}}function recordsOfRefs(ring,refs){return{...ring,records:ring.records.filter(
record=>refs.includes(record.ref))}}function segmentRecords(records){const segments=[];for(const record of records){const current=segments.at(-1),previous=current?.
records.at(-1),changes=previous===void 0?[]:changesOf(previous.fingerprint,record.fingerprint);current===void 0||changes.length>0?segments.push({startedBy:changes,
records:[record]}):current.records.push(record)}return segments}const SEGMENT_FIELDS=null;function changesOf(before,after){const fields=SEGMENT_FIELDS.filter(([
field])=>before[field]!==after[field]).map(([field,name])=>change(name,before[field],after[field])),settings=[...new Set([...Object.keys(before.settings),...Object.
keys(after.settings)])].sort().filter(name=>before.settings[name]!==after.settings[name]).map(name=>change(name,before.settings[name]??null,after.settings[name]??
null)),cpu=before.device==="cpu"&&(before.cpuName!==after.cpuName||before.cpuCount!==after.cpuCount)?[change("CPU",`${before.cpuName} x${before.cpuCount}`,`${after.
cpuName} x${after.cpuCount}`)]:[];return[...fields,...cpu,...settings]}function change(name,before,after){return`${name} ${before??"not set"} -> ${after??"not s\
et"}`}function sameMeasurement(a,b){return a.sha===b.sha&&a.runId===b.runId}}),1848:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>unlessCancelled,P:()=>abortOnSignals});const SIGNALS=["SIGINT","SIGTERM","SIGBREAK"];function abortOnSignals(){
const controller=new AbortController;for(const signal of SIGNALS)process.on(signal,()=>controller.abort(signal));return controller.signal}async function unlessCancelled(signal,work){
try{const value=await work();return signal.aborted?null:value}catch(thrown){if(signal.aborted)return null;throw thrown}}}),9202:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>check,u:()=>headSide});var external_node_path_=__webpack_require__(6760),errors=__webpack_require__(452),comparability=__webpack_require__(
4681);const MAX_FIRST_PARENTS=2e3;async function findReference(query){const records=query.ring.records.filter(record=>record.sha!==query.headSha),newest=records.
at(-1);if(newest===void 0)return{kind:"none",reason:"the baseline has no records yet"};const usable=records.filter(record=>(0,comparability.Z)(record.fingerprint,
query.fingerprint).comparable),newestUsable=usable.at(-1);if(newestUsable===void 0){const answer=(0,comparability.Z)(newest.fingerprint,query.fingerprint);return{
kind:"incomparable",reason:answer.comparable?"":answer.reason,newest}}const found=(record,distance,note)=>({kind:"record",record,distance,note,comparableRecords:usable.
length});if(query.wantedSha===null)return found(newestUsable,null,"the newest record: the commit to compare with could not be found out");const own=usable.findLast(
record=>record.sha===query.wantedSha);if(own!==void 0)return found(own,0,null);try{const nearest=await nearestAncestor(query.git,query.wantedSha,usable);if(nearest!==
null)return found(nearest.record,nearest.distance,distanceNote(nearest.distance,query.wantedSha));const hidden=await hiddenBecause(query.git,query.wantedSha);if(hidden!==
null)return found(newestUsable,null,`the newest record: ${hidden}`)}catch(thrown){return found(newestUsable,null,`the newest record: git could not be asked (${(0,errors.
gJ)(thrown)})`)}return{kind:"none",reason:`none of the ${usable.length} records is of ${reference_short(query.wantedSha)} or of a commit before it (the newest i\
s of ${reference_short(newestUsable.sha)}); bring the branch up to date with its base to compare it`}}async function nearestAncestor(git,wantedSha,records){if(!await git.
commitExists(wantedSha))return null;const line=await git.firstParents(wantedSha,MAX_FIRST_PARENTS);for(const[distance,sha]of line.entries()){const record=records.
findLast(candidate=>candidate.sha===sha);if(record!==void 0)return{record,distance}}let nearest=null;for(const sha of new Set(records.map(record=>record.sha))){
const distance=await git.commitExists(sha)?await git.distance(sha,wantedSha):null,record=records.findLast(candidate=>candidate.sha===sha);distance!==null&&record!==
void 0&&(nearest===null||distance<nearest.distance)&&(nearest={record,distance})}return nearest}async function hiddenBecause(git,wantedSha){return await git.isShallow()?
"the clone is shallow and hides which commit comes before which (`fetch-depth: 0` shows it)":await git.commitExists(wantedSha)?null:`the commit ${reference_short(
wantedSha)} is not in this clone`}function distanceNote(distance,wantedSha){return`${distance} ${distance===1?"commit":"commits"} before ${reference_short(wantedSha)}\
, which was not measured`}function reference_short(sha){return sha.slice(0,7)}var accept=__webpack_require__(5551),judge_accept=__webpack_require__(8815);const MAX_COMMITS=10;
async function acceptMerged({run,records},{inputs,context},ports){const{acceptLabel:label}=inputs,nothing={run,acceptance:null,warning:null};if(context.eventKind!==
"baseline"||label===null||run.verdict==="failed")return nothing;const known=new Set(records.map(({sha})=>sha));if(known.has(context.sha))return nothing;const shas=await newCommits(
context.sha,known,ports),merged=await ports.readMergedPullRequests(shas);if(merged.kind==="failed")return{...nothing,warning:merged.reason};const accepting=merged.
pullRequests.flatMap(pull=>{const acceptance2=(0,accept.BL)(pull,label);return acceptance2===null?[]:[{number:pull.number,acceptance:acceptance2}]}),[first]=accepting;
if(first===void 0)return nothing;const reasons=accepting.map(({number,acceptance:{reason}})=>reason===null?`#${number}`:`#${number}: ${reason}`),acceptance={label,
reason:reasons.join("; ").slice(0,MAX_REASON_CHARACTERS)};return ports.log.info(`Merged with the label ${label}: ${accepting.map(({number})=>`#${number}`).join(
", ")}. The history starts anew with this record.`),{run:(0,judge_accept.Ju)(run,acceptance),acceptance,warning:null}}const MAX_REASON_CHARACTERS=1e3;async function newCommits(sha,known,{
git}){const line=await git.firstParents(sha,MAX_COMMITS).catch(()=>[sha]),last=line.findIndex(commit=>known.has(commit));return known.size===0?line.slice(0,1):last===
-1?line:line.slice(0,last)}var cancellation=__webpack_require__(1848),format=__webpack_require__(2016),benchmark_id=__webpack_require__(377),measured=__webpack_require__(
1784),identity=__webpack_require__(9493);function csv(header,rows){return[header,...rows].map(row=>`${row.map(cell).join(",")}\r
`).join("")}function cell(value){if(value===null)return"";if(typeof value=="number")return String(value);const inert=/^[=+\-@\t\r]/.test(value)?`'${value}`:value;
return/[",\r\n]/.test(inert)?`"${inert.replaceAll('"','""')}"`:inert}function breaksAsCsv(breaks){return csv(["side","variant","file","line","function","source_\
line","called_from","reason","hint","link","seen"],breaks.map(({side,variant,event:{site,stack,reason,hint,link,seen}})=>[side,variant,(0,identity.$t)({...site,
line:null}),site.line,site.function,site.sourceLine,calledFrom(site,stack),reason,hint,link,seen]))}function breaksAsJson(breaks){return`${JSON.stringify(breaks.
map(({side,variant,event})=>({side,variant,...event})),null,2)}
`}function calledFrom({file},stack){const own=file===null?stack.find(frame=>frame.file!==null):void 0;return own===void 0?null:(0,identity.$t)(own)}function kernelsAsCsv(kernels){
return csv(["kernel","kind","ms_per_step","launches_per_step","graph","detail"],kernels.map(({name,kind,seconds,launches,graph,detail})=>[name,kind,Number((seconds*
1e3).toPrecision(6)),launches,graph,detail]))}function artifactList(source){const wanted=source.run.benchmarks.filter(benchmark=>isWanted(benchmark,source.arms)),
folders=distinctNames(wanted.map(({name})=>name)),lists=wanted.map((benchmark,index)=>ofBenchmark(benchmark,folders[index]??"",source));return{files:lists.flatMap(
({files})=>files),notes:lists.flatMap(({notes})=>notes)}}function isWanted({id:id2,verdict},arms){const beside=arms.some(({benchmark,side})=>benchmark===id2&&side===
"base");return verdict==="regression"||verdict==="accepted"||verdict==="inconclusive"&&beside}function ofBenchmark({id:id2,name},folder,source){const arms=armsOf(
id2,source),files=[],bare=[];for(const{arm,name:file,words,recorded}of arms){const kernels=(0,measured.em)(arm);kernels.length>0?files.push({path:`${folder}/${file}\
.kernels.csv`,content:kernelsAsCsv(kernels)}):bare.push(words),recorded||files.push({path:`${folder}/${file}.trace.json`,content:keyOf(arm)})}const breaks=arms.
flatMap(({arm})=>((0,measured.mQ)(arm)?.graphBreaks??[]).map(event=>({side:arm.side,variant:arm.variant,event})));return files.push({path:`${folder}/graph-break\
s.csv`,content:breaksAsCsv(breaks)}),files.push({path:`${folder}/graph-breaks.json`,content:breaksAsJson(breaks)}),{files,notes:[...withoutKernels(name,bare),...aboutBase(
name,arms,source)]}}function withoutKernels(name,bare){if(bare.length===0)return[];const tables=bare.length===1?"no kernel table":"no kernel tables";return[`${name}\
: ${tables} of ${bare.join(", ")}: no profiler saw kernels, which takes a GPU.`]}function aboutBase(name,arms,{record}){const recorded=arms.filter(listed=>listed.
recorded).map(({arm})=>arm.variant);return record!==null&&recorded.length>0?[`${name}: the kernels and breaks of base (${recorded.join(", ")}) are those of the \
record of ${record.sha.slice(0,7)}, which keeps the dearest kernels only; there is no trace of it, because it was not measured in this run (\`confirm: always\` me\
asures it).`]:arms.some(({arm})=>arm.side==="base")?[]:[`${name}: there is nothing of base to compare with.`]}function armsOf(id2,{arms,record}){const measured2=arms.
filter(({benchmark})=>benchmark===id2),variants=[...new Set(measured2.map(({variant})=>variant))],recorded=(record?.arms??[]).filter(({benchmark,variant})=>benchmark===
id2&&variants.includes(variant)).filter(({variant})=>!measured2.some(arm=>arm.side==="base"&&arm.variant===variant)).map(arm=>({...arm,side:"base"})),names=distinctNames(
variants),listed=(arm,fromRecord)=>({arm,name:`${arm.side}-${names[variants.indexOf(arm.variant)]??""}`,words:`${arm.side} ${arm.variant}`,recorded:fromRecord});
return[...measured2.map(arm=>listed(arm,!1)),...recorded.map(arm=>listed(arm,!0))]}function keyOf({benchmark,side,variant}){return{benchmark,side,variant}}function distinctNames(names){
const taken=new Set;return names.map(name=>{const plain=(0,benchmark_id.yR)(name)||"unnamed";let free=plain;for(let number=2;taken.has(free);number+=1)free=`${plain}\
-${number}`;return taken.add(free),free})}async function withArtifacts(report2,{found},{context,signal},{artifacts,log}){if(artifacts===void 0||signal.aborted)return report2;
const record=found?.kind==="record"?found.record:null,list=artifactList({run:report2.run,arms:report2.result?.arms??[],record});if(list.files.length===0)return log.
info("Deeper files: none, because nothing got slower."),report2;try{const count=await artifacts.publish(list),folder=named(artifacts.folder,context.workspace);return log.
info(`Deeper files: ${(0,format.yk)(count,"file")} in ${folder}. They may hold model code.`),{...report2,artifacts:folder}}catch(thrown){const warning=`The deep\
er files could not be written to \`artifacts-path\`: ${(0,errors.gJ)(thrown)}.`;return{...report2,warnings:[...report2.warnings,warning]}}}function named(folder,workspace){
const way=(0,external_node_path_.relative)(workspace,folder);return way.startsWith("..")||(0,external_node_path_.isAbsolute)(way)?folder:way}function comparisonOf(compared){
const{headSha,restored,found,confirmation}=compared,{sha,why,both}=confirmation??{sha:null,why:"",both:null};if(sha!==null&&both?.result?.arms.some(({side})=>side===
"base")===!0)return{headSha,reference:{kind:"commit",sha,why}};const none=(reason,lookedFor=[],more={})=>({headSha,reference:{kind:"none",reason,lookedFor,...more}});
switch(restored.kind){case"none":return none(restored.reason,restored.lookedFor);case"unusable":return none(`the baseline could not be used: ${restored.reason}`,
[restored.key],{unusable:restored.remedy??"replace"});case"other-device":{const newest=restored.ring.records.at(-1);return{headSha,reference:{kind:"other-device",
reason:`there is a baseline, measured on another machine (${restored.deviceSlug})`,sha:newest?.sha??""}}}case"found":return found===null?none("nothing was measu\
red"):ofFound({...compared,restored,found})}}function ofFound({headSha,restored,found,wanted,nowMs}){switch(found.kind){case"none":return{headSha,reference:{kind:"\
none",reason:found.reason,lookedFor:[restored.key]}};case"incomparable":return{headSha,reference:{kind:"other-device",reason:found.reason,sha:found.newest.sha}};case"\
record":return{headSha,reference:{kind:"record",sha:found.record.sha,measuredAt:found.record.measuredAt,ageSeconds:Math.max(0,(nowMs-Date.parse(found.record.measuredAt))/
1e3),distance:found.distance,wantedSha:wanted.kind==="commit"?wanted.sha:null,key:restored.key,records:found.comparableRecords}}}}function judgedReference(restored,found){
switch(restored.kind){case"none":return{kind:"none",reason:restored.reason};case"unusable":return{kind:"none",reason:`the baseline could not be used: ${restored.
reason}`};case"other-device":return{kind:"incomparable",reason:`the baseline was measured on another machine (${restored.deviceSlug})`};case"found":return found===
null?{kind:"none",reason:"nothing was measured"}:found.kind==="record"?{kind:"record",record:found.record,history:restored.ring.records}:{kind:found.kind,reason:found.
reason}}}var lib_confirm=__webpack_require__(4271),environment=__webpack_require__(3706),explain=__webpack_require__(899),change_points=__webpack_require__(6891),
estimators=__webpack_require__(5348),judge_metric=__webpack_require__(6171),noise_model=__webpack_require__(3341),segments=__webpack_require__(2489),time_clock=__webpack_require__(
1109);const LOOK_BACKS=[7,30],MIN_LOOK_BACK=2*change_points.$;function describeSince({metric,since}){const parts=since.map(({records,change})=>`${(0,format.h9)(
change)} over ${(0,format.yk)(records,"record")}`);return parts.length===0?null:`${judge_metric.Uw[metric]} ${parts.join(", ")}`}function findTrends({history,benchmarks}){
const records=(0,segments.F8)(history,null);return benchmarks.flatMap(benchmark=>benchmark.variants.filter(({kind})=>kind==="compiled").flatMap(({name})=>{const limit=benchmark.
limits.maxSlowdown,subject={benchmark:benchmark.id,variant:name},device=pointsOf(records,{...subject,metric:"device-time"});if(device.length>0)return[trendOf(device,
{...subject,metric:"device-time"},limit)];const wall=pointsOf(records,{...subject,metric:"wall-time"});return wall.length===0?[]:[trendOf(wall,{...subject,metric:"\
wall-time"},limit)]}))}function pointsOf(records,{benchmark,variant,metric}){return records.flatMap(record=>{const arm=(0,noise_model.cr)(record,benchmark,variant),
samples=arm===null?[]:(0,estimators.lc)(arm,(0,time_clock.UF)(metric));return samples.length===0?[]:[{sha:record.sha,measuredAt:record.measuredAt,log:Math.log((0,estimators.
lX)(samples)),isAccepted:record.accepted!==null}]})}function trendOf(points,subject,limit){const since=lookBacks(points).flatMap(records=>sinceOf(points,records));
return{...subject,changePoints:levelChanges(points),since,creep:creepSentence(points,subject,limit)}}function lookBacks({length}){const wanted=LOOK_BACKS.map(records=>Math.
min(records,length-1)).filter(records=>records>=MIN_LOOK_BACK);return[...new Set(wanted)]}function levelChanges(points){const starts=(0,change_points.U)(points.
map(({log})=>log));return starts.flatMap((start,index)=>{const point=points[start],before=points.slice(starts[index-1]??0,start),after=points.slice(start,starts[index+
1]);return point===void 0?[]:[{sha:point.sha,measuredAt:point.measuredAt,change:Math.expm1(level(after)-level(before))}]})}function level(points){return(0,estimators.
JZ)(points.map(({log})=>log))}function sinceOf(points,records){const start=points.length-records-1,then=points[start];if(then===void 0)return[];const change=Math.
expm1(level(points.slice(-change_points.$))-level(points.slice(start,start+change_points.$)));return[{records,sha:then.sha,change}]}const NOISE_MULTIPLE=3,MEDIANS_OF_THREE=.67;
function creepSentence(points,subject,limit){const noise=neighbourNoise(points),small=withoutToldSteps(points,{limit,noise}),[crept]=lookBacks(points).flatMap(records=>sinceOf(
small,records)).filter(({change})=>change>Math.max(limit,Math.expm1(NOISE_MULTIPLE*MEDIANS_OF_THREE*noise))).sort((a,b)=>b.change-a.change);return crept===void 0?
null:`${judge_metric.Uw[subject.metric]} of the default branch crept ${(0,format.h9)(crept.change)} over the last ${(0,format.yk)(crept.records,"record")} (sinc\
e ${crept.sha.slice(0,7)}), in changes that each stayed below the limit of ${(0,format.l9)(limit)}`}function neighbourNoise(points){const differences=points.slice(
1).map(({log},index)=>log-(points[index]?.log??log)),centre=(0,estimators.JZ)(differences);return(0,estimators.JZ)(differences.map(step=>Math.abs(step-centre)))/
noise_model.zE}function withoutToldSteps(points,{limit,noise}){const smallest=Math.log1p(limit),isTold=(step,index)=>{const lasting=level(points.slice(index,index+
change_points.$))-level(points.slice(Math.max(0,index-change_points.$),index));return Math.abs(step)>Math.max(smallest,NOISE_MULTIPLE*noise)&&Math.abs(lasting)>
Math.max(smallest,NOISE_MULTIPLE*MEDIANS_OF_THREE*noise)};let told=0;return points.map((point,index)=>{const step=point.log-(points[index-1]?.log??point.log);return index>
0&&(point.isAccepted||isTold(step,index))&&(told+=step),{...point,log:point.log-told}})}var exit=__webpack_require__(9335),links=__webpack_require__(1058);function measuredCommit(headSha,found){
if(found?.sha==null)return{};const{sha,onGitHub}=found,{place}=found.files;return sha===headSha&&place.repositoryIn===""&&place.workspaceIn===""?{}:{measured:{sha,
onGitHub,place}}}var report=__webpack_require__(5650),trend_data=__webpack_require__(2314),version=__webpack_require__(3411);function buildReport(judged,request,ports){
const{findings,run}=judged,{restored,measured:measured2,found,confirmation}=findings,{inputs,context}=request,{result}=measured2,fingerprint=result?.fingerprintBefore??
null,compared=comparedRecord(findings),decision=(0,exit.e)({run,failOn:inputs.failOn,onMissingBaseline:inputs.onMissingBaseline,eventKind:context.eventKind}),now=ports.
now(),headSha=context.pullRequest?.headSha??context.sha,history=restored.kind==="found"?restored.ring.records:[],{record}=judged,creeping=findTrends({history:record===
null?history:[...history,record],benchmarks:inputs.benchmarks}),drawn=(0,trend_data.K)({history,run,arms:result?.arms??[],head:{sha:headSha,measuredAt:now.toISOString(),
fingerprint}}),trend=record===null?drawn:drawn.map(one=>withSince(one,creeping));return{schemaVersion:report.W,toolVersion:version.w,commentKey:inputs.commentKey,
run,comparison:{...comparisonOf({headSha,restored,found,wanted:request.wanted,confirmation,nowMs:now.getTime()}),...measuredCommit(headSha,request.checkedOut)},
explanation:explanationOf(judged,request),fingerprint,environmentChanges:compared===null||fingerprint===null?[]:(0,environment.$)({reference:compared.fingerprint,
head:fingerprint}),result,benchmarks:inputs.benchmarks,...measured2.problem===null?{}:{problem:measured2.problem},...trend.length===0?{}:{trend},warnings:warningsOf(
judged,request,creeping),...mayAccept(request)&&inputs.acceptLabel!==null?{acceptLabel:inputs.acceptLabel}:{},...context.eventKind==="baseline"?{recorded:judged.
record!==null}:{},...measured2.problem!==null&&measured2.outputTail!==""?{outputTail:measured2.outputTail}:{},failsBuild:decision.fails,exitReason:decision.reason,
links:(0,links.h)(request),generatedAt:now.toISOString()}}function mayAccept({context}){return context.eventKind==="pull-request"&&context.pullRequest!==null}function comparedRecord({
found,confirmation,suspicions:suspicions2}){return confirmation?.both!=null&&suspicions2.every(({metric})=>metric===null)?null:found?.kind==="incomparable"?found.
newest:found?.kind==="record"?found.record:null}function explanationOf({findings,run},{inputs}){const{result}=findings.measured;if(result===null)return{causes:[],
explainedShare:null};const record=findings.found?.kind==="record"?findings.found.record:null,base=result.arms.filter(({side})=>side==="base"),reference=[...base,
...(record?.arms??[]).filter(arm=>!base.some(other=>isSameArm(arm,other)))];return(0,explain.W)({benchmarks:inputs.benchmarks,run,head:result.arms.filter(({side})=>side===
"head"),reference:reference.length===0?null:reference,headFingerprint:result.fingerprintBefore,referenceFingerprint:record?.fingerprint??null,referenceBenchmarks:record?.
benchmarks??[]})}function isSameArm(a,b){return a.benchmark===b.benchmark&&a.variant===b.variant}function withSince(drawn,creeping){const found=creeping.find(({
benchmark,variant})=>benchmark===drawn.benchmark&&variant===drawn.variant),words=found===void 0?null:describeSince(found),last=drawn.points.at(-1);return words===
null||last===void 0?drawn:{...drawn,points:[...drawn.points.slice(0,-1),{...last,marks:[...last.marks,words]}]}}function warningsOf({findings,run,warnings},{context},creeping){
const{measured:measured2,confirmation,suspicions:suspicions2}=findings,crept=creeping.map(({benchmark,creep})=>creep===null?null:`${nameOf(run,benchmark)}: ${creep}\
.`).filter(sentence=>sentence!==null),obstacle=confirmation?.obstacle??null;return[...measured2.findings,...confirmation?.warnings??[],...obstacle===null?[]:[`T\
he base commit was not measured beside head: ${obstacle}.`],...confirmation===null&&!(0,lib_confirm.cE)(context.eventKind)?toldOnly(run,suspicions2):[],...crept,
...warnings]}function toldOnly(run,suspicions2){return suspicions2.filter(({benchmark,variant})=>run.benchmarks.find(({id:id2})=>id2===benchmark)?.variants.find(
one=>one.variant.name===variant)?.verdict==="pass").map(({benchmark,reason})=>`${nameOf(run,benchmark)}: ${reason}.`)}function nameOf(run,id2){return run.benchmarks.
find(benchmark=>benchmark.id===id2)?.name??id2}var judge_measured=__webpack_require__(5638),suspicions=__webpack_require__(8675),append_result=__webpack_require__(
2366),child_environment=__webpack_require__(9754),measure_python=__webpack_require__(2388),external_node_os_=__webpack_require__(8161);const GIBIBYTE=1024**3,MAX_NAME_CHARACTERS=60,
SOLD_GIBIBYTES=[4,6,8,10,11,12,16,20,24,32,40,48,64,80,96,120,128,141,180,192,256,288];function deviceSlug(device){const{gpuCount=1}=device;if(device.gpuName===
void 0||device.gpuName===null||gpuCount===0)return cpuSlug(device);const[name="",migOfName]=device.gpuName.split(/ MIG /),mig=device.mig??migOfName??null,parts=[
gpuCount>1?`${gpuCount}x`:"",(0,benchmark_id.yR)(name,MAX_NAME_CHARACTERS)];return mig!==null?parts.push("mig",(0,benchmark_id.yR)(mig)):/\d\s*gb/i.test(name)||
parts.push(memoryLabel(device.gpuMemoryBytes??null)),parts.filter(part=>part!=="").join("-")}function cpuSlug({cpuName,cpuCount=0}){const model=(cpuName??"unkno\
wn").replace(/\((r|tm)\)/gi," ").replace(/@.*$/,"").replace(/\b(cpu|processor|\d+-core)\b/gi," ");return["cpu",(0,benchmark_id.yR)(model,MAX_NAME_CHARACTERS),cpuCount>
0?String(cpuCount):""].filter(part=>part!=="").join("-")}function memoryLabel(bytes){if(bytes===null)return"";const gibibytes=bytes/GIBIBYTE;return`${SOLD_GIBIBYTES.
find(size=>gibibytes<=size)??Math.ceil(gibibytes)}gb`}const QUERY="index,uuid,name,memory.total,power.limit,driver_version,mig.mode.current",MEBIBYTE=1024**2,gpu_GIBIBYTE=1024**
3;async function readGpu(request){const answer=await request.tools.run("nvidia-smi",[`--query-gpu=${QUERY}`,"--format=csv,noheader,nounits"]);if(answer.exitCode!==
0)return null;const rows=parseCards(answer.stdout),listing=rows.some(card=>card.migEnabled)?await request.tools.run("nvidia-smi",["-L"]):null,slices=listing?.exitCode===
0?parseSlices(listing.stdout):new Map,cards=rows.map(card=>({...card,slices:slices.get(card.index)??[]}));return describe(visibleDevices(cards,request.env.CUDA_VISIBLE_DEVICES))}
function parseCards(csv2){return csv2.split(`
`).map(line=>line.split(",").map(cell2=>cell2.trim())).filter(cells=>cells.length>=7&&/^\d+$/.test(cells[0]??"")).map(([index="",uuid="",name="",memory,power,driver,
mig])=>({index:Number(index),uuid,name,memoryMebibytes:numberOrNull(memory),powerLimitWatts:numberOrNull(power),driver:driver===void 0||driver.startsWith("[")?null:
driver,migEnabled:mig==="Enabled",slices:[]}))}function parseSlices(listing){const slices=new Map;let current=[];for(const line of listing.split(`
`)){const card=/^GPU (\d+):/.exec(line);card!==null&&slices.set(Number(card[1]),current=[]);const slice=/^\s+MIG (\S+)\s+Device\s+\d+:\s+\(UUID: ([^)]+)\)/.exec(
line);slice!==null&&current.push({profile:slice[1]??"",uuid:slice[2]??""})}return slices}function visibleDevices(cards,setting){if(setting===void 0)return firstSliceOnly(
cards.flatMap(wholeCard));const visible=[];for(const entry of setting.split(",").map(part=>part.trim())){const device=findDevice(cards,entry);if(device===null)break;
visible.push(device)}return firstSliceOnly(visible)}function findDevice(cards,entry){if(/^\d+$/.test(entry))return cards.filter(card=>card.index===Number(entry)).
flatMap(wholeCard)[0]??null;if(/^GPU-./i.test(entry))return cards.filter(card=>startsWith(card.uuid,entry)).flatMap(wholeCard)[0]??null;if(!/^MIG-./i.test(entry))
return null;for(const card of cards){const slice=card.slices.find(candidate=>startsWith(candidate.uuid,entry));if(slice!==void 0)return{card,slice}}return null}
function wholeCard(card){return card.migEnabled?card.slices.slice(0,1).map(slice=>({card,slice})):[{card,slice:null}]}function firstSliceOnly(visible){const slice=visible.
find(device=>device.slice!==null);return slice===void 0?visible:[slice]}function describe(visible){const[first]=visible;if(first===void 0)return null;const{card,
slice}=first,gpu={name:[...new Set(visible.map(device=>device.card.name))].join(" + "),count:visible.length,memoryBytes:slice===null?scaled(card.memoryMebibytes,
MEBIBYTE):sliceMemoryBytes(slice.profile),powerLimitWatts:card.powerLimitWatts,mig:slice?.profile??null,driver:card.driver};return{...gpu,slug:deviceSlug({gpuName:gpu.
name,gpuCount:gpu.count,gpuMemoryBytes:gpu.memoryBytes,mig:gpu.mig})}}function sliceMemoryBytes(profile){return scaled(numberOrNull(/\.(\d+)gb/.exec(profile)?.[1]),
gpu_GIBIBYTE)}function scaled(value,factor){return value===null?null:Math.round(value*factor)}function numberOrNull(text){const value=Number.parseFloat(text??"");
return Number.isFinite(value)?value:null}function startsWith(text,start){return text.toLowerCase().startsWith(start.toLowerCase())}async function readDeviceSlug(request){
const gpu=await readGpu(request);if(gpu!==null)return gpu.slug;const cores=(0,external_node_os_.cpus)();return deviceSlug({gpuName:null,gpuCount:0,cpuName:cores[0]?.
model??null,cpuCount:cores.length})}var open_questions=__webpack_require__(5975);const HOST_ONLY=[/^step \d+ compiled$/,/^the hypervisor took \S+ of the host's time$/];
function concernsHostOnly(disturbed2){return HOST_ONLY.some(pattern=>pattern.test(disturbed2))}const MAX_DISTURBED_SHARE=.5;function badState({arms,benchmarkNames}){
for(const arm of arms.filter(({side})=>side==="head")){const name=`${benchmarkNames.get(arm.benchmark)??arm.benchmark} (${arm.variant})`,why=untimed(arm,name)??
disturbed(arm,name);if(why!==null)return`${why}. The record before it stays the reference, and the next push tries again`}return null}function untimed({processes},name){
return!processes.some(({cache})=>cache!=="none")||processes.some(({blocks})=>blocks.length>0)?null:`not one block of steps of ${name} was timed, so later runs w\
ould have no time to compare with`}function disturbed({processes},name){const blocks=processes.flatMap(process2=>process2.blocks),reasons=blocks.flatMap(block=>block.
disturbed===null||concernsHostOnly(block.disturbed)?[]:[block.disturbed]);return reasons.length<=MAX_DISTURBED_SHARE*blocks.length?null:`${`${reasons.length} of\
 ${(0,format.yk)(blocks.length,"block")} of ${name}`} were disturbed (${mostFrequent(reasons)}), and beside such a record every later run would look good`}function mostFrequent(reasons){
const count=reason=>reasons.filter(other=>other===reason).length;return[...new Set(reasons)].sort((a,b)=>count(b)-count(a))[0]??"no reason given"}var record_from_result=__webpack_require__(
49),baseline_ring=__webpack_require__(3949);async function saveRecord({run,result,restored,deviceSlug:deviceSlug2,acceptance},{context,inputs},ports){const notSaved=why=>(ports.
log.info(`No baseline was saved: ${why}.`),{record:null,warning:`No baseline was saved: ${why}.`});if(context.eventKind!=="baseline")return ports.log.info("Noth\
ing to save: only runs on a baseline branch record one."),{record:null,warning:null};if(run.verdict==="failed"||result===null)return notSaved("the measurement f\
ailed");const benchmarkNames=new Map(inputs.benchmarks.map(({id:id2,name})=>[id2,name])),bad=badState({arms:result.arms,benchmarkNames});if(bad!==null)return notSaved(
bad);const record=(0,record_from_result.b)({result,benchmarks:inputs.benchmarks,sha:context.sha,ref:context.ref,runId:context.runId,runAttempt:context.runAttempt,
measuredAt:ports.now().toISOString(),accepted:acceptance===null?null:(0,judge_accept.wU)(acceptance)}),ring=restored.kind==="found"?restored.ring:(0,baseline_ring.
sp)(inputs.commentKey),saved=await ports.store.save((0,baseline_ring.EB)(ring,record),{commentKey:inputs.commentKey,deviceSlug:deviceSlug2,sha:context.sha,runId:context.
runId,runAttempt:context.runAttempt});return saved.kind==="not-saved"?notSaved(saved.reason):(ports.log.info(`Saved the record of ${context.sha.slice(0,7)} as ${saved.
key} (${(0,format.z3)(saved.bytes)}).`),{record,warning:null})}var what_to_confirm=__webpack_require__(1158);async function check(request,ports){const{log}=ports,
start=await(0,cancellation.M)(request.signal,()=>begin(request,ports)),findings=start===null?NOTHING_FOUND_OUT:endedEarly(await findOut(start,request,ports),request.
signal),{deviceSlug:deviceSlug2,restored}=findings,onPull=await(0,accept.aO)(judgeFindings(findings,request),request,ports),records=restored.kind==="found"?restored.
ring.records:[],merged=await acceptMerged({run:onPull.run,records},request,ports),{run}=merged,acceptance=onPull.acceptance??merged.acceptance,{result}=findings.
measured,saved=await log.group("Record",()=>saveRecord({run,result,restored,deviceSlug:deviceSlug2,acceptance},request,ports)),warnings=[unknownReference(request),
onPull.warning,merged.warning,saved.warning].filter(sentence=>sentence!==null),report2=buildReport({findings,run,acceptance,record:saved.record,warnings},request,
ports);return withArtifacts(report2,findings,request,ports)}function unknownReference({wanted,context}){return wanted.kind==="commit"||context.eventKind!=="pull\
-request"?null:`Which commit to compare with is not known, so no slowdown can be confirmed: ${wanted.reason}.`}const MIN_SECONDS=1;async function begin(request,ports){
const{log,tools,store}=ports,deviceSlug2=await readDeviceSlug({tools,env:request.env}),restored=await log.group("Baseline",async()=>{const outcome=await store.restore(
{commentKey:request.inputs.commentKey,deviceSlug:deviceSlug2});return log.info(describeRestore(outcome,deviceSlug2)),outcome});return{deviceSlug:deviceSlug2,restored,
head:await headSide(request,ports)}}const NOTHING_FOUND_OUT={deviceSlug:"unknown",restored:{kind:"none",reason:"the run was cancelled before it had looked",lookedFor:[]},
measured:{result:null,problem:{kind:"cancelled",message:"The run was cancelled before anything was measured."},findings:[],outputTail:"",removedVariables:[],elapsedSeconds:0},
found:null,suspicions:[],confirmation:null};function endedEarly(findings,signal){const{measured:measured2}=findings;return!signal.aborted||measured2.problem!==null?
findings:{...findings,measured:{...measured2,problem:{kind:"cancelled",message:"The run was cancelled when head had been measured and before it was judged for g\
ood."}}}}async function findOut({deviceSlug:deviceSlug2,restored,head},request,ports){const{inputs}=request,known={deviceSlug:deviceSlug2,restored},why=(0,lib_confirm.
rE)(request,restored);let obstructed=null;if(why!==null){const all=(0,what_to_confirm.YT)(inputs.benchmarks),question={commit:request.wanted,head,benchmarks:inputs.
benchmarks,suspicions:all,withEager:!0,why,first:null},confirmation2=await(0,lib_confirm.lJ)(question,request,ports);if(confirmation2.both!==null){const found2=await referenceFor(
{restored,measured:confirmation2.both},request,ports);return{...known,measured:confirmation2.both,found:found2,suspicions:all,confirmation:confirmation2}}obstructed=
confirmation2}const share=obstructed===null&&(0,lib_confirm.UD)(request,restored)?lib_confirm.$9:1,seconds=inputs.timeBudgetSeconds*share-(obstructed?.preparedSeconds??
0),measured2=await measureHead(head,Math.max(MIN_SECONDS,seconds),request,ports),found=await referenceFor({restored,measured:measured2},request,ports),first=judgeFindings(
{...known,measured:measured2,found,suspicions:[],confirmation:null},request),open=measured2.problem===null?(0,what_to_confirm.UX)((0,suspicions.D)(first),first,
request):[];if(open.length===0||obstructed!==null)return{...known,measured:measured2,found,suspicions:open,confirmation:obstructed};if(!(0,lib_confirm.qB)(request))
return{...known,measured:measured2,found,suspicions:open,confirmation:null};const confirmation=await(0,lib_confirm.lJ)({commit:(0,lib_confirm.Yf)(request,found),
head,benchmarks:inputs.benchmarks.filter(({id:id2})=>open.some(({benchmark})=>benchmark===id2)),suspicions:open,withEager:first.benchmarks.some(({verdict})=>verdict===
"no-baseline"||verdict==="incomparable"),why:(0,what_to_confirm.Ci)(open),first:measured2},request,ports);return{...known,measured:together(measured2,confirmation),
found,suspicions:open,confirmation}}function together(first,{both}){if(both===null)return first;const cancelled=both.problem?.kind==="cancelled"?both.problem:null;
return{...first,result:first.result===null||both.result===null?first.result:(0,append_result.q)(first.result,both.result),problem:first.problem??cancelled,findings:[
...new Set([...first.findings,...both.findings])],outputTail:both.outputTail===""?first.outputTail:both.outputTail,elapsedSeconds:first.elapsedSeconds+both.elapsedSeconds}}
async function headSide({inputs,context,env},{tools,log}){const workingDirectory=(0,external_node_path_.join)(context.workspace,inputs.workingDirectory),{environment:environment2}=(0,child_environment.
Q)(env,inputs.passEnv),python=await(0,measure_python.K)({python:inputs.python,directories:[workingDirectory,context.workspace],env:environment2},tools);return log.
info(`Python ${python.version} (${python.path})`),{side:"head",treeRoot:context.workspace,workingDirectory,python:python.path}}function measureHead(head,budgetSeconds,{
inputs,context,env,signal},ports){return ports.measure({benchmarks:inputs.benchmarks,sides:[head],budgetSeconds,passEnv:inputs.passEnv,env,tempDirectory:context.
temp,signal})}async function referenceFor({restored,measured:measured2},request,ports){return restored.kind!=="found"||measured2.result===null?null:(await revealRecorded(
restored.ring.records,request,ports),findReference({ring:restored.ring,git:ports.git,wantedSha:request.wanted.kind==="commit"?request.wanted.sha:null,fingerprint:measured2.
result.fingerprintBefore,...request.comparesWithOwnCommit?{}:{headSha:request.context.sha}}))}async function revealRecorded(records,{wanted},{git,history}){if(wanted.
kind!=="commit"||records.some(({sha})=>sha===wanted.sha))return;const isBefore=async sha=>await git.commitExists(sha)&&await git.distance(sha,wanted.sha)!==null;
await git.isShallow().catch(()=>!1)&&await history.reveal([wanted.sha],async()=>{for(const{sha}of records.toReversed())if(await isBefore(sha))return!0;return!1})}
function judgeFindings(findings,{inputs,context}){const{measured:measured2,restored,found,confirmation}=findings,both=confirmation?.both??null,run=(0,judge_measured.
S)({benchmarks:inputs.benchmarks,result:measured2.result,problem:measured2.problem,reference:judgedReference(restored,found),history:restored.kind==="found"?restored.
ring.records:[],purpose:context.eventKind==="baseline"?"baseline":"gate",unusable:both?.unusable??[],doubt:doubtOf(found,context.eventKind),...both?.secondsPerPair==
null?{}:{secondsPerPair:both.secondsPerPair}});if(confirmation!==null)return(0,judge_measured.C)(run,(0,open_questions.q)(findings.suspicions,confirmation,run));
if(!(0,lib_confirm.cE)(context.eventKind))return run;const obstacle=inputs.confirm==="never"?"`confirm` is `never`; `confirm: auto` measures it":null;return obstacle===
null?run:(0,judge_measured.C)(run,(0,open_questions.q)(findings.suspicions,{both:null,obstacle},run))}function doubtOf(found,eventKind){return found?.kind!=="re\
cord"||found.distance!==null||eventKind!=="pull-request"&&eventKind!=="merge-group"?null:"the record may be of a later commit than this branch started from"}function describeRestore(outcome,deviceSlug2){
switch(outcome.kind){case"found":return`Restored ${outcome.ring.records.length} records from ${outcome.key}`;case"other-device":return`No baseline for ${deviceSlug2}\
; there is one of another machine: ${outcome.key}`;case"unusable":return`The baseline ${outcome.key} cannot be used: ${outcome.reason}`;case"none":return`No bas\
eline: ${outcome.reason}. Looked for ${outcome.lookedFor.join(", ")||"nothing"}.`}}}),4271:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$9:()=>FIRST_SHARE,UD:()=>baseMayFollow,Yf:()=>confirmingCommit,cE:()=>isGate,lJ:()=>confirm,qB:()=>mayConfirm,rE:()=>bothFromTheStart});
var _base_tree_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2925),_format_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2016),_local_context_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5926),_measure_both_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8813);const FIRST_SHARE=.5,LARGEST_COST=2,LEAST_SHARE=.5;function isGate(kind){return kind===
"pull-request"||kind==="merge-group"||kind==="terminal"}function mayConfirm({inputs,context,sideBySide}){return sideBySide||inputs.confirm==="always"?!0:inputs.
confirm==="auto"&&isGate(context.eventKind)}function bothFromTheStart(request,restored){const{inputs,context,sideBySide}=request;if(sideBySide)return"this is wh\
at `--base` asks for";if(!mayConfirm(request)||context.eventKind==="terminal"||request.wanted.kind!=="commit")return null;if(inputs.confirm==="always")return"`c\
onfirm` is `always`";switch(restored.kind){case"found":return null;case"other-device":return`the baseline was measured on another machine (${restored.deviceSlug}\
)`;case"none":case"unusable":return inputs.onMissingBaseline==="measure-base"?"there is no baseline to compare with":null}}function baseMayFollow(request,restored){
return!mayConfirm(request)||restored.kind!=="found"?!1:request.context.eventKind==="terminal"?restored.ring.records.some(({sha})=>sha!==_local_context_js__WEBPACK_IMPORTED_MODULE_1__.
U):request.wanted.kind==="commit"}function confirmingCommit(request,found){const{wanted,context,sideBySide}=request;return context.eventKind!=="terminal"||sideBySide?
wanted:found?.kind==="record"&&found.record.sha!==_local_context_js__WEBPACK_IMPORTED_MODULE_1__.U?{kind:"commit",sha:found.record.sha,why:"the commit of the re\
cord"}:{kind:"unknown",reason:"no commit to compare with is known; name one with `--base REV`"}}async function confirm(question,request,ports){const{commit,first}=question;
let preparedSeconds=0;const obstructed=(obstacle,warnings=[])=>({sha:commit.kind==="commit"?commit.sha:null,why:question.why,both:null,obstacle,warnings,preparedSeconds});
if(commit.kind==="unknown")return obstructed(commit.reason);const shortage=shortageOf({first,preparedSeconds},request);if(shortage!==null)return obstructed(shortage);
const startMs=ports.clock.nowMs(),place={sha:commit.sha,headPython:question.head.python,setupSeconds:setupSeconds(first,request)},base=await ports.log.group("Ba\
se commit",()=>(0,_base_tree_js__WEBPACK_IMPORTED_MODULE_0__.p)(place,request,ports));if(preparedSeconds=(ports.clock.nowMs()-startMs)/1e3,ports.log.info(`The b\
ase commit took ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.Xo)(preparedSeconds)} of the time budget to check out and set up.`),base.kind==="unavailable")return obstructed(
base.reason,base.warnings);try{const shortage2=shortageOf({first,preparedSeconds},request);if(shortage2!==null)return obstructed(shortage2,base.warnings);const budgetSeconds=budgetFor(
{first,preparedSeconds},request);ports.log.info(`Measuring ${commit.sha.slice(0,7)} beside head (${commit.why}), because ${question.why}.`);const both=await(0,_measure_both_js__WEBPACK_IMPORTED_MODULE_2__.
a)({...question,base,budgetSeconds},request,ports);if(first!==null){const cost=(both.elapsedSeconds/Math.max(.001,first.elapsedSeconds)).toFixed(2);ports.log.info(
`That took ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.Xo)(both.elapsedSeconds)}, ${cost} times the first measurement.`)}const why=request.sideBySide?commit.why:
`${commit.why}, measured because ${question.why}`;return{sha:commit.sha,why,both,obstacle:null,warnings:base.warnings,preparedSeconds}}finally{await base.remove()}}
function budgetFor({first,preparedSeconds},{inputs}){const left=inputs.timeBudgetSeconds-(first?.elapsedSeconds??0)-preparedSeconds;return first===null?left:Math.
min(left,LARGEST_COST*first.elapsedSeconds)}function setupSeconds(first,{inputs}){return first===null?inputs.timeBudgetSeconds*FIRST_SHARE:Math.max(1,inputs.timeBudgetSeconds-
first.elapsedSeconds)}function shortageOf({first,preparedSeconds},request){const seconds=budgetFor({first,preparedSeconds},request),measured=first?.elapsedSeconds??
0;if(seconds>0&&seconds>=LEAST_SHARE*measured)return null;const prepared=preparedSeconds===0?"":` after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.Xo)(preparedSeconds)}\
 for checking it out and setting it up`,needed=(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.Xo)(Math.ceil(preparedSeconds+measured+measured/LEAST_SHARE)),raise=first===
null?"raise `time-budget`":`raise \`time-budget\` to ${needed} or more`;return`the time budget leaves ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.Xo)(Math.max(
0,seconds))} for it${prepared}; ${raise}`}}),1525:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{jz:()=>SMALLEST_EXAMPLE,tD:()=>SMALLEST_STEP,zY:()=>DEFAULTS});const DEFAULTS={python:"python",workingDirectory:".",baselineStore:"cache",onMissingBaseline:"me\
asure-base",confirm:"auto",acceptLabel:"compile-check: accept",maxSlowdown:"3%",maxCompileTimeGrowth:"50%",maxMemoryGrowth:"5%",maxNewGraphBreaks:"0",maxNewRecompiles:"\
0",minSpeedup:"",precision:"",failOn:"regression, failed",timeBudget:"10m",mode:"check",resultsPath:"torch-compile-check-results",comment:"always",checkRun:"fal\
se",commentKey:"default",variants:"[eager, compiled]"},SMALLEST_EXAMPLE=`with:
  step: bench/step.py:make_step`,SMALLEST_STEP=`def make_step(compile):
    model = compile(MyModel())
    def step():
        ...  # forward, backward, optimizer
        return loss
    return step`}),452:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CA:()=>errorCode,
gJ:()=>errorMessage,yo:()=>UserError});class UserError extends Error{name="UserError"}function errorMessage(thrown){const message=stringField(thrown,"message");
if(message!==null)return message===""?stringField(thrown,"name")??"an unknown error":message;try{return String(thrown)}catch{return"an unknown error"}}function errorCode(thrown){
return stringField(thrown,"code")}function stringField(thrown,field){if(typeof thrown!="object"||thrown===null)return null;try{const value=Reflect.get(thrown,field);
return typeof value=="string"?value:null}catch{return null}}}),197:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{y:()=>boundBy});var _judge_time_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1109);const LAUNCH_GAP_MICROSECONDS=60;function boundBy({
deviceMs,communicationMs,wallMs,launches}){if(deviceMs===null||wallMs===null||wallMs<=0)return null;const busyMs=deviceMs+communicationMs;if(busyMs>=_judge_time_clock_js__WEBPACK_IMPORTED_MODULE_0__.
ee*wallMs)return communicationMs>deviceMs?"communication":"device";const gap=launches===null||launches===0?null:1e3*(wallMs-busyMs)/launches;return gap===null||
gap>LAUNCH_GAP_MICROSECONDS?"data":"launches"}}),3706:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$:()=>environmentChanges});const MIG_IDENTIFIER=/\b(?:MIG-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\/\d+)*\b/gi,MEMORY_TOLERANCE=.01,POWER_TOLERANCE=.005;
function environmentChanges({reference,head}){const gpu=reference.device==="cuda"||head.device==="cuda";return[changed("device",reference.device,head.device,!0),
changed("GPU",reference.gpuName,head.gpuName,!0),changed("GPU count",String(reference.gpuCount),String(head.gpuCount),!0),beyond("GPU memory",reference.gpuMemoryBytes,
head.gpuMemoryBytes,MEMORY_TOLERANCE,gibibytes),beyond("GPU power limit",reference.gpuPowerLimitWatts,head.gpuPowerLimitWatts,POWER_TOLERANCE,watts),changed("MI\
G",migProfile(reference.mig),migProfile(head.mig),!0),changed("CPU",reference.cpuName,head.cpuName,!gpu),changed("CPU count",String(reference.cpuCount),String(head.
cpuCount),!gpu),changed("compute capability",reference.computeCapability,head.computeCapability,!1),changed("driver",reference.driver,head.driver,!1),changed("C\
UDA",reference.cuda,head.cuda,!1),changed("torch",reference.torch,head.torch,!1),changed("triton",reference.triton,head.triton,!1),changed("Python",reference.python,
head.python,!1),changed("OS",reference.os,head.os,!1),...settingChanges(reference.settings,head.settings)].filter(change=>change!==null)}function settingChanges(reference,head){
return[...new Set([...Object.keys(reference),...Object.keys(head)])].sort().map(name=>changed(name,reference[name]??null,head[name]??null,!1)).filter(change=>change!==
null)}function changed(name,reference,head,breaksComparison){return reference===head?null:{name,reference,head,breaksComparison}}function beyond(name,reference,head,tolerance,format){
return reference===null||head===null||Math.abs(head-reference)<=tolerance*Math.max(reference,head)?null:{name,reference:format(reference),head:format(head),breaksComparison:!0}}
function migProfile(mig){return mig===null?null:mig.replaceAll(MIG_IDENTIFIER,"").trim()||"on"}function gibibytes(bytes){return`${(bytes/2**30).toFixed(1)} GiB`}
function watts(value){return`${Math.round(value)} W`}}),899:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{W:()=>explain});var judge_verdict=__webpack_require__(7522),benchmark_id=__webpack_require__(377);const PARTS=["device-shared","device-ow\
n","host-shared","host-own"],CLAIMS={machine:{shared:0,own:0,clock:"both"},eagerInstead:{shared:null,own:1,clock:"both"},compilation:{shared:null,own:2,clock:"b\
oth"},compilationAndWork:{shared:1,own:2,clock:"both"},compilationAndWait:{shared:3,own:2,clock:"both"},recompile:{shared:null,own:3,clock:"both"},work:{shared:1,
own:6,clock:"both"},compilerVersion:{shared:2,own:4,clock:"both"},version:{shared:4,own:7,clock:"both"},environment:{shared:4,own:7,clock:"both"},hostEnvironment:{
shared:4,own:7,clock:"host"},host:{shared:5,own:8,clock:"host"},noise:{shared:3,own:7,clock:"both"},nothing:{shared:null,own:null,clock:"both"}};function metricOf(judged,metric){
return judged.metrics.find(candidate=>candidate.metric===metric)??null}function isWorse(metric){return metric!==null&&(metric.verdict==="regression"||metric.suspicious&&
metric.verdict!=="pass")}var format=__webpack_require__(2016);const DOCUMENTATION="https://docs.pytorch.org/docs/stable",COMPILER=`${DOCUMENTATION}/user_guide/t\
orch_compiler`,LINKS={recompiles:`${COMPILER}/compile/programming_model.recompilation.html`,graphBreaks:`${COMPILER}/compile/programming_model.graph_breaks_inde\
x.html`,compile:`${DOCUMENTATION}/generated/torch.compile.html`,troubleshooting:`${COMPILER}/torch.compiler_troubleshooting.html`,dynamicShapes:`${COMPILER}/tor\
ch.compiler_dynamic_shapes.html`,cudagraphs:`${COMPILER}/torch.compiler_cudagraph_trees.html`,profiling:`${COMPILER}/torch.compiler_profiling_torch_compile.html`,
performance:`${COMPILER}/torch.compiler_inductor_profiling.html`,checkpointing:`${DOCUMENTATION}/checkpoint.html`,customOperators:`${DOCUMENTATION}/library.html`,
autocast:`${DOCUMENTATION}/amp.html`,precision:`${DOCUMENTATION}/notes/numerical_accuracy.html`,memory:`${DOCUMENTATION}/torch_cuda_memory.html`,data:`${DOCUMENTATION}\
/data.html`};var identity=__webpack_require__(9493);const MAX_QUOTED=100;function code(text){const plain2=text.replaceAll("`","'").replace(/\s+/g," ").trim();return`\
\`${plain2.length>MAX_QUOTED?`${plain2.slice(0,MAX_QUOTED-1)}…`:plain2}\``}function lineAt(site,stack=[]){return`${site.sourceLine===null||site.sourceLine===""?
"":`${code(site.sourceLine)} at `}${(0,identity.$t)(site)}${calledFrom(site,stack)}`}function functionAt(site){return site.function===null?(0,identity.$t)(site):
`${code(site.function)} (${(0,identity.$t)(site)})`}function calledFrom(site,stack){if(site.file!==null)return"";const own=stack.find(frame=>frame.file!==null);
return own===void 0?"":`, called from ${(0,identity.$t)(own)}`}function plusMilliseconds(ms){return`${ms>=0?"+":""}${(0,format.MH)(ms)}`}function insteadOf(noun,reference,head){
return reference==null||head===null||head===void 0||head===reference?null:`${(0,format.yk)(head,noun)} instead of ${reference}`}function sentence(parts,separator="\
, "){return parts.filter(part=>part!=null&&part!=="").join(separator)}const UNEXPLAINED_SHARE=.1,WORTH_NAMING=.03,COUNTED=new Set(["graph-break-new","recompile-\
new","recompile-limit","eager-fallback","cudagraphs-skipped"]);function allocate(findings,symptom){const claimed=symptom===null?new Map:claimsOf(findings,symptom),
deviceRest=symptom===null?0:restOfDevice(claimed,symptom),entries=findings.map(finding2=>entryOf(finding2,{symptom,claimed,deviceRest})),byReasons=sumOf([...claimed.
values()].map(({amount})=>amount)),explained=Math.min(symptom?.total??0,byReasons+byKernels(entries,deviceRest)),ranked=entries.filter(({tier})=>symptom!==null||
tier<OTHERS||tier===INFORMATION).filter(({tier})=>tier!==HIDDEN).sort((a,b)=>a.tier-b.tier||b.value-a.value||levelAlone(a.finding)-levelAlone(b.finding));return{
causes:withUnexplained(ranked,symptom,explained),explained}}function claimsOf(findings,symptom){const claimed=new Map,parts=partsFor(findings,symptom);for(const part of PARTS){
let rest=parts[part];const levels=[...new Set(findings.map(finding2=>levelOf(finding2,part,symptom)))].filter(level=>level!==null).sort((a,b)=>a-b);for(const level of levels){
const alike=findings.filter(finding2=>levelOf(finding2,part,symptom)===level),given=divide(alike,rest,finding2=>capOf(finding2,part,symptom,claimed.get(finding2)));
for(const[finding2,amount]of given){const before=claimed.get(finding2)??{amount:0,together:null,ofDevice:0},together=given.size>1?sumOf(given.values()):null;claimed.
set(finding2,{amount:before.amount+amount,together:together===null&&before.together===null?null:(before.together??before.amount)+(together??amount),ofDevice:before.
ofDevice+(part.startsWith("device")?amount:0)})}rest-=sumOf(given.values())}}return claimed}function partsFor(findings,{parts,evidence}){const grows=findings.some(
finding2=>isWork(finding2)&&finding2.maxShare==null),compiles=findings.some(({claims})=>claims.own!==null&&claims.own<=CLAIMS.recompile.own);if(evidence===null||
!grows||!compiles)return parts;const device=Math.min(parts["device-shared"],evidence.proportionalMs.device),host=Math.min(parts["host-shared"],evidence.proportionalMs.
host);return{"device-shared":device,"device-own":parts["device-own"]+parts["device-shared"]-device,"host-shared":host,"host-own":parts["host-own"]+parts["host-s\
hared"]-host}}function isWork({claims}){return claims.shared===CLAIMS.work.shared}function levelOf(finding2,part,{evidence}){const{claims,role}=finding2,[clock,
whose]=part.split("-");return role!=="reason"&&role!=="rest"||claims.clock!=="both"&&claims.clock!==clock?null:whose==="shared"?claims.shared:claims===CLAIMS.work&&
evidence?.hasControl!==!0?CLAIMS.compilation.own:claims.own}function capOf(finding2,part,symptom,claimed){const{evidence,unit}=symptom;if(finding2.ownCost!=null&&
finding2.ownCost.unit===unit)return finding2.ownCost.value-(claimed?.amount??0);if(evidence===null||!isWork(finding2))return 1/0;if(part.startsWith("host")&&evidence.
launchesMs!==null)return evidence.launchesMs;if(finding2.maxShare==null||part==="device-own")return 1/0;const step=part.startsWith("device")?evidence.eagerStepMs.
device:evidence.eagerStepMs.host;return finding2.maxShare*step-(claimed?.amount??0)}function divide(findings,amount,capOf2){const given=new Map;let open=findings.
map(finding2=>({finding:finding2,cap:Math.max(0,capOf2(finding2))})).filter(({cap})=>cap>0),rest=amount;for(;open.length>0&&rest>0;){const weights=sumOf(open.map(
({finding:finding2})=>finding2.weight)),shareOf2=finding2=>rest*finding2.weight/weights,full=open.filter(({finding:finding2,cap})=>cap<=shareOf2(finding2)),amounts=(full.
length>0?full:open).map(({finding:finding2,cap})=>[finding2,Math.min(cap,shareOf2(finding2))]);for(const[finding2,value2]of amounts)given.set(finding2,value2);rest-=
sumOf(amounts.map(([,value2])=>value2)),open=full.length>0?open.filter(entry=>!full.includes(entry)):[]}return given}const[REASONS,MECHANISM,SYMPTOMS,OTHERS,INFORMATION,
HIDDEN]=[0,1,2,4,5,6];function levelAlone({claims}){return claims.own??1/0}function entryOf(finding2,allocation){const{symptom,claimed}=allocation,claim=claimed.
get(finding2),named=claim!==void 0&&symptom!==null&&claim.amount>WORTH_NAMING*symptom.total,cost=named?{value:claim.amount,unit:symptom.unit}:finding2.ownCost??
null,text=named&&claim.together!==null?`together ${costText({value:claim.together,unit:symptom.unit})??""}`:costText(cost),what=finding2.sentence?.(text)??finding2.
cause.what,comparable=cost!==null&&cost.unit===symptom?.unit?cost.value:0,tier=tierOf(finding2,named,allocation);return{finding:finding2,tier,value:comparable,cause:{
...finding2.cause,what,cost}}}function tierOf(finding2,named,{symptom,deviceRest}){switch(finding2.role){case"remark":return INFORMATION;case"growth":return SYMPTOMS;case"\
rest":return named?REASONS:HIDDEN;case"kernels":return deviceRest>.5*deviceOf(symptom)?REASONS:MECHANISM;case"reason":return named||COUNTED.has(finding2.cause.kind)?
REASONS:OTHERS}}function deviceOf(symptom){return symptom?.unit==="ms"?symptom.parts["device-shared"]+symptom.parts["device-own"]:0}function restOfDevice(claimed,symptom){
return Math.max(0,deviceOf(symptom)-sumOf([...claimed.values()].map(({ofDevice})=>ofDevice)))}function byKernels(entries,deviceRest){const kernels=entries.filter(
({finding:finding2,tier})=>finding2.role==="kernels"&&tier===REASONS);return Math.min(deviceRest,sumOf(kernels.map(({value:value2})=>Math.max(0,value2))))}function withUnexplained(ranked,symptom,explained){
const rest=(symptom?.total??0)-explained;if(symptom===null||rest<=UNEXPLAINED_SHARE*symptom.total)return ranked.map(({cause})=>cause);const cost={value:rest,unit:symptom.
unit},unexplained={kind:"unexplained",what:`${costText(cost)??""} ${explained>0?"more are":"are"} not explained by anything that was seen to change`,site:null,cost,
advice:"Compare the kernel tables of both sides in the HTML report, or measure side by side again.",link:LINKS.profiling},before=ranked.filter(({tier})=>tier<OTHERS),
after=ranked.filter(({tier})=>tier>=OTHERS);return[...before.map(({cause})=>cause),unexplained,...after.map(({cause})=>cause)]}function costText(cost){if(cost===
null)return null;switch(cost.unit){case"ms":return plusMilliseconds(cost.value);case"s":return`+${(0,format.Xo)(cost.value)} of compiling`;case"bytes":return`+${(0,format.
z3)(cost.value)} of peak memory`}}function sumOf(values){return[...values].reduce((sum2,value2)=>sum2+value2,0)}var estimators=__webpack_require__(5348);function linesByGraph(arms){
const graphs=arms.flatMap(arm=>arm.processes.flatMap(process2=>process2.graphs));return new Map(graphs.flatMap(graph=>graph.fxHash===null||graph.lines.length===
0?[]:[[graph.fxHash,graph.lines]]))}function armFacts(arm,lines){const living=(0,estimators.t0)(arm),processes=living.length>0?living:arm.processes,cold=processes.
find(process2=>process2.cache==="cold"),warm=processes.filter(process2=>process2.cache==="warm"),witness=cold?.counts?cold:processes.find(process2=>process2.counts!==
null)??processes[0],graphs=witness?.graphs??[],tracedGraphs=graphs.map(graph=>({graph,lines:linesOf(graph,lines)})).filter(traced=>traced.lines.length>0);return{
counts:witness?.counts??null,graphs,lines:tracedGraphs.flatMap(traced=>traced.lines),tracedGraphs,survived:processes.some(({outcome})=>outcome.kind==="ok"),kernels:processes.
find(process2=>process2.kernels.length>0)?.kernels??[],deviceMs:medianOf(arm,estimators.mV),deviceOfBlocksMs:medianOf(arm,estimators.Lf),communicationMs:medianOf(
arm,estimators.j8)??0,wallMs:medianOf(arm,estimators.cH),launches:medianOf(arm,estimators.fy),coldCompileSeconds:compileSeconds(cold===void 0?[]:[cold]),warmCompileSeconds:compileSeconds(
warm),coldPhases:cold?.phases??{},warmPhases:warm[0]?.phases??{},steadyPeakBytes:peak(processes,process2=>process2.memory?.steadyPeakAllocatedBytes??null),compilePeakBytes:peak(
processes,process2=>process2.memory?.compilePeakAllocatedBytes??null)}}function linesOf(graph,lines){return graph.direction==="backward"||!graph.compileId.endsWith(
"/0")?[]:graph.lines.length>0?graph.lines:graph.fxHash===null?[]:lines.get(graph.fxHash)??[]}function medianOf(arm,estimator){const samples=(0,estimators.lc)(arm,
estimator);return samples.length===0?null:(0,estimators.JZ)(samples)}function compileSeconds(processes){const seconds=processes.map(process2=>process2.compileSeconds??
process2.compilerSeconds).filter(value2=>value2!==null);return seconds.length===0?null:(0,estimators.JZ)(seconds)}function peak(processes,read){const values=processes.
map(read).filter(value2=>value2!==null);return values.length===0?null:(0,estimators.JZ)(values)}var environment=__webpack_require__(3706);const BREAK_RULES=[{matches:/data-dependent branch/i,
advice:"Choose with torch.where, or with torch.cond where both sides are costly, so that the value stays on the device."},{matches:/\.item\(|\.tolist\(|_local_scalar_dense|scalar_outputs|data.dependent operator/i,
advice:"Keep the value on the device (torch.where, torch.clamp), or take it outside of the compiled function; torch._dynamo.config.capture_scalar_outputs = True\
 keeps it in the graph."},{matches:/\bprint\(|\blog(?:ger|ging)?\.|\bwarnings\.warn\(|logging\.Logger/i,advice:"Print outside of the compiled function, or add t\
he function to torch._dynamo.config.reorderable_logging_functions."},{matches:/dynamic shape operator|nonzero|masked_select|\.unique\(/i,advice:"Keep the shape \
fixed (mask with torch.where instead of selecting), or set torch._dynamo.config.capture_dynamic_output_shape_ops = True."},{matches:/copy\.deepcopy/i,advice:"Us\
e .clone() inside of the compiled function, or copy outside of it."},{matches:/torch\.compiler\.disable|_dynamo\.disable/i,advice:"The function is excluded on p\
urpose; remove the decorator, or call it outside of the compiled function."},{matches:/marked as skipped|builtin|C extension|pybind/i,advice:"Call it outside of\
 the compiled function, or wrap it as a custom operator (torch.library.custom_op) so that it stays in the graph."}],NOT_TO_EDIT=new Set(["torch","functorch","py\
thon"]);function breakAdvice(event){const own=userFrame(event.site,event.stack),rule=matching(`${event.reason} ${event.site.sourceLine??""} ${own?.sourceLine??""}`);
return rule!==void 0?rule.advice:own!==null&&own!==event.site?`The break is in ${event.site.package??"a dependency"}, reached from ${(0,identity.$t)(own)}: leav\
e that call out of what is compiled, or call it differently.`:event.hint?.split(`
`)[0]??null}function fallbackAdvice(reason2,site){return matching(`${reason2} ${site.sourceLine??""}`)?.advice??"Move the line out of the compiled function, or \
out of its loop, try block or generator."}function userFrame(site,stack){return site.file!==null||!NOT_TO_EDIT.has(site.package??"")?site:stack.find(frame=>frame.
file!==null)??null}function matching(text){return BREAK_RULES.find(({matches})=>matches.test(text))}const CHEAP=new Set("add sub mul div neg pos abs pow mod flo\
ordiv gt lt ge le eq ne and or xor invert where clamp relu sqrt rsqrt square float half double bfloat16 to type type_as clone contiguous copy setitem getitem vi\
ew reshape transpose permute flatten unflatten squeeze unsqueeze expand chunk split unbind detach t masked_fill zeros_like ones_like cat stack lshift rshift".split(
" ")),READS=new Set("sum mean amax amin max min any all norm isnan isinf isfinite count_nonzero argmax argmin item".split(" ")),TYPE=/^([a-z]+)(\d*)\[([^\]]*)\]/;
function maxShareOf(work,reference){const names=Object.keys(work.operations);if(names.length===0)return 0;if(names.some(name=>!CHEAP.has(plain(name))&&!READS.has(
plain(name))))return null;const[added,before]=[bytesOf([work]),bytesOf(reference)];if(added===null||before===null||before===0)return null;const reads=Object.entries(
work.operations).filter(([name])=>READS.has(plain(name))),largest=Math.max(...reference.flatMap(({outputs})=>Object.keys(outputs).map(type=>bytes(type)??0)));return(added+
largest*reads.reduce((sum2,[,count])=>sum2+count,0))/before}function plain(name){return name.replace(/_$/,"").replace(/^.*\./,"")}function growthShare(reference,head){
const[before,after]=[bytesOf(reference),bytesOf(head)];return before===null||after===null||before===0?null:Math.max(0,(after/before)**2-1)}function shareOf(work,reference){
const[part,whole]=[bytesOf(work),bytesOf(reference)];return part===null||whole===null||whole===0?null:part/whole}function bytesOf(work){const sizes=work.flatMap(
({outputs})=>Object.entries(outputs).map(([type,count])=>[bytes(type),count]));return sizes.some(([size])=>size===null)?null:sizes.reduce((sum2,[size,count])=>sum2+
(size??0)*count,0)}function bytes(type){const match=TYPE.exec(type);if(match===null)return null;const[,kind,bits="",shape=""]=match,sizes=shape.split(",").map(size=>size.
trim()).filter(size=>size!=="");if(sizes.some(size=>!/^\d+$/.test(size)))return null;const each=kind==="b"||bits===""?1:Number(bits)/8;return sizes.reduce((product,size)=>product*
Number(size),each)}function breakFindings(pair){if(!known(pair.head.counts)||!known(pair.reference.counts))return[];const{added,gone}=(0,identity.HP)((0,identity.
jH)(pair.head.counts.graphBreaks),(0,identity.jH)(pair.reference.counts.graphBreaks));return[...added.map(event=>newBreak(pair,event,added.length)),...gone.map(
event=>goneBreak(pair,event))]}function aftermath(pair,event){if(!pair.head.survived)return"it stops the compile (fullgraph=True)";const fallback=pair.head.counts?.
fallbacks.find(({site})=>(0,identity.$t)(site)===(0,identity.$t)(event.site));return fallback===void 0?null:fallback.site.function===null?"what is around it run\
s eager":`${code(fallback.site.function)} runs eager`}function known(counts){return counts!==null&&counts.source!=="none"}function newBreak(pair,event,together){
const effects=sentence([aftermath(pair,event),insteadOf("graph",pair.reference.counts?.graphs,pair.head.counts?.graphs),launchesMore(pair)]),what=cost=>sentence(
[`${placeOfBreak(event)} breaks the graph${together>1?`, one of ${together} new breaks`:""}`,sentence([effects,cost===null?null:cost])||event.reason],": ");return{
cause:{kind:"graph-break-new",what:what(null),site:userFrame(event.site,event.stack)??event.site,advice:breakAdvice(event),link:event.link??LINKS.graphBreaks},role:"\
reason",...costsOf(pair,event),weight:1,sentence:what}}const WAITS=/\.item\(|\.tolist\(|\.numpy\(|\.cpu\(|_local_scalar_dense|data.dependent|nonzero/i;function costsOf(pair,{
site,reason:reason2}){if(pair.head.deviceMs!==null&&WAITS.test(`${reason2} ${site.sourceLine??""}`))return{claims:CLAIMS.compilationAndWait};const work=pair.head.
lines.find(line=>(0,identity.$t)(line.site)===(0,identity.$t)(site)),wasThere=pair.reference.lines.some(line=>line.site.sourceLine===site.sourceLine);return work===
void 0||wasThere?{claims:CLAIMS.compilation}:{claims:CLAIMS.compilationAndWork,maxShare:maxShareOf(work,pair.reference.lines)}}function goneBreak(pair,event){const graphs=insteadOf(
"graph",pair.reference.counts?.graphs,pair.head.counts?.graphs);return{cause:{kind:"graph-break-gone",what:sentence([`${placeOfBreak(event)} no longer breaks th\
e graph`,graphs],": "),site:null,advice:null,link:LINKS.graphBreaks},role:"remark",claims:CLAIMS.nothing,weight:0}}function placeOfBreak({site,stack}){const own=userFrame(
site,stack);return own===null||own===site?lineAt(site,stack):`${lineAt(own)}, inside of ${(0,identity.$t)(site)},`}function launchesMore({reference,head}){if(reference.
launches===null||head.launches===null)return null;const more=Math.round(head.launches-reference.launches);return more>0?`${(0,format.yk)(more,"launch","launches")}\
 more per step`:null}const SYMBOL=/\[[^\]]*\b([su]\d+)\b[^\]]*\]/;function dynamicFindings({head,reference}){const first=head.tracedGraphs.find(({lines})=>symbolOf(
lines)!==null);if(first===void 0||symbolOf(reference.lines)!==null||reference.lines.length===0)return[];const example=symbolOf(first.lines),what=cost=>sentence(
[`${functionAt(first.graph.site)} is compiled for dynamic shapes, with sizes such as ${code(example??"")} instead of fixed ones`,cost],": ");return[{cause:{kind:"\
dynamic-shapes",what:what(null),site:first.graph.site,advice:"Leave dynamic unset where sizes repeat, and mark only the dimensions that change (torch._dynamo.ma\
rk_dynamic).",link:LINKS.dynamicShapes},role:"reason",claims:CLAIMS.compilation,weight:1,sentence:what}]}function symbolOf(lines){return lines.flatMap(({outputs})=>Object.
keys(outputs)).find(type=>SYMBOL.test(type))??null}function lineChanges(reference,head){const before=byKey(reference),after=byKey(head),common=[...after].flatMap(
([key,use])=>{const other=before.get(key);return other===void 0?[]:[{head:use,reference:other}]}),removed=[...before].filter(([key])=>!after.has(key)).map(([,use])=>use),
added=[...after].filter(([key])=>!before.has(key)).map(([,use])=>use),edited=withoutRewordings(added,removed),replaced=pairUp(edited.added,edited.removed);return{
added:edited.added.map(use=>({head:use,replaces:replaced.get(use)??null})),removed:edited.removed.filter(use=>![...replaced.values()].includes(use)),repeated:common.
filter(line=>!same(line.head.operations,line.reference.operations)),retyped:common.filter(({head:now,reference:was})=>!sameTypes(now.outputs,was.outputs))}}function differenceOf(head,replaces){
return{operations:beyond(head.operations,replaces?.operations??{}),outputs:beyond(head.outputs,replaces?.outputs??{})}}function withoutRewordings(added,removed){
const free=new Set(removed),changed=added.filter(use=>!isTaken(free,use,other=>use.site.sourceLine===other.site.sourceLine)).filter(use=>!isTaken(free,use,other=>placeKey(
use.site)===placeKey(other.site))),left=[...free],reworded=new Set(changed.map(({site})=>placeKey(site)).filter(place=>{const[now,was]=[changed,left].map(uses=>totalOf(
uses.filter(({site})=>placeKey(site)===place)));return now!==void 0&&was!==void 0&&computesTheSame(now,was)})),isReal=({site})=>!reworded.has(placeKey(site));return{
added:changed.filter(isReal),removed:left.filter(isReal)}}function isTaken(free,use,fits){const match=nearest([...free].filter(other=>computesTheSame(use,other)&&
fits(other)),use);return match!==void 0&&free.delete(match)}function totalOf(uses){return uses.reduce((total,use)=>({operations:summed(total.operations,use.operations),
outputs:summed(total.outputs,use.outputs)}),{operations:{},outputs:{}})}function computesTheSame(a,b){return same(a.operations,b.operations)&&same(a.outputs,b.outputs)}
function placeKey({file,package:owner,packagePath,function:name}){return JSON.stringify([file,owner,packagePath,name])}function byKey(lines){const uses=new Map;
return lines.forEach((line,order)=>{if(Object.keys(computing(line.operations)).length===0)return;const key=keyOf(line.site),known2=uses.get(key);uses.set(key,{site:known2?.
site??line.site,operations:summed(known2?.operations,computing(line.operations)),outputs:summed(known2?.outputs,line.outputs),order:known2?.order??order})}),uses}
const MARKS=/^_log_api_usage_once$|^_set_grad_enabled$/;function computing(operations){return Object.fromEntries(Object.entries(operations).filter(([name])=>!MARKS.
test(name)))}function keyOf({file,package:owner,packagePath,function:name,sourceLine,line}){const text=sourceLine?.replace(/\s+/g," ")??`line ${line}`;return JSON.
stringify([file,owner,packagePath,name,text])}function pairUp(added,removed){const pairs=new Map,free=new Set(removed);for(const use of added){const inFunction=[
...free].filter(({site})=>placeKey(site)===placeKey(use.site)),related=inFunction.filter(({operations})=>Object.keys(operations).some(name=>name in use.operations)),
match=nearest(related,use)??nearest(inFunction,use);match!==void 0&&(pairs.set(use,match),free.delete(match))}return pairs}function nearest(candidates,use){return[
...candidates].sort((a,b)=>distance(a,use)-distance(b,use))[0]}function distance(a,b){return Math.abs((a.site.line??0)-(b.site.line??0))}function summed(a={},b){
const total={...a};for(const[name,count]of Object.entries(b))total[name]=(total[name]??0)+count;return total}function same(a,b){return[...new Set([...Object.keys(
a),...Object.keys(b)])].every(name=>a[name]===b[name])}function sameTypes(a,b){return[...new Set([...Object.keys(a),...Object.keys(b)])].every(name=>name in a&&
name in b)}function beyond(a,b){return Object.fromEntries(Object.entries(a).map(([name,count])=>[name,count-(b[name]??0)]).filter(([,count])=>count>0))}const KEPT=.5;
function compiledPartFinding(pair,changes){const left=[...changes.removed.map(use=>({site:use.site,order:use.order,work:differenceOf(use,null)})),...changes.repeated.
map(({head,reference})=>({site:reference.site,order:reference.order,work:differenceOf(reference,head)}))].filter(({work})=>Object.keys(work.operations).length>0),
[first]=[...left].sort((a,b)=>a.order-b.order),share=shareOf(left.map(({work})=>work),pair.reference.lines);if(first===void 0||changes.added.length>0||share===null||
!isStillRun(pair,share))return null;const compiled=pair.head.tracedGraphs[0]?.graph.site,others=left.length>1?` and ${(0,format.yk)(left.length-1,"more line")}`:
"",now=compiled===void 0?"":`; compiled is ${functionAt(compiled)}`,what=cost=>sentence([`${lineAt(first.site)}${others} ${left.length>1?"are":"is"} no longer c\
ompiled, or less often${now}`,cost],": ");return{cause:{kind:"no-longer-compiled",what:what(null),site:first.site,advice:"Compile the whole model again, or ever\
y part of it that takes time.",link:LINKS.compile},role:"reason",claims:CLAIMS.compilation,weight:1,sentence:what}}function isStillRun({headEager,referenceEager},share){
const[after,before]=[headEager?.wallMs??null,referenceEager?.wallMs??null];return after!==null&&before!==null&&before-after<(1-KEPT)*share*before}const CHECKPOINT=/tag_activation_checkpoint|\bcheckpoint\b/,
CUSTOM=/^(?!aten\.|prims\.|higher_order\.|inductor\.|functional\.)[\w]+\.[\w.]+$/,MAX_LINES=5;function graphFindings(pair,taken,cut){if(!(pair.head.lines.length>
0&&pair.reference.lines.length>0))return cut?[]:changedGraphs(pair,taken);const changes=lineChanges(...changedLines(pair.reference.tracedGraphs,pair.head.tracedGraphs)),
isFree=({site})=>!taken.has((0,identity.$t)(site)),added=changes.added.filter(({head})=>isFree(head)),checkpoint=checkpointFinding(changes),retyped=retypedFinding(
changes,added),rest=added.filter(({head})=>head!==checkpoint?.line&&head!==retyped?.line),repeated=(cut?[]:changes.repeated).filter(({head})=>isFree(head)&&head!==
checkpoint?.line),found=[...checkpoint===null?[]:[checkpoint.finding],...retyped===null?[]:[retyped.finding],...editedFindings(pair,rest),...repeatedFinding(pair,
repeated)];if(cut)return found;const left=compiledPartFinding(pair,changes);return left!==null?[left]:found.length>0?found:changes.removed.length>0?removedFinding(
changes.removed):symbolOf(pair.head.lines)===null?changedGraphs(pair,taken):[]}function changedLines(reference,head){return[linesBeyond(reference,head),linesBeyond(
head,reference)]}function linesBeyond(graphs,others){const common=others.map(({graph})=>graph.fxHash);return graphs.filter(({graph})=>{const at=graph.fxHash===null?
-1:common.indexOf(graph.fxHash);return at>=0&&common.splice(at,1),at<0}).flatMap(({lines})=>lines)}function checkpointFinding({added,repeated}){const isCheckpoint=use=>Object.
keys(use.operations).some(name=>CHECKPOINT.test(name)),line=added.map(({head})=>head).find(isCheckpoint)??repeated.find(({head,reference})=>isCheckpoint(head)&&
!isCheckpoint(reference))?.head;if(line===void 0)return null;const what=`${lineAt(line.site)} switches gradient checkpointing on: the forward is computed again \
in the backward, more time for less memory`;return{line,finding:finding("checkpointing",what,line.site,{advice:"If the memory is not needed, switch it off, or c\
heckpoint fewer layers.",link:LINKS.checkpointing})}}function retypedFinding({retyped},added){const first=[...retyped].sort((a,b)=>a.head.order-b.head.order)[0];
if(first===void 0)return null;const difference2=outputDifference(first);if(difference2===null)return null;const edited=added.map(({head})=>head).filter(use=>use.
order<=first.head.order&&!Object.keys(use.operations).some(name=>CUSTOM.test(name))).sort((a,b)=>b.order-a.order)[0],line=edited??first.head,from=edited===void 0?
`from ${lineAt(line.site)} on`:`since ${lineAt(line.site)}`,count=retyped.length>1?` (${retyped.length} lines)`:"",what=`${from}, tensors are ${code(difference2.
head)} instead of ${code(difference2.reference)}${count}`,shape=difference2.kind==="shape-changed",advice=shape?"If the size is meant to change, accept the new \
baseline; otherwise check the inputs of the step.":"Check autocast, .float() and the dtype of inputs and parameters where this begins.",maxShare=shape?growthShare(
...sidesOf(retyped)):null,link=shape?LINKS.dynamicShapes:LINKS.autocast;return{line:edited??null,finding:finding(difference2.kind,what,line.site,{advice,link,weight:2,
maxShare})}}function sidesOf(changes){return[changes.map(({reference})=>reference),changes.map(({head})=>head)]}function outputDifference({head,reference}){const now=Object.
keys(head.outputs).find(type=>!(type in reference.outputs)),before=Object.keys(reference.outputs).find(type=>!(type in head.outputs));if(now===void 0||before===
void 0)return null;const dtype=type=>type.split("[",1)[0];return dtype(now)!==dtype(before)?{kind:"dtype-changed",head:now,reference:before}:[now,before].some(type=>symbolOf(
[{site:head.site,operations:{},outputs:{[type]:1}}]))?null:{kind:"shape-changed",head:now,reference:before}}function editedFindings(pair,added){return added.map(
entry=>({...entry,difference:differenceOf(entry.head,entry.replaces)})).map(entry=>({...entry,weight:weightOf(entry.difference)})).sort((a,b)=>b.weight-a.weight).
slice(0,MAX_LINES).map(({head,replaces,difference:difference2,weight})=>addedFinding(head,replaces,{weight:weight||1,maxShare:maxShareOf(difference2,pair.reference.
lines)}))}function addedFinding(line,replaces,size){const custom=Object.keys(line.operations).find(name=>CUSTOM.test(name));if(custom!==void 0){const what2=`${lineAt(
line.site)} calls the operator ${code(custom.replace(".","::"))}, which the compiler cannot fuse with what is around it`;return finding("fusion-lost",what2,line.
site,{...size,maxShare:null,advice:"Write it in PyTorch operations, as a Triton kernel (torch.library.triton_op), or move it to the end of the chain of pointwis\
e operations.",link:LINKS.customOperators})}const adds=`puts ${operationList(line)} into the graph`,what=replaces===null?`${lineAt(line.site)} is new and ${adds}`:
`${lineAt(line.site)} ${adds}, where ${code(replaces.site.sourceLine??"another line")} had ${operationList(replaces)}`;return finding("graphs-changed",what,line.
site,{...size,advice:"If the step is meant to do this, accept the new baseline; otherwise take it out of the step.",link:LINKS.troubleshooting})}function repeatedFinding(pair,repeated){
const grown2=repeated.filter(({head:head2,reference:reference2})=>weightOf(head2)>weightOf(reference2)),first=[...grown2.length>0?grown2:repeated].sort((a,b)=>a.
head.order-b.head.order)[0];if(first===void 0)return[];const{head,reference}=first,others=repeated.length>1?`, as do ${repeated.length-1} other lines`:"",counts=`${weightOf(
head)} operations into the graphs instead of ${weightOf(reference)}${others}`;if(grown2.length===0){const what2=`the step does fewer: ${lineAt(head.site)} puts ${counts}`;
return[finding("step-does-more",what2,head.site,{advice:null,link:null,maxShare:0})]}const call=newModule(pair);if(call!==null){const what2=`${lineAt(call.site)}\
 calls a module that the reference has not: ${lineAt(head.site)} puts ${counts}`;return[finding("step-does-more",what2,call.site,{advice:"If the model is meant \
to grow, accept the new baseline; otherwise take the module out.",link:LINKS.compile,weight:2})]}const what=`the step does more: ${lineAt(head.site)} puts ${counts}`;
return[finding("step-does-more",what,head.site,{advice:"A loop over layers is unrolled: compile one layer (torch.compile on the repeated block) to keep compile \
time flat.",link:LINKS.compile,weight:2})]}function newModule({head,reference}){const before=new Set(reference.tracedGraphs.flatMap(({graph})=>graph.modules).map(
({name})=>name));return before.size===0?null:head.tracedGraphs.flatMap(({graph})=>graph.modules).find(({name})=>!before.has(name))??null}function removedFinding(removed){
const[first]=removed;if(first===void 0)return[];const others=removed.length>1?` and ${(0,format.yk)(removed.length-1,"more line")}`:"",what=`${code(first.site.sourceLine??
(0,identity.$t)(first.site))}${others} of ${functionAt(first.site)} left the graph`;return[finding("graphs-changed",what,first.site,{advice:null,link:LINKS.troubleshooting,
maxShare:0})]}function changedGraphs({head,reference},taken){const before=new Set(reference.graphs.map(({fxHash})=>fxHash));if(reference.graphs.length===0||before.
has(null))return[];const changed=head.graphs.filter(graph=>graph.direction!=="backward"&&graph.compileId.endsWith("/0")&&graph.fxHash!==null&&!before.has(graph.
fxHash)),first=changed.find(({site})=>!taken.has((0,identity.$t)(site)));if(first===void 0)return[];const others=changed.length>1?` and ${changed.length-1} more`:
"",what=`the graph of ${functionAt(first.site)}${others} changed`;return[{...finding("graphs-changed",what,first.site,{advice:"Look for constants, arguments and\
 the order of operations in what changed.",link:LINKS.troubleshooting}),claims:CLAIMS.compilation}]}function finding(kind,what,site,{advice,link,weight=1,maxShare=null}){
const withCost=cost=>sentence([what,cost],": ");return{cause:{kind,what,site,advice,link},role:"reason",claims:CLAIMS.work,weight,maxShare,sentence:withCost}}function weightOf({
operations}){return Object.values(operations).reduce((sum2,count)=>sum2+count,0)}function operationList(use){const names=Object.entries(use.operations).map(([name,
count])=>count===1?name:`${count} x ${name}`),shown2=names.slice(0,4).join(", ");return names.length>4?`${shown2} and ${names.length-4} more operations`:shown2}
const kernel_findings_WORTH_NAMING=.05,MAX_NAMED=8,DTYPES=/(?<![a-z])(bf16|bfloat16|f16|fp16|half|f32|fp32|float|tf32|f64|double|s8|e4m3|e5m2)(?![a-z0-9])/gi;function kernelFindings(delta){
const library=libraryCalls(delta.kernels),fusions=fusionChanges(delta.kernels),told=new Set([...library,...fusions].flatMap(({kernels})=>kernels)),single=delta.
kernels.filter(kernel=>!told.has(kernel)&&kernel.deltaMs>kernel_findings_WORTH_NAMING*delta.totalMs).map(kernel=>({kernels:[kernel],kind:kindOf(kernel),what:describe(
kernel)}));return[...library,...fusions,...single].map(item=>({...item,ms:sum(item.kernels)})).filter(({ms,kind})=>ms>kernel_findings_WORTH_NAMING*delta.totalMs||
kind==="fusion-lost").sort((a,b)=>b.ms-a.ms).slice(0,MAX_NAMED).map(kernelFinding)}const ADVICE={"kernel-new":"Look in the kernel table of the HTML report for t\
he graph that it belongs to.","kernel-more-often":"Look for a loop or a layer that runs more often.","kernel-slower":"Look at its launch shape and inputs: the s\
ame kernel works on more, or on another layout.","library-call-changed":"Look for another dtype, shape or layout of what the library is called with.","fusion-lo\
st":"Look for an operation between them that the compiler cannot fuse."};function kernelFinding({kind,what,ms}){return{cause:{kind,what,site:null,advice:ADVICE[kind]??
null,link:LINKS.performance},role:"kernels",claims:CLAIMS.nothing,weight:ms,ownCost:{value:ms,unit:"ms"}}}function kindOf({change}){switch(change){case"new":return"\
kernel-new";case"gone":return"kernel-gone";case"more-often":case"less-often":return"kernel-more-often";case"time":return"kernel-slower"}}function describe(kernel){
const{name,change,head,reference,deltaMs}=kernel;switch(change){case"new":return`new kernel ${code(name)}: ${times(head?.launches??0)} per step, ${plusMilliseconds(
deltaMs)}`;case"gone":return`kernel ${code(name)} is gone: ${plusMilliseconds(deltaMs)}`;case"more-often":case"less-often":return`${code(name)} runs ${times(head?.
launches??0)} per step instead of ${(0,format.B4)(reference?.launches??0)}: ${plusMilliseconds(deltaMs)}`;case"time":{const relative=reference===null||reference.
ms===0?0:deltaMs/reference.ms;return sentence([`${code(name)} takes ${(0,format.h9)(relative)} (${(0,format.MH)(reference?.ms??0)} to ${(0,format.MH)(head?.ms??
0)} per step)`,kernel.detail.head!==kernel.detail.reference&&kernel.detail.head!==null?`launched as ${kernel.detail.head} instead of ${kernel.detail.reference??
"unknown"}`:null])}}}function libraryCalls(kernels){const isLibrary=({kind})=>kind==="library",gone=kernels.filter(kernel=>isLibrary(kernel)&&kernel.change==="g\
one"),free=new Set(gone);return kernels.filter(kernel=>isLibrary(kernel)&&kernel.change==="new").flatMap(kernel=>{const before=[...free].sort((a,b)=>kernel_findings_distance(
a,kernel)-kernel_findings_distance(b,kernel))[0];if(before===void 0)return[];free.delete(before);const dtypes=[dtypeOf(before.name),dtypeOf(kernel.name)],why=dtypes[0]!==
dtypes[1]&&dtypes[0]&&dtypes[1]?` (${dtypes[1]} instead of ${dtypes[0]})`:"",what=`library kernel ${code(kernel.name)} runs in place of ${code(before.name)}${why}\
: ${plusMilliseconds(kernel.deltaMs+before.deltaMs)}`;return[{kernels:[kernel,before],kind:"library-call-changed",what}]})}function kernel_findings_distance(gone,added){
return Math.abs(Math.log(((gone.reference?.launches??0)+1)/((added.head?.launches??0)+1)))}function dtypeOf(name){return[...new Set([...name.replaceAll("_"," ").
matchAll(DTYPES)].map(([text])=>text.toLowerCase()))].join("/")}function fusionChanges(kernels){const generated=kernels.filter(({name})=>name.startsWith("triton\
_")&&name.includes("_fused_")),gone=generated.filter(({change})=>change==="gone"||change==="less-often"),added=generated.filter(({change})=>change==="new"||change===
"more-often"),lost=gone.flatMap(whole=>splitOf(whole,added,"fusion-lost")),gained=added.flatMap(whole=>splitOf(whole,gone,"fusion-gained"));return[...lost,...gained]}
function splitOf(whole,parts,kind){const operations=new Set(operationsOf(whole.name)),inside=parts.filter(({name})=>{const own=operationsOf(name);return own.length>
0&&own.length<operations.size&&own.every(operation=>operations.has(operation))}),covered=new Set(inside.flatMap(({name})=>operationsOf(name)));if(inside.length<
2||covered.size<.8*operations.size)return[];const ms=sum([whole,...inside]),names=inside.slice(0,3).map(({name})=>code(name)).join(", "),what=kind==="fusion-los\
t"?`${code(whole.name)} is no longer one kernel: its operations run in ${inside.length} (${names}), ${plusMilliseconds(ms)}`:`${inside.length} kernels (${names}\
) became one, ${code(whole.name)}: ${plusMilliseconds(ms)}`;return[{kernels:[whole,...inside],kind,what}]}function operationsOf(name){return(name.split("_fused_")[1]??
"").split("_").filter(word=>word!==""&&!/^\d+$/.test(word))}function sum(kernels){return kernels.reduce((total,{deltaMs})=>total+deltaMs,0)}function times(launches){
return launches===1?"once":`${(0,format.B4)(launches)} times`}function cudagraphFindings({head,reference}){if(head.counts===null||reference.counts===null)return[];
const before=new Set(reference.counts.cudagraphSkips.map(({reason:reason2})=>(0,identity.xC)(reason2)));return head.counts.cudagraphSkips.filter(({reason:reason2})=>!before.
has((0,identity.xC)(reason2))).map(({reason:reason2,site})=>({cause:{kind:"cudagraphs-skipped",what:`CUDA graphs are skipped${site===null?"":` because of ${lineAt(
site)}`}: ${reason2}`,site,advice:"Every kernel is launched one by one until the reason is gone: keep inputs and buffers on the GPU and unmutated.",link:LINKS.cudagraphs},
role:"reason",claims:CLAIMS.compilation,weight:1}))}const growth_WORTH_NAMING=.1,PHASE_ADVICE={cold:"Compile the repeated block instead of the whole model, and \
look for graphs, kernels and recompiles that were added.",warm:"Look for what makes the compile cache miss: options, versions and code that change from run to r\
un."};function phaseFindings(pair){return[phaseFinding(pair,"cold"),phaseFinding(pair,"warm")].filter(finding2=>finding2!==null)}function phaseFinding(pair,cache){
const seconds=compileGrowth(pair,cache);if(seconds===null)return null;const[head,reference]=cache==="cold"?[pair.head.coldPhases,pair.reference.coldPhases]:[pair.
head.warmPhases,pair.reference.warmPhases],grown2=Object.keys(head).map(name=>({name,seconds:(head[name]??0)-(reference[name]??0)})).filter(phase=>phase.seconds>
growth_WORTH_NAMING*seconds).sort((a,b)=>b.seconds-a.seconds).map(phase=>`${phase.name} +${(0,format.Xo)(phase.seconds)}`),misses=cache==="warm"?cacheMisses(pair):
"";return{cause:{kind:"phase-grew",what:`${cache} compiling takes ${(0,format.Xo)(seconds)} longer${grown2.length===0?"":`: ${grown2.join(", ")}`}${misses}`,site:null,
advice:PHASE_ADVICE[cache],link:LINKS.troubleshooting},role:"growth",claims:CLAIMS.nothing,weight:1,ownCost:{value:seconds,unit:"s"}}}function cacheMisses({head}){
const missed=head.graphs.find(({cacheMissReason})=>cacheMissReason?.startsWith("the key differs")===!0);return missed===void 0?"":`; ${missed.cacheMissReason}`}
function compileGrowth(pair,cache){const[head,reference]=cache==="cold"?[pair.head.coldCompileSeconds,pair.reference.coldCompileSeconds]:[pair.head.warmCompileSeconds,
pair.reference.warmCompileSeconds];return head===null||reference===null?null:isWorse(metricOf(pair.judged,`${cache}-compile-time`))&&head>reference?head-reference:
null}function memoryFindings(pair){const bytes2=memoryGrowth(pair);if(bytes2===null||pair.reference.steadyPeakBytes===null)return[];const{head,reference}=pair,compile=head.
compilePeakBytes!==null&&reference.compilePeakBytes!==null&&head.compilePeakBytes>reference.compilePeakBytes?`; while compiling the peak is ${(0,format.z3)(head.
compilePeakBytes)} instead of ${(0,format.z3)(reference.compilePeakBytes)}`:"";return[{cause:{kind:"memory-grew",what:`peak memory grew by ${(0,format.z3)(bytes2)}\
 (${(0,format.l9)(bytes2/pair.reference.steadyPeakBytes)})${compile}`,site:null,advice:"Look for tensors kept alive over steps, larger activations, and checkpoi\
nting that was switched off.",link:LINKS.memory},role:"growth",claims:CLAIMS.nothing,weight:1,ownCost:{value:bytes2,unit:"bytes"}}]}function memoryGrowth(pair){
const{steadyPeakBytes:head}=pair.head,{steadyPeakBytes:reference}=pair.reference;return head===null||reference===null||reference===0?null:isWorse(metricOf(pair.
judged,"peak-memory"))&&head>reference?head-reference:null}const ALIKE=.3;function hostFindings(pair,delta){const same2=sameCode(pair);return same2!==null&&(delta.
clock==="device"||isMachine(pair,delta))?[machineFinding(same2,delta)]:delta.parts["host-shared"]+(same2===null?0:delta.parts["host-own"])>0?[hostFinding(pair,delta,
same2)]:[]}function sameCode({judged,head,reference}){if(judged.sameGeneratedCode!==null)return judged.sameGeneratedCode?"generated code":null;const[after,before]=[
graphHashes(head.graphs),graphHashes(reference.graphs)];return after!==null&&after===before?"graphs":null}function graphHashes(graphs){const hashes=graphs.map(({
fxHash})=>fxHash),generates=graphs.some(({codeHash})=>codeHash!==null);return hashes.length===0||generates||hashes.includes(null)?null:hashes.sort().join(" ")}function hostFinding(pair,delta,same2){
const{stepFile,stepFunction}=pair.benchmark,shared=delta.parts["host-shared"]>.5*delta.totalMs,facts=sentence([pair.head.deviceMs===null||delta.clock==="device"?
null:"while the device does the same work",shared?"in the eager step too":null,same2===null?null:`with identical ${same2}`],", "),place=sentence([`the host spen\
ds more time in or around ${stepFile}:${stepFunction}`,facts]),what=cost=>sentence([place,cost],": ");return{cause:{kind:"host-time",what:what(null),site:stepSite(
stepFile,stepFunction),advice:"Look for waiting, loading or Python work in the step: sleeps, synchronisation, data preparation, logging, the optimizer.",link:LINKS.
profiling},role:"rest",claims:same2===null?{...CLAIMS.host,own:null}:CLAIMS.host,weight:1,sentence:what}}function isMachine({headEager,referenceEager,reference},{
totalMs,clock}){const[after,before]=[headEager?.wallMs??null,referenceEager?.wallMs??null],compiled=clock==="wall"?reference.wallMs:null;if(after===null||before===
null||compiled===null||before<=0||compiled<=0)return!1;const eagerMs=after-before;return eagerMs<=0||Math.abs(eagerMs/totalMs-1)<ALIKE?!1:Math.abs(eagerMs/before/
(totalMs/compiled)-1)<ALIKE||eagerMs<.5*totalMs}function machineFinding(same2,delta){return{cause:{kind:"same-code",what:`${same2==="graphs"?"the same graphs as\
 the base":"the same kernels as the base"}: what you see is the host or the machine, ${(0,format.MH)(delta.totalMs)} per step`,site:null,advice:"Run it again, o\
r on a quieter machine; look at clocks, throttling and other processes in the details.",link:LINKS.profiling},role:"rest",claims:CLAIMS.noise,weight:1}}function stepSite(file,name){
return{...{package:null,packageVersion:null,packagePath:null,line:null,sourceLine:null},file,function:name}}const DYNAMIC="Mark the dimension dynamic (torch._dy\
namo.mark_dynamic, or dynamic: true for the variant), pad to a few fixed sizes, or drop the last batch.",LAYOUT="Give it the same layout in every step: .contigu\
ous(), or one memory format for all batches.",CONSTANT="A value that changes from step to step is compiled in: pass it as a tensor, or keep it out of the compil\
ed function.",TENSOR=String.raw`tensor '(.+?)' `,RULES=[{matches:new RegExp(`${TENSOR}size mismatch at index (\\d+)\\. expected (\\d+), actual (\\d+)`),what:([,
name="",index,expected,actual])=>`size ${actual} instead of ${expected} in dimension ${index} of ${value(name)}`,advice:DYNAMIC},{matches:new RegExp(`${TENSOR}s\
tride mismatch at index (\\d+)\\. expected (\\d+), actual (\\d+)`),what:([,name="",index,expected,actual])=>`stride ${actual} instead of ${expected} in dimensio\
n ${index} of ${value(name)}`,advice:LAYOUT},{matches:new RegExp(`${TENSOR}dtype mismatch\\. expected (\\S+), actual (\\S+)`),what:([,name="",expected,actual])=>`\
dtype ${actual} instead of ${expected} of ${value(name)}`,advice:"Bring it to one dtype before the compiled function; look at autocast, and at batches loaded in\
 another dtype."},{matches:new RegExp(`${TENSOR}rank mismatch\\. expected (\\d+), actual (\\d+)`),what:([,name="",expected,actual])=>`${actual} dimensions inste\
ad of ${expected} of ${value(name)}`,advice:"Give it one number of dimensions before the compiled function: view, unsqueeze or squeeze it there."},{matches:new RegExp(
`${TENSOR}requires_grad mismatch\\. expected requires_grad=(\\d)`),what:([,name="",expected])=>`requires_grad ${expected==="1"?"off":"on"} instead of ${expected===
"1"?"on":"off"} of ${value(name)}`,advice:"Set requires_grad alike for every step, or detach the tensor before the compiled function."},{matches:new RegExp(`${TENSOR}\
dispatch key set mismatch\\. expected DispatchKeySet\\((.*?)\\), actual DispatchKeySet\\((.*?)\\)`),what:([,name="",expected="",actual=""])=>`another kind of te\
nsor ${value(name)} (${code(actual)} instead of ${code(expected)})`,advice:"Call it under the same inference_mode and no_grad, with tensors of one device and on\
e class."},{matches:/GLOBAL_STATE changed: *(.*)/,what:([,state=""])=>`another global state (${code(state.trim()||"unknown")})`,advice:"Set it once before the f\
irst step: grad mode (no_grad around evaluation), autocast, number of threads, deterministic algorithms."},{matches:/\btraining\b/,what:({input})=>`a switch bet\
ween train and eval of a module (${value(input)})`,advice:"Each mode is compiled once: set the mode before the first step, and compile evaluation as a function \
of its own."},{matches:/(?:grad_mode|is_grad_enabled|inference_mode)/,what:()=>"another grad mode",advice:"Call the compiled function under one grad mode; compi\
le evaluation as a function of its own."},{matches:/^len\((.+)\) == (\d+)/,what:([,name="",expected],next)=>`another length of ${value(name)}${newValue(expected,
guards_valueOf(next,/^len\((.+)\) == (\d+)/,name))}`,advice:"Keep the number of items the same in every step, or stack them into one tensor."},{matches:/___check_type_id\((.+?), \d+\)(?:, type=(.+))?/,
what:([,name="",type])=>`another type of ${value(name)}${type===void 0?"":` than ${code(type)}`}`,advice:"Pass one type in every step, and convert before the co\
mpiled function."},{matches:/___check_obj_id\((.+?), \d+\)(?:, type=(.+))?/,what:([,name=""])=>`another object as ${value(name)}`,advice:"Create it once outside\
 of the step, and pass the same object every time."},{matches:/param_groups\[\d+\]\['(\w+)'\] == (.+)/,what:([,name="",expected],next)=>`another ${code(name)} o\
f the optimizer${newValue(expected,guards_valueOf(next,/param_groups\[\d+\]\['(\w+)'\] == (.+)/,name))}`,advice:"Make it a tensor when the optimizer is created,\
 e.g. lr=torch.tensor(1e-3): a number is compiled in."},{matches:/^___stack\d+(.*?) == (.+)$/,what:([,,expected=""])=>`another value than ${code(expected)} hand\
ed over at a graph break`,advice:"Remove the graph break before it: its values are constants of what is compiled after it."},{matches:/^(.+?) == (.+)$/,what:([,
name="",expected=""],next)=>{const actual=guards_valueOf(next,/^(.+?) == (.+)$/,name);return actual===null?`another value of ${value(name)} than ${code(expected)}`:
`value ${code(actual)} instead of ${code(expected)} of ${value(name)}`},advice:CONSTANT},{matches:/\.(?:size|stride)\(\)/,what:({input})=>`sizes that break an a\
ssumption of the compiled version (${code(input)})`,advice:DYNAMIC}];function guardStory(reason2,next=null){const guard=(reason2.split("last guard: ").at(-1)??reason2).
trim();for(const{matches,what,advice}of RULES){const match=matches.exec(guard);if(match!==null)return{what:what(match,next),advice}}return{what:`the failed guar\
d ${code(guard)}`,advice:CONSTANT}}function newValue(expected,actual){return expected===void 0?"":actual===null?` (${code(expected)})`:` (${code(actual)} instea\
d of ${code(expected)})`}function guards_valueOf(next,pattern,name){const match=next===null?null:pattern.exec(next.split("last guard: ").at(-1)??next);return match?.[1]===
name?match[2]??null:null}function value(name){return code(name.replace(/\b[LG]\['(\w+)'\]/g,"$1"))}function recompileFindings(pair){if(!known(pair.head.counts)||
!known(pair.reference.counts))return[];const recompiles=(0,identity.HP)(pair.head.counts.recompiles,pair.reference.counts.recompiles).added,fallbacks=(0,identity.
HP)(pair.head.counts.fallbacks,pair.reference.counts.fallbacks).added,limited=fallbacks.filter(({cause})=>cause==="recompile-limit"),places=new Set(limited.map(
({site})=>(0,identity.$t)(site))),broken=new Set(pair.head.counts.graphBreaks.map(({site})=>(0,identity.$t)(site))),silent=fallbacks.filter(({cause,site})=>cause!==
"recompile-limit"&&!broken.has((0,identity.$t)(site)));return[...limited.map(event=>limitFinding(event,recompiles)),...silent.map(event=>eagerFinding(pair,event)),
...bySite(recompiles).filter(([event])=>event!==void 0&&!places.has((0,identity.$t)(event.site))).map(events=>recompileFinding(pair,events,recompiles))]}function limitFinding(event,recompiles){
const guard=guardStory(event.reason),count=recompiles.filter(({site})=>(0,identity.$t)(site)===(0,identity.$t)(event.site)).length,from=event.step===null?"":` f\
rom step ${event.step+1} on`,after=count>0?` after ${(0,format.yk)(count+1,"compiled version")}`:"";return{cause:{kind:"recompile-limit",what:`${functionAt(event.
site)} reached the recompile limit${after} and runs eager${from}: ${guard.what}${because(event.userSite)}`,site:event.userSite??event.site,advice:guard.advice,link:LINKS.
recompiles},role:"reason",claims:CLAIMS.eagerInstead,weight:1}}function because(site){return site===null?"":` because of ${lineAt(site)}`}function eagerFinding(pair,event){
const name=event.site.function===null?"the function around it":code(event.site.function);return{cause:{kind:"eager-fallback",what:pair.head.survived?`${lineAt(event.
site)} makes the compiler give up on ${name}, which runs eager: ${event.reason}`:`${lineAt(event.site)} stops the compile of ${name} (fullgraph=True): ${event.reason}`,
site:event.userSite??event.site,advice:fallbackAdvice(event.reason,event.site),link:event.link??LINKS.graphBreaks},role:"reason",claims:CLAIMS.eagerInstead,weight:1}}
function recompileFinding(pair,events,all){const[first]=events;if(first===void 0)throw new Error("a group of recompiles is never empty");const next=all.find(event=>event!==
first&&follows(first,event)),guard=guardStory(first.reason,next?.reason??null),seconds=secondsOf(events,pair.head.graphs),step=events.length===1&&first.step!==null?
` in step ${first.step+1}`:"",times2=events.length===1?"once more":`${events.length} times more`,compiling=seconds===null?null:`${(0,format.Xo)(seconds)} of com\
piling`,what=cost=>sentence([`${guard.what} makes the compiler compile ${functionAt(first.site)} ${times2}${step}${because(first.userSite)}`,compiling,cost?.endsWith(
"of compiling")===!0?null:cost]);return{cause:{kind:"recompile-new",what:what(null),site:first.userSite??first.site,advice:guard.advice,link:LINKS.recompiles},role:"\
reason",claims:CLAIMS.recompile,weight:1,ownCost:seconds===null?null:{value:seconds,unit:"s"},sentence:what}}function follows(first,event){const[frame,version]=versionOf(
first.compileId),[otherFrame,otherVersion]=versionOf(event.compileId);return frame!==null&&frame===otherFrame&&otherVersion===version+1}function versionOf(compileId){
const at=compileId?.lastIndexOf("/")??-1;return compileId===null||at<0?[null,0]:[compileId.slice(0,at),Number(compileId.slice(at+1))]}function bySite(events){const groups=new Map;
for(const event of events){const key=(0,identity.cu)({site:event.site,reason:""});groups.set(key,[...groups.get(key)??[],event])}return[...groups.values()]}function secondsOf(events,graphs){
const ids2=new Set(events.map(({compileId})=>compileId)),phases=graphs.filter(({compileId})=>ids2.has(compileId)).flatMap(graph=>Object.values(graph.phases));return phases.
length===0?null:phases.reduce((sum2,seconds)=>sum2+seconds,0)}const SAME_LAUNCHES=.01;function kernelBaseName(kernel){return kernel.kind==="generated"||kernel.name.
startsWith("triton_")?kernel.name.replace(/_\d+$/,""):kernel.name}function kernelChanges(reference,head){const before=byName(reference),after=byName(head);return[
...new Set([...before.keys(),...after.keys()])].map(name=>changeOf(name,before.get(name),after.get(name))).sort((a,b)=>Math.abs(b.deltaMs)-Math.abs(a.deltaMs))}
function byName(kernels){const groups=new Map;for(const kernel of kernels){const name=kernelBaseName(kernel),known2=groups.get(name),use={ms:(known2?.use.ms??0)+
kernel.seconds*1e3,launches:(known2?.use.launches??0)+kernel.launches};groups.set(name,{kind:kernel.kind,use,detail:known2?.detail??kernel.detail})}return groups}
function changeOf(name,reference,head){return{name,kind:(head??reference)?.kind??"other",reference:reference?.use??null,head:head?.use??null,deltaMs:(head?.use.
ms??0)-(reference?.use.ms??0),change:kindOfChange(reference?.use,head?.use),detail:{reference:reference?.detail??null,head:head?.detail??null}}}function kindOfChange(reference,head){
if(reference===void 0)return"new";if(head===void 0)return"gone";const difference2=head.launches-reference.launches;return Math.abs(difference2)<=SAME_LAUNCHES*reference.
launches?"time":difference2>0?"more-often":"less-often"}const VERSIONS=new Set(["torch","triton","CUDA","driver","Python"]),setting_changes_COMPILER=new Set(["t\
orch","triton"]),COMPILER_SETTING=/^(?:TORCHINDUCTOR|TORCHDYNAMO|TORCH_COMPILE|INDUCTOR|TRITON)_/;function settingFindings(pair){return[...variantFindings(pair),
...optionFindings(pair),...environmentFindings(pair)]}function variantFindings({headSettings,referenceSettings}){if(headSettings===null||referenceSettings===null||
headSettings===referenceSettings)return[];const[head,reference]=[parsed(headSettings),parsed(referenceSettings)],changes=[...new Set([...Object.keys(head),...Object.
keys(reference)])].sort().filter(name=>JSON.stringify(head[name])!==JSON.stringify(reference[name])).map(name=>`${name} ${shown(reference[name])} -> ${shown(head[name])}`);
if(changes.length===0)return[];const what=`the variant is compiled with other settings: ${changes.join(", ")}`;return[setting_changes_finding("variant-changed",
what,{advice:"If the new settings are meant, accept the new baseline; else set them back.",link:LINKS.compile,claims:CLAIMS.compilation})]}function optionFindings({
head,reference,judged}){const[after,before]=[optionsOf(head.graphs),optionsOf(reference.graphs)];if(after===null||before===null)return[];const changed=[...new Set(
[...after.keys(),...before.keys()])].sort().filter(name=>after.get(name)!==before.get(name));if(changed.length===0)return[];const shownOnes=changed.slice(0,4).map(
name=>`${name} ${before.get(name)??"default"} -> ${after.get(name)??"default"}`),more=changed.length>4?` and ${changed.length-4} more`:"",what=`other inductor o\
ptions are in force${changed.includes("triton.cudagraphs")||changed.includes("max_autotune")?" (as `mode` sets them)":""}: ${shownOnes.join(", ")}${more}`;return[
setting_changes_finding("setting-changed",what,{advice:"Look for mode=, options= or torch._inductor.config in what changed.",link:LINKS.compile,claims:judged.sameGeneratedCode===
!0?CLAIMS.nothing:CLAIMS.compilation})]}function optionsOf(graphs){const traced=graphs.filter(({cache})=>cache!=="unknown");return traced.length===0?null:new Map(
traced.flatMap(({settings})=>Object.entries(settings)))}function environmentFindings(pair){const hardware=pair.environment.filter(({breaksComparison})=>breaksComparison),
versions=pair.environment.filter(({name,breaksComparison})=>!breaksComparison&&VERSIONS.has(name)),settings=pair.environment.filter(({name,breaksComparison})=>!breaksComparison&&
!VERSIONS.has(name));return[...hardwareFinding(hardware),...versionFinding(pair,versions),...environmentSettings(pair,settings)]}function hardwareFinding(changes){
if(changes.length===0)return[];const advice="Times of two machines say nothing about the code: record a baseline on this one.",what=`another machine: ${list(changes)}`;
return[setting_changes_finding("hardware-changed",what,{advice,link:LINKS.profiling,claims:CLAIMS.machine})]}function environmentSettings({judged},changes){if(changes.
length===0)return[];const compilerOnly=changes.every(({name})=>COMPILER_SETTING.test(name)),unused=compilerOnly&&judged.sameGeneratedCode===!0,claims=unused?CLAIMS.
nothing:compilerOnly?CLAIMS.compilation:isCpuOnly(changes)?CLAIMS.hostEnvironment:CLAIMS.environment,what=`settings changed: ${list(changes)}${unused?", and the\
 generated code is the same":""}`;return[setting_changes_finding("setting-changed",what,{advice:"Set them back, or measure base and head under the same settings\
.",link:LINKS.troubleshooting,claims})]}function versionFinding(pair,versions){if(versions.length===0)return[];const what=sentence([list(versions),replacedKernels(
pair)],": "),claims=versions.some(({name})=>setting_changes_COMPILER.has(name))?CLAIMS.compilerVersion:CLAIMS.version;return[setting_changes_finding("version-ch\
anged",what,{advice:"Measure base and head on the same versions to separate this from the change of code.",link:LINKS.troubleshooting,claims})]}function replacedKernels({
head,reference}){const before=new Set(reference.kernels.map(kernelBaseName)),replaced=[...new Set(head.kernels.map(kernelBaseName))].filter(name=>!before.has(name)).
length;return before.size===0||replaced===0?null:`${(0,format.yk)(replaced,"kernel")} replaced`}function isCpuOnly(changes){return changes.every(({name})=>name===
"CPU"||name==="CPU count"||name==="OS")}function list(changes){return changes.map(({name,reference,head})=>`${name} ${reference??"unset"} -> ${head??"unset"}`).
join(", ")}function setting_changes_finding(kind,what,{advice,link,claims}){return{cause:{kind,what,site:null,advice,link},role:"reason",claims,weight:1,sentence:cost=>sentence(
[what,cost],": ")}}function parsed(settings){try{const value2=JSON.parse(settings);return typeof value2=="object"&&value2!==null?value2:{}}catch{return{}}}function shown(value2){
return value2==null?"default":code(typeof value2=="string"?value2:JSON.stringify(value2))}function stepDelta(pair){const device=grown(pair,"device-time",difference(
pair.reference.deviceMs,pair.head.deviceMs)),wall=grown(pair,"wall-time",difference(pair.reference.wallMs,pair.head.wallMs));if(device===null&&wall===null)return null;
const hasDevice=pair.reference.deviceMs!==null&&pair.head.deviceMs!==null,deviceGrowth=Math.max(0,difference(pair.reference.deviceMs,pair.head.deviceMs)??0),deviceMs=device??
Math.min(deviceGrowth,wall??0),hostMs=wall===null?0:Math.max(0,wall-deviceGrowth),control=eagerControl(pair,hasDevice),[deviceShared,hostShared]=[within(deviceMs,
control?.device.grownMs),within(hostMs,control?.host.grownMs)];return{clock:deviceMs>hostMs?"device":"wall",totalMs:deviceMs+hostMs,parts:{"device-shared":deviceShared,
"device-own":deviceMs-deviceShared,"host-shared":hostShared,"host-own":hostMs-hostShared},kernels:hasDevice&&deviceMs===0?[]:kernelChanges(pair.reference.kernels,
pair.head.kernels),evidence:{hasControl:control!==null,eagerStepMs:{device:control?.device.beforeMs??0,host:control?.host.beforeMs??0},launchesMs:launchesMs(pair),
proportionalMs:{device:proportional(control?.device,pair.reference.deviceMs),host:proportional(control?.host,hostOf(pair.reference,hasDevice))}}}}function eagerControl({
headEager,referenceEager},hasDevice){const[after,before]=[hostOf(headEager,hasDevice),hostOf(referenceEager,hasDevice)];if(after===null||before===null)return null;
const[deviceBefore,deviceAfter]=[referenceEager?.deviceMs??0,headEager?.deviceMs??0];return{device:{beforeMs:deviceBefore,grownMs:deviceAfter-deviceBefore},host:{
beforeMs:before,grownMs:after-before}}}function hostOf(arm,hasDevice){return arm===null||arm.wallMs===null?null:hasDevice?arm.deviceMs===null?null:Math.max(0,arm.
wallMs-arm.deviceMs):arm.wallMs}function proportional(eager,compiledBeforeMs){return eager===void 0||eager.beforeMs<=0||compiledBeforeMs===null?0:Math.max(0,eager.
grownMs/eager.beforeMs*compiledBeforeMs)}function launchesMs({reference,head}){const{wallMs,deviceMs,launches}=reference;return wallMs===null||deviceMs===null||
launches===null||launches===0||head.launches===null?null:Math.max(0,head.launches-launches)*(Math.max(0,wallMs-deviceMs)/launches)}function difference(reference,head){
return reference===null||head===null||reference<=0?null:head-reference}function grown(pair,metric,ms){return ms!==null&&ms>0&&isWorse(metricOf(pair.judged,metric))?
ms:null}function within(amount,grownMs){return Math.min(amount,Math.max(0,grownMs??0))}function symptomOf(pair){const delta=stepDelta(pair);if(delta!==null)return{
unit:"ms",total:delta.totalMs,parts:delta.parts,evidence:delta.evidence};const bytes2=memoryGrowth(pair);if(bytes2!==null)return undivided("bytes",bytes2);const seconds=compileGrowth(
pair,"cold")??compileGrowth(pair,"warm");return seconds===null?null:undivided("s",seconds)}const CUTTING=new Set(["graph-break-new","graph-break-gone","eager-fa\
llback","recompile-limit","recompile-new"]);function undivided(unit,total){return{unit,total,parts:{...{"device-shared":0,"host-shared":0,"host-own":0},"device-\
own":total},evidence:null}}function findingsOf(pair,symptom){const counted=[...recompileFindings(pair),...breakFindings(pair),...cudagraphFindings(pair)];if(symptom===
null)return counted;const taken=new Set(counted.map(({cause})=>cause.site).flatMap(site=>site===null?[]:[(0,identity.$t)(site)])),cut=counted.some(({cause})=>CUTTING.
has(cause.kind)),delta=stepDelta(pair);return[...counted,...dynamicFindings(pair),...graphFindings(pair,taken,cut),...settingFindings(pair),...delta===null?[]:[
...kernelFindings(delta),...hostFindings(pair,delta)],...phaseFindings(pair),...memoryFindings(pair)]}var bound_by=__webpack_require__(197);const REASON_LINKS={
"launch-bound":LINKS.cudagraphs,"library-bound":LINKS.performance,"batch-too-small":LINKS.profiling,"old-gpu":LINKS.troubleshooting,"tf32-off":LINKS.precision,"\
data-bound":LINKS.data,"break-even":LINKS.troubleshooting};function reason(kind,what,advice){return{kind,what,site:null,cost:null,advice,link:REASON_LINKS[kind]??
null}}function speedupOf({judged,compiled,eager}){const known2=judged.metrics.find(({metric})=>metric==="speedup")?.head??null;return known2!==null?known2:eager?.
wallMs===null||eager?.wallMs===void 0||compiled.wallMs===null?null:eager.wallMs/compiled.wallMs}function breakEvenSteps({compiled,eager}){const saved=savedMs({compiled,
eager});return saved===null||saved<=0||compiled.coldCompileSeconds===null?null:Math.ceil(1e3*compiled.coldCompileSeconds/saved)}function savedMs({compiled,eager}){
return eager===null||eager.wallMs===null||compiled.wallMs===null?null:eager.wallMs-compiled.wallMs}function breakEven(facts){const{coldCompileSeconds:seconds,steadyPeakBytes}=facts.
compiled,saved=savedMs(facts);if(seconds===null||saved===null)return[];const steps=breakEvenSteps(facts),speedup=speedupOf(facts),factor=speedup===null?"":` (${(0,format.
H9)(speedup)})`,memory=memorySaved(facts.eager?.steadyPeakBytes??null,steadyPeakBytes),what=steps===null?`compiling costs ${(0,format.Xo)(seconds)} and a step i\
s no faster${factor}: it never pays${memory}`:`compiling costs ${(0,format.Xo)(seconds)} and saves ${(0,format.MH)(saved)} a step${factor}: it pays after ${(0,format.
B4)(steps)} steps${memory}`;return[reason("break-even",what,null)]}function memorySaved(eager,compiled){return eager===null||compiled===null||compiled>.95*eager?
"":`, but it needs ${(0,format.z3)(eager-compiled)} less memory`}const WORTH_COMPILING=1.05,BUSY_SHARE=.75,SHORT_KERNEL_MICROSECONDS=8,LIBRARY_SHARE=.7,SHORT_STEP_MS=1,
MAX_BREAKS=3;function noSpeedup(facts){const speedup=speedupOf(facts);return speedup===null||speedup>=WORTH_COMPILING?[]:[...[...breaks(facts),...hostBound(facts),
...libraryBound(facts),...tf32(facts),...oldGpu(facts),...shortStep(facts)],...breakEven(facts)]}function breaks({compiled}){const events=(0,identity.jH)(compiled.
counts?.graphBreaks??[]),graphs=compiled.counts?.graphs??0;return events.slice(0,MAX_BREAKS).map(event=>({...reason("graph-break-present",`${placeOfBreak(event)}\
 breaks the step into pieces (${(0,format.yk)(graphs,"graph")} in all): ${event.reason}`,breakAdvice(event)),site:userFrame(event.site,event.stack)??event.site,
link:event.link??LINKS.graphBreaks}))}function hostBound({compiled,eager}){const{deviceOfBlocksMs:deviceMs,wallMs,launches}=compiled;if(deviceMs===null||wallMs===
null||wallMs<=0)return[];const busyMs=deviceMs+compiled.communicationMs;if(busyMs>=BUSY_SHARE*wallMs)return[];const share=`the GPU is busy ${(0,format.l9)(busyMs/
wallMs)} of the step (${(0,format.MH)(busyMs)} of ${(0,format.MH)(wallMs)})`;if((0,bound_by.y)({...compiled,deviceMs})==="data"){const eagerGap=eager===null?null:
idleMs(eager),both=eagerGap!==null&&eagerGap>.5*(wallMs-busyMs)?", in eager too":"";return[reason("data-bound",`${share}: the rest is spent waiting for data or \
for Python${both}`,"Load and prepare data in other processes (DataLoader workers, pin_memory), and keep .item(), print and synchronisation out of the step.")]}return[
launchBound(compiled,share,launches??0),...smallKernels(deviceMs,launches)]}function idleMs({deviceOfBlocksMs,communicationMs,wallMs}){return deviceOfBlocksMs===
null||wallMs===null?null:wallMs-deviceOfBlocksMs-communicationMs}function launchBound(compiled,share,launches){const skip=compiled.counts?.cudagraphSkips[0],hasGraphs=compiled.
graphs.some(({settings})=>settings["triton.cudagraphs"]==="True"),what=`${share}: launching ${(0,format.yk)(Math.round(launches),"kernel")} one by one limits it`;
return skip!==void 0?{...reason("launch-bound",`${what}, because CUDA graphs are skipped: ${skip.reason}`,"Remove the reason, and CUDA graphs launch the step at\
 once."),site:skip.site}:reason("launch-bound",what,hasGraphs?null:"Let CUDA graphs launch them at once: `mode: reduce-overhead`.")}function smallKernels(deviceMs,launches){
if(launches===null||launches===0)return[];const each=1e3*deviceMs/launches;return each>=SHORT_KERNEL_MICROSECONDS?[]:[reason("batch-too-small",`a kernel takes ${each.
toFixed(1)} µs on average: the batch is too small to fill the GPU`,"Measure with a batch as large as in training.")]}function libraryBound({compiled}){const total=compiled.
kernels.reduce((sum2,{seconds})=>sum2+seconds,0),library=compiled.kernels.filter(({kind})=>kind==="library").reduce((sum2,{seconds})=>sum2+seconds,0);return total===
0||library/total<LIBRARY_SHARE?[]:[reason("library-bound",`${(0,format.l9)(library/total)} of the device time is in library kernels (matrix products, convolutio\
ns, attention), which compiling leaves as they are`,"Try mode: max-autotune, lower precision, or shapes that are multiples of 64.")]}function tf32({compiled,fingerprint}){
return fingerprint.device!=="cuda"||fingerprint.settings.float32_matmul_precision!=="highest"?[]:Number.parseFloat(fingerprint.computeCapability??"0")<8?[]:compiled.
lines.filter(({operations})=>Object.keys(operations).some(name=>/linear|matmul|mm$|conv|attention/.test(name))).some(({outputs})=>Object.keys(outputs).some(type=>type.
startsWith("f32[")))?[reason("tf32-off","matrix products run in full float32: TF32 is off","torch.set_float32_matmul_precision('high') allows it, or use bfloat1\
6 autocast.")]:[]}function oldGpu({fingerprint}){const capability=Number.parseFloat(fingerprint.computeCapability??"");return fingerprint.device!=="cuda"||Number.
isNaN(capability)||capability>=8?[]:[reason("old-gpu",`${fingerprint.gpuName??"the GPU"} has compute capability ${fingerprint.computeCapability}: what compiling\
 gains shows from 8.0 on (A100 and newer)`,null)]}function shortStep({compiled}){return compiled.deviceMs!==null||compiled.wallMs===null||compiled.wallMs>=SHORT_STEP_MS?
[]:[reason("batch-too-small",`a step takes ${(0,format.MH)(compiled.wallMs)}: calling compiled code costs about as much as it saves`,"Measure with a batch as la\
rge as in training.")]}function explain(input){const sides={head:sideFacts(input.head),reference:sideFacts(input.reference??[])},explained=input.run.benchmarks.
flatMap(judged=>judged.variants.map(variant=>({id:judged.id,variant}))).map(({id:id2,variant})=>explainVariant(input,sides,id2,variant)).sort((a,b)=>a.verdict-b.
verdict||b.relative-a.relative),totalMs=explained.reduce((sum2,{slowerMs})=>sum2+slowerMs,0),explainedMs=explained.reduce((sum2,{explainedMs:explainedMs2})=>sum2+
explainedMs2,0);return{causes:[...explained.flatMap(({causes})=>causes),...explained.flatMap(({advice})=>advice)],explainedShare:totalMs===0?null:explainedMs/totalMs}}
function sideFacts(arms){const lines=linesByGraph(arms),facts=new Map(arms.map(arm=>[`${arm.benchmark}
${arm.variant}`,armFacts(arm,lines)]));return(benchmark,variant)=>facts.get(`${benchmark}
${variant}`)??null}function explainVariant(input,sides,id2,judged){const verdict=judge_verdict.b.indexOf(judged.verdict),name=judged.variant.name,benchmark=input.
benchmarks.find(candidate=>candidate.id===id2),head=sides.head(id2,name),nothing={causes:[],advice:[],slowerMs:0,explainedMs:0,relative:0,verdict};if(benchmark===
void 0||head===null)return nothing;const eagerName=benchmark.variants.find(({kind})=>kind==="eager")?.name??"",headEager=sides.head(id2,eagerName),owned=cause=>({
benchmark:id2,variant:name,...cause}),advice=noSpeedup({judged,compiled:head,eager:headEager,fingerprint:input.headFingerprint}).map(owned),reference=sides.reference(
id2,name),sideBySide=input.reference?.some(arm=>arm.side==="base"&&arm.benchmark===id2&&arm.variant===name),referenceFingerprint=sideBySide===!0?null:input.referenceFingerprint;
if(reference===null)return{...nothing,advice};const pair={benchmark,judged,head,reference,headEager,referenceEager:sides.reference(id2,eagerName),environment:referenceFingerprint===
null?[]:(0,environment.$)({reference:referenceFingerprint,head:input.headFingerprint}),headSettings:(0,benchmark_id.dj)(judged.variant),referenceSettings:sideBySide===
!0?null:input.referenceBenchmarks.find(candidate=>candidate.id===id2)?.variants[name]??null},symptom=symptomOf(pair),ranked=allocate(findingsOf(pair,symptom),symptom);
return{causes:ranked.causes.map(owned),advice:withoutRepeated(advice,ranked.causes),slowerMs:symptom?.unit==="ms"?symptom.total:0,explainedMs:symptom?.unit==="m\
s"?ranked.explained:0,relative:relativeOf(symptom,reference),verdict}}function withoutRepeated(advice,causes){const told=new Set(causes.map(({site})=>site===null?
null:`${site.file??site.packagePath}:${site.line}`));return advice.filter(({site})=>site===null||!told.has(`${site.file??site.packagePath}:${site.line}`))}function relativeOf(symptom,reference){
const before=reference.deviceMs??reference.wallMs;return symptom?.unit!=="ms"||before===null||before===0?0:symptom.total/before}}),2016:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B4:()=>formatCount,H9:()=>formatFactor,IV:()=>formatUnit,MH:()=>formatMilliseconds,Xo:()=>formatSeconds,h9:()=>formatSignedPercent,
l9:()=>formatPercent,nV:()=>formatAge,u3:()=>formatPercentInterval,yk:()=>formatPlural,z3:()=>formatBytes});const MINUS="-";function digits(value){const magnitude=Math.
abs(value),decimals=magnitude>=99.95?0:magnitude>=9.995?1:magnitude>=.0995?2:magnitude===0?0:3;return withoutNegativeZero(value.toFixed(decimals))}function withoutNegativeZero(text){
return/^-0(\.0*)?$/.test(text)?text.slice(1):text}function formatMilliseconds(ms){return Math.abs(ms)>=1e4?formatSeconds(ms/1e3):`${digits(ms)} ms`}function formatSeconds(seconds){
const magnitude=Math.abs(seconds);if(magnitude<.9995)return seconds===0?"0 s":`${digits(seconds*1e3)} ms`;if(magnitude<119.5)return`${digits(seconds)} s`;const sign=seconds<
0?MINUS:"",whole=Math.round(magnitude);if(whole<3600)return sign+joinUnits(Math.floor(whole/60),"min",whole%60,"s");const minutes=Math.round(whole/60);return sign+
joinUnits(Math.floor(minutes/60),"h",minutes%60,"min")}function joinUnits(large,largeUnit,small,smallUnit){return small===0?`${large} ${largeUnit}`:`${large} ${largeUnit}\
 ${small} ${smallUnit}`}function formatAge(seconds){return seconds<60?"just now":seconds<3600?`${Math.floor(seconds/60)} min`:seconds<48*3600?`${Math.floor(seconds/
3600)} h`:`${Math.floor(seconds/86400)} days`}function percentDigits(percent){const magnitude=Math.abs(percent),decimals=magnitude>=99.5?0:magnitude>=.0995?1:magnitude===
0?0:2;return withoutNegativeZero(percent.toFixed(decimals))}function formatPercent(fraction){return`${percentDigits(fraction*100).replace(/\.0+$/,"")} %`}function formatSignedPercent(fraction){
const text=percentDigits(fraction*100);return`${Number(text)>0?"+":""}${Number(text)===0?"0":text} %`}function formatPercentInterval(low,high){return low>=0?`${percentDigits(
low*100)} % to ${percentDigits(high*100)} %`:`${formatSignedPercent(low)} to ${formatSignedPercent(high)}`}const BYTE_UNITS=["bytes","KiB","MiB","GiB","TiB"];function formatBytes(bytes){
const exponent=Math.min(BYTE_UNITS.length-1,Math.max(0,Math.floor(Math.log2(Math.abs(bytes)||1)/10))),value=bytes/1024**exponent;return`${exponent===0?value.toFixed(
0):digits(value)} ${BYTE_UNITS[exponent]}`}function formatFactor(factor){return`${digits(factor)}x`}function formatCount(count){const[whole="",fraction]=withoutNegativeZero(
Number(count.toFixed(2)).toString()).split("."),grouped=whole.replace(/\B(?=(\d{3})+(?!\d))/g,",");return fraction===void 0?grouped:`${grouped}.${fraction}`}function formatPlural(count,singular,plural=`${singular}\
s`){return`${formatCount(count)} ${count===1?singular:plural}`}function formatUnit(value,unit){switch(unit){case"ms":return formatMilliseconds(value);case"s":return formatSeconds(
value);case"bytes":return formatBytes(value);case"count":return formatCount(value);case"factor":return formatFactor(value);case"none":return digits(value)}}}),5423:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{iH:()=>fetchCommit,z3:()=>credentials});var _git_command_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4600),_local_git_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
662);const FETCH_TIMEOUT_MS=18e4;async function fetchCommit(git,sha,access){const repository=(0,_local_git_js__WEBPACK_IMPORTED_MODULE_0__.s)(git);if(await repository.
commitExists(sha))return{kind:"there"};const depth=await isShallow(git)?["--depth=1"]:[],output=await git.run(["fetch","--quiet","--no-tags","--no-recurse-submo\
dules","--no-write-fetch-head",...depth,"origin",sha],{timeoutMs:FETCH_TIMEOUT_MS,...credentials(access)});return output.exitCode===0&&await repository.commitExists(
sha)?{kind:"there"}:{kind:"unavailable",reason:`the commit ${sha.slice(0,7)} is not in the checkout and could not be fetched (${(0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__.
t)(output,git.directory)}); check out with \`fetch-depth: 0\`, or give the job \`permissions: { contents: read }\``}}async function isShallow(git){return(await git.
run(["rev-parse","--is-shallow-repository"])).stdout.trim()==="true"}function credentials({token,serverUrl}){if(token===null||token==="")return{};const name=`ht\
tp.${serverUrl.replace(/\/+$/,"")}/.extraheader`;return{config:[[name,""],[name,`AUTHORIZATION: basic ${basicCredential(token)}`]]}}function basicCredential(token){
return Buffer.from(`x-access-token:${token}`).toString("base64")}}),4600:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Q:()=>gitCommand,t:()=>gitFailure});var _git_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5216);const TIMEOUT_MS=3e4,REDIRECTIONS=/^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|PREFIX|CEILING_DIRECTORIES|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|EXTERNAL_DIFF|ASKPASS|TRACE\w*)$/i;
function gitCommand({tools,directory,env}){const baseEnv=environment(env),run=(args,options={})=>tools.run("git",[...settings(directory),...args],{cwd:directory,
env:{...baseEnv,...options.env,...configEnvironment(baseEnv,options.config??[])},timeoutMs:options.timeoutMs??TIMEOUT_MS,tidiesUp:options.tidiesUp??!1});return{
directory,at:elsewhere=>gitCommand({tools,directory:elsewhere,env}),run,async read(args,options){const output=await run(args,options);if(output.exitCode===0)return output.
stdout.trim();throw new _git_js__WEBPACK_IMPORTED_MODULE_0__.X(`git ${args[0]??""} failed: ${gitFailure(output,directory)}`)}}}function settings(directory){return[
`safe.directory=${directory.replaceAll("\\","/")}`,"core.hooksPath=/dev/null","core.fsmonitor=false","gc.auto=0","maintenance.auto=false","core.quotePath=false",
"advice.detachedHead=false"].flatMap(pair=>["-c",pair])}function environment(env){const kept=Object.entries(env).filter(entry=>entry[1]!==void 0&&!REDIRECTIONS.
test(entry[0]));return{...Object.fromEntries(kept),GIT_TERMINAL_PROMPT:"0",GCM_INTERACTIVE:"never",GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"1",LC_ALL:"C"}}
function configEnvironment(env,config){if(config.length===0)return{};const present=Number(env.GIT_CONFIG_COUNT??"0"),first=Number.isInteger(present)&&present>0?
present:0,entries=config.flatMap(([name,value],index)=>[[`GIT_CONFIG_KEY_${first+index}`,name],[`GIT_CONFIG_VALUE_${first+index}`,value]]);return{...Object.fromEntries(
entries),GIT_CONFIG_COUNT:String(first+config.length)}}function gitFailure(output,directory){const words=output.stderr.trim().split(`
`).slice(-3).join(" ").slice(0,500);return output.exitCode<0?`git did not run (${words})`:words.includes("safe.directory")?`${directory} belongs to another user\
; run \`git config --global --add safe.directory ${directory}\` before this step`:words===""?`exit code ${output.exitCode}`:words}}),5216:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>GitError});class GitError extends Error{name="GitError"}}),12:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>remoteHistory});var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(452),_fetch_commit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5423),_git_command_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4600);const STEPS=[30,120,500,2e3],TIME_LIMIT_MS=12e4;function remoteHistory(git,{clock,...access}){
const isShallow=async()=>(await git.run(["rev-parse","--is-shallow-repository"])).stdout.trim()==="true";return{async reveal(tips,enough){const untilMs=clock.nowMs()+
TIME_LIMIT_MS;try{for(const tip of tips){const fetched=await(0,_fetch_commit_js__WEBPACK_IMPORTED_MODULE_0__.iH)(git,tip,access);if(fetched.kind==="unavailable")
return notEnough(fetched.reason)}let commits=0;for(const step of STEPS){if(await enough())return{kind:"enough"};if(!await isShallow())return notEnough("the whol\
e history is there, and does not hold it");const timeoutMs=untilMs-clock.nowMs();if(timeoutMs<=0)return notEnough(`fetching more than ${commits} commits took to\
o long; ${FULL}`);commits+=step;const output=await git.run([...FETCH,`--deepen=${step}`,"origin",...tips],{timeoutMs,...(0,_fetch_commit_js__WEBPACK_IMPORTED_MODULE_0__.
z3)(access)});if(output.exitCode!==0)return notEnough(`more of it could not be fetched (${(0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__.t)(output,git.directory)}\
); ${FULL}`)}return await enough()?{kind:"enough"}:notEnough(`it is not in the last ${commits} commits; ${FULL}`)}catch(thrown){return notEnough(`git could not \
be asked (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.gJ)(thrown)})`)}}}}const FETCH=["fetch","--quiet","--no-tags","--no-recurse-submodules","--no-write-fetch\
-head"],FULL="check out with `fetch-depth: 0`";function notEnough(reason){return{kind:"not-enough",reason}}}),662:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>localGit});var _git_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5216),_git_command_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4600);const SHA=/^[0-9a-f]{40}$/;function localGit(git){return{head:()=>head(git),mergeBase:(a,b)=>mergeBase(git,a,b),isShallow:async()=>await git.read(["rev-pa\
rse","--is-shallow-repository"])==="true",commitExists:sha=>commitExists(git,sha),resolveRef:ref=>resolveRef(git,ref),firstParents:async(sha,max)=>lines(await git.
read(["rev-list","--first-parent",`--max-count=${max}`,checked(sha)])),distance:(ancestor,descendant)=>distance(git,ancestor,descendant),changedFiles:(from,to)=>changedFiles(
git,from,to),fileAt:(sha,path)=>fileAt(git,sha,path)}}async function head(git){const sha=await git.read(["rev-parse","--verify","HEAD^{commit}"]),header=(await git.
read(["cat-file","commit",sha])).split(`

`,1)[0]??"",parents=lines(header).flatMap(line=>line.startsWith("parent ")?[line.slice(7)]:[]);return{sha,parents}}async function mergeBase(git,a,b){const output=await git.
run(["merge-base",checked(a),checked(b)]);return output.exitCode===0?output.stdout.trim():null}async function commitExists(git,sha){return(await git.run(["cat-f\
ile","-e",`${checked(sha)}^{commit}`])).exitCode===0}async function resolveRef(git,ref){if(!ref.startsWith("refs/"))throw new _git_js__WEBPACK_IMPORTED_MODULE_0__.
X(`"${ref}" is not a full ref`);const output=await git.run(["rev-parse","--verify","--quiet",`${ref}^{commit}`]);return output.exitCode===0?output.stdout.trim():
null}async function distance(git,ancestor,descendant){return(await git.run(["merge-base","--is-ancestor",checked(ancestor),checked(descendant)])).exitCode!==0?null:
Number(await git.read(["rev-list","--count",`${ancestor}..${descendant}`]))}async function changedFiles(git,from,to){if(!await commitExists(git,from)||!await commitExists(
git,to))return null;const output=await git.run(["diff","--name-only","--no-renames","--no-ext-diff","-z",from,to,"--"]);if(output.exitCode!==0)throw new _git_js__WEBPACK_IMPORTED_MODULE_0__.
X(`git diff failed: ${(0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__.t)(output,git.directory)}`);return output.stdout.split("\0").filter(path=>path!=="")}async function fileAt(git,sha,path){
const output=await git.run(["cat-file","blob",`${checked(sha)}:${path}`]);return output.exitCode===0?output.stdout:null}function checked(sha){if(!SHA.test(sha))
throw new _git_js__WEBPACK_IMPORTED_MODULE_0__.X(`"${sha.slice(0,60)}" is not a full commit sha`);return sha}function lines(text){return text.split(`
`).filter(line=>line!=="")}}),9484:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LH:()=>withRetries,
Qz:()=>failureSentence,tF:()=>apiFailure});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(452);function apiFailure(thrown){const message=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
gJ)(thrown).slice(0,300);if(isGraphqlError(thrown))return{kind:graphqlKind(thrown),status:null,message};if(!isRequestError(thrown))return{kind:"network",status:null,
message};const{status,response}=thrown,headers=response?.headers??{},limited=status===429||headers["retry-after"]!==void 0||String(headers["x-ratelimit-remainin\
g"])==="0";return(status===403||status===429)&&limited?{kind:"rate-limited",status,message}:status===401||status===403?{kind:"denied",status,message}:status===404||
status===410?{kind:"not-found",status,message}:status>=500?{kind:response===void 0?"network":"server",status,message}:{kind:"invalid",status,message}}const RETRY_AFTER_MS=[
1e3,4e3];async function withRetries(clock,work){for(const waitMs of RETRY_AFTER_MS)try{return await work()}catch(thrown){const{kind}=apiFailure(thrown);if(kind!==
"server"&&kind!=="network")throw thrown;await clock.sleep(waitMs)}return await work()}function failureSentence(what,failure,permission){switch(failure.kind){case"\
denied":case"not-found":return`${what}: GitHub answered ${failure.status??"that it may not"}. Give the job \`permissions: ${permission}\`, or pass a \`github-toke\
n\` that has it.`;case"invalid":return`${what}: GitHub did not accept it (${failure.status}: ${failure.message}).`;case"rate-limited":return`${what}: the token'\
s rate limit is used up (${failure.status??failure.message}).`;case"server":return`${what}: GitHub answered ${failure.status??`"${failure.message}"`} three time\
s.`;case"network":return`${what}: GitHub could not be reached (${failure.message}).`}}const DENIALS=["FORBIDDEN","INSUFFICIENT_SCOPES","NOT_FOUND"];function graphqlKind({
errors=[]}){const types=errors.map(({type})=>type??"");return types.includes("RATE_LIMITED")?"rate-limited":types.some(type=>DENIALS.includes(type))?"denied":"s\
erver"}function isGraphqlError(thrown){return thrown instanceof Error&&thrown.name==="GraphqlResponseError"}function isRequestError(thrown){return typeof thrown==
"object"&&thrown!==null&&"status"in thrown&&typeof thrown.status=="number"}}),3056:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{DQ:()=>readPullRequest,HO:()=>PULLS_PER_PAGE,_f:()=>findPullRequest});var _api_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9484);const PULLS_PER_PAGE=100,MAX_PAGES=20;async function findPullRequest(request){const{client,clock,headSha,headRepository,headBranch}=request;if(headRepository===
null)return{kind:"none",reason:"the repository of the commit is gone, so its pull request cannot be told"};const owner=headRepository.split("/")[0]??"",matches=pull=>pull.
headSha===headSha&&pull.headRepository?.toLowerCase()===headRepository.toLowerCase();try{const found=[],heads=headBranch===null?[null]:[`${owner}:${headBranch}`,
null];for(const head of heads){for(let page=1;page<=MAX_PAGES;page+=1){const pulls=await(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__.LH)(clock,()=>client.listPullRequests(
{state:"open",head,page}));if(found.push(...pulls.filter(matches)),pulls.length<PULLS_PER_PAGE)break}if(found.length>0)return await theOne(found,headSha,request.
claimedBases)}return{kind:"none",reason:`no open pull request has ${headSha.slice(0,7)} of ${headRepository} as its head (a newer push, or closed)`}}catch(thrown){
return{kind:"failed",reason:(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__.Qz)("The pull request could not be looked up",(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__.
tF)(thrown),"{ pull-requests: read }")}}}async function theOne(found,headSha,claimedBases){const[first]=found;if(first!==void 0&&found.length===1)return{kind:"f\
ound",pullRequest:first};const claimed=await claimedBases(),[chosen,...others]=found.filter(({baseRef})=>claimed.includes(baseRef));if(chosen!==void 0&&others.length===
0)return{kind:"found",pullRequest:chosen};const names=found.map(({number,baseRef})=>`#${number} to ${baseRef}`).join(", ");return{kind:"none",reason:`${headSha.
slice(0,7)} is the head of several open pull requests (${names}), and the results do not say which of them they are for`}}async function readPullRequest(request){
const{client,clock,number}=request;try{return{kind:"found",pullRequest:await(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__.LH)(clock,()=>client.getPullRequest(
number))}}catch(thrown){const what=`The labels of pull request #${number} could not be read`;return{kind:"failed",reason:(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__.
Qz)(what,(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__.tF)(thrown),"{ pull-requests: read }")}}}}),39:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d$:()=>FAIL_ON,kh:()=>TIME_BUDGET,IV:()=>loadInputs});var external_node_path_=__webpack_require__(6760),defaults=__webpack_require__(
1525),benchmarks=__webpack_require__(1776),inputs_problems=__webpack_require__(1733),suggest=__webpack_require__(9067);function splitList(text){return text.trim().
replace(/^\[([\s\S]*)\]$/,"$1").split(/[,\n]/).map(item=>item.trim().replace(/^- +/,"").replace(/^(['"])(.*)\1$/,"$2").trim()).filter(item=>item!=="")}function readChoice(text,allowed,what,complain){
const trimmed=text.trim(),found=allowed.find(choice=>choice===trimmed.toLowerCase());return found===void 0&&complain((0,suggest.mj)(trimmed,what,allowed)),found}
function readChoices(text,allowed,what,complain){const words=splitList(text);if(words.length===1&&words[0]?.toLowerCase()==="none")return[];if(words.some(word=>word.
toLowerCase()==="none")){complain(`\`none\` stands alone, not beside ${(0,inputs_problems.h)(words.filter(word=>word.toLowerCase()!=="none").join(", "))}.`);return}
const choices=words.map(word=>readChoice(word,allowed,what,complain));return choices.every(choice=>choice!==void 0)?[...new Set(choices)]:void 0}function readNames(text,rule,complain){
const words=splitList(text),wrong=words.filter(word=>!rule.pattern.test(word));for(const word of wrong)complain(`${(0,inputs_problems.h)(word)} is not ${rule.what}\
.${commasFor(word,rule.pattern)}`);return wrong.length===0?[...new Set(words)]:void 0}function commasFor(word,pattern){const parts=word.split(/\s+/);return parts.
length>1&&parts.every(part=>pattern.test(part))?` Separate names with commas: ${(0,inputs_problems.h)(parts.join(", "))}.`:""}const CONFIRM_MODES=["auto","alway\
s","never"],MAX_COMMAND_CHARACTERS=2e4;function readBaseSetup(text,complain){const command=text.trim();if(command==="")return null;if(command.length>MAX_COMMAND_CHARACTERS||
command.includes("\0")){complain(`a command of at most ${MAX_COMMAND_CHARACTERS} characters is expected; put a longer one into a script.`);return}return command}
const MAX_LABEL_CHARACTERS=50;function readAcceptLabel(text,complain){if(text.toLowerCase()==="none")return null;if(text.length<=MAX_LABEL_CHARACTERS&&!/[\p{Cc},]/u.
test(text))return text;complain(`${(0,inputs_problems.h)(text)} is not the name of one label: at most ${MAX_LABEL_CHARACTERS} characters, without commas.`)}function deepFreeze(value){
if(typeof value=="object"&&value!==null&&!Object.isFrozen(value)){Object.freeze(value);for(const inner of Object.values(value))deepFreeze(inner)}return value}var quantities=__webpack_require__(
3396),workspace_paths=__webpack_require__(1469);const MODES=["check","measure","report"],MAX_SHARDS=100;function readExpectedShards(text,complain){const words=splitList(
text),[first]=words;if(first===void 0)return{kind:"any"};if(words.length===1&&/^\d+$/.test(first)){const count=Number(first);if(count>=1&&count<=MAX_SHARDS)return{
kind:"count",count};complain(`${(0,inputs_problems.h)(first)}: a number from 1 to ${MAX_SHARDS} is expected.`);return}const wrong=words.find(word=>!/^[A-Za-z0-9._-]{1,80}$/.
test(word));if(wrong!==void 0){complain(`${(0,inputs_problems.h)(wrong)} is not a \`comment-key\`; list those of the measuring jobs, or write how many there are.`);
return}if(words.length<=MAX_SHARDS)return{kind:"names",names:[...new Set(words)]};complain(`${words.length} shards are listed; at most ${MAX_SHARDS} can be.`)}function readFlag(text,complain){
if(/^(true|True|TRUE)$/.test(text))return!0;if(/^(false|False|FALSE)$/.test(text))return!1;complain(`${(0,inputs_problems.h)(text)} is neither \`true\` nor \`false\
\`.`)}function readResultsPath(text,workspaceRoot,complain){if(text.startsWith("~")){complain(`${(0,inputs_problems.h)(text)}: \`~\` is not expanded here; write t\
he whole path.`);return}const path=(0,external_node_path_.resolve)(workspaceRoot,text);if(path!==workspaceRoot)return path;complain(`${(0,inputs_problems.h)(text)}\
 is the workspace itself; name a folder in it, such as \`torch-compile-check-results\`.`)}function readArtifactsPath(text,known,complain){if(text==="")return null;
if(text.startsWith("~")){complain(`${(0,inputs_problems.h)(text)}: \`~\` is not expanded here; write the whole path.`);return}const path=(0,external_node_path_.
resolve)(known.workspaceRoot,text),held=[{what:"the workspace",at:known.workspaceRoot},{what:"the folder of `results-path`",at:known.resultsPath}].find(({at})=>(0,workspace_paths.
F)(at,path));if(held===void 0)return path;complain(`${(0,inputs_problems.h)(text)} holds ${held.what}, and everything in it would be replaced; name a folder of \
its own, such as \`torch-compile-check-artifacts\`.`)}var child_environment=__webpack_require__(9754);function readPython(text,complain){const unquoted=text.replace(
/^(['"])(.*)\1$/,"$2");if(/\.py$/.test(unquoted)){complain(`${(0,inputs_problems.h)(text)} is a script; name the interpreter, such as \`python3.12\` or \`.venv/bin\
/python\`.`);return}if(/\s-\w|\s(run|-m)\b|^(uv|conda|poetry|pdm|hatch)\b/.test(unquoted)){complain(`${(0,inputs_problems.h)(text)} is a command line; name the \
interpreter itself, such as \`.venv/bin/python\` (\`python -c "import sys; print(sys.executable)"\` prints it).`);return}return unquoted}const REMOTE=/^(refs\/remotes\/[^/]+\/|(origin|upstream)\/)/;
function readBranches(text,complain){const names=readNames(text,{pattern:/^(?!.*\.\.)[^\s~^:?*[\\\p{Cc}]{1,250}$/u,what:"the name of a branch; patterns are not \
supported"},complain)?.map(branch=>branch.replace(/^refs\/heads\//,"")),remote=names?.filter(name=>REMOTE.test(name))??[];for(const name of remote)complain(`${(0,inputs_problems.
h)(name)} names a remote's branch as a clone calls it, and no run is ever on it; write ${(0,inputs_problems.h)(name.replace(REMOTE,""))}.`);return remote.length===
0?names:void 0}function readBaselineStore(text,place,complain){const{root}=place.workspace;if(text.toLowerCase()==="cache")return{kind:"cache"};const wrong=notAPath(
text);if(wrong!==null){complain(wrong);return}const path=(0,external_node_path_.resolve)(root,text);if(place.insideWorkspace==="refused"&&leadsInto(path,place.workspace)){
complain(`${(0,inputs_problems.h)(text)} is inside the workspace: \`actions/checkout\` empties that, and a pull request could bring a baseline of its own along. N\
ame a folder outside of it, on a disk that persists, such as \`/mnt/compile-check-baselines\`.`);return}return{kind:"directory",path}}function notAPath(text){if(text.
startsWith("~"))return`${(0,inputs_problems.h)(text)}: \`~\` is not expanded here; write the whole path.`;if(/\$\{?\w|%\w+%/.test(text))return`${(0,inputs_problems.
h)(text)}: variables are not expanded here; write the whole path, or \`\${{ env.NAME }}\` in a workflow.`;const address=/^([a-z][a-z0-9+.-]*):\/\/([^/]*)(.*)$/i.
exec(text);if(address!==null){const meant=address[1]?.toLowerCase()==="file"?`; write ${(0,inputs_problems.h)(address[3]||"/mnt/baselines")}`:"";return`${(0,inputs_problems.
h)(text)} is an address, and a folder on a disk of the runner is needed${meant}.`}return!/[/\\]/.test(text)&&text!=="."&&text!==".."?`${(0,suggest.mj)(text,"a s\
tore",["cache"])} For a directory write the whole path, such as ${(0,inputs_problems.h)(`/mnt/${text}`)}.`:null}function leadsInto(path,{root,files}){const[real,
realRoot]=[files.realPath(path),files.realPath(root)];return(0,workspace_paths.F)(path,root)||real!==null&&realRoot!==null&&(0,workspace_paths.F)(real,realRoot)}
function readCommentKey(text,complain){if(/^[A-Za-z0-9._-]{1,80}$/.test(text))return text;const meant=text.replaceAll(/[^A-Za-z0-9._-]+/g,"-").replaceAll(/^-+|-+$/g,
"").slice(0,80),hint=meant===""?"":`, such as ${(0,inputs_problems.h)(meant)}`;complain(`${(0,inputs_problems.h)(text)}: 1 to 80 letters, digits, dots, hyphens \
and underscores are allowed${hint}.`)}const VARIABLE=/^[A-Za-z_]\w{0,199}$/;function readPassEnv(text,complain){const words=splitList(text),wrong=words.map(word=>whyNotPassed(
word)).filter(why=>why!==null);for(const why of wrong)complain(why);return wrong.length===0?[...new Set(words)]:void 0}function whyNotPassed(word){const[name=""]=word.
split("=");return(0,child_environment.p)(name)?`${(0,inputs_problems.h)(name)} is never passed: it would give the code under test this job's rights. Remove it; \
a step that needs a credential gets one of its own, under another name.`:name!==word?`give names alone, not values: write ${(0,inputs_problems.h)(name)} and set\
 it under \`env:\` of the step.`:VARIABLE.test(word)?null:`${(0,inputs_problems.h)(word)} is not the name of an environment variable.${commasFor(word,VARIABLE)}`}
var workspace_files=__webpack_require__(8722),should_comment=__webpack_require__(163);const FAIL_ON=["regression","failed","no-baseline","incomparable","inconcl\
usive"],TIME_BUDGET={minSeconds:10,maxSeconds:24*3600};function loadInputs(options){const{source,workspace:root,files=workspace_files.T}=options,problems=new inputs_problems.
Z(options.terminal?.mistakes),workspace={root:(0,external_node_path_.resolve)(root),files},text=(name,fallback)=>source.get(name).trim()||fallback,complainAboutDirectory=problems.
at("working-directory"),workingDirectory=(0,workspace_paths.T)(text("working-directory",defaults.zY.workingDirectory),{workspace,from:workspace.root,kind:"direc\
tory",complain:complainAboutDirectory}),mode=readChoice(text("mode",defaults.zY.mode),MODES,"a mode",problems.at("mode")),inputs={mode,benchmarks:(0,benchmarks.
hq)({source,problems,place:{workspace,workingDirectory:workingDirectory?.absolute??null},optional:mode==="report"}),ownLimits:(0,benchmarks.bO)(source),python:readPython(
text("python",defaults.zY.python),problems.at("python")),workingDirectory:workingDirectory?.relative,baselineBranches:readBranches(source.get("baseline-branches"),
problems.at("baseline-branches")),baselineStore:readBaselineStore(text("baseline-store",defaults.zY.baselineStore),{workspace,insideWorkspace:options.terminal===
void 0?"refused":"allowed"},problems.at("baseline-store")),onMissingBaseline:readChoice(text("on-missing-baseline",defaults.zY.onMissingBaseline),["warn","fail",
"measure-base"],"what to do",problems.at("on-missing-baseline")),confirm:readChoice(text("confirm",defaults.zY.confirm),CONFIRM_MODES,"when to confirm",problems.
at("confirm")),baseSetup:readBaseSetup(source.get("base-setup"),problems.at("base-setup")),acceptLabel:readAcceptLabel(text("accept-label",defaults.zY.acceptLabel),
problems.at("accept-label")),failOn:readChoices(text("fail-on",defaults.zY.failOn),FAIL_ON,"a verdict to fail on",problems.at("fail-on")),timeBudgetSeconds:(0,quantities.
$7)(text("time-budget",defaults.zY.timeBudget),TIME_BUDGET,problems.at("time-budget")),comment:readChoice(text("comment",defaults.zY.comment),should_comment.p,"\
when to comment",problems.at("comment")),commentKey:readCommentKey(text("comment-key",defaults.zY.commentKey),problems.at("comment-key")),checkRun:readFlag(text(
"check-run",defaults.zY.checkRun),problems.at("check-run")),resultsPath:readResultsPath(text("results-path",defaults.zY.resultsPath),workspace.root,problems.at(
"results-path")),artifactsPath:readArtifactsPath(source.get("artifacts-path").trim(),{workspaceRoot:workspace.root,resultsPath:(0,external_node_path_.resolve)(workspace.
root,text("results-path",defaults.zY.resultsPath))},problems.at("artifacts-path")),expectedShards:readExpectedShards(source.get("expected-shards"),problems.at("\
expected-shards")),githubToken:source.get("github-token").trim()||null,passEnv:readPassEnv(source.get("pass-env"),problems.at("pass-env"))};return problems.throwIfAny(),
deepFreeze(complete(inputs))}function complete(inputs){const missing=Object.entries(inputs).find(([,value])=>value===void 0);if(missing!==void 0)throw new Error(
`input ${missing[0]} was refused without a reason`);return inputs}}),1776:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{MK:()=>defaultLimits,hq:()=>readBenchmarks,bO:()=>readOwnLimits});var defaults=__webpack_require__(1525),benchmark_id=__webpack_require__(
377),quantities=__webpack_require__(3396);const READERS={"max-slowdown":{field:"maxSlowdown",read:(text,complain)=>(0,quantities.PX)(text,{max:1,positive:!0,noun:"\
slowdown"},complain)},"max-compile-time-growth":{field:"maxCompileTimeGrowth",read:(text,complain)=>(0,quantities.PX)(text,{max:100,positive:!0,noun:"growth of \
compile time"},complain)},"max-memory-growth":{field:"maxMemoryGrowth",read:(text,complain)=>(0,quantities.PX)(text,{max:1,positive:!1,noun:"growth of memory"},
complain)},"max-new-graph-breaks":{field:"maxNewGraphBreaks",read:quantities._0},"max-new-recompiles":{field:"maxNewRecompiles",read:quantities._0},"min-speedup":{
field:"minSpeedup",read:(text,complain)=>/^(none)?$/i.test(text.trim())?null:(0,quantities.g6)(text,complain)}},LIMIT_NAMES=Object.keys(READERS);function withLimit(limits,name,text,complain){
const reader=READERS[name],value=reader?.read(text,complain);return reader===void 0||value===void 0?limits:{...limits,[reader.field]:value}}var inputs_params=__webpack_require__(
7379),schedule=__webpack_require__(4179),inputs_problems=__webpack_require__(1733);const MAX_PRECISION=.5;function readPrecision(text,complain){if(text.trim()===
"")return;const precision=(0,quantities.PX)(text,{max:MAX_PRECISION,positive:!1,noun:"half-width"},complain);if(precision===void 0||precision>=schedule.vE)return precision;
const smallest=`${100*schedule.vE}%`;complain(`${(0,inputs_problems.h)(text.trim())}: not even device time repeats better than to ${smallest}, so measuring woul\
d go on until the time budget ends; write \`${smallest}\` or more.`)}var step_path=__webpack_require__(6179),suggest=__webpack_require__(9067),yaml_text=__webpack_require__(
1532);const SETTING_NAMES=["backend","mode","dynamic","fullgraph","options"],UNTOUCHED={backend:null,mode:null,dynamic:null,fullgraph:null,options:null},MODES=[
"default","reduce-overhead","max-autotune","max-autotune-no-cudagraphs"];function readSettings(yaml,path,value){if(value==null)return UNTOUCHED;if(!(0,yaml_text.
pi)(value)){yaml.complainAt(path,`is ${(0,yaml_text.I)(value)}; write settings, such as \`mode: reduce-overhead\`.`);return}let sound=!0;const complain=(key,message)=>(sound=
!1,yaml.complainAt([...path,key],message),null);for(const key of Object.keys(value))SETTING_NAMES.some(name=>name===key)||complain(key,(0,suggest.mj)(key,"a set\
ting",SETTING_NAMES));const settings={backend:readBackend(value.backend,complain),mode:readMode(value.mode,complain),dynamic:readFlag("dynamic",value.dynamic,complain),
fullgraph:readFlag("fullgraph",value.fullgraph,complain),options:readOptions(value.options,complain)};return settings.mode!==null&&settings.options!==null&&complain(
"options","`mode` and `options` exclude each other in `torch.compile`; a mode is a set of options."),sound?settings:void 0}function readBackend(value,complain){
return value==null?null:typeof value=="string"&&/^[\w.:-]{1,100}$/.test(value)?value:complain("backend",`${(0,yaml_text.I)(value)} is not a backend's name; writ\
e one such as \`inductor\` or \`aot_eager\`.`)}function readMode(value,complain){return value==null?null:MODES.some(mode=>mode===value)?value:complain("mode",(0,suggest.
mj)(typeof value=="string"?value:(0,yaml_text.I)(value),"one of torch.compile's modes",MODES))}function readFlag(key,value,complain){if(value==null)return null;
if(typeof value=="boolean")return value;const said=typeof value=="string"?(0,inputs_problems.h)(value):(0,yaml_text.I)(value),meant=typeof value=="string"?(0,suggest.
kp)(value,["true","false"]):null,auto=key==="dynamic"?", or leave it out for torch's automatic choice":"";return complain(key,`${key}: ${said} is neither true n\
or false${meant===null?"":` (did you mean ${meant}?)`}${auto}.`)}function readOptions(value,complain){if(value==null)return null;if(!(0,yaml_text.pi)(value))return complain(
"options",`options is ${(0,yaml_text.I)(value)}; write a map, such as \`max_autotune: true\`.`);const options={};for(const[name,option]of Object.entries(value)){
if(!(typeof option=="string"||typeof option=="boolean"||Number.isFinite(option)))return complain("options",`option ${(0,inputs_problems.h)(name)} is ${(0,yaml_text.
I)(option)}; a text, a number, true or false is expected.`);options[name]=option}return Object.keys(options).length===0?null:options}const EAGER={name:"eager",kind:"\
eager",...UNTOUCHED},NAME=/^[A-Za-z0-9][A-Za-z0-9 ._=+-]{0,59}$/;function readVariants(yaml,path,value){const written=readWritten(yaml,path,value);if(written!==
void 0){if(written.length===0){yaml.complainAt(path,"nothing would be compiled; add `compiled`, such as `variants: [eager, compiled]`.");return}return withNames(
yaml,written)}}function readWritten(yaml,path,value){if(Array.isArray(value))return collect(value.map((item,index)=>readItem(yaml,[...path,index],item)));if(typeof value==
"string")return collect(value.split(/[\s,]+/).map(word=>readWord(yaml,path,word)));if((0,yaml_text.pi)(value)){const keys=Object.keys(value);if(keys.length>0&&keys.
every(key=>key==="name"||SETTING_NAMES.some(name=>name===key)))return collect([readItem(yaml,path,value)]);const loose=keys.filter(key=>key!=="name"&&isScalar(value[key]));
return loose.length>0?refuseLoose(yaml,path,loose):collect(keys.map(name=>readNamed(yaml,[...path,name],name,value[name])))}yaml.complainAt(path,`is ${(0,yaml_text.
I)(value)}; write a list such as \`[eager, compiled]\`, or settings such as \`mode: reduce-overhead\`.`)}function isScalar(value){return value!=null&&!(0,yaml_text.
pi)(value)&&!Array.isArray(value)}function refuseLoose(yaml,path,keys){const unknown=keys.filter(key=>!SETTING_NAMES.some(name=>name===key));for(const key of unknown)
yaml.complainAt([...path,key],(0,suggest.mj)(key,"a setting",SETTING_NAMES));const[known]=keys;unknown.length===0&&known!==void 0&&yaml.complainAt([...path,known],
`${(0,inputs_problems.h)(known)} stands beside named variants; write it under the one it is of.`)}function collect(items){if(!items.includes(void 0))return items.
filter(item=>item!==void 0&&item!=="eager")}function readItem(yaml,path,value){if(typeof value=="string")return readWord(yaml,path,value);if(!(0,yaml_text.pi)(value)){
yaml.complainAt(path,`is ${(0,yaml_text.I)(value)}; a variant is \`eager\`, \`compiled\` or a map of settings.`);return}const{name,...settings}=value;return name===
void 0?readCompiled(yaml,path,null,settings):readNamed(yaml,path,typeof name=="string"?name:(0,yaml_text.I)(name),settings)}function readWord(yaml,path,word){if(word===
"eager")return"eager";if(word==="compiled")return{name:"compiled",settings:UNTOUCHED,path};const hint=/^(reduce-overhead|max-autotune.*)$/.test(word)?` For this\
 mode write \`mode: ${word}\`.`:"";yaml.complainAt(path,`${(0,suggest.mj)(word,"a variant",["eager","compiled"])}${hint}`)}function readNamed(yaml,path,name,settings){
if(name==="eager"){if(settings===null||(0,yaml_text.pi)(settings)&&Object.keys(settings).length===0)return"eager";yaml.complainAt(path,"`eager` takes no setting\
s: it runs the step without compiling anything.");return}if(!NAME.test(name)){yaml.complainAt(path,`${(0,inputs_problems.h)(name)} cannot be a variant's name; u\
se letters, digits, blanks and \`._=+-\`, at most 60.`);return}return readCompiled(yaml,path,name,settings)}function readCompiled(yaml,path,name,value){const settings=readSettings(
yaml,path,value);return settings===void 0?void 0:{name,settings,path}}function withNames(yaml,written){const variants=[EAGER];for(const[index,{name,settings,path}]of written.
entries()){const given=name??(index===0?"compiled":nameFromSettings(settings));if(variants.some(variant=>variant.name===given)){yaml.complainAt(path,`a second v\
ariant is called ${(0,inputs_problems.h)(given)}; give it another name, such as \`name: ${given}-2\`.`);return}variants.push({name:given,kind:"compiled",...settings})}
return variants}function nameFromSettings({backend,mode,dynamic,fullgraph,options}){const parts=[backend,mode,dynamic===null?null:dynamic?"dynamic":"static",fullgraph===
!0?"fullgraph":null,options===null?null:"options"].filter(part=>part!==null);return parts.length===0?"compiled":parts.join("-").slice(0,60)}const SHARED_KEYS=["\
step","params","variants","limits","precision"],FILE_KEYS=["benchmarks",...SHARED_KEYS],BENCHMARK_KEYS=["name",...SHARED_KEYS],MAX_BENCHMARKS=200,config_file_NAME=/^[^\p{Cc}\p{Cf}\s][^\p{Cc}\p{Cf}]{0,79}$/u;
function readConfig(yaml,base,place){const{value}=yaml;if(!(0,yaml_text.pi)(value))return yaml.complainAt([],`is ${(0,yaml_text.I)(value)}; a map with \`benchmar\
ks:\` is expected.`),[];checkKeys(yaml,[],value,FILE_KEYS);const shared=overlay(yaml,[],value,base),written=value.benchmarks;if(!Array.isArray(written)||written.
length===0)return yaml.complainAt(["benchmarks"],`\`benchmarks:\` needs a list with at least one \`- step: bench/step.py:make_step\`${written===void 0?"":`; it \
is ${(0,yaml_text.I)(written)}`}.`),[];if(written.length>MAX_BENCHMARKS)return yaml.complainAt(["benchmarks"],`${written.length} benchmarks are listed; at most ${MAX_BENCHMARKS}\
 can be.`),[];const benchmarks=written.map((item,index)=>readOne(yaml,["benchmarks",index],item,shared,place));return benchmarks.filter((benchmark,index)=>{const twin=benchmarks.
findIndex(other=>other!==null&&other.id===benchmark?.id);return benchmark!==null&&twin<index&&yaml.complainAt(["benchmarks",index],`is ${(0,inputs_problems.h)(benchmark.
name)} with the same params a second time; give it a \`name\` of its own.`),benchmark!==null})}function readOne(yaml,path,item,shared,place){if(!(0,yaml_text.pi)(
item))return yaml.complainAt(path,`is ${(0,yaml_text.I)(item)}; a benchmark is a map with \`step:\`.`),null;checkKeys(yaml,path,item,BENCHMARK_KEYS);const{step,
...measured}=overlay(yaml,path,item,shared),name=readName(yaml,[...path,"name"],item.name);if(step===null)return yaml.complainAt(path,"has no `step`; add `step:\
 bench/step.py:make_step`."),null;const complain=message=>yaml.complainAt([...path,"step"],message),found=(0,step_path.jg)(step,{...place,complain});return found===
void 0||name===void 0?null:toBenchmark(name,found,measured)}function toBenchmark(name,step,{params,variants,limits,precision}){const called=name??step.text,benchmark={
id:(0,benchmark_id.bJ)({name:called,params}),name:called,stepFile:step.file,stepFunction:step.function,params,variants,limits};return precision===void 0?benchmark:
{...benchmark,precision}}function readName(yaml,path,value){if(value==null)return null;if(typeof value=="string"&&config_file_NAME.test(value))return value;yaml.
complainAt(path,"a name is a text of 1 to 80 visible characters.")}function overlay(yaml,path,map,under){const{step,params,variants,limits,precision}=map;step!==
void 0&&typeof step!="string"&&yaml.complainAt([...path,"step"],`\`step\` is ${(0,yaml_text.I)(step)}; write \`path/to/file.py:function\`.`);const ownParams=(0,inputs_params.
L)(yaml,[...path,"params"],params);return{step:typeof step=="string"?step:under.step,params:{...under.params,...ownParams},variants:variants===void 0?under.variants:
readVariants(yaml,[...path,"variants"],variants)??under.variants,limits:overlayLimits(yaml,[...path,"limits"],limits,under.limits),precision:precision===void 0?
under.precision:overlayPrecision(yaml,[...path,"precision"],under.precision)}}function overlayLimits(yaml,path,value,under){return value==null?under:(0,yaml_text.
pi)(value)?Object.keys(value).reduce((limits,key)=>{const at=[...path,key];return LIMIT_NAMES.includes(key)?withLimit(limits,key,yaml.sourceOf(at),message=>yaml.
complainAt(at,`\`${key}\`: ${message}`)):(yaml.complainAt(at,(0,suggest.mj)(key,"a limit",LIMIT_NAMES)),limits)},under):(yaml.complainAt(path,`is ${(0,yaml_text.
I)(value)}; write a map, such as \`max-slowdown: 3%\`.`),under)}function overlayPrecision(yaml,path,under){return readPrecision(yaml.sourceOf(path),message=>yaml.
complainAt(path,`\`precision\`: ${message}`))??under}function checkKeys(yaml,path,map,allowed){for(const key of Object.keys(map).filter(key2=>!allowed.includes(
key2))){const isLimit=(0,suggest.kp)(key,allowed)===null&&LIMIT_NAMES.includes(key);yaml.complainAt([...path,key],isLimit?`\`${key}\` belongs under \`limits:\`.`:
(0,suggest.mj)(key,"a key",allowed))}}var workspace_paths=__webpack_require__(1469);const MAX_CONFIG_BYTES=256*1024;function readBenchmarks(reading){const{source,
problems,place,optional}=reading,[step,config]=[source.get("step").trim(),source.get("config").trim()],shared={step:null,params:readOwnParams(reading),variants:readOwnVariants(
reading),limits:readSharedLimits(reading),precision:readPrecision(source.get("precision"),problems.at("precision"))};if(step===""&&config===""){if(optional)return[];
const example=`${indent(defaults.jz)}
where bench/step.py holds
${indent(defaults.tD)}`;return problems.at("step")(`say what to measure, for example
${example}`),[]}if(step!==""&&config!=="")return problems.at("step")("given together with `config`; list this step in the configuration file, or remove one of t\
he two."),[];if(config!==""&&source.get("params").trim()!==""&&problems.at("params")("given together with `config`; write `params:` into the configuration file,\
 where every step has its own."),place.workingDirectory===null)return config===""&&(0,step_path.hD)(step,problems.at("step")),[];const inside={workspace:place.workspace,
workingDirectory:place.workingDirectory};if(config!=="")return readConfigFile(config,shared,inside,problems);const found=(0,step_path.jg)(step,{...inside,complain:problems.
at("step")});return found===void 0?[]:[toBenchmark(null,found,shared)]}function readConfigFile(path,shared,place,problems){const{workspace,workingDirectory}=place,
complain=problems.at("config"),file=(0,workspace_paths.T)(path,{workspace,from:workingDirectory,kind:"file",complain});if(file===void 0)return[];const text=workspace.
files.readText(file.absolute,MAX_CONFIG_BYTES);if(text===null)return complain(`${(0,inputs_problems.h)(path)} cannot be read, or is larger than ${MAX_CONFIG_BYTES/
1024} kB.`),[];const yaml=(0,yaml_text.hN)(text,problems.at(`config (${(0,inputs_problems.h)(path)})`));return yaml===void 0?[]:readConfig(yaml,shared,place)}function readOwnParams({
source,problems}){const yaml=(0,yaml_text.hN)(source.get("params"),problems.at("params"));return(yaml&&(0,inputs_params.L)(yaml,[],yaml.value))??{}}function readOwnVariants({
source,problems}){const yaml=(0,yaml_text.hN)(source.get("variants").trim()||defaults.zY.variants,problems.at("variants"));return(yaml&&readVariants(yaml,[],yaml.
value))??[]}const DEFAULT_LIMITS={"max-slowdown":defaults.zY.maxSlowdown,"max-compile-time-growth":defaults.zY.maxCompileTimeGrowth,"max-memory-growth":defaults.
zY.maxMemoryGrowth,"max-new-graph-breaks":defaults.zY.maxNewGraphBreaks,"max-new-recompiles":defaults.zY.maxNewRecompiles,"min-speedup":defaults.zY.minSpeedup};
function readSharedLimits({source,problems}){const unset={maxSlowdown:0,maxCompileTimeGrowth:0,maxMemoryGrowth:0,maxNewGraphBreaks:0,maxNewRecompiles:0,minSpeedup:null};
return LIMIT_NAMES.reduce((limits,name)=>{const text=source.get(name).trim()||(DEFAULT_LIMITS[name]??"");return withLimit(limits,name,text,problems.at(name))},unset)}
function readOwnLimits(source){const own=LIMIT_NAMES.filter(name=>!["",DEFAULT_LIMITS[name]??""].includes(source.get(name).trim())),ignore=()=>{};return Object.
assign({},...own.map(name=>withLimit({},name,source.get(name),ignore)))}function defaultLimits(){return readSharedLimits({source:{get:()=>""},problems:new inputs_problems.
Z})}function indent(text){return text.replaceAll(/^/gm,"  ")}}),7379:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{L:()=>readParams,M:()=>isPythonName});var _problems_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1733),_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1532);const IDENTIFIER=/^[\p{XID_Start}_][\p{XID_Continue}]*$/u,PYTHON_KEYWORDS=new Set("False None True and as assert async await break class continue def del \
elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" ")),RESERVED=new Map([["compile",
"the check passes `compile` itself; how it compiles is said by `variants`"]]),MAX_DEPTH=32;function isPythonName(name){return IDENTIFIER.test(name)&&!PYTHON_KEYWORDS.
has(name)}function readParams(yaml,path,value){if(value==null)return{};if(!(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.pi)(value)){yaml.complainAt(path,`is ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.
I)(value)}; write a map of keyword arguments, such as \`batch: 16\`.`);return}let sound=!0;const complain=(at,message)=>{sound=!1,yaml.complainAt(at,message)};for(const name of Object.
keys(value)){const reserved=RESERVED.get(name);reserved!==void 0?complain([...path,name],`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__.h)(name)}: ${reserved}.`):
isPythonName(name)||complain([...path,name],`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__.h)(name)} cannot be a keyword argument of a Python function.`)}return checkData(
value,path,complain,0),sound?value:void 0}function checkData(value,path,complain,depth){if(depth>MAX_DEPTH)complain(path,`is nested more than ${MAX_DEPTH} level\
s deep.`);else if(Array.isArray(value))value.forEach((item,index)=>checkData(item,[...path,index],complain,depth+1));else if((0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.
pi)(value))for(const[key,inner]of Object.entries(value))checkData(inner,[...path,key],complain,depth+1);else typeof value=="number"&&!Number.isFinite(value)?complain(
path,`${String(value)} cannot be passed on; write it as a text and convert it in the step.`):typeof value=="number"&&Number.isInteger(value)&&!Number.isSafeInteger(
value)?complain(path,"is too large to be passed on exactly; write it as a text and convert it in the step."):!["string","number","boolean"].includes(typeof value)&&
value!==null&&complain(path,`is ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.I)(value)}; texts, numbers, true, false, null, lists and maps can be passed on.`)}}),
1733:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>Problems,h:()=>quote});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
452);class Problems{#messages;constructor(known=[]){this.#messages=[...known]}at(place){return message=>{this.#messages.push(`${place}: ${message}`)}}throwIfAny(){
const[first,...others]=this.#messages;if(first===void 0)return;if(others.length===0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(first);const numbered=this.#messages.
map((message,index)=>`  ${index+1}. ${indent(message)}`);throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${this.#messages.length} inputs need a correction\
:
${numbered.join(`
`)}`)}}function indent(message){return message.replaceAll(`
`,`
     `)}const MAX_QUOTED_CHARACTERS=80;function quote(value){const oneLine=value.replaceAll(/\s*\n\s*/g," ⏎ ").replaceAll(/[\p{Cc}\p{Cf}]/gu,"�");return`\`${(oneLine.
length>MAX_QUOTED_CHARACTERS?`${oneLine.slice(0,MAX_QUOTED_CHARACTERS)}…`:oneLine).replaceAll("`","'")}\``}}),3396:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$7:()=>readDuration,PX:()=>readPercentage,_0:()=>readCount,g6:()=>readFactor});var _problems_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1733);const NUMBER=String.raw`\d+(?:\.\d+)?|\.\d+`,BARE=new RegExp(`^[+-]?(?:${NUMBER})$`),PERCENTAGE=new RegExp(String.raw`^(${NUMBER})\s*(?:%|percent|per cent)$`,
"i"),FACTOR=new RegExp(String.raw`^(${NUMBER})\s*[x×]?$`,"i"),DURATION=new RegExp(String.raw`^(?:(?:${NUMBER})\s*[a-z]+\s*)+$`,"i"),DURATION_PART=new RegExp(String.
raw`(${NUMBER})\s*([a-z]+)`,"gi"),SECONDS_PER_UNIT=[[/^(s|secs?|seconds?)$/i,1],[/^(m|mins?|minutes?)$/i,60],[/^(h|hrs?|hours?)$/i,3600]];function readPercentage(text,range,complain){
const trimmed=text.trim();if(BARE.test(trimmed)){const meant=probablePercentage(Number(trimmed));complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__.h)(trimmed)}\
 has no unit; write a percentage, such as \`${meant}\`.`);return}if(/^[+-]/.test(trimmed)){complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__.h)(trimmed)}\
: write the limit without a sign, such as \`${trimmed.slice(1).trim()}\`.`);return}const amount=PERCENTAGE.exec(trimmed)?.[1];if(amount===void 0){const withPoint=trimmed.
replace(/^(\d+),(\d+)\s*%$/,"$1.$2%"),hint=withPoint===trimmed?"`3%` or `0.5%`":`\`${withPoint}\``;complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__.h)(trimmed)}\
 is not a percentage; write one such as ${hint}.`);return}const percent=Number(amount),fraction=toFraction(percent);if(fraction>range.max){const meant=percent>100&&
percent<200?formatNumber(percent-100):null,allows=`would allow a ${range.noun} of ${formatNumber(percent)} % (at most ${formatNumber(range.max*100)}% makes sens\
e)`;complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__.h)(trimmed)} ${allows}.${meant===null?"":` For ${meant} % more than the baseline write \`${meant}%\`\
.`}`);return}if(range.positive&&fraction===0){complain(`\`0%\` would fail on noise alone; the smallest useful ${range.noun} limit is about \`1%\`.`);return}return fraction}
function toFraction(percent){return Number((percent/100).toPrecision(12))}function probablePercentage(bare){const value=Math.abs(bare);return value>1&&value<2?`${formatNumber(
(value-1)*100)}%`:value<1?`${formatNumber(value*100)}%`:`${formatNumber(value)}%`}function formatNumber(value){return String(Number(value.toPrecision(6)))}function readDuration(text,range,complain){
const trimmed=text.trim();if(BARE.test(trimmed)){complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__.h)(trimmed)} has no unit; write \`${trimmed}m\` for min\
utes or \`${trimmed}s\` for seconds.`);return}const seconds=DURATION.test(trimmed)?sumOfParts(trimmed):null;if(seconds===null){complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__.
h)(trimmed)} is not a duration; write one such as \`90s\`, \`10m\` or \`1h30m\`.`);return}if(seconds<range.minSeconds||seconds>range.maxSeconds){const bounds=`b\
etween ${range.minSeconds} seconds and ${range.maxSeconds/3600} hours`;complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__.h)(trimmed)} is ${formatNumber(seconds)}\
 seconds; it has to be ${bounds}.`);return}return seconds}function sumOfParts(text){let sum=0;for(const[,amount,unit]of text.matchAll(DURATION_PART)){const scale=SECONDS_PER_UNIT.
find(([names])=>names.test(unit??""))?.[1];if(scale===void 0)return null;sum+=Number(amount)*scale}return sum}function readFactor(text,complain){const trimmed=text.
trim(),percent=PERCENTAGE.exec(trimmed)?.[1];if(percent!==void 0){const factor2=Number(percent)>=100?Number(percent)/100:1+Number(percent)/100;complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__.
h)(trimmed)} is a percentage; write a factor, such as \`${formatNumber(factor2)}\`.`);return}const amount=FACTOR.exec(trimmed)?.[1];if(amount===void 0){complain(
`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__.h)(trimmed)} is not a factor; write one such as \`1.1\` (compiled at least 1.1 times as fast as eager).`);return}
const factor=Number(amount);if(factor<.5||factor>100){const meant=factor>0&&factor<.5?` For ${formatNumber(factor*100)} % faster write \`${formatNumber(1+factor)}\
\`.`:"";complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__.h)(trimmed)}: a factor between 0.5 and 100 is expected, where 1 is as fast as eager.${meant}`);
return}return factor}function readCount(text,complain){const trimmed=text.trim();if(!/^\d{1,6}$/.test(trimmed)){complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__.
h)(trimmed)} is not a count; write a whole number, 0 or more.`);return}return Number(trimmed)}}),6179:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X3:()=>mentionsName,hD:()=>checkStepForm,jg:()=>readStep});var _problems_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
1733),_params_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7379),_suggest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9067),_workspace_paths_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1469);const MAX_SOURCE_BYTES=4*1024*1024;function readStep(text,options){const{workspace,workingDirectory,complain}=options,form=checkStepForm(text,complain,file2=>functionsOf(
file2,workspace,workingDirectory));if(form===void 0)return;const{text:written,file,function:functionName}=form,path=(0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_1__.
T)(file,{workspace,from:workingDirectory,kind:"file",complain});if(path!==void 0){if(!mentions(functionName,file,workspace,workingDirectory)){const functions=functionsOf(
file,workspace,workingDirectory),meant=(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.kp)(functionName,functions);complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__.
h)(file)} holds no function ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__.h)(functionName)}.${meant===null?"":` Did you mean ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__.
h)(meant)}?`}${listed(functions)}`);return}return{text:written,file:path.relative,function:functionName}}}function checkStepForm(text,complain,functionsIn=()=>[]){
const written=text.trim(),colon=written.lastIndexOf(":"),file=written.slice(0,colon).replace(/:$/,""),functionName=written.slice(colon+1).replace(/\(.*\)$/,""),
rewritten=rewrite(written,file,functionName);if(rewritten!==null){complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__.h)(written)} ${rewritten.why}; write ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__.
h)(rewritten.text)}.`);return}if(colon===-1||!file.endsWith(".py")){const functions=colon===-1&&written.endsWith(".py")?functionsIn(written):[];complain(written.
endsWith(".py")?`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__.h)(written)} names no function; write ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__.h)(`${written}\
:${functions[0]??"make_step"}`)}.${listed(functions)}`:`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__.h)(written)} is not of the form \`path/to/file.py:function\
\`.`);return}if(!(0,_params_js__WEBPACK_IMPORTED_MODULE_0__.M)(functionName)){complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__.h)(functionName)} is not \
the name of a Python function; write ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__.h)(`${file}:make_step`)}.`);return}return{text:written,file,function:functionName}}
function rewrite(written,file,name){return written.includes("\\")?{why:"has backslashes",text:written.replaceAll("\\","/")}:/\.py::\w+$/.test(written)?{why:"has\
 two colons",text:`${file}:${name}`}:/\(.*\)$/.test(written)?{why:"calls the function",text:`${file}:${name}`}:/^\w+(\.\w+)*:\w+$/.test(written)&&!file.endsWith(
".py")?{why:"is a module, not a file",text:`${file.replaceAll(".","/")}.py:${name}`}:null}function sourceOf(file,workspace,workingDirectory){const path=(0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_1__.
T)(file,{workspace,from:workingDirectory,kind:"file",complain:()=>{}});return path===void 0?null:workspace.files.readText(path.absolute,MAX_SOURCE_BYTES)}function mentions(name,file,workspace,workingDirectory){
const source=sourceOf(file,workspace,workingDirectory);return source===null||mentionsName(name,source)}function mentionsName(name,source){return/^\s*from .* import \*/m.
test(source)||wordIn(name,source)}function wordIn(name,source){return source.split(/[^\p{XID_Continue}]+/u).includes(name)}function functionsOf(file,workspace,workingDirectory){
return[...(sourceOf(file,workspace,workingDirectory)??"").matchAll(/^def ([^\W\d]\w*)/gm)].map(match=>match[1]??"").filter(name=>!name.startsWith("_"))}function listed(functions){
if(functions.length===0)return"";const more=functions.length>8?" …":"";return` Its functions: ${functions.slice(0,8).map(_problems_js__WEBPACK_IMPORTED_MODULE_3__.
h).join(", ")}${more}.`}}),9067:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{kp:()=>closest,
mj:()=>notAllowed});var _problems_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1733);function editDistance(from,to){let beforePrevious=[],previous=Array.
from({length:to.length+1},(_,index)=>index);for(let row=1;row<=from.length;row++){const current=[row];for(let column=1;column<=to.length;column++){const replaced=at(
previous,column-1)+(from[row-1]===to[column-1]?0:1),swapped=from[row-1]===to[column-2]&&from[row-2]===to[column-1],bySwap=row>1&&column>1&&swapped?at(beforePrevious,
column-2)+1:1/0;current.push(Math.min(replaced,bySwap,at(previous,column)+1,at(current,column-1)+1))}beforePrevious=previous,previous=current}return at(previous,
to.length)}const at=(row,column)=>row[column]??1/0;function closest(word,allowed){const normalised=word.slice(0,60).toLowerCase().replaceAll("_","-"),best=allowed.
map(candidate=>({candidate,distance:editDistance(normalised,candidate.toLowerCase().replaceAll("_","-"))})).sort((a,b)=>a.distance-b.distance)[0];if(best===void 0)
return null;const begun=allowed.filter(candidate=>normalised.startsWith(candidate)||candidate.startsWith(normalised));return begun.length===1&&normalised.length>=
3?begun[0]??null:best.distance<=Math.max(1,Math.floor(best.candidate.length/3))?best.candidate:null}function notAllowed(word,what,allowed){const meant=closest(word,
allowed),question=meant===null?"":` Did you mean ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__.h)(meant)}?`;return`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__.
h)(word)} is not ${what}; allowed: ${allowed.map(_problems_js__WEBPACK_IMPORTED_MODULE_0__.h).join(", ")}.${question}`}}),8722:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>diskFiles});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024);const diskFiles={realPath:path=>orNull(
()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)),kind:path=>orNull(()=>{const stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);return stats.
isFile()?"file":stats.isDirectory()?"directory":"other"}),readText:(path,maxBytes)=>orNull(()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size<=maxBytes?
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"utf8").replace(/^\uFEFF/,""):null)};function orNull(read){try{return read()}catch{return null}}}),1469:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>isInside,T:()=>readWorkspacePath});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_problems_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1733);function readWorkspacePath(text,options){const{workspace,from,kind,complain}=options,absolute=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(from,text),
found=workspace.files.kind(absolute);if(!isInside(absolute,workspace.root)){complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__.h)(text)} is outside of the\
 workspace; only what is checked out there can be measured.`);return}if(found===null){complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__.h)(text)} does no\
t exist${whereElse(text,options)}.`);return}if(found!==kind){complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__.h)(text)} is not a ${kind==="file"?"file":
"folder"}.`);return}const real=workspace.files.realPath(absolute),realRoot=workspace.files.realPath(workspace.root);if(real===null||realRoot===null||!isInside(real,
realRoot)){complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__.h)(text)} leads out of the workspace by a symbolic link.`);return}return{absolute,relative:slashed(
(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from,absolute))}}function whereElse(text,{workspace,from,kind}){if(from!==workspace.root&&workspace.files.kind(
(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace.root,text))===kind){const back=slashed((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from,(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
resolve)(workspace.root,text)));return` in the working directory, but in the workspace it does: write ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__.h)(back)}`}
return[".git","."].map(name=>workspace.files.kind((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace.root,name)))[0]===null?"; the workspace holds no \
repository: is `actions/checkout` missing before this step?":from===workspace.root?" in the workspace":" in the working directory"}function isInside(path,root){
const way=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root,path);return way===""||!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`)&&way!==
".."&&!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way)}function slashed(path){return path===""?".":path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.
sep).join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.sep)}}),1532:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{I:()=>kindOf,hN:()=>parseYaml,pi:()=>isMapping});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1196),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
452),_problems_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1733);const MAX_CHARACTERS=256*1024,MAX_ALIASES=100;function parseYaml(text,complain){if(text.
length>MAX_CHARACTERS){complain(`is ${Math.ceil(text.length/1024)} kB long; at most ${MAX_CHARACTERS/1024} kB are read.`);return}const lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.
HN;try{const document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text,{lineCounter:lines,prettyErrors:!0,merge:!0,logLevel:"silent"}),mistake=document.errors[0]??
document.warnings[0];if(mistake!==void 0){complain(`not valid YAML: ${firstLine(mistake.message)}.${tabHint(mistake.code)}${bracesHint(text)}`);return}const value=document.
toJS({maxAliasCount:MAX_ALIASES});return locate(document,value,lines,complain,!text.trim().includes(`
`))}catch(thrown){complain(`not usable YAML: ${firstLine((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.gJ)(thrown))}.`);return}}function locate(document,value,lines,complain,oneLine){
const nodeAt=path=>path.length===0?document.contents:document.getIn(path,!0),lineOf=path=>{const node=keyAt(document,path)??nodeAt(path);return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
Ll)(node)&&node.range?lines.linePos(node.range[0]).line:path.length===0?null:lineOf(path.slice(0,-1))};return{value,sourceOf:path=>{const node=nodeAt(path);if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.
jn)(node))return node.source??String(node.value);const found=path.reduce((inner,key)=>isContainer(inner)?inner[key]:void 0,value);return typeof found=="string"?
found:JSON.stringify(found)??""},complainAt:(path,message)=>{const line=oneLine?null:lineOf(path);complain(line===null?message:`line ${line}: ${message}`)}}}function keyAt(document,path){
const parent=path.length>1?document.getIn(path.slice(0,-1),!0):document.contents;if(!(path.length===0||!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(parent)))return parent.
items.find(({key})=>(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)&&key.value===path.at(-1))?.key}function firstLine(message){return(message.split(`
`)[0]??"").replace(/[:.]?\s*$/,"")}function tabHint(code){return code==="TAB_AS_INDENT"?" Indent with blanks.":""}function bracesHint(text){const line=text.trim();
if(line.includes(`
`)||!line.includes(","))return"";const braced=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(`{${line}}`,{logLevel:"silent"});return braced.errors.length===0&&(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
jh)(braced.contents)&&braced.contents.items.every(({value})=>value!==null)?` Several keys on one line stand in braces: ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__.
h)(`{${line}}`)}.`:""}function isContainer(value){return typeof value=="object"&&value!==null}function isMapping(value){return typeof value=="object"&&value!==null&&
!Array.isArray(value)}function kindOf(value){return value==null?"empty":Array.isArray(value)?"a list":typeof value=="object"?"a map":typeof value=="string"?"a t\
ext":typeof value=="boolean"?"true or false":`a ${typeof value}`}}),5638:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{S:()=>judgeMeasured,C:()=>leaveOpen});var headline=__webpack_require__(8655),judge_variant=__webpack_require__(1780),worst=__webpack_require__(
7488);function doubtRegressions(run,why){if(run.verdict==="failed"||!run.benchmarks.some(({variants})=>variants.some(hasDoubtful)))return run;const benchmarks=run.
benchmarks.map(benchmark=>{const variants=benchmark.variants.map(variant=>hasDoubtful(variant)?doubted(variant,why):variant);return{...benchmark,variants,verdict:(0,worst.
z)(variants.map(({verdict:verdict2})=>verdict2))}}),verdict=(0,worst.z)(benchmarks.map(benchmark=>benchmark.verdict));return{...run,benchmarks,verdict,headline:(0,headline.
g)({verdict,benchmarks,problem:null,purpose:"gate"})}}function doubted(variant,why){const metrics=variant.metrics.map(metric=>isDoubtful(metric)?{...metric,verdict:"\
inconclusive",suspicious:!0,reason:`${metric.reason}; ${why}`}:metric),verdict=(0,judge_variant.QD)(metrics,null);return{...variant,metrics,verdict,reasons:(0,judge_variant.
zM)(verdict,metrics,null)}}function hasDoubtful({metrics}){return metrics.some(isDoubtful)}function isDoubtful({metric,verdict,confirmed,reference}){return verdict===
"regression"&&!confirmed&&reference!==null&&metric!=="speedup"}var judge=__webpack_require__(2500),not_judged=__webpack_require__(9686),time_clock=__webpack_require__(
1109);function mergeConfirmed(first,confirmed){const benchmarks=first.benchmarks.map(benchmark=>{const other=confirmed.benchmarks.find(({id:id2})=>id2===benchmark.
id);return other===void 0?benchmark:mergeBenchmark(benchmark,other)}),verdict=(0,worst.z)(benchmarks.map(benchmark=>benchmark.verdict));return first.verdict==="\
failed"&&verdict!=="failed"?first:{...first,benchmarks,verdict,headline:(0,headline.g)({verdict,benchmarks,problem:null,purpose:"gate"}),notJudged:(0,not_judged.
G)(benchmarks)}}function mergeBenchmark(first,confirmed){const variants=first.variants.map(variant=>{const other=confirmed.variants.find(({variant:{name}})=>name===
variant.variant.name);return other===void 0?variant:mergeVariant(variant,other)});return{...first,variants,verdict:(0,worst.z)(variants.map(({verdict})=>verdict))}}
function mergeVariant(first,confirmed){if(first.metrics.length===0||confirmed.metrics.length===0)return confirmed.verdict==="failed"&&first.verdict!=="failed"?confirmed:
first;if(first.verdict==="no-baseline"||first.verdict==="incomparable")return confirmed;const metrics=first.metrics.map(metric=>decidedSince(metric,confirmed)??
metric),verdict=(0,judge_variant.QD)(metrics,null),unread=metrics.every((metric,index)=>metric===first.metrics[index])?confirmed.reasons.slice(0,1):[];return{...first,
metrics,verdict,reasons:[...(0,judge_variant.zM)(verdict,metrics,null),...unread],slowdownKind:confirmed.slowdownKind??(verdict==="regression"?first.slowdownKind:
null),sameGeneratedCode:first.sameGeneratedCode??confirmed.sameGeneratedCode}}function decidedSince({metric,verdict},confirmed){if(!(verdict!=="inconclusive"&&!time_clock.
Sh.some(name=>name===metric)))return confirmed.metrics.find(entry=>entry.metric===metric&&entry.head!==null&&entry.reference!==null)}function judgeMeasured(measured){
const{benchmarks,result,problem,reference,purpose}=measured,arms=result?.arms??[],shared={head:arms.filter(({side})=>side==="head"),headFingerprint:result?.fingerprintBefore??
null,numerics:result?.numerics??[],problem,purpose},held=(0,judge.S)({...shared,benchmarks,reference,recordOnlySuspects:!0}),first=measured.doubt==null?held:doubtRegressions(
held,measured.doubt),base=arms.filter(({side})=>side==="base"),confirmable=withBase(benchmarks,base);if(problem!==null||confirmable.length===0)return first;const confirmed=(0,judge.
S)({...shared,benchmarks:confirmable,reference:{kind:"side-by-side",arms:base,history:measured.history,why:"",unusable:measured.unusable??[],maxPairs:Math.max(...base.
map(({processes})=>processes.length)),...measured.secondsPerPair===void 0?{}:{secondsPerPair:measured.secondsPerPair}}});return mergeConfirmed(first,confirmed)}
function withBase(benchmarks,base){return benchmarks.flatMap(benchmark=>{const variants=benchmark.variants.filter(({kind,name})=>kind==="eager"||base.some(arm=>arm.
benchmark===benchmark.id&&arm.variant===name));return variants.some(({kind})=>kind==="compiled")?[{...benchmark,variants}]:[]})}function leaveOpen(run,questions){
if(questions.length===0||run.verdict==="failed")return run;const benchmarks=run.benchmarks.map(benchmark=>{const variants=benchmark.variants.map(variant=>{const question=questions.
find(one=>one.benchmark===benchmark.id&&one.variant===variant.variant.name);return question===void 0?variant:openVariant(variant,question.reasons)});return{...benchmark,
variants,verdict:(0,worst.z)(variants.map(({verdict:verdict2})=>verdict2))}}),verdict=(0,worst.z)(benchmarks.map(benchmark=>benchmark.verdict));return{...run,benchmarks,
verdict,headline:(0,headline.g)({verdict,benchmarks,problem:null,purpose:"gate"})}}function openVariant(variant,reasons){const calm=variant.verdict==="pass"||variant.
verdict==="improvement",[known,added]=calm?[[],reasons]:[variant.reasons,reasons.slice(-1)];return{...variant,verdict:calm?"inconclusive":variant.verdict,reasons:[
...known,...added]}}}),8815:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ju:()=>accept,
wU:()=>describeForRecord});var _worst_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7488);function accept(run,acceptance){if(!run.benchmarks.some(({variants})=>variants.
some(({verdict:verdict2})=>verdict2==="regression")))return run;const benchmarks=run.benchmarks.map(benchmark=>{const variants=benchmark.variants.map(variant=>acceptVariant(
variant,acceptance));return{...benchmark,variants,verdict:replaced(benchmark.verdict,variants)}}),verdict=replaced(run.verdict,benchmarks),headline=verdict==="a\
ccepted"?`${describeAcceptance(acceptance)}: ${run.headline}`:run.headline;return{...run,benchmarks,verdict,headline}}function replaced(verdict,parts){return verdict===
"regression"?(0,_worst_js__WEBPACK_IMPORTED_MODULE_0__.z)(parts.map(part=>part.verdict)):verdict}function acceptVariant(variant,acceptance){return variant.verdict===
"regression"?{...variant,verdict:"accepted",reasons:[describeAcceptance(acceptance),...variant.reasons]}:variant}function describeForRecord({label,reason}){return reason===
null?`label ${label}`:`${reason} (label ${label})`}function describeAcceptance({label,reason}){return reason===null?`accepted by the label ${label}`:`accepted b\
y the label ${label} (${reason})`}}),6891:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$:()=>MIN_SEGMENT,U:()=>changePoints});var _estimators_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5348);const MIN_SEGMENT=3,PENALTY=2,NEIGHBOUR_SCALE=.6745*
Math.SQRT2;function changePoints(values){const count=values.length;if(count<2*MIN_SEGMENT)return[];const penalty=PENALTY*noiseSpread(values)*Math.log(count),costs=values.
map((_,from)=>costsFrom(values,from)),best=[{cost:-penalty,from:0}];for(let end=1;end<=count;end+=1){let choice={cost:1/0,from:0};for(let from=0;from<=end-MIN_SEGMENT;from+=
1){const cost=(best[from]?.cost??1/0)+(costs[from]?.[end-from-1]??1/0)+penalty;cost<choice.cost&&(choice={cost,from})}best.push(choice)}const points=[];for(let end=best[count]?.
from??0;end>0;end=best[end]?.from??0)points.unshift(end);return points}function costsFrom(values,from){const sorted=[];return values.slice(from).map(value=>{const place=sorted.
findIndex(other=>other>value);sorted.splice(place===-1?sorted.length:place,0,value);const centre=sorted[Math.floor(sorted.length/2)]??value;return sorted.reduce(
(sum,other)=>sum+Math.abs(other-centre),0)})}const SMALLEST_SPREAD=1e-4;function noiseSpread(values){const steps=values.slice(1).map((value,index)=>Math.abs(value-
(values[index]??value)));return Math.max((0,_estimators_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(steps)/NEIGHBOUR_SCALE,SMALLEST_SPREAD)}}),8130:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>judgeCompileTime,Z:()=>MIN_COMPILE_GROWTH_SECONDS});var _format_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
2016),_estimators_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(5348),_fingerprints_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(3886),_intervals_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7185),_metric_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6171),_noise_model_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3341),_record_rule_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
8377),_sentences_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(1933),_side_by_side_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4338),_time_clock_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
1109);const MIN_COMPILE_GROWTH_SECONDS=5;function judgeCompileTime(metric,subject){const limit=subject.benchmark.limits.maxCompileTimeGrowth,estimator=(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_5__.
UF)(metric),head=(0,_estimators_js__WEBPACK_IMPORTED_MODULE_6__.lc)(subject.head,estimator);if(head.length===0)return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.
g$)({metric,limit,verdict:"not-judged",reason:`${_metric_js__WEBPACK_IMPORTED_MODULE_1__.Uw[metric]} was not measured on head`});const headSeconds=(0,_estimators_js__WEBPACK_IMPORTED_MODULE_6__.
JZ)(head),{reference}=subject,base={metric,limit,head:headSeconds};if(reference.kind==="absent")return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.k9)({...base,reason:`${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__.
Xo)(headSeconds)}; ${reference.reason}`},reference);const samples=(0,_estimators_js__WEBPACK_IMPORTED_MODULE_6__.lc)(reference.arm,estimator);if(samples.length===
0)return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.g$)({...base,verdict:"not-judged",reason:`the reference has no ${_metric_js__WEBPACK_IMPORTED_MODULE_1__.Uw[metric]}`});
if(reference.kind==="side-by-side")return sideBySide({metric,limit,subject,reference});const referenceSeconds=(0,_estimators_js__WEBPACK_IMPORTED_MODULE_6__.JZ)(
samples),change=(0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__.tr)(headSeconds,referenceSeconds),both={...base,reference:referenceSeconds,change};if(!(0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_8__.
R)(subject.headFingerprint,reference.fingerprint))return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.g$)({...both,verdict:"not-judged",reason:"the reference was m\
easured on another CPU"});const noise=noiseOf(metric,{subject,head,samples}),versions=(0,_sentences_js__WEBPACK_IMPORTED_MODULE_9__.v)((0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_8__.
c)(subject.headFingerprint,reference.fingerprint)),numbers=`${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__.Xo)(headSeconds)} after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__.
Xo)(referenceSeconds)}${change===null?"":`, ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_9__.u)(change,{limit})}`}, limit ${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__.
l9)(limit)}${versions}`,seconds=headSeconds-referenceSeconds,beyond=sign=>change!==null&&sign*change.estimate>limit&&sign*seconds>MIN_COMPILE_GROWTH_SECONDS;if(change!==
null&&(beyond(1)||beyond(-1))&&Math.abs(Math.log1p(change.estimate))<=noise){const reason=`${numbers}; compiles of unchanged code differ by up to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__.
l9)(Math.expm1(noise))} here, so only a side-by-side measurement could tell`;return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.g$)({...both,verdict:"not-judged",
reason})}if(beyond(1)){const reason=`${numbers}; a suspicion only, until fresh processes of both commits confirm it`;return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.
g$)({...both,verdict:"inconclusive",suspicious:!0,reason})}if(beyond(-1))return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.g$)({...both,verdict:"improvement",reason:numbers});
const floor=(change?.estimate??0)>limit?`; less than ${MIN_COMPILE_GROWTH_SECONDS} s more never counts`:"";return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.g$)(
{...both,verdict:"pass",reason:`${numbers}${floor}`})}function noiseOf(metric,{subject,head,samples}){const{history,benchmark,variant}=subject,query={history,benchmark:benchmark.
id,variant:variant.name},own=(0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__.q0)(head,samples),{spread}=(0,_noise_model_js__WEBPACK_IMPORTED_MODULE_2__._f)(own,{...query,
estimator:(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_5__.UF)(metric)});return _record_rule_js__WEBPACK_IMPORTED_MODULE_3__.OV*Math.max(spread,own.standardError)}
function sideBySide(side){const decided=(0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_4__.x)(side),growth=(decided.head??0)-(decided.reference??0);return decided.
change!==null&&decided.verdict!=="improvement"&&growth<=MIN_COMPILE_GROWTH_SECONDS?{...decided,verdict:"pass",suspicious:!1,reason:decided.verdict==="pass"?decided.
reason:`${decided.reason}; less than ${MIN_COMPILE_GROWTH_SECONDS} s more never counts`}:decided}}),6606:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>confirmationOf,c:()=>decideConfirmation});var _compile_time_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8130),_host_modes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9840),_looks_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3447),_sequential_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
1016),_speedup_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7113),_time_clock_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1109);function confirmationOf({
benchmarks,head,reference}){if(reference.kind!=="side-by-side")return{tests:Math.max(1,(0,_speedup_js__WEBPACK_IMPORTED_MODULE_3__.xU)(benchmarks)),maxPairs:_looks_js__WEBPACK_IMPORTED_MODULE_4__.
TL,secondsPerPair:null};const tests=testsOf(comparisonsOf({benchmarks,head,base:reference.arms}),benchmarks);return{tests,maxPairs:Math.max((0,_looks_js__WEBPACK_IMPORTED_MODULE_4__.
Nd)(tests),reference.maxPairs??0),secondsPerPair:reference.secondsPerPair??null}}function testsOf(comparisons,benchmarks){return Math.max(1,comparisons.length+(0,_speedup_js__WEBPACK_IMPORTED_MODULE_3__.
xU)(benchmarks))}function comparisonsOf({benchmarks,head,base}){return benchmarks.flatMap(benchmark=>benchmark.variants.flatMap(variant=>{const isIt=arm=>arm.benchmark===
benchmark.id&&arm.variant===variant.name,ours=head.find(isIt),theirs=base.find(isIt);return variant.kind==="eager"||ours===void 0||theirs===void 0?[]:_time_clock_js__WEBPACK_IMPORTED_MODULE_5__.
Sh.filter(metric=>(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_5__.sK)(ours,metric)&&(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_5__.sK)(theirs,metric)).map(metric=>({
benchmark,metric,head:ours,base:theirs}))}))}function decideConfirmation(state){const comparisons=comparisonsOf(state),tests=testsOf(comparisons,state.benchmarks),
maxPairs=(0,_looks_js__WEBPACK_IMPORTED_MODULE_4__.Nd)(tests),decided=comparisons.filter(comparison=>isWaitedFor(comparison,state.suspicions)).map(comparison=>({
comparison,decision:decideOne(comparison,{tests,maxPairs})})),undecided=decided.filter(isOpen).map(({comparison:{benchmark,head,metric}})=>({benchmark:benchmark.
id,variant:head.variant,metric})),fewest=Math.min(...decided.filter(isOpen).map(({decision})=>decision.pairs)),pairsLeft=maxPairs-(Number.isFinite(fewest)?fewest:
0);return decided.some(isRegression)?{kind:"slower",undecided,pairsLeft}:undecided.length===0&&decided.length>0?{kind:"fine",undecided,pairsLeft}:{kind:state.secondsLeft>=
state.secondsPerPair&&(decided.length===0||decided.some(({decision})=>decision.kind==="continue"))?"continue":"out-of-budget",undecided,pairsLeft}}function decideOne({
benchmark,metric,head,base},shared){const limit=limitOf(benchmark,metric),host=(0,_host_modes_js__WEBPACK_IMPORTED_MODULE_1__.o)({metric,head,base,limit,...shared});
return(0,_sequential_js__WEBPACK_IMPORTED_MODULE_2__.LD)({pairs:(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_5__.Ti)(metric,head,base),limit,...shared,host})}function limitOf({
limits},metric){return isCompile(metric)?limits.maxCompileTimeGrowth:limits.maxSlowdown}function isOpen({decision}){return decision.kind==="continue"||decision.
kind==="out-of-budget"}function isRegression({comparison,decision}){if(decision.kind!=="slower")return!1;if(!isCompile(comparison.metric))return!0;const pairs=(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_5__.
Ti)(comparison.metric,comparison.head,comparison.base);return pairs.reduce((sum,pair)=>sum+pair.head-pair.base,0)/pairs.length>_compile_time_js__WEBPACK_IMPORTED_MODULE_0__.
Z}function isCompile(metric){return metric==="cold-compile-time"||metric==="warm-compile-time"}function isWaitedFor({benchmark,metric,head,base},suspicions){return suspicions.
some(suspicion=>suspicion.benchmark!==benchmark.id||suspicion.variant!==head.variant?!1:suspicion.metric!==null?suspicion.metric===metric:metric!=="wall-time"?metric===
"device-time":(0,_sequential_js__WEBPACK_IMPORTED_MODULE_2__.ho)((0,_time_clock_js__WEBPACK_IMPORTED_MODULE_5__.Ti)(metric,head,base)).estimate>Math.log1p(limitOf(
benchmark,metric))||!(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_5__.FC)(head)&&!(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_5__.FC)(base))}}),5464:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>studentQuantile});var jstat__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2453);function studentQuantile(probability,degreesOfFreedom){
return jstat__WEBPACK_IMPORTED_MODULE_0__.studentt.inv(probability,degreesOfFreedom)}}),5348:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fx:()=>standardDeviation,JZ:()=>median,K9:()=>logs,Lf:()=>deviceTimeOfBlocksMs,cH:()=>wallTimeMs,fy:()=>launchesPerStep,
i2:()=>mean,j8:()=>communicationMs,lX:()=>geometricMean,lc:()=>samplesOf,mV:()=>deviceTimeMs,t0:()=>livingProcesses});function median(values){const sorted=[...values].
sort((a,b)=>a-b),middle=Math.floor(sorted.length/2),upper=sorted[middle]??NaN;return sorted.length%2===1?upper:((sorted[middle-1]??NaN)+upper)/2}function mean(values){
return values.reduce((sum,value)=>sum+value,0)/values.length}function standardDeviation(values){if(values.length<2)return 0;const centre=mean(values);return Math.
sqrt(values.reduce((sum,value)=>sum+(value-centre)**2,0)/(values.length-1))}function logs(values){return values.map(value=>Math.log(value))}function livingProcesses(arm){
return arm.processes.filter(process2=>process2.outcome.kind==="ok")}function wallTimeMs(process2){const blocks=process2.blocks.filter(block=>block.disturbed===null&&
block.wallSeconds>0);return blocks.length===0?null:median(blocks.map(block=>1e3*block.wallSeconds/block.steps))}function profiledWindows(process2,pace){const seen=process2.
deviceWindows.filter(window=>window.source==="profiler"),ofPace=preferred(seen,window=>(window.paced??!1)===(pace==="full-clock"));return preferred(ofPace,window=>(window.
disturbed??null)===null)}function preferred(values,wanted){const found=values.filter(wanted);return found.length===0?values:found}function deviceTimeMs(process2){
const windows=profiledWindows(process2,"full-clock").filter(window=>window.busySeconds>0);return windows.length===0?null:median(windows.map(window=>1e3*window.busySeconds/
window.steps))}function perStepOfBlocks(process2,seconds){const windows=profiledWindows(process2,"clock-of-the-blocks");return windows.length===0?null:median(windows.
map(window=>1e3*seconds(window)/window.steps))}function deviceTimeOfBlocksMs(process2){return perStepOfBlocks(process2,window=>window.busySeconds)}function communicationMs(process2){
return perStepOfBlocks(process2,window=>window.communicationSeconds)??0}function launchesPerStep(process2){const windows=process2.deviceWindows.filter(window=>window.
source==="profiler"&&window.launches>0);return windows.length===0?null:median(windows.map(window=>window.launches/window.steps))}function samplesOf(arm,estimator){
return livingProcesses(arm).map(estimator).filter(value=>value!==null)}function geometricMean(samples){return Math.exp(mean(logs(samples)))}}),4605:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>rankSumProbability,o:()=>smallestRankSumProbability});function rankSumProbability(head,reference){if(head.length===
0||reference.length===0)return 1;const wins=head.reduce((sum,value)=>sum+reference.filter(other=>value>other).length,0),ways=arrangementsByWins(head.length,reference.
length),total=ways.reduce((sum,count)=>sum+count,0);return ways.slice(wins).reduce((sum,count)=>sum+count,0)/total}function smallestRankSumProbability(pairs){let probability=1;
for(let k=1;k<=pairs;k+=1)probability*=k/(pairs+k);return probability}function arrangementsByWins(m,n){let ways=Array.from({length:n+1},()=>[1]);for(let i=1;i<=
m;i+=1){const next=[[1]];for(let j=1;j<=n;j+=1)next.push(added(shifted(ways[j]??[],j),next[j-1]??[]));ways=next}return ways[n]??[1]}function shifted(counts,by){
return[...Array.from({length:by},()=>0),...counts]}function added(a,b){return Array.from({length:Math.max(a.length,b.length)},(_,index)=>(a[index]??0)+(b[index]??
0))}}),9335:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>failsBuild});function failsBuild(input){
switch(input.eventKind){case"refused":return{fails:!0,reason:"nothing of a pull request may be executed under this event"};case"report-only":return{fails:!1,reason:`${input.
run.verdict}; this event only reports and never fails the build`};case"baseline":return onBaselineBranch(input.run.verdict);case"pull-request":case"merge-group":case"\
terminal":return onGate(input)}}function onBaselineBranch(verdict){return verdict==="failed"?{fails:!0,reason:"failed: nothing was saved as a baseline"}:{fails:!1,
reason:`${verdict}; on a baseline branch only a failed measurement fails the build`}}function onGate({run,failOn,onMissingBaseline}){const failing=verdictsIn(run).
find(verdict=>named(verdict,failOn));if(failing!==void 0)return{fails:!0,reason:`${failing} is in fail-on`};if(onMissingBaseline==="fail"&&verdictsIn(run).includes(
"no-baseline"))return{fails:!0,reason:"no-baseline, and on-missing-baseline is fail"};const listed=failOn.length===0?"none":failOn.join(", ");return canFail(run.
verdict)?{fails:!1,reason:`${run.verdict} is not in fail-on (${listed})`}:{fails:!1,reason:`nothing was found that fail-on names (${listed})`}}function verdictsIn(run){
const variants=run.benchmarks.flatMap(benchmark=>benchmark.variants);return[...new Set([run.verdict,...run.benchmarks.map(({verdict})=>verdict),...variants.map(
({verdict})=>verdict),...variants.filter(({verdict})=>verdict!=="accepted").flatMap(({metrics})=>metrics.map(({verdict})=>verdict)).filter(verdict=>verdict!=="n\
ot-judged")])]}function named(verdict,failOn){return canFail(verdict)&&failOn.includes(verdict)}function canFail(verdict){switch(verdict){case"failed":case"regr\
ession":case"incomparable":case"no-baseline":case"inconclusive":return!0;case"accepted":case"improvement":case"pass":return!1}}}),3886:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>sameHost,c:()=>versionChanges});const SAID_BESIDE_A_NUMBER=[["driver","driver"],["CUDA","cuda"],["torch","torch"],
["triton","triton"],["Python","python"]];function versionChanges(head,reference){return head===null||reference===null?"":SAID_BESIDE_A_NUMBER.filter(([,field])=>head[field]!==
reference[field]).map(([name,field])=>`${name} ${reference[field]??"unknown"} -> ${head[field]??"unknown"}`).join(", ")}function sameHost(head,reference){return head===
null||reference===null?!0:head.cpuName===reference.cpuName&&head.cpuCount===reference.cpuCount}}),8655:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>headlineOf});var _format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2016),_metric_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6171),_not_judged_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9686);function headlineOf({verdict,benchmarks,problem,purpose}){if(problem!==null)return problem.
message;if(benchmarks.length===0)return"there is no benchmark, so nothing was compared";if(verdict==="pass")return passHeadline(benchmarks);const worst=benchmarks.
filter(benchmark2=>benchmark2.verdict===verdict),[benchmark]=worst;if(benchmark===void 0)return"nothing was compared";const variant=benchmark.variants.find(entry=>entry.
verdict===verdict),reason=variant?.reasons[0]??"it has no compiled variant, so nothing was compared",name=nameOf(benchmark,variant),others=worst.length>1?` (and\
 ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__.yk)(worst.length-1,"more benchmark")})`:"";return verdict==="no-baseline"&&purpose==="baseline"?`${name}: measured\
 as the first baseline, nothing to compare with yet${others}`:`${name}: ${reason}${others}`}function nameOf(benchmark,variant){return variant!==void 0&&benchmark.
variants.length>1?`${benchmark.name} [${variant.variant.name}]`:benchmark.name}function passHeadline(benchmarks){const notJudged=(0,_not_judged_js__WEBPACK_IMPORTED_MODULE_2__.
G)(benchmarks),open=notJudged.length===0?"":`${inWords(notJudged)} not judged`,[slowest]=benchmarks.flatMap(({variants})=>variants).flatMap(({metrics})=>metrics).
filter(({metric,verdict})=>verdict==="pass"&&(metric==="device-time"||metric==="wall-time")).sort((a,b)=>(b.change?.estimate??0)-(a.change?.estimate??0));if(slowest===
void 0||notJudged.includes("step time")){const covered=[!notJudged.includes("graph breaks")&&!notJudged.includes("recompiles")&&"counts",!notJudged.includes("pe\
ak memory")&&"memory"].filter(part=>part!==!1);return`pass (${[inWords(covered),open].filter(part=>part!=="").join("; ")})`}return`pass: ${benchmarks.length>1?"\
slowest change: ":""}${_metric_js__WEBPACK_IMPORTED_MODULE_0__.Uw[slowest.metric]} ${slowest.reason}${open===""?"":` (${open})`}`}function inWords(parts){return parts.
length<2?parts.join(""):`${parts.slice(0,-1).join(", ")} and ${parts.at(-1)}`}}),9840:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>hostModesOf,r:()=>LARGEST_STEP_GAP});var _sequential_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1016),
_time_clock_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1109);const LARGEST_STEP_GAP=Math.log(2),LARGEST_COMPILE_GAP=Math.log(1.5);function hostModesOf({
metric,head,base,...test}){switch(metric){case"device-time":return null;case"cold-compile-time":case"warm-compile-time":return{gap:LARGEST_COMPILE_GAP,hide:!1};case"\
wall-time":return(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_1__.FC)(head)||(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_1__.FC)(base)?{gap:LARGEST_STEP_GAP,hide:!0}:
(0,_sequential_js__WEBPACK_IMPORTED_MODULE_0__.LD)({...test,pairs:(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_1__.Ti)("device-time",head,base),host:null}).kind===
"slower"?null:{gap:LARGEST_STEP_GAP,hide:!1}}}}),9493:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$t:()=>placeOf,HP:()=>compareEvents,cu:()=>identityOf,jH:()=>distinctPlaces,xC:()=>normaliseReason});function normaliseReason(reason){return(reason.trim().split(
`
`,1)[0]??"").replace(/^(\[?\d+\/\d+(_\d+)?\]?:?\s*)+/,"").replace(/\b0x[0-9a-f]+\b/gi,"#").replace(/\/[^\s'"]*\/(?=[^\s/'"]+)/g,"").replace(/\b(_+)?(tmp|temp|stack|graph_out|lambda|fn|resume_in_\w+?_at|__compiled_fn|torch_dynamo_resume_in_\w+?_at)_?\d+\b/g,
"#").replace(/['"`]/g,"").replace(/\d+(\.\d+)?(e[+-]?\d+)?/gi,"#").replace(/\s+/g," ").trim().toLowerCase()}function identityOf(event){return JSON.stringify([fileOf(
event.site),functionOf(event.site),...movableIdentity(event)])}function functionOf(site){return site.function?.replace(/^torch_dynamo_resume_in_(\w+?)_at_\d+$/,
"$1")??null}function contentIdentityOf(event){return event.site.sourceLine===null?null:JSON.stringify(movableIdentity(event))}function movableIdentity(event){return[
event.site.sourceLine?.replace(/\s+/g," ").trim()??null,normaliseReason(event.reason)]}function fileOf(site){return site.package===null?site.file:`${site.package}\
@${site.packageVersion??""}:${site.packagePath??""}`}function distinctPlaces(events){return[...new Map(events.map(event=>[`${identityOf(event)}:${event.site.line??
""}`,event]).reverse()).values()].reverse()}function placeOf(site){const line=site.line===null?"":`:${site.line}`;return site.file!==null?`${site.file}${line}`:
site.package===null?"an unknown place":`${[site.package,site.packageVersion].filter(part=>part!==null).join(" ")}: ${site.packagePath??"?"}${line}`}function compareEvents(head,reference){
const sameLine=withoutCommon(head,reference,event=>`${identityOf(event)}:${event.site.line??""}`),samePlace=withoutCommon(sameLine.added,sameLine.gone,identityOf);
return withoutCommon(samePlace.added,samePlace.gone,contentIdentityOf)}function withoutCommon(head,reference,key){const unmatched=new Map;for(const event of reference){
const events=unmatched.get(key(event));events===void 0?unmatched.set(key(event),[event]):events.push(event)}return{added:head.filter(event=>{const identity=key(
event);return identity===null||unmatched.get(identity)?.shift()===void 0}),gone:[...unmatched.values()].flat()}}}),7185:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C2:()=>changeOf,LK:()=>SHOWN_CONFIDENCE,q0:()=>independentLogRatio,tr:()=>plainChange});var _distributions_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5464),_estimators_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5348);const SHOWN_CONFIDENCE=.95;function independentLogRatio(head,reference){const headLogs=(0,_estimators_js__WEBPACK_IMPORTED_MODULE_1__.
K9)(head),referenceLogs=(0,_estimators_js__WEBPACK_IMPORTED_MODULE_1__.K9)(reference),degreesOfFreedom=head.length+reference.length-2,squares=(head.length-1)*(0,_estimators_js__WEBPACK_IMPORTED_MODULE_1__.
Fx)(headLogs)**2+(reference.length-1)*(0,_estimators_js__WEBPACK_IMPORTED_MODULE_1__.Fx)(referenceLogs)**2,spread=degreesOfFreedom>0?Math.sqrt(squares/degreesOfFreedom):
0;return{estimate:(0,_estimators_js__WEBPACK_IMPORTED_MODULE_1__.i2)(headLogs)-(0,_estimators_js__WEBPACK_IMPORTED_MODULE_1__.i2)(referenceLogs),standardError:spread*
Math.sqrt(1/head.length+1/reference.length),degreesOfFreedom,spread}}function changeOf(ratio,confidence=SHOWN_CONFIDENCE){if(ratio.degreesOfFreedom<1)return{estimate:Math.
expm1(ratio.estimate),low:null,high:null,confidence:null};const halfWidth=(0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__.F)((1+confidence)/2,ratio.degreesOfFreedom)*
ratio.standardError;return{estimate:Math.expm1(ratio.estimate),low:Math.expm1(ratio.estimate-halfWidth),high:Math.expm1(ratio.estimate+halfWidth),confidence}}function plainChange(head,reference){
return reference>0?{estimate:head/reference-1,low:null,high:null,confidence:null}:null}}),2500:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>judge});var _baseline_comparability_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4681),_headline_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8655),_confirmation_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6606),_not_judged_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9686),_outcome_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
4411),_variant_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1780),_worst_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7488);function judge(input){
const reference=comparableReference(input),benchmarks=input.benchmarks.map(benchmark=>judgeBenchmark(benchmark,{...input,reference})),verdict=input.problem===null?
(0,_worst_js__WEBPACK_IMPORTED_MODULE_3__.z)(benchmarks.map(({verdict:verdict2})=>verdict2)):"failed",known=new Set(input.benchmarks.map(({id:id2})=>id2));return{
verdict,headline:(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__.g)({verdict,benchmarks,problem:input.problem,purpose:input.purpose}),benchmarks,missingBenchmarks:reference.
kind==="record"?reference.record.benchmarks.filter(({id:id2})=>!known.has(id2)).map(({name})=>name):[],newBenchmarks:reference.kind==="record"||reference.kind===
"side-by-side"?input.benchmarks.filter(({id:id2})=>!isKnown(reference,id2)).map(({name})=>name):[],notJudged:(0,_not_judged_js__WEBPACK_IMPORTED_MODULE_4__.G)(benchmarks)}}
function comparableReference({reference,headFingerprint}){if(reference.kind!=="record"||headFingerprint===null)return reference;const comparability=(0,_baseline_comparability_js__WEBPACK_IMPORTED_MODULE_5__.
Z)(reference.record.fingerprint,headFingerprint);return comparability.comparable?reference:{kind:"incomparable",reason:comparability.reason}}function isKnown(reference,id2){
return reference.kind==="record"?reference.record.benchmarks.some(benchmark=>benchmark.id===id2):reference.arms.some(arm=>arm.benchmark===id2)}function judgeBenchmark(benchmark,input){
const eagerVariant=benchmark.variants.find(({kind})=>kind==="eager"),eager=eagerVariant===void 0?null:findArm(input.head,benchmark.id,eagerVariant.name),eagerOutcome=(0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__.
s)(eager),eagerUnavailable=eagerVariant===void 0?"eager was not asked for":eagerOutcome.kind==="ok"?null:eagerOutcome.message,variants=benchmark.variants.filter(
({kind})=>kind==="compiled").map(variant=>judgeCompiled({benchmark,variant,eager,eagerVariant,eagerUnavailable,input}));return{id:benchmark.id,name:benchmark.name,
params:JSON.stringify(benchmark.params),verdict:(0,_worst_js__WEBPACK_IMPORTED_MODULE_3__.z)(variants.map(({verdict})=>verdict)),variants,eagerUnavailable}}function judgeCompiled({
benchmark,variant,eager,eagerVariant,eagerUnavailable,input}){const head=findArm(input.head,benchmark.id,variant.name),outcome=(0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__.
s)(head);if(head===null||outcome.kind!=="ok"){const whole=head===null?input.problem:null,message=whole?.message??(outcome.kind==="ok"?"was not measured":outcome.
message),alsoEager=whole===null&&eagerVariant!==void 0&&eagerUnavailable!==null&&outcome.kind==="failed";return(0,_variant_js__WEBPACK_IMPORTED_MODULE_2__.$G)(variant,
"failed",alsoEager?`${message} (eager fails too: ${eagerUnavailable})`:message)}const confirmation=(0,_confirmation_js__WEBPACK_IMPORTED_MODULE_1__.$)(input),reference=variantReference(
{benchmark,variant,eagerVariant,reference:input.reference,confirmation}),numerics=input.numerics.find(entry=>entry.benchmark===benchmark.id&&entry.side==="head"&&
entry.variant===variant.name)??null;return(0,_variant_js__WEBPACK_IMPORTED_MODULE_2__.h0)({benchmark,variant,head,headEager:eagerUnavailable===null?eager:null,headFingerprint:input.
headFingerprint,reference,history:input.reference.kind==="record"||input.reference.kind==="side-by-side"?input.reference.history:[],numerics,recordOnlySuspects:input.
recordOnlySuspects??!1,tests:confirmation.tests},eagerUnavailable)}function variantReference({benchmark,variant,eagerVariant,reference,confirmation}){if(reference.
kind==="none")return{kind:"absent",verdict:"no-baseline",reason:reference.reason};if(reference.kind==="incomparable")return{kind:"absent",verdict:"incomparable",
reason:reference.reason};const arms=reference.kind==="record"?reference.record.arms:reference.arms,arm=findArm(arms,benchmark.id,variant.name),outcome=(0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__.
s)(arm);if(arm===null)return{kind:"absent",verdict:"no-baseline",reason:`the reference does not have this ${isKnown(reference,benchmark.id)?`variant ${variant.name}`:
"benchmark"} yet`};if(outcome.kind!=="ok")return reference.kind==="record"?{kind:"absent",verdict:"no-baseline",reason:`the reference has no measurement: ${outcome.
message}`}:{kind:"absent",verdict:"inconclusive",reason:`the base commit could not be measured: ${outcome.message}`};const unusable=reference.kind==="record"?void 0:
unusableReason(reference,benchmark.id,variant.name);if(unusable!==void 0)return{kind:"absent",verdict:"inconclusive",reason:unusable};const eager=eagerVariant===
void 0?null:findArm(arms,benchmark.id,eagerVariant.name),found={arm,eager:(0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__.s)(eager).kind==="ok"?eager:null};return reference.
kind==="record"?{kind:"record",...found,fingerprint:reference.record.fingerprint}:{kind:"side-by-side",...found,fingerprint:null,confirmation}}function unusableReason({
unusable=[]},benchmark,variant){return unusable.find(entry=>entry.benchmark===benchmark&&(entry.variant===null||entry.variant===variant))?.reason}function findArm(arms,benchmark,variant){
return arms.find(arm=>arm.benchmark===benchmark&&arm.variant===variant)??null}}),3447:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$7:()=>MIN_PAIRS,Nd:()=>mostPairs,Nx:()=>previousLook,TL:()=>DEFAULT_MAX_PAIRS,dw:()=>PAIRS_PER_ROUND,j6:()=>MOST_METHODS,
jH:()=>EXACT_SHARE_OF_FIRST_LOOK,lg:()=>FALSE_ALARM_RATE});var _exact_test_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4605);const FALSE_ALARM_RATE=.001,
MIN_PAIRS=3,DEFAULT_MAX_PAIRS=8,EXACT_SHARE_OF_FIRST_LOOK=.5,MOST_METHODS=3,PAIRS_PER_ROUND=2;function mostPairs(tests){const level=FALSE_ALARM_RATE/Math.max(1,
tests)/MOST_METHODS;let pairs=DEFAULT_MAX_PAIRS;for(;(0,_exact_test_js__WEBPACK_IMPORTED_MODULE_0__.o)(pairs)>level;)pairs+=PAIRS_PER_ROUND;return pairs}function previousLook(pairs,firstLook){
const round=pairs.at(-1)?.round,before=pairs.filter(pair=>pair.round!==round).length;return before<firstLook?null:before}}),6171:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Uw:()=>METRIC_NAMES,g$:()=>judged,k9:()=>withoutReference});const UNITS={"device-time":"ms","wall-time":"ms","graph-b\
reaks":"count",recompiles:"count","eager-fallbacks":"count","peak-memory":"bytes","cold-compile-time":"s","warm-compile-time":"s",speedup:"factor",loss:"none",launches:"\
count",graphs:"count"},METRIC_NAMES={"device-time":"device time","wall-time":"wall time","graph-breaks":"graph breaks",recompiles:"recompiles","eager-fallbacks":"\
silent eager fallbacks","peak-memory":"peak memory","cold-compile-time":"cold compile time","warm-compile-time":"warm compile time",speedup:"speedup over eager",
loss:"loss",launches:"kernel launches per step",graphs:"graphs"};function judged(parts){return{unit:UNITS[parts.metric],head:null,reference:null,change:null,limit:null,
gates:!0,confirmed:!1,suspicious:!1,...parts}}function withoutReference(parts,reference){return judged({...parts,verdict:reference.verdict})}}),3341:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{YP:()=>standingOf,_f:()=>noiseModel,cr:()=>armOf,zE:()=>MEDIAN_OF_ABSOLUTE_NORMAL});var _change_points_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6891),_estimators_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5348),_segments_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2489);const MIN_LEVEL_RECORDS=5,
MEDIAN_OF_ABSOLUTE_NORMAL=.6745,ASSUMPTION_WEIGHT=5;function noiseModel(own,query){const differences=(0,_segments_js__WEBPACK_IMPORTED_MODULE_1__.c1)(query.history).
flatMap(records=>neighbourDifferences(records,query)),neighbours=differences.length,historic=neighbours===0?0:(0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__.JZ)(
differences.map(Math.abs))/MEDIAN_OF_ABSOLUTE_NORMAL,assumed=query.assumedSpread===void 0?0:Math.max(0,ASSUMPTION_WEIGHT-neighbours),degreesOfFreedom=own.degreesOfFreedom+
assumed+neighbours;if(degreesOfFreedom===0)return{spread:own.spread,neighbours,degreesOfFreedom};const squares=own.degreesOfFreedom*own.spread**2+assumed*(query.
assumedSpread??0)**2+neighbours*historic**2;return{spread:Math.sqrt(squares/degreesOfFreedom),neighbours,degreesOfFreedom}}function standingOf(query,fingerprint){
const records=(0,_segments_js__WEBPACK_IMPORTED_MODULE_1__.F8)((0,_segments_js__WEBPACK_IMPORTED_MODULE_1__._2)(query.history),fingerprint),latest=pointsOf(records,
query).map(({log})=>log);return{level:levelOf(latest),fastest:latest.length===0?null:Math.min(...latest)}}function levelOf(values){const since=values.slice((0,_change_points_js__WEBPACK_IMPORTED_MODULE_0__.
U)(values).at(-1)??0);return since.length<MIN_LEVEL_RECORDS?null:{log:(0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__.JZ)(since),records:since.length}}function neighbourDifferences(records,query){
const points=pointsOf(records,query);return points.slice(1).flatMap(({log,isAccepted},index)=>isAccepted?[]:[log-(points[index]?.log??log)])}function pointsOf(records,{
benchmark,variant,estimator}){return records.flatMap(record=>{const arm=armOf(record,benchmark,variant),samples=arm===null?[]:(0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__.
lc)(arm,estimator),isAccepted=record.accepted!==null;return samples.length===0?[]:[{log:Math.log((0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__.lX)(samples)),isAccepted}]})}
function armOf(record,benchmark,variant){return record.arms.find(arm=>arm.benchmark===benchmark&&arm.variant===variant)??null}}),9686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>notJudgedIn});function notJudgedIn(benchmarks){const variants=benchmarks.flatMap(benchmark=>benchmark.variants).
filter(({metrics})=>metrics.length>0),somewhere=test=>variants.some(({metrics})=>test(metrics)),missing=metric=>metrics=>metrics.some(entry=>entry.metric===metric&&
entry.gates&&entry.verdict==="not-judged");return[somewhere(metrics=>missing("device-time")(metrics)&&missing("wall-time")(metrics))&&"step time",somewhere(missing(
"graph-breaks"))&&"graph breaks",somewhere(missing("recompiles"))&&"recompiles",somewhere(missing("peak-memory"))&&"peak memory",somewhere(missing("speedup"))&&
"speedup",somewhere(missing("loss"))&&"loss"].filter(name=>name!==!1)}}),4411:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{s:()=>outcomeOf});var _format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2016);function outcomeOf(arm){if(arm===null||arm.processes.
length===0)return{kind:"not-measured",message:"was not measured"};const failing=arm.processes.filter(({outcome})=>outcome.kind!=="ok"&&outcome.kind!=="not-run"),
first=failing[0];if(first!==void 0){const some=failing.length<arm.processes.length?` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(failing.length)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.
B4)(arm.processes.length)} processes)`:"";return{kind:"failed",message:`${failureOf(first)}${some}`}}return arm.processes.some(({outcome})=>outcome.kind==="ok")?
{kind:"ok"}:{kind:"not-measured",message:`was not measured: ${(arm.processes[0]?.outcome.message??"the time budget ran out; raise time-budget").replace(/\.$/,"")}`}}
function failureOf({outcome}){const detail=outcome.message===null?"":`: ${outcome.message.replace(/\.$/,"")}`,missing=outcome.missingVariable===null?"":`; the s\
tep seems to need the variable ${outcome.missingVariable}, which is kept from it: name it in pass-env`;switch(outcome.kind){case"crashed":return`the step failed${detail}${missing}`;case"\
out-of-memory":return`out of memory${detail}`;case"timed-out":return`timed out${detail}`;case"not-compiled":return`nothing was compiled${detail}`;case"diverged":
return`diverged${detail}`;case"ok":case"not-run":return outcome.kind}}}),8377:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{OV:()=>NOISE_MULTIPLE,bN:()=>compareWithRecord,p6:()=>MIN_PROCESSES});var _distributions_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5464),_estimators_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5348),_intervals_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7185);const MIN_PROCESSES=3,
NOISE_MULTIPLE=3,PASS_EXCLUDES=1.5,PASS_CONFIDENCE=.99;function compareWithRecord(samples,limit,model){const ratio=(0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__.
q0)(samples.head,samples.reference),change=(0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__.C2)(ratio),{spread:modelled,degreesOfFreedom,level,fastest}=model(ratio),
head=(0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__.i2)((0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__.K9)(samples.head)),spread=Math.max(modelled,ratio.standardError),
noiseLog=NOISE_MULTIPLE*spread,beyondNoise=Math.abs(ratio.estimate)>noiseLog,found=standing=>({change,noise:Math.expm1(noiseLog),againstLevel:level===null?null:
Math.expm1(head-level.log),doubtful:change.estimate<-limit&&fastest!==null&&head>fastest,standing});if(change.estimate>limit)return found(beyondNoise?"slower":"\
within-noise");const best=bestEstimate({samples,ratio,spread,level});if(best.estimate>Math.log1p(limit))return found("above-level");if(change.estimate<-limit&&beyondNoise)
return found("faster");const upper=best.estimate+(0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__.F)(PASS_CONFIDENCE,degreesOfFreedom)*best.spread;return found(
upper<=Math.log1p(PASS_EXCLUDES*limit)?"within-limit":"too-imprecise")}function bestEstimate({samples,ratio,spread,level}){if(level===null)return{estimate:ratio.
estimate,spread};const single=Math.max(spread/Math.SQRT2,ratio.spread/Math.sqrt(samples.head.length));return{estimate:(0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__.
i2)((0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__.K9)(samples.head))-level.log,spread:single*Math.sqrt(1+1/level.records)}}}),2489:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F8:()=>groupOf,OD:()=>segmentsOf,_2:()=>sinceAccepted,c1:()=>groupsOf});const FIELDS=[["GPU","gpuName"],["number of G\
PUs","gpuCount"],["power limit","gpuPowerLimitWatts"],["MIG","mig"],["CPU","cpuName"],["CPU cores","cpuCount"],["driver","driver"],["CUDA","cuda"],["torch","tor\
ch"],["triton","triton"],["Python","python"]];function groupOf(history,fingerprint){const wanted=fingerprint??history.at(-1)?.fingerprint;return wanted===void 0?
[]:history.filter(record=>isAlike(record.fingerprint,wanted))}function groupsOf(history){const groups=[];for(const record of history){const group=groups.find(([
first])=>first!==void 0&&isAlike(first.fingerprint,record.fingerprint));group===void 0?groups.push([record]):group.push(record)}return groups}function sinceAccepted(history){
return history.slice(Math.max(0,history.findLastIndex(({accepted})=>accepted!==null)))}function isAlike(a,b){return a===b||fingerprintChanges(a,b).length===0}function segmentsOf(history){
const segments=[];let previous;for(const record of history){const changes=previous===void 0?[]:changesBetween(previous,record),current=segments.at(-1);current===
void 0||changes.length>0?segments.push({records:[record],changes}):current.records.push(record),previous=record}return segments}function changesBetween(before,after){
const accepted=after.accepted===null?[]:[`accepted: ${after.accepted}`];return[...fingerprintChanges(before.fingerprint,after.fingerprint),...accepted]}function fingerprintChanges(before,after){
const fields=FIELDS.filter(([,field])=>before[field]!==after[field]).map(([name,field])=>arrow(name,before[field],after[field])),settings=[...new Set([...Object.
keys(before.settings),...Object.keys(after.settings)])].sort().filter(name=>before.settings[name]!==after.settings[name]).map(name=>arrow(name,before.settings[name]??
null,after.settings[name]??null));return[...fields,...settings]}function arrow(name,before,after){return`${name} ${before??"unset"} -> ${after??"unset"}`}}),1933:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>describeChange,v:()=>versionRemark});var _format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2016);function describeChange(change,{
worse="slower",better="faster",limit}={}){const{estimate,low,high}=change,size=Math.abs(estimate),percent=limit!==void 0&&size!==limit&&(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.
l9)(size)===(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.l9)(limit)?`${(100*size).toFixed(2)} %`:(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.l9)(size),amount=(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.
h9)(estimate)==="0 %"?"unchanged":`${percent} ${estimate>0?worse:better}`;return low===null||high===null?amount:`${amount} (${describeBounds(low,high)})`}function describeBounds(low,high){
return high<=0&&low<0?(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.u3)(-high,-low):(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.u3)(low,high)}function versionRemark(changes){
return changes===""?"":` (${changes})`}}),1016:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{LD:()=>decide,ho:()=>pairedLogRatio});var _distributions_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5464),_estimators_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
5348),_exact_test_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4605),_intervals_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7185),_looks_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
3447),_spending_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9183);const FALSE_ALL_CLEAR_RATE=.05;function pairedLogRatio(pairs){const ratios=pairs.map(({
logRatio})=>logRatio),spread=(0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__.Fx)(ratios);return{estimate:ratios.length===0?0:(0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__.
i2)(ratios),standardError:spread/Math.sqrt(Math.max(1,ratios.length)),degreesOfFreedom:Math.max(0,ratios.length-1),spread}}const MIN_TRIMMED_PAIRS=6;function trimmedLogRatio(pairs){
const sorted=pairs.map(({logRatio})=>logRatio).sort((a,b)=>a-b),kept=sorted.slice(1,-1),winsorised=[kept[0]??NaN,...kept,kept.at(-1)??NaN],spread=(0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__.
Fx)(winsorised);return{estimate:(0,_estimators_js__WEBPACK_IMPORTED_MODULE_2__.i2)(kept),standardError:spread*Math.sqrt(sorted.length)/kept.length,degreesOfFreedom:kept.
length-1,spread}}function decide(test){const planned={...test,maxPairs:Math.max(test.maxPairs,test.pairs.length)},pairs=test.pairs.length,decided=decideNow(planned);
if(decided!==null)return{kind:decided.kind,pairs,change:(0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__.C2)(decided.ratio)};const change=(0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__.
C2)(pairedLogRatio(test.pairs));return pairs<test.maxPairs&&test.final!==!0?{kind:"continue",pairs,change}:{kind:"out-of-budget",pairs,change,smallestVisible:smallestVisible(
planned),pairsNeeded:pairsNeeded(planned)}}function decideNow(test){if(test.pairs.length<_looks_js__WEBPACK_IMPORTED_MODULE_3__.$7)return null;const ratios=[pairedLogRatio(
test.pairs)];test.pairs.length>=MIN_TRIMMED_PAIRS&&ratios.push(trimmedLogRatio(test.pairs));const alpha=_looks_js__WEBPACK_IMPORTED_MODULE_3__.lg/test.tests,withRanks=test.
pairs.length>=firstRankLook(test,alpha/_looks_js__WEBPACK_IMPORTED_MODULE_3__.j6),methods=ratios.length+(withRanks?1:0);for(const ratio2 of ratios){const kind=decideWith(
ratio2,test,alpha/methods);if(kind!==null)return{kind,ratio:ratio2}}const ratio=ratios.at(-1),isLarge=ratio!==void 0&&ratio.estimate>Math.log1p(test.limit);return withRanks&&
isLarge&&isSlowerByRanks(test,alpha/methods)?{kind:"slower",ratio}:null}function decideWith(ratio,test,alpha){const limit=Math.log1p(test.limit),halfWidth=level=>(0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__.
F)(1-levelAt(test,level,_looks_js__WEBPACK_IMPORTED_MODULE_3__.$7),ratio.degreesOfFreedom)*ratio.standardError,beyondNoise=Math.abs(ratio.estimate)-halfWidth(alpha),
[head,base]=[test.pairs.map(pair=>pair.head),test.pairs.map(pair=>pair.base)];if(ratio.estimate>limit&&beyondNoise>0&&isBeyond(test.host,{larger:head,smaller:base}))
return"slower";const hiding=test.host?.hide===!0?test.host:null;return ratio.estimate<-limit&&beyondNoise>0&&isBeyond(hiding,{larger:base,smaller:head})?"faster":
ratio.estimate+halfWidth(FALSE_ALL_CLEAR_RATE)<limit&&noHostHidesSlowdown(test)?"fine":null}function isBeyond(host,{larger,smaller}){return host===null||Math.log(
Math.min(...larger)/Math.max(...smaller))>host.gap}function levelAt({pairs,maxPairs},level,firstLook){return(0,_spending_js__WEBPACK_IMPORTED_MODULE_4__.z)(level,
{pairs:pairs.length,previous:(0,_looks_js__WEBPACK_IMPORTED_MODULE_3__.Nx)(pairs,firstLook),maxPairs})}function isSlowerByRanks(test,level){const larger=test.pairs.
map(({head})=>head);return isProvedByRanks(test,{larger,smaller:test.pairs.map(({base})=>base),level})}function noHostHidesSlowdown(test){if(test.host?.hide!==!0)
return!0;const larger=test.pairs.map(({base})=>base*(1+test.limit));return isProvedByRanks(test,{larger,smaller:test.pairs.map(({head})=>head),level:FALSE_ALL_CLEAR_RATE})}
function isProvedByRanks(test,{larger,smaller,level}){const firstLook=firstRankLook(test,level);return test.pairs.length>=firstLook&&(0,_exact_test_js__WEBPACK_IMPORTED_MODULE_5__.
J)(larger,smaller)<=levelAt(test,level,firstLook)}function firstRankLook({maxPairs},level){let pairs=_looks_js__WEBPACK_IMPORTED_MODULE_3__.$7;for(;pairs<maxPairs&&
(0,_exact_test_js__WEBPACK_IMPORTED_MODULE_5__.o)(pairs)>level*_looks_js__WEBPACK_IMPORTED_MODULE_3__.jH;)pairs+=1;return pairs}const LARGEST_NAMED=Math.log(32),
BISECTIONS=12;function smallestVisible(test){const{estimate}=pairedLogRatio(test.pairs),isSeen=log=>decideNow({...test,pairs:moved(test.pairs,log-estimate)})?.kind===
"slower";let[unseen,seen]=[Math.log1p(test.limit),LARGEST_NAMED];if(!isSeen(seen))return 1/0;for(let step=0;step<BISECTIONS;step+=1){const middle=(unseen+seen)/
2;isSeen(middle)?seen=middle:unseen=middle}return Math.expm1(seen)}function moved(pairs,log){return pairs.map(pair=>({...pair,head:pair.head*Math.exp(log),logRatio:pair.
logRatio+log}))}function pairsNeeded(test){if(test.pairs.length<_looks_js__WEBPACK_IMPORTED_MODULE_3__.$7)return null;const round=1+(test.pairs.at(-1)?.round??0);
for(let count=test.pairs.length+1;count<=test.maxPairs;count+=1){const more=Array.from({length:count-test.pairs.length},(_,index)=>test.pairs[index%test.pairs.length]).
flatMap(pair=>pair===void 0?[]:[{...pair,round}]);if(decideNow({...test,pairs:[...test.pairs,...more]})!==null)return count}return null}}),4338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>judgeSideBySide});var _format_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2016),_estimators_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
5348),_exact_test_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(4605),_host_modes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9840),_looks_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
3447),_metric_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6171),_sequential_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1016),_sentences_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
1933),_time_clock_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1109);function judgeSideBySide({metric,limit,subject,reference}){const pairs=(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_3__.
Ti)(metric,subject.head,reference.arm);if(pairs.length<_looks_js__WEBPACK_IMPORTED_MODULE_4__.$7){const reason=`measured side by side in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.
yk)(pairs.length,"pair")} of processes; ${_looks_js__WEBPACK_IMPORTED_MODULE_4__.$7} are needed`;return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.g$)({metric,limit,
verdict:"not-judged",reason})}const{tests,maxPairs}=reference.confirmation,host=(0,_host_modes_js__WEBPACK_IMPORTED_MODULE_0__.o)({metric,head:subject.head,base:reference.
arm,limit,tests,maxPairs}),decision=(0,_sequential_js__WEBPACK_IMPORTED_MODULE_2__.LD)({pairs,limit,tests,maxPairs,host,final:!0}),base={metric,limit,head:(0,_estimators_js__WEBPACK_IMPORTED_MODULE_6__.
lX)(pairs.map(pair=>pair.head)),reference:(0,_estimators_js__WEBPACK_IMPORTED_MODULE_6__.lX)(pairs.map(pair=>pair.base)),change:decision.change},numbers=`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_7__.
u)(decision.change,{limit})}, limit ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.l9)(limit)}, side by side in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.yk)(pairs.
length,"pair")} of processes`;switch(decision.kind){case"slower":return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.g$)({...base,verdict:"regression",confirmed:!0,
suspicious:!0,reason:numbers});case"fine":return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.g$)({...base,verdict:"pass",confirmed:!0,reason:numbers});case"faster":
return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.g$)({...base,verdict:"improvement",confirmed:!0,reason:numbers});case"continue":case"out-of-budget":{const why=`${numbers}\
; ${undecided(decision,host,reference.confirmation)}`,verdict=isHarmless({metric,limit,pairs,host,decision,subject,reference})?"not-judged":"inconclusive";return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.
g$)({...base,verdict,suspicious:verdict==="inconclusive",reason:why})}}}const REMARKABLE_ORDER=.05;function isHarmless({metric,limit,pairs,host,decision,subject,
reference}){if(metric!=="wall-time")return!1;const dictated=host?.hide===!0;if(decision.change.estimate<=limit)return dictated||hasDeviceTime(subject,reference);
const order=(0,_exact_test_js__WEBPACK_IMPORTED_MODULE_8__.J)(pairs.map(({head})=>head),pairs.map(({base})=>base));return dictated&&order>REMARKABLE_ORDER}function hasDeviceTime({
head},{arm}){return(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_3__.sK)(head,"device-time")&&(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_3__.sK)(arm,"device-time")}
function undecided(decision,host,{maxPairs,secondsPerPair}){const why=host===null?"the pairs differ too much":"the host has a part in this time, and its time co\
mes in modes";if(decision.kind!=="out-of-budget")return`undecided so far: ${why}`;const{pairsNeeded,pairs,smallestVisible}=decision,seen=Number.isFinite(smallestVisible)?
`nothing below ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.l9)(smallestVisible)} could have been proved`:`no slowdown could have been proved in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.
yk)(pairs,"pair")}`;if(pairsNeeded!==null){const seconds=secondsPerPair===null?"":` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.Xo)((pairsNeeded-pairs)*secondsPerPair)}\
 more time-budget)`;return`${why}: ${seen}; about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.yk)(pairsNeeded,"pair")} would decide${seconds}`}const most=pairs>=
maxPairs?"more pairs are never measured":`nor would ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.yk)(maxPairs,"pair")}, the most that are measured, be enough`;return`${why}\
: ${seen}, and ${most}; a quieter machine or a larger limit would decide`}}),7113:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Sl:()=>judgeSpeedup,xU:()=>gatedSpeedups});var _format_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(2016),_estimators_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
5348),_exact_test_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(4605),_host_modes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9840),_intervals_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7185),_distributions_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5464),_looks_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(3447),_metric_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6171),_record_rule_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8377),_time_clock_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(1109);function speedupOf(eager,compiled){
return eager===null?null:speedupOn("device time",(0,_estimators_js__WEBPACK_IMPORTED_MODULE_5__.lc)(eager,_estimators_js__WEBPACK_IMPORTED_MODULE_5__.mV),(0,_estimators_js__WEBPACK_IMPORTED_MODULE_5__.
lc)(compiled,_estimators_js__WEBPACK_IMPORTED_MODULE_5__.mV))??speedupOn("wall time",(0,_estimators_js__WEBPACK_IMPORTED_MODULE_5__.lc)(eager,_estimators_js__WEBPACK_IMPORTED_MODULE_5__.
cH),(0,_estimators_js__WEBPACK_IMPORTED_MODULE_5__.lc)(compiled,_estimators_js__WEBPACK_IMPORTED_MODULE_5__.cH))}function speedupOn(clock,eager,compiled){if(eager.
length===0||compiled.length===0)return null;const ratio=(0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__.q0)(eager,compiled),halfWidth=ratio.degreesOfFreedom<1?null:
(0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__.F)((1+_intervals_js__WEBPACK_IMPORTED_MODULE_1__.LK)/2,ratio.degreesOfFreedom)*ratio.standardError;return{factor:Math.
exp(ratio.estimate),low:halfWidth===null?null:Math.exp(ratio.estimate-halfWidth),high:halfWidth===null?null:Math.exp(ratio.estimate+halfWidth),clock,processes:Math.
min(eager.length,compiled.length)}}function gatedSpeedups(benchmarks){return benchmarks.filter(({limits})=>limits.minSpeedup!==null).reduce((sum,{variants})=>sum+
variants.filter(({kind})=>kind==="compiled").length,0)}function isProvedTooLow(minimum,{headEager,head,tests},clock){if(headEager===null)return!1;const level=_looks_js__WEBPACK_IMPORTED_MODULE_6__.
lg/tests,estimator=clock==="device time"?_estimators_js__WEBPACK_IMPORTED_MODULE_5__.mV:_estimators_js__WEBPACK_IMPORTED_MODULE_5__.cH,eager=(0,_estimators_js__WEBPACK_IMPORTED_MODULE_5__.
lc)(headEager,estimator),compiled=(0,_estimators_js__WEBPACK_IMPORTED_MODULE_5__.lc)(head,estimator),ratio=(0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__.q0)(eager,
compiled),high=ratio.estimate+(0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__.F)(1-level,ratio.degreesOfFreedom)*ratio.standardError;if(high>=Math.log(minimum))
return!1;if(clock==="device time"||!(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_7__.FC)(headEager)&&!(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_7__.FC)(head)||high<
Math.log(minimum)-_host_modes_js__WEBPACK_IMPORTED_MODULE_0__.r)return!0;const atMinimum=eager.map(value=>value/minimum);return(0,_exact_test_js__WEBPACK_IMPORTED_MODULE_8__.
J)(compiled,atMinimum)<=level}function judgeSpeedup(subject,eagerUnavailable){const metric="speedup",limit=subject.benchmark.limits.minSpeedup,gates=limit!==null,
speedup=speedupOf(subject.headEager,subject.head);if(speedup===null){const why=eagerUnavailable??"eager and compiled have no clock in common";return(0,_metric_js__WEBPACK_IMPORTED_MODULE_3__.
g$)({metric,limit,gates,verdict:"not-judged",reason:`not known: ${why}`})}const{reference}=subject,before=reference.kind==="absent"?null:speedupOf(reference.eager,
reference.arm),base={metric,limit,gates,head:speedup.factor,reference:before?.clock===speedup.clock?before.factor:null},numbers=`${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__.
H9)(speedup.factor)}${bounds(speedup)} in ${speedup.clock}`;if(limit===null)return(0,_metric_js__WEBPACK_IMPORTED_MODULE_3__.g$)({...base,verdict:"not-judged",reason:`${numbers}\
; gates only where min-speedup is set`});const{low,high}=speedup,against=`${numbers}, minimum ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__.H9)(limit)}`;if(low===
null||high===null||speedup.processes<_record_rule_js__WEBPACK_IMPORTED_MODULE_4__.p6){const reason=`${against}; ${_record_rule_js__WEBPACK_IMPORTED_MODULE_4__.p6}\
 processes an arm are needed to be sure: raise time-budget`;return(0,_metric_js__WEBPACK_IMPORTED_MODULE_3__.g$)({...base,verdict:"inconclusive",reason})}if(isProvedTooLow(
limit,subject,speedup.clock))return(0,_metric_js__WEBPACK_IMPORTED_MODULE_3__.g$)({...base,verdict:"regression",reason:`${against}: too low`});if(high<limit){const reason=`${against}\
: probably too low, but these processes do not prove it: a larger time-budget measures more`;return(0,_metric_js__WEBPACK_IMPORTED_MODULE_3__.g$)({...base,verdict:"\
inconclusive",reason})}return low>=limit?(0,_metric_js__WEBPACK_IMPORTED_MODULE_3__.g$)({...base,verdict:"pass",reason:against}):(0,_metric_js__WEBPACK_IMPORTED_MODULE_3__.
g$)({...base,verdict:"inconclusive",reason:`${against} lies inside the interval: a larger time-budget narrows it`})}function bounds({low,high}){return low===null||
high===null?"":` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__.H9)(low)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_9__.H9)(high)})`}}),9183:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>alphaOfLook});function spentAlpha(alpha,fraction){return alpha*Math.log(1+(Math.E-1)*Math.min(1,Math.max(0,fraction)))}
function alphaOfLook(alpha,{pairs,previous,maxPairs}){const before=previous===null?0:spentAlpha(alpha,previous/maxPairs);return spentAlpha(alpha,pairs/maxPairs)-
before}}),8675:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>suspicions});var _metric_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6171),_variant_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1780);const MOVED_SHARE_OF_LIMIT=.5;function suspicions(run){return run.benchmarks.flatMap(benchmark=>benchmark.
variants.flatMap(variant=>suspicionsOf(variant).map(suspicion=>({benchmark:benchmark.id,variant:variant.variant.name,...suspicion}))))}function suspicionsOf(variant){
if(variant.metrics.length===0)return[];if(variant.verdict==="no-baseline"||variant.verdict==="incomparable")return[{metric:null,reason:variant.reasons[0]??"ther\
e is nothing to compare with"}];const clocks=variant.metrics.flatMap(metric=>{const clock=clockOf(metric.metric);return clock!==null&&metric.suspicious&&!metric.
confirmed?[{metric:clock,reason:(0,_variant_js__WEBPACK_IMPORTED_MODULE_1__.$N)(metric)}]:[]});return clocks.length>0?clocks:[...doubtful(variant),...launchJump(
variant),...otherCode(variant)]}function clockOf(metric){switch(metric){case"device-time":case"wall-time":case"cold-compile-time":case"warm-compile-time":return metric;case"\
graph-breaks":case"recompiles":case"eager-fallbacks":case"peak-memory":case"speedup":case"loss":case"launches":case"graphs":return null}}function doubtful({metrics}){
const open=metrics.find(({metric,verdict,suspicious})=>clockOf(metric)===null&&verdict==="inconclusive"&&suspicious);return open===void 0?[]:[{metric:null,reason:(0,_variant_js__WEBPACK_IMPORTED_MODULE_1__.
$N)(open)}]}function launchJump({metrics}){const launches=metrics.find(({metric})=>metric==="launches");return launches?.suspicious===!0?[{metric:null,reason:`${_metric_js__WEBPACK_IMPORTED_MODULE_0__.
Uw.launches} ${launches.reason}`}]:[]}function otherCode({metrics,sameGeneratedCode}){const device=metrics.find(({metric})=>metric==="device-time");return sameGeneratedCode!==
!1||device?.change?.low==null||device.limit===null?[]:device.change.low>0&&device.change.estimate>MOVED_SHARE_OF_LIMIT*device.limit?[{metric:"device-time",reason:`\
the generated code changed, and ${(0,_variant_js__WEBPACK_IMPORTED_MODULE_1__.$N)(device)}`}]:[]}}),1109:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ee:()=>DEVICE_BOUND_SHARE,Sh:()=>TIME_METRICS,Ft:()=>busyShare,UF:()=>estimatorOf,sK:()=>hasSamples,FC:()=>isHostBound,
Ti:()=>pairsOn});var estimators=__webpack_require__(5348);function processPairs(head,base,estimator){const has=process2=>estimator(process2)!==null,ours=(0,estimators.
t0)(head).filter(has),theirs=(0,estimators.t0)(base).filter(has),rounds=roundsOf(head),pair=(process2,partner)=>partner===void 0?[]:[{head:process2,base:partner,
round:rounds.get(process2)??0}],byIndex=new Map(theirs.map(process2=>[process2.index,process2])),matched=ours.flatMap(process2=>pair(process2,byIndex.get(process2.
index)));return matched.length>0?matched:ours.flatMap((process2,position)=>pair(process2,theirs[position]))}function roundsOf({processes}){const rounds=new Map;
let round=0;for(const process2 of processes)process2.cache!=="warm"&&(round+=1),rounds.set(process2,round);return rounds}function pairsOf(head,base,estimator){return processPairs(
head,base,estimator).flatMap(pair=>{const ours=estimator(pair.head),theirs=estimator(pair.base);return ours===null||theirs===null?[]:[pairOf(ours,theirs,pair.round)]})}
function pairOf(head,base,round,logRatio=Math.log(head/base)){return{head,base,logRatio,round}}const MIN_COMMON_ROUNDS=3;function wallTimePairs(head,base,estimator){
return processPairs(head,base,estimator).flatMap(pair=>{const ours=estimator(pair.head),theirs=estimator(pair.base);if(ours===null||theirs===null)return[];const ratios=roundLogRatios(
pair),logRatio=ratios.length<MIN_COMMON_ROUNDS?void 0:(0,estimators.JZ)(ratios);return[pairOf(ours,theirs,pair.round,logRatio)]})}function roundLogRatios({head,
base}){const theirs=secondsByRound(base);return[...secondsByRound(head)].flatMap(([round,ours])=>{const their=theirs.get(round);return their===void 0?[]:[Math.log(
(0,estimators.JZ)(ours)/(0,estimators.JZ)(their))]})}function secondsByRound(process2){const rounds=new Map;for(const block of process2.blocks)block.disturbed!==
null||block.wallSeconds<=0||rounds.set(block.round,[...rounds.get(block.round)??[],block.wallSeconds/block.steps]);return rounds}const TIME_METRICS=["device-tim\
e","wall-time","cold-compile-time","warm-compile-time"];function compileSeconds(cache){return process2=>process2.cache===cache&&(process2.compileSeconds??0)>0?process2.
compileSeconds:null}function estimatorOf(metric){switch(metric){case"device-time":return estimators.mV;case"wall-time":return estimators.cH;case"cold-compile-ti\
me":return compileSeconds("cold");case"warm-compile-time":return compileSeconds("warm")}}function pairsOn(metric,head,base){const estimator=estimatorOf(metric);
return metric==="wall-time"?wallTimePairs(head,base,estimator):pairsOf(head,base,estimator)}const DEVICE_BOUND_SHARE=.9;function busyShare(arm){const shares=(0,estimators.
t0)(arm).flatMap(process2=>{const device=(0,estimators.Lf)(process2),wall=(0,estimators.cH)(process2);return device===null||wall===null?[]:[(device+(0,estimators.
j8)(process2))/wall]});return shares.length===0?null:Math.min(1,(0,estimators.JZ)(shares))}function isHostBound(arm){return(busyShare(arm)??0)<DEVICE_BOUND_SHARE}
function hasSamples(arm,metric){return(0,estimators.lc)(arm,estimatorOf(metric)).length>0}}),1780:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h0:()=>judgeVariant,zM:()=>reasonsOf,$N:()=>sentenceOf,$G:()=>unmeasuredVariant,QD:()=>verdictOfMetrics});var compile_time=__webpack_require__(
8130),format=__webpack_require__(2016),identity=__webpack_require__(9493),estimators=__webpack_require__(5348),judge_metric=__webpack_require__(6171);const NOUNS={
"graph-breaks":"graph break",recompiles:"recompile","eager-fallbacks":"silent eager fallback"},ADVICE={"graph-breaks":"take the branch or call out of the compil\
ed code, or raise max-new-graph-breaks if it is meant",recompiles:"keep shapes and arguments constant or mark the dimension dynamic, or raise max-new-recompiles\
 if it is meant","eager-fallbacks":"this code now runs without the compiler; mend its cause, or exclude it with torch.compiler.disable"},SHOWN_PLACES=3;function eventsOf(counts,metric){
switch(metric){case"graph-breaks":return(0,identity.jH)(counts.graphBreaks);case"recompiles":return counts.recompiles;case"eager-fallbacks":return(0,identity.jH)(
counts.fallbacks)}}function countedSide(arm,metric){const counted=(0,estimators.t0)(arm).filter(hasCounts),first=counted.find(process2=>process2.cache==="cold")??
counted[0];if(first===void 0)return null;const{steps,source}=first.counts,lists=counted.filter(({counts})=>counts.steps===steps&&counts.source===source).map(({counts})=>eventsOf(
counts,metric)),keys=lists.map(events=>JSON.stringify(events.map(identity.cu).sort()));return{events:worst(lists),steps,source,processesDisagree:new Set(keys).size>
1}}function hasCounts(process2){return process2.counts!==null&&process2.counts.source!=="none"}function worst(lists){return lists.reduce((all,events)=>[...all,...(0,identity.
HP)(events,all).added],[])}function judgeCount(metric,subject){const limit=limitOf(metric,subject),head=countedSide(subject.head,metric);if(head===null)return(0,judge_metric.
g$)({metric,limit,verdict:"not-judged",reason:`${judge_metric.Uw[metric]} could not be counted on head`});const value=head.events.length,base={metric,limit,head:value};
if(subject.reference.kind==="absent"){const what=value===0?`no ${judge_metric.Uw[metric]}`:describe(value,NOUNS[metric],head.events);return(0,judge_metric.k9)({
...base,reason:`${what}; ${subject.reference.reason}`},subject.reference)}const reference=countedSide(subject.reference.arm,metric);if(reference===null)return(0,judge_metric.
g$)({...base,verdict:"not-judged",reason:`${judge_metric.Uw[metric]} were not counted in the reference`});const both={...base,reference:reference.events.length};
if(head.steps!==reference.steps){const reason=`counted over ${(0,format.yk)(head.steps,"step")} here and ${(0,format.B4)(reference.steps)} in the reference: onl\
y the same number of steps can be compared; a larger time-budget lets both finish`;return(0,judge_metric.g$)({...both,verdict:"not-judged",reason})}return compare(
{metric,limit,head,reference,both})}function compare({metric,limit,head,reference,both}){const difference=head.events.length-reference.events.length,byPlace=head.
source===reference.source&&head.source==="trace",{added,gone}=(0,identity.HP)(head.events,reference.events),newCount=byPlace?added.length:Math.max(0,difference),
goneCount=byPlace?gone.length:Math.max(0,-difference),remarks=[byPlace?"":" (compared by number alone: the compiler gave no places)",head.processesDisagree?" (t\
he processes of head disagree; the worst of them counts)":"",reference.processesDisagree?" (the processes of the reference disagree; the worst of them counts)":
""].join(""),found=describe(newCount,`new ${NOUNS[metric]}`,byPlace?added:[]),allowed=limit===0?"":`, ${(0,format.B4)(limit)} allowed`;if(newCount>limit)return(0,judge_metric.
g$)({...both,verdict:"regression",reason:`${found}${allowed}${remarks}: ${ADVICE[metric]}`});if(newCount>0)return(0,judge_metric.g$)({...both,verdict:"pass",reason:`${found}${allowed}${remarks}`});
if(goneCount>0)return(0,judge_metric.g$)({...both,verdict:"improvement",reason:`${(0,format.yk)(goneCount,NOUNS[metric])} fewer${remarks}`});const reason=`${head.
events.length===0?"none":`the same ${(0,format.B4)(head.events.length)} as before`}${remarks}`;return(0,judge_metric.g$)({...both,verdict:"pass",reason})}function limitOf(metric,{
benchmark}){switch(metric){case"graph-breaks":return benchmark.limits.maxNewGraphBreaks;case"recompiles":return benchmark.limits.maxNewRecompiles;case"eager-fal\
lbacks":return 0}}function describe(count,noun,events){const places=[...new Set(events.map(event=>(0,identity.$t)(event.site)))],more=places.length>SHOWN_PLACES?
` and ${(0,format.yk)(places.length-SHOWN_PLACES,"more place")}`:"",at=places.length===0?"":` at ${places.slice(0,SHOWN_PLACES).join(", ")}${more}`;return`${(0,format.
yk)(count,noun)}${at}`}var fingerprints=__webpack_require__(3886),intervals=__webpack_require__(7185),noise_model=__webpack_require__(3341),record_rule=__webpack_require__(
8377),sentences=__webpack_require__(1933),side_by_side=__webpack_require__(4338);function judgeDeviceTime(subject){const metric="device-time",limit=subject.benchmark.
limits.maxSlowdown,head=(0,estimators.lc)(subject.head,estimators.mV);if(head.length===0)return(0,judge_metric.g$)({metric,limit,verdict:"not-judged",reason:whyNoDeviceTime(
subject)});const headMs=(0,estimators.lX)(head),{reference}=subject,base={metric,limit,head:headMs};if(reference.kind==="absent")return(0,judge_metric.k9)({...base,
reason:`${(0,format.MH)(headMs)}; ${reference.reason}`},reference);const samples=(0,estimators.lc)(reference.arm,estimators.mV);if(samples.length===0)return(0,judge_metric.
g$)({...base,verdict:"not-judged",reason:"the reference has no device time, so there is nothing to compare with; the next baseline will have it"});if(reference.
kind==="side-by-side")return(0,side_by_side.x)({metric,limit,subject,reference});const both={...base,reference:(0,estimators.lX)(samples)};if(Math.min(head.length,
samples.length)<record_rule.p6){const change=plain(Math.exp((0,intervals.q0)(head,samples).estimate)-1),reason=`${(0,sentences.u)(change,{limit})}, limit ${(0,format.
l9)(limit)}, but measured in ${(0,format.yk)(head.length,"process","processes")} here and ${samples.length} in the reference; ${record_rule.p6} each are needed \
to know the noise: raise time-budget`;return(0,judge_metric.g$)({...both,change,verdict:"inconclusive",suspicious:!0,reason})}return againstRecord({subject,head,
samples,both})}function againstRecord({subject,head,samples,both}){const{benchmark,variant,history,reference,headFingerprint}=subject,query={history,benchmark:benchmark.
id,variant:variant.name,estimator:estimators.mV},{change,noise,againstLevel,doubtful,standing}=(0,record_rule.bN)({head,reference:samples},both.limit,own=>({...(0,noise_model.
_f)(own,query),...(0,noise_model.YP)(query,headFingerprint)})),versions=reference.kind==="record"?(0,sentences.v)((0,fingerprints.c)(headFingerprint,reference.fingerprint)):
"",numbers=`${(0,sentences.u)(change,{limit:both.limit})}, limit ${(0,format.l9)(both.limit)}${versions}`,shared={...both,change};switch(standing){case"slower":{
if(!subject.recordOnlySuspects)return(0,judge_metric.g$)({...shared,verdict:"regression",suspicious:!0,reason:numbers});const reason=`${numbers}; a suspicion, b\
ecause the base was measured at another time: confirm it side by side`;return(0,judge_metric.g$)({...shared,verdict:"inconclusive",suspicious:!0,reason})}case"f\
aster":case"within-limit":{const doubt=doubtful?"; earlier records were as fast, so it may be this one that met a slow machine":"",verdict=standing==="faster"?"\
improvement":"pass";return(0,judge_metric.g$)({...shared,verdict,suspicious:doubtful,reason:`${numbers}${doubt}`})}case"within-noise":{const reason=`${numbers},\
 but unchanged code differs by up to ${(0,format.l9)(noise)} here: measure again on a quieter machine or with a larger time-budget`;return(0,judge_metric.g$)({...shared,
verdict:"inconclusive",suspicious:!0,reason})}case"above-level":{const reason=`${numbers}, but ${(0,sentences.u)(plain(againstLevel))} than the default branch m\
ostly was: confirm it side by side`;return(0,judge_metric.g$)({...shared,verdict:"inconclusive",suspicious:!0,reason})}case"too-imprecise":{const reason=`${numbers}\
; runs of unchanged code differ by up to ${(0,format.l9)(noise)} here, too much to rule a slowdown out: confirm it side by side`;return(0,judge_metric.g$)({...shared,
verdict:"inconclusive",suspicious:!0,reason})}}}function plain(estimate){return{estimate:estimate??0,low:null,high:null,confidence:null}}function whyNoDeviceTime({
head,headFingerprint}){return(0,estimators.t0)(head).flatMap(process2=>process2.deviceWindows).some(window=>window.source==="events")?"the profiler gave nothing\
; time between events includes waiting for the host and is not judged as device time":headFingerprint?.device==="cpu"?"there is no GPU on this machine":"the pro\
filer reported no kernels in any window"}function judgeLoss({numerics}){const metric="loss";if(numerics===null)return(0,judge_metric.g$)({metric,gates:!1,verdict:"\
not-judged",reason:"the losses of eager and compiled were not compared"});const base={metric,head:numerics.relativeDifference,limit:numerics.tolerance},amount=numerics.
relativeDifference===null?"":` (largest difference ${(0,format.l9)(numerics.relativeDifference)})`;switch(numerics.status){case"diverged":return(0,judge_metric.
g$)({...base,verdict:"failed",reason:`diverged: compiled computes another loss than eager${amount}: ${numerics.message}`});case"agrees":return(0,judge_metric.g$)(
{...base,verdict:"pass",reason:`eager and compiled agree${amount}`});case"not-checkable":case"not-run":return(0,judge_metric.g$)({...base,verdict:"not-judged",reason:numerics.
message})}}const MIN_MEMORY_GROWTH_BYTES=32*1024*1024;function steadyPeakBytes(source){return({memory})=>memory?.source===source&&(memory.steadyPeakAllocatedBytes??
0)>0?memory.steadyPeakAllocatedBytes:null}function peakOf(samples,source){return source==="device"?Math.max(...samples):Math.min(...samples)}function judgeMemory(subject){
const metric="peak-memory",limit=subject.benchmark.limits.maxMemoryGrowth,device=(0,estimators.lc)(subject.head,steadyPeakBytes("device")),source=device.length>
0?"device":"resident",head=device.length>0?device:(0,estimators.lc)(subject.head,steadyPeakBytes("resident"));if(head.length===0)return(0,judge_metric.g$)({metric,
limit,verdict:"not-judged",reason:"peak memory was not measured on head"});const headBytes=peakOf(head,source),base={metric,limit,head:headBytes},{reference}=subject;
if(reference.kind==="absent")return(0,judge_metric.k9)({...base,reason:`${(0,format.z3)(headBytes)}; ${reference.reason}`},reference);const samples=(0,estimators.
lc)(reference.arm,steadyPeakBytes(source));if(samples.length===0)return(0,judge_metric.g$)({...base,verdict:"not-judged",reason:"the reference has no peak memor\
y of the same kind"});const referenceBytes=peakOf(samples,source),change=(0,intervals.tr)(headBytes,referenceBytes),estimate=change?.estimate??0,growth=headBytes-
referenceBytes,noise=source==="device"?0:Math.max(spread(head),spread(samples)),versions=(0,sentences.v)((0,fingerprints.c)(subject.headFingerprint,reference.fingerprint)),
kind=source==="device"?"":" (resident set of the process)",numbers=`${(0,format.z3)(headBytes)} after ${(0,format.z3)(referenceBytes)}${kind}, ${change===null?"":
`${(0,sentences.u)(change,{worse:"more",better:"less",limit})}, `}limit ${(0,format.l9)(limit)}${versions}`,both={...base,reference:referenceBytes,change};if(estimate>
limit&&growth>MIN_MEMORY_GROWTH_BYTES)return growth>noise?(0,judge_metric.g$)({...both,verdict:"regression",reason:numbers}):(0,judge_metric.g$)({...both,verdict:"\
inconclusive",reason:`${numbers}, but the processes themselves differ by ${(0,format.z3)(noise)}`});if(estimate<-limit&&-growth>Math.max(noise,MIN_MEMORY_GROWTH_BYTES))
return(0,judge_metric.g$)({...both,verdict:"improvement",reason:numbers});const floor=estimate>limit?`; less than ${(0,format.z3)(MIN_MEMORY_GROWTH_BYTES)} more\
 never counts`:"";return(0,judge_metric.g$)({...both,verdict:"pass",reason:`${numbers}${floor}`})}function spread(samples){return Math.max(...samples)-Math.min(
...samples)}var speedup=__webpack_require__(7113);const LAUNCH_JUMP=.02;function graphCount(arm){const processes=(0,estimators.t0)(arm),counts=(processes.find(process2=>process2.
cache==="cold")??processes[0])?.counts??null;return counts===null||counts.source==="none"?null:counts.graphs}function launches(arm){const samples=(0,estimators.
lc)(arm,estimators.fy);return samples.length===0?null:(0,estimators.JZ)(samples)}function fact(metric,subject,value){const head=value(subject.head),reference=subject.
reference.kind==="absent"?null:value(subject.reference.arm),change=head===null||reference===null?null:(0,intervals.tr)(head,reference),suspicious=metric==="laun\
ches"&&(change?.estimate??0)>LAUNCH_JUMP,reason=`${head===null?`${judge_metric.Uw[metric]} not known`:`${(0,format.B4)(head)}${reference===null||reference===head?
"":` after ${(0,format.B4)(reference)}`}`}; explains, never gates`;return(0,judge_metric.g$)({metric,gates:!1,head,reference,change,suspicious,verdict:"not-judg\
ed",reason})}function launchesFact(subject){return fact("launches",subject,launches)}function graphsFact(subject){return fact("graphs",subject,graphCount)}function sameGeneratedCode({
head,reference}){if(reference.kind==="absent")return null;const ours=codeHashes(head),theirs=codeHashes(reference.arm);return ours===null||theirs===null?null:ours===
theirs}function codeHashes(arm){const processes=(0,estimators.t0)(arm),graphs=(processes.find(process2=>process2.cache==="cold")??processes[0])?.graphs??[],hashes=graphs.
map(graph=>graph.codeHash).filter(hash=>hash!==null);return hashes.length===0||hashes.length<graphs.length?null:hashes.sort().join(" ")}var distributions=__webpack_require__(
5464),looks=__webpack_require__(3447),sequential=__webpack_require__(1016),time_clock=__webpack_require__(1109);const SHARED_SHARE=.5;function describeSlowdownKind(kind){
switch(kind){case"step-does-more":return"slower in eager and compiled alike: the step does more";case"compiled-only":return"only the compiled step got slower: l\
ook at what the compiler made of it";case"machine":return"everything moved, eager too, and the generated code is the same: it is the machine";case null:return null}}
function slowdownKindOf(subject,metrics){const{reference,headEager}=subject,clock=slowClock(metrics);if(clock===null||reference.kind==="absent"||headEager===null||
reference.eager===null)return null;const compiled=logRatio(clock,{head:subject.head,reference:reference.arm,kind:reference.kind}),eager=logRatio(clock,{head:headEager,
reference:reference.eager,kind:reference.kind});return compiled===null||eager===null?null:eager.estimate>=SHARED_SHARE*compiled.estimate&&lowerBound(eager)>0?reference.
kind==="record"&&sameGeneratedCode(subject)===!0?"machine":"step-does-more":lowerBound(differenceOf(compiled,eager))>0?"compiled-only":null}function slowClock(metrics){
const isSlow=wanted=>metrics.some(({metric,verdict,suspicious,change})=>metric===wanted&&(verdict==="regression"||suspicious)&&(change?.estimate??0)>0);return isSlow(
"device-time")?"device-time":isSlow("wall-time")?"wall-time":null}function logRatio(clock,{head,reference,kind}){const pairs=kind==="side-by-side"?(0,time_clock.
Ti)(clock,head,reference):[];if(pairs.length>=looks.$7)return(0,sequential.ho)(pairs);const ours=(0,estimators.lc)(head,(0,time_clock.UF)(clock)),theirs=(0,estimators.
lc)(reference,(0,time_clock.UF)(clock));return ours.length+theirs.length<looks.$7||ours.length===0||theirs.length===0?null:(0,intervals.q0)(ours,theirs)}function differenceOf(a,b){
return{estimate:a.estimate-b.estimate,standardError:Math.hypot(a.standardError,b.standardError),degreesOfFreedom:Math.min(a.degreesOfFreedom,b.degreesOfFreedom),
spread:Math.hypot(a.spread,b.spread)}}function lowerBound({estimate,standardError,degreesOfFreedom}){return degreesOfFreedom<1?-1/0:estimate-(0,distributions.F)(
(1+intervals.LK)/2,degreesOfFreedom)*standardError}const SIDE_BY_SIDE_NEEDED="identical code differs by 3 % to 46 % between runs, so it is judged side by side o\
nly",ASSUMED_SPREAD=.07;function judgeWallTime(subject){const metric="wall-time",limit=subject.benchmark.limits.maxSlowdown,head=(0,estimators.lc)(subject.head,
estimators.cH);if(head.length===0)return(0,judge_metric.g$)({metric,limit,verdict:"not-judged",reason:"no undisturbed block was measured on head"});const headMs=(0,estimators.
lX)(head),{reference}=subject,base={metric,limit,head:headMs};if(reference.kind==="absent")return(0,judge_metric.k9)({...base,reason:`${(0,format.MH)(headMs)}; ${reference.
reason}`},reference);const samples=(0,estimators.lc)(reference.arm,estimators.cH);if(samples.length===0)return(0,judge_metric.g$)({...base,verdict:"not-judged",
reason:"the reference has no undisturbed block"});if(reference.kind==="side-by-side")return(0,side_by_side.x)({metric,limit,subject,reference});const both={...base,
reference:(0,estimators.lX)(samples)};if(!(0,fingerprints.R)(subject.headFingerprint,reference.fingerprint))return(0,judge_metric.g$)({...both,verdict:"not-judg\
ed",reason:"the reference was measured on another CPU"});const{benchmark,variant,history}=subject,query={history,benchmark:benchmark.id,variant:variant.name,estimator:estimators.
cH,assumedSpread:ASSUMED_SPREAD},{change,standing}=(0,record_rule.bN)({head,reference:samples},limit,own=>({...(0,noise_model._f)(own,query),level:null,fastest:null})),
versions=(0,sentences.v)((0,fingerprints.c)(subject.headFingerprint,reference.fingerprint)),numbers=`${(0,sentences.u)(change,{limit})}, limit ${(0,format.l9)(limit)}${versions}`;
if(standing==="slower"){const reason=`${numbers}; a suspicion only: ${SIDE_BY_SIDE_NEEDED}`;return(0,judge_metric.g$)({...both,change,verdict:"inconclusive",suspicious:!0,
reason})}return(0,judge_metric.g$)({...both,change,verdict:"not-judged",reason:`${numbers}; ${SIDE_BY_SIDE_NEEDED}`})}var judge_worst=__webpack_require__(7488);
function judgeVariant(subject,eagerUnavailable){const metrics=[judgeDeviceTime(subject),judgeWallTime(subject),judgeCount("graph-breaks",subject),judgeCount("re\
compiles",subject),judgeCount("eager-fallbacks",subject),judgeMemory(subject),(0,compile_time.A)("cold-compile-time",subject),(0,compile_time.A)("warm-compile-t\
ime",subject),(0,speedup.Sl)(subject,eagerUnavailable),judgeLoss(subject),launchesFact(subject),graphsFact(subject)],{reference}=subject,verdict=verdictOfMetrics(
metrics,reference.kind==="absent"?reference.verdict:null);return{variant:subject.variant,verdict,reasons:reasonsOf(verdict,metrics,reference.kind==="absent"?reference.
reason:null),metrics,slowdownKind:slowdownKindOf(subject,metrics),sameGeneratedCode:sameGeneratedCode(subject)}}function unmeasuredVariant(variant,verdict,reason){
return{variant,verdict,reasons:[reason],metrics:[],slowdownKind:null,sameGeneratedCode:null}}const COMPARED=["device-time","wall-time","graph-breaks","recompile\
s","peak-memory"],NOTHING_COMPARED="neither step time nor counts nor memory could be compared with the reference";function verdictOfMetrics(metrics,absent){const taking=metrics.
filter(metric=>metric.verdict!=="not-judged"),verdicts=taking.map(({verdict})=>verdict).filter(verdict=>verdict!=="not-judged");if(absent!==null)return(0,judge_worst.
z)([...verdicts,absent]);const compared=taking.some(({metric})=>COMPARED.includes(metric));return(0,judge_worst.z)(compared||verdicts.length===0?verdicts:[...verdicts,
"inconclusive"])}function reasonsOf(verdict,metrics,absentReason){const deciding=metrics.filter(metric=>metric.verdict===verdict).map(sentenceOf);return absentReason!==
null&&verdict!=="failed"&&verdict!=="regression"?[absentReason,...deciding]:deciding.length===0?[NOTHING_COMPARED]:deciding}function sentenceOf({metric,reason}){
return metric==="graph-breaks"||metric==="recompiles"||metric==="eager-fallbacks"?reason:`${judge_metric.Uw[metric]} ${reason}`}}),7522:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>METRICS,b:()=>VERDICTS});const VERDICTS=["failed","regression","incomparable","no-baseline","inconclusive","acc\
epted","improvement","pass"],METRICS=["device-time","wall-time","graph-breaks","recompiles","eager-fallbacks","peak-memory","cold-compile-time","warm-compile-ti\
me","speedup","loss","launches","graphs"]}),7488:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{z:()=>worstVerdict});var _verdict_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7522);function worstVerdict(verdicts){return _verdict_js__WEBPACK_IMPORTED_MODULE_0__.
b.find(verdict=>verdicts.includes(verdict))??"failed"}}),6209:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{I:()=>judgedReport});var _explain_environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(3706),_explain_explain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
899),_judge_exit_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9335),_report_report_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5650),_report_trend_data_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2314),_version_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3411);function judgedReport(measured){const{run,result,benchmarks,compared,problem}=measured,
fingerprint=result?.fingerprintBefore??null,sideBySide=armsOf(result,"base").length>0,decision=(0,_judge_exit_js__WEBPACK_IMPORTED_MODULE_2__.e)(measured),trend=(0,_report_trend_data_js__WEBPACK_IMPORTED_MODULE_1__.
K)({history:measured.history??[],run,arms:result?.arms??[],head:{sha:measured.comparison.headSha,measuredAt:measured.generatedAt,fingerprint}});return{schemaVersion:_report_report_js__WEBPACK_IMPORTED_MODULE_3__.
W,toolVersion:_version_js__WEBPACK_IMPORTED_MODULE_4__.w,commentKey:measured.commentKey,run,comparison:measured.comparison,explanation:fingerprint===null?{causes:[],
explainedShare:null}:(0,_explain_explain_js__WEBPACK_IMPORTED_MODULE_0__.W)({benchmarks,run,head:armsOf(result,"head"),reference:referenceArms(measured),headFingerprint:fingerprint,
referenceFingerprint:sideBySide?fingerprint:compared?.fingerprint??null,referenceBenchmarks:sideBySide?[]:compared?.benchmarks??[]}),fingerprint,environmentChanges:compared===
null||fingerprint===null?[]:(0,_explain_environment_js__WEBPACK_IMPORTED_MODULE_5__.$)({reference:compared.fingerprint,head:fingerprint}),result,benchmarks,...problem===
null?{}:{problem},...trend.length===0?{}:{trend},warnings:measured.warnings,failsBuild:decision.fails,exitReason:decision.reason,links:measured.links,generatedAt:measured.
generatedAt}}function referenceArms({result,compared}){const base=armsOf(result,"base"),isThere=arm=>base.some(({benchmark,variant})=>benchmark===arm.benchmark&&
variant===arm.variant),arms=[...base,...(compared?.arms??[]).filter(arm=>!isThere(arm))];return arms.length===0?null:arms}function armsOf(result,side){return result?.
arms.filter(arm=>arm.side===side)??[]}}),1058:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{h:()=>linksOf});const GITHUB="https://github.com",HOW_IT_DECIDES="docs/how-it-decides.md";function linksOf(known){const{context}=known,{owner,name}=context.repository;
return{run:context.runUrl,commit:context.runUrl===null?null:`${context.serverUrl}/${owner}/${name}/commit`,docs:docsOf(known)}}function docsOf({context,env}){const action=env.
GITHUB_ACTION_REPOSITORY;return action?`${isOwn(action,context)?context.serverUrl:GITHUB}/${action}/blob/${env.GITHUB_ACTION_REF||"HEAD"}/${HOW_IT_DECIDES}`:HOW_IT_DECIDES}
function isOwn(action,{repository}){return action.split("/")[0]?.toLowerCase()===repository.owner.toLowerCase()}}),5926:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>localContext,U:()=>NO_COMMIT});const NO_COMMIT="0".repeat(40);function localContext(situation){const ref=`refs/\
heads/${situation.branch??"HEAD"}`;return{eventKind:situation.savesBaseline?"baseline":"terminal",eventName:"terminal",repository:{owner:"local",name:"local"},defaultBranch:null,
baselineRefs:[],ref,sha:situation.sha??NO_COMMIT,pullRequest:null,mergeGroup:null,workflowRun:null,runId:situation.runId,runAttempt:1,workspace:situation.workspace,
temp:situation.temp,apiUrl:"https://api.github.com",serverUrl:"https://github.com",runUrl:null,selfHosted:!0,debug:situation.debug,cacheMode:null,refusal:null}}}),
8813:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>measureBoth});var base_tree=__webpack_require__(
2925),external_node_path_=__webpack_require__(6760);function baseThatImportedHead({arms,headRoot,baseRoot}){return arms.flatMap(arm=>{const foreign=arm.processes.
flatMap(process2=>process2.importedFiles).find(file=>isInside(file,headRoot)&&!isInside(file,baseRoot));if(foreign===void 0)return[];const reason=`base imported\
 head's code: ${(0,external_node_path_.relative)(headRoot,foreign)} came from head's tree, so that nothing was compared; import it relative to the step, or inst\
all the package without a path into the checkout`;return[{benchmark:arm.benchmark,variant:arm.variant,reason}]})}function isInside(path,root){const way=(0,external_node_path_.
relative)(root,path);return way!==""&&way!==".."&&!way.startsWith(`..${external_node_path_.sep}`)&&!(0,external_node_path_.isAbsolute)(way)}var confirmation=__webpack_require__(
6606),time_clock=__webpack_require__(1109),append_result=__webpack_require__(2366),looks=__webpack_require__(3447);const FIRST_PAIRS=4,COMPILE_ONLY={blocksPerProcess:1,
deviceWindowsPerProcess:0};function nextRound({benchmarks,suspicions,withEager,done}){const metrics=new Set((done?.undecided??suspicions).map(({metric})=>metric)),
onlyCold=metrics.size===1&&metrics.has("cold-compile-time"),onlyCompile=[...metrics].every(metric=>metric==="cold-compile-time"||metric==="warm-compile-time"),small=metrics.
has("cold-compile-time")?onlyCold?1:2:null,wanted=done===null?small??(withEager?looks.$7:FIRST_PAIRS):small??looks.dw,pairs=Math.min(wanted,done?.affordable??wanted);
return pairs<1?null:{benchmarks:benchmarks.flatMap(benchmark=>narrowed(benchmark,{suspicions,withEager,done})),pairs,schedule:{processesPerArm:pairs,maxProcessesPerArm:pairs,
...onlyCompile&&!withEager?COMPILE_ONLY:{}}}}function narrowed(benchmark,{suspicions,withEager,done}){const asked=(done?.undecided??suspicions).filter(one=>one.
benchmark===benchmark.id),variants=benchmark.variants.filter(({kind,name})=>kind==="eager"?withEager&&done===null:asked.some(({variant})=>variant===name));return variants.
some(({kind})=>kind==="compiled")?[{...benchmark,variants}]:[]}async function measureBoth(both,request,ports){const onlyHead=both.benchmarks.filter(benchmark=>!(0,base_tree.
I)(benchmark,both.base.side,ports)),benchmarks=both.benchmarks.filter(benchmark=>!onlyHead.includes(benchmark)),state={result:null,elapsedSeconds:0,pairs:0,findings:[]};
let last=null,round=nextRound({...both,benchmarks,done:null});const alone=both.withEager?onlyHead.map(benchmark=>({...benchmark,sides:["head"]})):[];for(;round!==
null;){const planned=state.result===null?[...round.benchmarks,...alone]:round.benchmarks;if(planned.length===0)break;const outcome=await ports.measure({benchmarks:planned,
sides:[both.head,both.base.side],budgetSeconds:both.budgetSeconds-state.elapsedSeconds,passEnv:request.inputs.passEnv,env:request.env,tempDirectory:request.context.
temp,schedule:round.schedule,signal:request.signal});if(last=outcome,state.elapsedSeconds+=outcome.elapsedSeconds,state.pairs+=round.pairs,state.findings.push(...outcome.
findings),outcome.result!==null&&(state.result=state.result===null?outcome.result:(0,append_result.q)(state.result,outcome.result)),outcome.problem!==null||state.
result===null)break;round=furtherRound({both,benchmarks,state})}return{result:state.result,problem:last?.problem??null,findings:[...new Set(state.findings)],outputTail:last?.
outputTail??"",removedVariables:last?.removedVariables??[],elapsedSeconds:state.elapsedSeconds,secondsPerPair:state.pairs===0?null:state.elapsedSeconds/state.pairs,
unusable:baseThatImportedHead({arms:armsOf(state.result,"base"),headRoot:ports.base.realPath(both.head.treeRoot),baseRoot:ports.base.realPath(both.base.side.treeRoot)}),
onlyHead}}function furtherRound({both,benchmarks,state}){const secondsPerPair=state.elapsedSeconds/Math.max(1,state.pairs),secondsLeft=both.budgetSeconds-state.
elapsedSeconds,{kind,undecided,pairsLeft}=(0,confirmation.c)({benchmarks,head:armsOf(state.result,"head"),base:armsOf(state.result,"base"),suspicions:both.suspicions.
map(suspicion=>withClock(suspicion,state.result)),secondsPerPair,secondsLeft});if(kind!=="continue"||undecided.length===0||pairsLeft<1)return null;const affordable=Math.
min(Math.floor(secondsLeft/secondsPerPair),pairsLeft);return nextRound({...both,benchmarks,done:{undecided,affordable}})}function withClock(suspicion,result){const{
benchmark,variant,metric}=suspicion,arms=result?.arms.filter(arm=>arm.benchmark===benchmark&&arm.variant===variant)??[];return metric===null&&!arms.some(arm=>(0,time_clock.
sK)(arm,"device-time"))?{...suspicion,metric:"wall-time"}:suspicion}function armsOf(result,side){return result?.arms.filter(arm=>arm.side===side)??[]}}),2366:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>appendResult});function appendResult(earlier,later){const offset=nextIndex(earlier),moved=later.arms.map(arm=>({
...arm,processes:arm.processes.map(process2=>moveBy(process2,offset))})),grown=earlier.arms.map(arm=>{const more=moved.find(candidate=>isSameArm(candidate,arm));
return more===void 0?arm:{...arm,processes:[...arm.processes,...more.processes]}}),added=moved.filter(arm=>!earlier.arms.some(known=>isSameArm(known,arm)));return{
...earlier,complete:earlier.complete&&later.complete,fingerprintAfter:later.fingerprintAfter??earlier.fingerprintAfter,elapsedSeconds:earlier.elapsedSeconds+later.
elapsedSeconds,stageSeconds:addedUp(earlier.stageSeconds,later.stageSeconds),budgetExhausted:earlier.budgetExhausted||later.budgetExhausted,processLayout:{...earlier.
processLayout,...later.processLayout},arms:[...grown,...added],numerics:[...earlier.numerics,...later.numerics.filter(entry=>!isKnown(earlier,entry))],notes:[...earlier.
notes,...later.notes]}}function nextIndex({arms}){return arms.reduce((next,{processes})=>Math.max(next,...processes.map(({index})=>index+1)),0)}function moveBy(process2,offset){
return{...process2,index:process2.index+offset}}function isSameArm(a,b){return a.benchmark===b.benchmark&&a.side===b.side&&a.variant===b.variant}function isKnown({
numerics},wanted){return numerics.some(({benchmark,side,variant})=>benchmark===wanted.benchmark&&side===wanted.side&&variant===wanted.variant)}function addedUp(a,b){
const names=new Set([...Object.keys(a),...Object.keys(b)]);return Object.fromEntries([...names].map(name=>[name,(a[name]??0)+(b[name]??0)]))}}),377:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{bJ:()=>benchmarkId,dj:()=>canonicalJson,yR:()=>slug});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7598);const HASH_DIGITS=10,SLUG_CHARACTERS=40;function benchmarkId(benchmark){const identity=canonicalJson([benchmark.name,benchmark.params]),hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(identity).digest("hex").slice(0,HASH_DIGITS);return[slug(benchmark.name),hash].filter(part=>part!=="").join("-")}function canonicalJson(value){
return JSON.stringify(sorted(value))??"null"}function sorted(value){if(Array.isArray(value))return value.map(sorted);if(typeof value!="object"||value===null)return value;
const entries=Object.entries(value).sort(([a],[b])=>a<b?-1:a>b?1:0),copy=Object.create(null);for(const[key,item]of entries)copy[key]=sorted(item);return copy}function slug(text,maxCharacters=SLUG_CHARACTERS){
return text.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-+/,"").slice(0,maxCharacters).replace(/-+$/,"")}}),9754:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>childEnvironment,p:()=>isNeverPassed});const ALWAYS_KEPT=new Set(["RUNNER_TRACKING_ID"]),NEVER_PASSED=[/^ACTIONS_/,
/^INPUT_/,/^STATE_/,/^GITHUB_(TOKEN|PAT|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|ARTIFACTS|ARTIFACTS_LIST)$/,/^GH_(TOKEN|ENTERPRISE_TOKEN)$/,/^GITHUB_ENTERPRISE_TOKEN$/,
/^NODE_OPTIONS$/,/^(GIT_ASKPASS|SSH_ASKPASS|SSH_AUTH_SOCK)$/,/^GIT_CONFIG(_|$)/],REMOVED_BY_DEFAULT=[/^(AWS|AZURE|GOOGLE|GCP)_/,/TOKEN$/,/(^|_)SECRETS?(_|$)/,/(PASSWORD|PASSWD|PASSPHRASE)$/,
/(^|_)(API)?KEY$/,/(^|_)AUTH(_CONFIG)?$/,/(^|_)CREDENTIALS?$/,/(^|_)PAT$/],PROXY_OR_INDEX=/^(HTTPS?|FTP|ALL)_PROXY$|^(PIP|UV)_.*(INDEX|URL|LINKS)/,ANY_USER_INFO=/[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]+@/i,
USER_AND_PASSWORD=/[a-z][a-z0-9+.-]*:\/\/[^\s/?#@:]*:[^\s/?#@]+@/i;function childEnvironment(environment,passEnv){const passed=new Set(passEnv.map(name=>name.toUpperCase())),
kept={},removed=[];for(const[name,value]of Object.entries(environment))value!==void 0&&(mayKeep(name.toUpperCase(),value,passed)?kept[name]=value:removed.push(name));
return{environment:kept,removed:removed.sort()}}function mayKeep(name,value,passed){return ALWAYS_KEPT.has(name)?!0:isNeverPassed(name)?!1:passed.has(name)?!0:REMOVED_BY_DEFAULT.
some(pattern=>pattern.test(name))?!1:!(PROXY_OR_INDEX.test(name)?ANY_USER_INFO:USER_AND_PASSWORD).test(value)}function isNeverPassed(name){return NEVER_PASSED.some(
pattern=>pattern.test(name.toUpperCase()))}}),5141:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{AX:()=>createWatch,Hk:()=>endProcesses,g3:()=>GRACE_MS,rx:()=>waitForOffspring});const GRACE_MS=4e3,POLL_MS=100,MAX_KILL_SWEEPS=3;async function endProcesses(offspring,ports,graceMs=GRACE_MS,watch=createWatch(
offspring,ports.processes)){const{clock,processes}=ports,signalled=new Set,deadlineMs=clock.nowMs()+graceMs;let alive=await watch.look();for(;alive.length>0&&clock.
nowMs()<deadlineMs;){for(const found of alive)signalled.has(key(found))||(signalled.add(key(found)),processes.signal(found.pid,"SIGTERM"));await clock.sleep(POLL_MS),
alive=await watch.look()}for(let sweep=0;alive.length>0&&sweep<MAX_KILL_SWEEPS;sweep+=1){for(const found of alive)signalled.add(key(found)),processes.signal(found.
pid,"SIGKILL");const group=offspring.rootPid;group!==null&&alive.some(found=>found.groupId===group)&&processes.signal(-group,"SIGKILL"),await clock.sleep(POLL_MS),
alive=await watch.look()}return{signalled:signalled.size,survivors:alive.length}}async function waitForOffspring(watch,{clock},patienceMs){const deadlineMs=clock.
nowMs()+patienceMs;let alive=await watch.look();for(;alive.length>0&&clock.nowMs()<deadlineMs;)await clock.sleep(POLL_MS),alive=await watch.look();return alive.
length}function createWatch(offspring,processes){const known=new Set;return{async look(){const table=await processes.list(offspring.marker),ours=ownProcesses(table,
offspring,known);for(const found of ours)known.add(key(found));return ours}}}function ownProcesses(table,{rootPid},known=new Set,ownPid=process.pid){const spared=ancestors(
table,ownPid),ours=new Set(rootPid===null?[]:[rootPid]),candidates=table.filter(entry=>entry.pid>1&&!spared.has(entry.pid));for(const entry of candidates)(entry.
marked||rootPid!==null&&entry.groupId===rootPid||known.has(key(entry)))&&ours.add(entry.pid);for(let grown=!0;grown;){const children=candidates.filter(entry=>!ours.
has(entry.pid)&&ours.has(entry.parentPid));for(const child of children)ours.add(child.pid);grown=children.length>0}return candidates.filter(entry=>ours.has(entry.
pid))}function ancestors(table,pid){const parents=new Map(table.map(entry=>[entry.pid,entry.parentPid])),found=new Set;for(let current=pid;current!==void 0&&!found.
has(current);)found.add(current),current=parents.get(current);return found}function key(entry){return`${entry.pid}@${entry.started}`}}),8097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>interrupted});function interrupted(deadlineMs,signal){let clear=()=>{};return{promise:new Promise(resolve=>{const timer=setTimeout(
()=>resolve("timed-out"),deadlineMs),onAbort=()=>resolve("cancelled");signal?.addEventListener("abort",onAbort,{once:!0}),clear=()=>{clearTimeout(timer),signal?.
removeEventListener("abort",onAbort)}}),clear}}}),7804:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{fQ:()=>systemProcessTable});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_child_process__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1421),node_util__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7975);const systemProcessTable={list:marker=>process.platform==="linux"?Promise.resolve(listProc(
marker)):listPs(marker),signal(pid,signal){try{process.kill(pid,signal)}catch{}}};function listProc(marker){return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(
"/proc").filter(name=>/^\d+$/.test(name)).flatMap(name=>{const stat=readOrNull(`/proc/${name}/stat`),parsed=stat===null?null:parseStat(stat);return parsed===null?
[]:[{...parsed,marked:hasVariable(readOrNull(`/proc/${name}/environ`)??"",marker)}]})}function parseStat(stat){const[state="",parentPid,groupId,...rest]=stat.slice(
stat.lastIndexOf(")")+2).split(" "),started=rest[16];return started===void 0||/^[ZXx]/.test(state)?null:{pid:Number.parseInt(stat,10),parentPid:Number(parentPid),
groupId:Number(groupId),started}}function hasVariable(environ,marker){return environ.split("\0").includes(marker)}function readOrNull(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(path,"utf8")}catch{return null}}async function listPs(marker){const run=(0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_1__.
execFile),options={maxBuffer:64*1024*1024,timeout:2e3};try{const[table,commands]=await Promise.all([run("ps",["-axo","pid=,ppid=,pgid=,stat=,lstart="],options),
run("ps",["eww","-axo","pid=,command="],options)]);return parsePs(table.stdout,commands.stdout,marker)}catch{return[]}}function parsePs(table,commands,marker){const marked=new Set(
commands.split(`
`).filter(line=>line.split(" ").includes(marker)).map(line=>Number.parseInt(line,10)));return table.split(`
`).flatMap(line=>{const[pid,parentPid,groupId,state="Z",...started]=line.trim().split(/\s+/);return pid===void 0||started.length===0||state.startsWith("Z")?[]:[
{pid:Number(pid),parentPid:Number(parentPid),groupId:Number(groupId),started:started.join(" "),marked:marked.has(Number(pid))}]})}}),2388:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>findPython});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
452),_tools_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3491);const OLDEST={major:3,minor:9},QUESTION="import json, sys; print(json.dumps([sys.executabl\
e, list(sys.version_info[:3])]))";async function findPython(request,tools){const candidates=pythonCandidates(request),tried=[];for(const candidate of candidates){
const answer=await tools.run(candidate,["-I","-S","-c",QUESTION],{env:request.env}),python=answer.exitCode===0?parseAnswer(answer.stdout):null;if(python!==null)
return checkVersion(python,request.python);tried.push(`${candidate} (${why(answer.exitCode,answer.stderr)})`)}throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`python: no Python found for \`${request.python}\`. Tried ${tried.join(", ")}. Set the input \`python\` to the interpreter that has torch, as a name on the PAT\
H or as a path from the repository.`)}function pythonCandidates({python,directories}){return(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(python)?[python]:
/[/\\]/.test(python)?[...new Set(directories.map(directory=>(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory,python)))]:python==="python"?["python",
"python3"]:[python]}function parseAnswer(stdout){try{const[path,version]=JSON.parse(stdout);return typeof path!="string"||!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
isAbsolute)(path)||!Array.isArray(version)?null:{path,version:version.map(Number).join(".")}}catch{return null}}function checkVersion(python,asked){const[major=0,
minor=0]=python.version.split(".").map(Number);if(major>OLDEST.major||major===OLDEST.major&&minor>=OLDEST.minor)return python;throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`python: \`${asked}\` is Python ${python.version} (${python.path}); Python ${OLDEST.major}.${OLDEST.minor} or newer is needed. Name a newer interpreter in th\
e input \`python\`.`)}function why(exitCode,stderr){if(exitCode===_tools_js__WEBPACK_IMPORTED_MODULE_1__.Yd)return"not found";const lastLine=stderr.trim().split(
`
`).at(-1)??"";return exitCode<0?lastLine:`exit code ${exitCode}${lastLine===""?"":`: ${lastLine.slice(0,200)}`}`}}),4643:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Jh:()=>ResultSchema,W5:()=>NumericsSchema,WA:()=>SourceSiteSchema,Yy:()=>ArmSchema,oP:()=>FingerprintSchema});var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7934);const RESULT_SCHEMA_VERSION=1,LIMITS={text:2e4,name:500,samples:2e3,events:2e3,kernels:5e3,arms:400,processes:64},finite=valibot__WEBPACK_IMPORTED_MODULE_0__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),valibot__WEBPACK_IMPORTED_MODULE_0__.E2x()),nonNegative=valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(finite,valibot__WEBPACK_IMPORTED_MODULE_0__.
Wwf(0)),count=valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(nonNegative,valibot__WEBPACK_IMPORTED_MODULE_0__.ndf()),name=valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(LIMITS.name)),text=valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.
Ru6(LIMITS.text)),list=(item,max)=>valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(item),valibot__WEBPACK_IMPORTED_MODULE_0__.
Ru6(max)),optionalNumber=valibot__WEBPACK_IMPORTED_MODULE_0__.mee(nonNegative),SourceSiteSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({file:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(name),package:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),packageVersion:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),packagePath:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(name),line:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count),function:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),sourceLine:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(name)}),GraphBreakSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({site:SourceSiteSchema,reason:text,explanation:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(text),
hint:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(text),link:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),stack:list(SourceSiteSchema,50),compileId:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(name),seen:count}),userSite=valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.mee(SourceSiteSchema),null),RecompileSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.
Ikc({site:SourceSiteSchema,userSite,compileId:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),reason:text,step:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count)}),
FallbackSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({site:SourceSiteSchema,cause:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["recompile-limit","unsupported","\
other"]),reason:text,userSite,link:valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),null),step:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(count)}),GraphLineSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({site:SourceSiteSchema,operations:valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(name,count),outputs:valibot__WEBPACK_IMPORTED_MODULE_0__.
g1P(name,count)}),GraphSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({compileId:name,site:SourceSiteSchema,ops:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count),
fxHash:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),codeHash:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),direction:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(
["forward","backward","both","unknown"]),phases:valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(name,nonNegative),cache:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["hit",
"miss","bypass","unknown"]),cacheMissReason:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(text),lines:valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(list(GraphLineSchema,400),
[]),modules:valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(list(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({name,site:SourceSiteSchema}),100),[]),settings:valibot__WEBPACK_IMPORTED_MODULE_0__.
lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(name,name),{})}),CountsSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({steps:count,graphs:count,graphBreaks:list(GraphBreakSchema,
LIMITS.events),recompiles:list(RecompileSchema,LIMITS.events),fallbacks:list(FallbackSchema,LIMITS.events),cudagraphSkips:list(valibot__WEBPACK_IMPORTED_MODULE_0__.
Ikc({reason:text,seen:count,site:valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.mee(SourceSiteSchema),null)}),LIMITS.events),generatedKernels:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(count),cacheHits:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count),cacheMisses:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count),source:valibot__WEBPACK_IMPORTED_MODULE_0__.
KIO(["trace","counters","none"])}),PhysicsSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({smClockMhz:optionalNumber,maxSmClockMhz:optionalNumber,temperatureCelsius:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(finite),powerWatts:optionalNumber,throttleReasons:list(name,20),otherProcesses:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count),hostLoad:optionalNumber,stealShare:optionalNumber}),
BlockSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({order:count,round:count,steps:valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(count,valibot__WEBPACK_IMPORTED_MODULE_0__.
Wwf(1)),wallSeconds:nonNegative,eventSeconds:optionalNumber,physics:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(PhysicsSchema),disturbed:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(text)}),DeviceWindowSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({steps:valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(count,valibot__WEBPACK_IMPORTED_MODULE_0__.
Wwf(1)),busySeconds:nonNegative,communicationSeconds:nonNegative,launches:count,copies:count,source:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["profiler","events"]),
paced:valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.zMY()),physics:valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(PhysicsSchema)),disturbed:valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.mee(text))}),KernelSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.
Ikc({name,kind:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["generated","library","copy","cast","communication","other"]),seconds:nonNegative,launches:nonNegative,
graph:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),detail:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(text)}),MemorySchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc(
{source:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["device","resident"]),compilePeakAllocatedBytes:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count),compilePeakReservedBytes:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(count),steadyPeakAllocatedBytes:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count),steadyPeakReservedBytes:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count),allocationRetries:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(count),outOfMemoryEvents:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count)}),OutcomeSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({kind:valibot__WEBPACK_IMPORTED_MODULE_0__.
KIO(["ok","crashed","out-of-memory","timed-out","not-compiled","diverged","not-run"]),message:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(text),errorType:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(name),traceback:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(text),missingVariable:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name)}),ProcessSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.
Ikc({index:count,cache:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["cold","warm","none"]),outcome:OutcomeSchema,importSeconds:optionalNumber,setupSeconds:optionalNumber,
timeToFirstStepSeconds:optionalNumber,firstStepSeconds:optionalNumber,compileSeconds:optionalNumber,compilerSeconds:optionalNumber,warmUpSteps:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(count),warmUpEndedBy:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["quiet","limit","budget"])),blocks:list(BlockSchema,
LIMITS.samples),deviceWindows:list(DeviceWindowSchema,LIMITS.samples),kernels:list(KernelSchema,LIMITS.kernels),counts:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(
CountsSchema),graphs:list(GraphSchema,LIMITS.events),phases:valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(name,nonNegative),memory:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(MemorySchema),losses:list(valibot__WEBPACK_IMPORTED_MODULE_0__.mee(finite),100),lateCompiles:list(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({step:count,seconds:nonNegative}),
LIMITS.events),importedFiles:list(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(4096)),
5e3),outputTail:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(text)}),ArmSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({benchmark:name,side:valibot__WEBPACK_IMPORTED_MODULE_0__.
KIO(["head","base"]),variant:name,processes:list(ProcessSchema,LIMITS.processes)}),FingerprintSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({device:valibot__WEBPACK_IMPORTED_MODULE_0__.
KIO(["cuda","cpu","other"]),gpuName:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),gpuCount:count,gpuMemoryBytes:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count),
gpuPowerLimitWatts:optionalNumber,mig:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),cpuName:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),cpuCount:count,computeCapability:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(name),driver:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),cuda:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),torch:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(
name),triton:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),python:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),os:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),
settings:valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(name,name)}),NumericsSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({benchmark:name,side:valibot__WEBPACK_IMPORTED_MODULE_0__.
KIO(["head","base"]),variant:name,status:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["agrees","diverged","not-checkable","not-run"]),tolerance:nonNegative,relativeDifference:optionalNumber,
eagerRelativeDifference:optionalNumber,message:text}),ResultSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({schemaVersion:valibot__WEBPACK_IMPORTED_MODULE_0__.
euz(RESULT_SCHEMA_VERSION),nonce:name,complete:valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(),harness:valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({version:name,capabilities:list(
name,100)}),fingerprintBefore:FingerprintSchema,fingerprintAfter:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(FingerprintSchema),startedAtEpochSeconds:nonNegative,elapsedSeconds:nonNegative,
stageSeconds:valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(name,nonNegative),budgetExhausted:valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(),processLayout:valibot__WEBPACK_IMPORTED_MODULE_0__.
g1P(name,valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["interleaved","sequential"])),arms:list(ArmSchema,LIMITS.arms),numerics:list(NumericsSchema,LIMITS.arms),notes:list(
valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({code:name,benchmark:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),message:text}),500)})}),4179:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GL:()=>buildSchedule,GU:()=>SEED,_k:()=>DEADLINE_SLACK_SECONDS,bq:()=>SCHEDULE_DEFAULTS,ij:()=>precisionOf,vE:()=>SMALLEST_PRECISION});
const SCHEDULE_DEFAULTS={processesPerArm:3,maxProcessesPerArm:6,countedSteps:24,minBlockSteps:10,minBlockSeconds:.5,blocksPerProcess:6,deviceWindowsPerProcess:3,
stepsPerDeviceWindow:10,quietSteps:5,maxWarmUpSteps:200,lossSteps:5,stepTimeoutSeconds:120,compileTimeoutSeconds:900},PRECISION_PER_LIMIT=.5,SMALLEST_PRECISION=.001;
function precisionOf(benchmark){return benchmark.precision??Math.max(benchmark.limits.maxSlowdown*PRECISION_PER_LIMIT,SMALLEST_PRECISION)}const SEED=20240229,DEADLINE_SLACK_SECONDS=60;
function buildSchedule(budgetSeconds,overrides={}){const schedule={...SCHEDULE_DEFAULTS,...overrides};return{...schedule,maxProcessesPerArm:Math.max(schedule.processesPerArm,
schedule.maxProcessesPerArm),budgetSeconds,stepTimeoutSeconds:Math.min(schedule.stepTimeoutSeconds,budgetSeconds),compileTimeoutSeconds:Math.min(schedule.compileTimeoutSeconds,
budgetSeconds)}}}),3491:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Yd:()=>NOT_STARTED,
fz:()=>systemToolsUntil,rA:()=>systemTools});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),_actions_exec__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1955),_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(452),_ports_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(391),_end_processes_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
5141),_interruption_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8097),_process_table_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7804);const NOT_STARTED=-1,
NO_ANSWER=-2,CANCELLED=-3,DEFAULT_TIMEOUT_MS=15e3,TIDY_UP_MS=2e3,GRACE_MS=500,MARKER_VARIABLE="TORCH_COMPILE_CHECK_TOOL";function systemToolsUntil(signal){return{
async run(command,args,options={}){const cancelled=signal?.aborted===!0;if(cancelled&&options.tidiesUp!==!0)return noOutput(CANCELLED,"the run was cancelled");const asked=options.
timeoutMs??DEFAULT_TIMEOUT_MS,timeoutMs=cancelled?Math.min(asked,TIDY_UP_MS):asked,nonce=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),interruption=(0,_interruption_js__WEBPACK_IMPORTED_MODULE_4__.
V)(timeoutMs,options.tidiesUp===!0?null:signal),answer=(0,_actions_exec__WEBPACK_IMPORTED_MODULE_1__.H)(quote(command),[...args],{silent:!0,ignoreReturnCode:!0,
...options.cwd===void 0?{}:{cwd:options.cwd},env:{...options.env??ownEnvironment(),[MARKER_VARIABLE]:nonce}}).catch(error=>noOutput(NOT_STARTED,(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__.
gJ)(error)));try{const first=await Promise.race([answer,interruption.promise]);if(first!=="cancelled"&&first!=="timed-out")return first;const offspring={rootPid:null,
marker:`${MARKER_VARIABLE}=${nonce}`};return await(0,_end_processes_js__WEBPACK_IMPORTED_MODULE_6__.Hk)(offspring,{processes:_process_table_js__WEBPACK_IMPORTED_MODULE_3__.
fQ,clock:_ports_js__WEBPACK_IMPORTED_MODULE_2__.m},GRACE_MS),first==="cancelled"?noOutput(CANCELLED,"the run was cancelled"):noOutput(NO_ANSWER,`no answer withi\
n ${timeoutMs/1e3} s`)}finally{interruption.clear()}}}}const systemTools=systemToolsUntil(null);function noOutput(exitCode,stderr){return{exitCode,stdout:"",stderr}}
function ownEnvironment(){return Object.fromEntries(Object.entries(process.env).filter(entry=>entry[1]!==void 0))}function quote(command){return`"${command.replaceAll(
'"',"")}"`}}),5975:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>openQuestions});
var _judge_estimators_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5348),_judge_outcome_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4411),_judge_looks_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
3447),_judge_variant_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1780);function openQuestions(suspicions,{both,obstacle},run){return suspicions.flatMap(
suspicion=>{const inTheWay=both===null?notMeasured(obstacle??"no reason is known"):unsettled(suspicion,both)??undecided(suspicion,run),{benchmark,variant,reason}=suspicion;
return inTheWay===null?[]:[{benchmark,variant,reasons:[reason,inTheWay]}]})}function notMeasured(why){return`the base commit could not be measured beside it: ${why}`}
function unsettled(suspicion,both){const{benchmark,variant}=suspicion,isIt=entry=>entry.benchmark===benchmark&&entry.variant===variant;if(both.onlyHead.some(({id:id2})=>id2===
benchmark))return"the base commit does not have this benchmark";const unusable=both.unusable.find(isIt);if(unusable!==void 0)return unusable.reason;const arm=both.
result?.arms.find(entry=>entry.side==="base"&&isIt(entry))??null,outcome=(0,_judge_outcome_js__WEBPACK_IMPORTED_MODULE_1__.s)(arm);if(arm===null||outcome.kind!==
"ok"){const message=both.problem?.message??(outcome.kind==="ok"?"it was not measured":outcome.message);return notMeasured(message)}const pairs=(0,_judge_estimators_js__WEBPACK_IMPORTED_MODULE_2__.
t0)(arm).length;return pairs<_judge_looks_js__WEBPACK_IMPORTED_MODULE_3__.$7&&suspicion.metric!=="cold-compile-time"?notMeasured(`${pairs} of the ${_judge_looks_js__WEBPACK_IMPORTED_MODULE_3__.
$7} pairs of processes that are needed fitted into the time budget`):null}function undecided({benchmark,variant,metric},run){const judged=run.benchmarks.find(({
id:id2})=>id2===benchmark)?.variants.find(one=>one.variant.name===variant)?.metrics.find(entry=>entry.metric===metric);return judged?.verdict==="not-judged"?`si\
de by side it was not decided either: ${(0,_judge_variant_js__WEBPACK_IMPORTED_MODULE_0__.$N)(judged)}`:null}}),1123:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{UA:()=>refuseLinks,qf:()=>writeNew,x3:()=>createFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
452),_inputs_workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1469);async function refuseLinks({folder,workspace,input}){const first=(0,_inputs_workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__.
F)(folder,workspace)?workspace:(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);let path=first;for(const part of(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
relative)(first,folder).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).filter(part2=>part2!=="")){path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path,part);
const stats=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(thrown=>{if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.CA)(thrown)==="ENOEN\
T")return null;throw thrown});if(stats===null)return;if(!stats.isDirectory())throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`${input}: ${path} is not a fo\
lder${stats.isSymbolicLink()?" but a link":""}.`)}}async function writeNew(path,text){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path,{force:!0,recursive:!0});
const file=await createFile(path);try{await file.writeFile(text)}finally{await file.close()}}function createFile(path){const{O_WRONLY,O_CREAT,O_EXCL,O_NOFOLLOW}=node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants;return(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,O_WRONLY|O_CREAT|O_EXCL|O_NOFOLLOW,420)}}),3587:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>reportPage});var promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),external_node_url_=__webpack_require__(
3136),errors=__webpack_require__(452),external_node_crypto_=__webpack_require__(7598),report_escape=__webpack_require__(2527);function renderHtml(report,{script,
style}){const policy=["default-src 'none'",`script-src '${hashOf(script)}'`,"style-src 'unsafe-inline'","img-src data:","base-uri 'none'","form-action 'none'"].
join("; ");return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${(0,report_escape.qy)(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Compile check</title>
<style>${style}</style>
</head>
<body>
<noscript>This page draws itself with JavaScript. The same report is in the job summary.</noscript>
<script type="application/json" id="report">${embeddedJson(pageData(report))}<\/script>
<script>${script}<\/script>
</body>
</html>
`}function hashOf(script){return`sha256-${(0,external_node_crypto_.createHash)("sha256").update(script).digest("base64")}`}function pageData(report){if(report.result===
null)return report;const arms=report.result.arms.map(arm=>({...arm,processes:arm.processes.map(process2=>({...process2,importedFiles:[],graphs:[]}))}));return{...report,
result:{...report.result,arms}}}function embeddedJson(value){const escaped=character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`;return JSON.stringify(
value).replace(/[<>&\u2028\u2029]/g,escaped)}const FOLDERS=["report-page","../dist/report-page","../../dist/report-page"];async function reportPage(report){const assets=await readPageAssets();
if(assets===null)throw new errors.yo("report.html needs the folder dist/report-page, which is not here: `npm run build` makes it.");return renderHtml(report,assets)}
async function readPageAssets(fromUrl=import.meta.url){const here=(0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(fromUrl));for(const folder of FOLDERS){
const[script,style]=await Promise.all(["page.js","page.css"].map(name=>textOf((0,external_node_path_.join)(here,folder,name))));if(script!=null&&style!=null)return{
script,style}}return null}async function textOf(path){try{return await(0,promises_.readFile)(path,"utf8")}catch{return null}}}),391:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>systemClock});var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(643),node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8500);const systemClock={nowMs:()=>node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),sleep:async durationMs=>{await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.
setTimeout)(durationMs)}}}),6402:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fu:()=>shortSha,
SH:()=>repositoryPath,q7:()=>siteLink,wn:()=>commitLink});var _judge_identity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9493),_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2527),_repository_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7262);const SHORT_SHA=7;function repositoryAddress(report){return/^(https?:\/\/.+?)\/commit(?:\/[0-9a-f]*)?$/.
exec(report.links.commit??"")?.[1]??null}function shortSha(sha){return(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
g$)(sha),40).slice(0,SHORT_SHA)}function commitLink(report,sha){const repository=repositoryAddress(report);return(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.nf)(
(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.SS)(shortSha(sha)),repository===null?null:`${repository}/commit/${sha}`)}function siteLink(report,site){return(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
nf)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.SS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0,_judge_identity_js__WEBPACK_IMPORTED_MODULE_1__.$t)(site),160)),
siteAddress(report,site))}function siteAddress(report,site){const repository=repositoryAddress(report),{headSha,measured}=report.comparison,inside=site.file===null?
null:repositoryPath(site.file),path=inside===null||measured===void 0?inside:(0,_repository_files_js__WEBPACK_IMPORTED_MODULE_2__.y)(inside,measured.place);if(repository===
null||path===null)return null;const encoded=path.split("/").map(encodeURIComponent).join("/"),sha=measured?.onGitHub===!0?measured.sha:headSha;return`${repository}\
/blob/${sha}/${encoded}${site.line===null?"":`#L${site.line}`}`}function repositoryPath(file){const path=(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.g$)(file).replace(
/^\.\//,""),parts=path.split("/");return path!==""&&!path.startsWith("/")&&!path.includes("\\")&&!parts.some(part=>part===".."||part==="")?path:null}}),1533:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$f:()=>VariantSchema,su:()=>BenchmarksSchema});var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7934);const finite=valibot__WEBPACK_IMPORTED_MODULE_0__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),valibot__WEBPACK_IMPORTED_MODULE_0__.E2x()),share=valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(finite,valibot__WEBPACK_IMPORTED_MODULE_0__.
Wwf(0)),count=valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(share,valibot__WEBPACK_IMPORTED_MODULE_0__.ndf()),text=valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(2e4)),name=valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.
Ru6(500)),VariantSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({name,kind:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["eager","compiled"]),backend:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(name),mode:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),dynamic:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.zMY()),fullgraph:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(valibot__WEBPACK_IMPORTED_MODULE_0__.zMY()),options:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(name,valibot__WEBPACK_IMPORTED_MODULE_0__.
KCZ([text,finite,valibot__WEBPACK_IMPORTED_MODULE_0__.zMY()])))}),ParamValueSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.RZV(()=>valibot__WEBPACK_IMPORTED_MODULE_0__.
KCZ([text,finite,valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(),valibot__WEBPACK_IMPORTED_MODULE_0__.chJ(),valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.
YOg(ParamValueSchema),valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(1e3)),valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(name,ParamValueSchema)])),LimitsSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.
Ikc({maxSlowdown:share,maxCompileTimeGrowth:share,maxMemoryGrowth:share,maxNewGraphBreaks:count,maxNewRecompiles:count,minSpeedup:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(share)}),BenchmarkSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({id:valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.
BpQ(1),valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(200)),name,stepFile:name,stepFunction:name,params:valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(name,ParamValueSchema),
variants:valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(VariantSchema),valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(100)),limits:LimitsSchema,
precision:valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(share)}),BenchmarksSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(BenchmarkSchema),
valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(200)),benchmarksOf=parsed=>parsed}),6630:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GR:()=>explainedText,mB:()=>causeLine,nm:()=>causeOwner,qv:()=>orderedCauses});var _format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2016),_judge_identity_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9493),_addresses_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6402),_escape_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2527),_select_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1052);function orderedCauses(report){const ofBenchmarks=(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.
Zh)(report.run).flatMap(({benchmark})=>(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.cZ)(report,benchmark)),known=report.run.benchmarks.flatMap(benchmark=>(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.
cZ)(report,benchmark));return[...new Set([...ofBenchmarks,...report.explanation.causes.filter(cause=>!known.includes(cause))])]}function explainedText({explanation:{
causes,explainedShare}}){return explainedShare===null||causes.length===0?[]:[`Together they account for ${explainedShare>.995?"all":(0,_format_js__WEBPACK_IMPORTED_MODULE_1__.
l9)(Math.round(100*explainedShare)/100)} of the slowdown.`]}function causeOwner(report,cause){const{benchmarks}=report.run,owner=benchmarks.find(({id:id2,name})=>id2===
cause.benchmark||name===cause.benchmark);return owner===void 0||benchmarks.length<2?"":`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.it)((0,_select_js__WEBPACK_IMPORTED_MODULE_0__.
kU)(report.run,owner),40)}:`}function causeLine(report,cause,maxCharacters){const document=(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.io)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.
gB)`read more`,cause.link),more=document===null?"":(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.gB)`, ${document}`;return(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.
gB)`${withPlace(report,cause,(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.g$)(cause.what),maxCharacters))}${more}`}
function withPlace(report,{site},what){if(site===null)return(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.CS)(what);const link=(0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__.
q7)(report,site),place=(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.g$)((0,_judge_identity_js__WEBPACK_IMPORTED_MODULE_4__.$t)(site)),at=what.indexOf(place),before=what.
slice(0,Math.max(0,at));if(at<0||before.split("`").length%2===0)return(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.gB)`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.
CS)(what)} (${link})`;const after=what.slice(at+place.length);return(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.gB)`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.
CS)(before)}${before.endsWith(" ")?(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.gB)` `:""}${link}${after.startsWith(" ")?(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.
gB)` `:""}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.CS)(after)}`}}),6724:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{w:()=>renderComment});var format=__webpack_require__(2016),identity=__webpack_require__(9493),addresses=__webpack_require__(6402),cause_list=__webpack_require__(
6630),report_escape=__webpack_require__(2527),measured=__webpack_require__(1784),markdown=__webpack_require__(5402);const MAX_KERNELS=10;function kernelTable(head,base){
const kernels=(0,measured.em)(head);if(kernels.length===0)return null;const before=base===null?null:new Map((0,measured.em)(base).map(kernel=>[kernel.name,kernel])),
rows=kernels.slice(0,MAX_KERNELS).map(kernel=>[(0,report_escape.SS)((0,report_escape.Jj)(kernel.name,80)),(0,report_escape.gB)`${kernel.kind}`,...before===null?
[]:[(0,report_escape.vP)(milliseconds(before.get(kernel.name)))],(0,report_escape.vP)((0,format.MH)(kernel.seconds*1e3)),...before===null?[]:[(0,report_escape.vP)(
change(kernel,before.get(kernel.name)))],(0,report_escape.vP)((0,format.B4)(kernel.launches))]),header=before===null?[(0,report_escape.gB)`Kernel`,(0,report_escape.
gB)`Kind`,(0,report_escape.gB)`Per step`,(0,report_escape.gB)`Launches`]:[(0,report_escape.gB)`Kernel`,(0,report_escape.gB)`Kind`,(0,report_escape.gB)`Base`,(0,report_escape.
gB)`Head`,(0,report_escape.gB)`Change`,(0,report_escape.gB)`Launches`],numbers=header.slice(2).map(()=>"right"),title=kernels.length>MAX_KERNELS?(0,report_escape.
gB)`**Dearest ${MAX_KERNELS} of ${kernels.length} kernels**`:(0,report_escape.gB)`**Kernels**`;return(0,report_escape.UF)([title,(0,markdown.tp)(header,rows,["l\
eft","left",...numbers])],`

`)}function milliseconds(kernel){return kernel===void 0?"–":(0,format.MH)(kernel.seconds*1e3)}function change(head,base){return base===void 0?"new":base.seconds===
0?"–":(0,format.h9)(head.seconds/base.seconds-1)}var bound_by=__webpack_require__(197),estimators=__webpack_require__(5348),time_clock=__webpack_require__(1109),
schedule=__webpack_require__(4179),distributions=__webpack_require__(5464),intervals=__webpack_require__(7185);function achievedPrecision(metric,head,base){const values=base===
null?(0,estimators.K9)((0,estimators.lc)(head,(0,time_clock.UF)(metric))):(0,time_clock.Ti)(metric,head,base).map(({logRatio})=>logRatio);return{samples:values.
length,halfWidth:halfWidth(values)}}function halfWidth(logarithms){const{length}=logarithms;if(length<2)return null;const error=(0,estimators.Fx)(logarithms)/Math.
sqrt(length);return(0,distributions.F)((1+intervals.LK)/2,length-1)*error}function achieved(report,benchmark,head){const base=(0,measured.cr)(report,benchmark,"\
base",head.variant),metric=judgedClock(head,base);if(metric===null)return[];const found=achievedPrecision(metric,head,base),clock=metric==="device-time"?"device\
 time":"wall time",of=base===null?clock:`the ratio of ${clock}`,from=base===null?(0,format.yk)(found.samples,"process","processes"):(0,format.yk)(found.samples,
"pair of processes","pairs of processes"),width=found.halfWidth===null?"no interval":`95 % interval ±${(0,format.l9)(found.halfWidth)}`;return[[`${of}: ${width}\
 from ${from}`,...aim(report,benchmark,found,base)].join(", ")]}function judgedClock(head,base){const both=metric=>(0,time_clock.sK)(head,metric)&&(base===null||
(0,time_clock.sK)(base,metric));return both("device-time")?"device-time":base!==null&&both("wall-time")?"wall-time":null}function aim(report,benchmark,found,base){
const asked=report.benchmarks?.find(({id:id2})=>id2===benchmark.id);if(asked===void 0)return[];const wanted=(0,schedule.ij)(asked);return[`aimed at ±${(0,format.
l9)(wanted)}${ending(report,benchmark,{found,wanted,base})}`]}function ending(report,benchmark,{found,wanted,base}){if(found.halfWidth!==null&&found.halfWidth<=
wanted)return"";if((report.result?.notes??[]).some(note=>note.benchmark===benchmark.id&&["precision","budget"].includes(note.code)))return"; the time budget end\
ed it";if(base!==null)return"; side by side it ends when the question is decided";const most=schedule.bq.maxProcessesPerArm;return found.samples>=most?`; more t\
han ${most} processes an arm would hardly narrow it`:""}const COLUMNS=[{title:"SM clock",read:smClock},{title:"Temperature",read:blocks=>upTo(blocks,"temperatur\
eCelsius",value=>`${(0,format.B4)(Math.round(value))} °C`)},{title:"Power",read:power},{title:"Throttled",words:!0,read:throttled},{title:"Other processes",read:blocks=>upTo(
blocks,"otherProcesses",format.B4)},{title:"Host load",read:blocks=>upTo(blocks,"hostLoad",value=>value.toFixed(1))},{title:"Steal",read:blocks=>upTo(blocks,"st\
ealShare",format.l9)}];function physicsTable(report,benchmark,variant){const judged=new Set(benchmark.variants.map(({variant:{name}})=>name)),rows=(0,measured.jO)(
report,benchmark).filter(arm=>arm.variant===variant||!judged.has(arm.variant)).flatMap(arm=>{const blocks=physicsOf(arm);return blocks.length===0?[]:[{arm,cells:COLUMNS.
map(({read})=>read(blocks,report))}]}),known=COLUMNS.map((_,column)=>rows.some(({cells})=>cells[column]!==null));if(!known.includes(!0))return null;const kept=cells=>cells.
filter((_,column)=>known[column]);return(0,markdown.tp)([(0,report_escape.gB)`While timed`,...kept(COLUMNS).map(({title})=>(0,report_escape.gB)`${title}`)],rows.
map(({arm,cells})=>[(0,report_escape.gB)`${arm.side} ${(0,report_escape.Jj)(arm.variant,40)}`,...kept(cells.map((cell,column)=>shown(cell,COLUMNS[column]?.words===
!0)))]))}function shown(cell,words2){return cell===null?(0,report_escape.gB)`–`:words2?(0,report_escape.gB)`${cell}`:(0,report_escape.vP)(cell)}function physicsOf(arm){
return arm.processes.flatMap(({blocks})=>blocks.flatMap(({physics})=>physics===null?[]:[physics]))}function readings(blocks,name){return blocks.map(block=>block[name]).
filter(value=>value!==null)}function upTo(blocks,name,format2){const values=readings(blocks,name);return values.length===0?null:format2(Math.max(...values))}function smClock(blocks){
const clocks=readings(blocks,"smClockMhz");if(clocks.length===0)return null;const[least,most]=[Math.round(Math.min(...clocks)),Math.round(Math.max(...clocks))],
range=least===most?(0,format.B4)(most):`${(0,format.B4)(least)} to ${(0,format.B4)(most)}`,limits=readings(blocks,"maxSmClockMhz");return`${range} MHz${limits.length===
0?"":` (at most ${(0,format.B4)(Math.max(...limits))})`}`}function power(blocks,report){const limit=report.fingerprint?.gpuPowerLimitWatts??null,drawn=upTo(blocks,
"powerWatts",value=>`${(0,format.B4)(Math.round(value))} W`);return drawn===null||limit===null?drawn:`${drawn} (of ${(0,format.B4)(Math.round(limit))})`}function throttled(blocks){
if(readings(blocks,"smClockMhz").length===0)return null;const counts2=new Map;for(const reason of blocks.flatMap(({throttleReasons})=>throttleReasons))counts2.set(
reason,(counts2.get(reason)??0)+1);const reasons=[...counts2].sort(([,a],[,b])=>b-a).slice(0,4);return reasons.length===0?"no":reasons.map(([reason,count])=>`${(0,report_escape.
Jj)(reason,40)} in ${(0,format.yk)(count,"block")}`).join(", ")}function measuredHow(report,benchmark,head){if(!head.processes.some(process2=>process2.blocks.length>
0))return null;const facts=[samples(head),...achieved(report,benchmark,head),...disturbances(head),...layout(report,benchmark),...busy(head),...firstStep(head),
...breakEven(report,benchmark,head),...late(head),...memoryPressure(head)],physics=physicsTable(report,benchmark,head.variant);return(0,report_escape.UF)([(0,report_escape.
gB)`**How it was measured**`,(0,markdown.fF)(facts.map(fact=>(0,report_escape.gB)`${fact}`)),...physics===null?[]:[physics]],`

`)}function samples(head){const blocks=head.processes.flatMap(process2=>process2.blocks),windows=head.processes.flatMap(process2=>process2.deviceWindows),steps=blocks.
reduce((sum,block)=>sum+block.steps,0);return[(0,format.yk)(head.processes.length,"process","processes"),`${(0,format.yk)(blocks.length,"block")} of together ${(0,format.
yk)(steps,"step")}`,windows.length===0?"no device time (no GPU, or no profiler)":deviceWindows(windows)].join(", ")}function deviceWindows(windows){const paced=windows.
filter(window=>window.paced===!0);if(paced.length>0)return`${(0,format.yk)(paced.length,"window")} for device time by the profiler, at full clock: the card is a\
t its power limit, so each step was followed by a rest`;const source=windows[0]?.source==="events"?"events":"the profiler";return`${(0,format.yk)(windows.length,
"window")} for device time by ${source}`}function layout(report,benchmark){const kinds=report.result?.processLayout??{},kind=kinds[benchmark.id]??kinds[benchmark.
name],arms=(0,measured.jO)(report,benchmark).map(arm=>`${arm.side} ${arm.variant}`);return kind===void 0||arms.length<2?[]:[`${kind==="interleaved"?"blocks alte\
rnate between living processes":"one process after another, because they do not fit in memory together"}: ${(0,report_escape.Jj)(arms.join(", "),200)}`]}const MAX_REASONS=3;
function disturbances(head){const disturbed=head.processes.flatMap(({blocks})=>blocks.filter(block=>block.disturbed!==null));if(disturbed.length===0)return[];const again=head.
processes.reduce((sum,{blocks})=>sum+measuredAgain(blocks),0),counts2=new Map;for(const{disturbed:why}of disturbed)counts2.set(why??"",(counts2.get(why??"")??0)+
1);const reasons=[...counts2].sort(([,a],[,b])=>b-a).map(([why,count])=>`${(0,report_escape.Jj)(why,120)} (${(0,format.B4)(count)})`),left=reasons.length-MAX_REASONS,
shown2=[...reasons.slice(0,MAX_REASONS),...left>0?[`${(0,format.yk)(left,"other reason")}`]:[]];return[`${(0,format.yk)(disturbed.length,"block")} disturbed and\
 left out of the step time, ${(0,format.B4)(again)} measured again: ${shown2.join("; ")}`]}function measuredAgain(blocks){const disturbed=blocks.filter(block=>block.
disturbed!==null).length;return Math.min(disturbed,Math.max(0,blocks.length-schedule.bq.blocksPerProcess))}const BOUND_BY={device:"device-bound",communication:"\
bound by communication between the GPUs",launches:"launch-bound, the host launches kernels more slowly than they run",data:"data-bound, the rest is spent waitin\
g for data or for Python"};function busy(head){const share=(0,time_clock.Ft)(head),communication=(0,measured.ux)(head,estimators.j8)??0,kind=(0,bound_by.y)({deviceMs:(0,measured.
ux)(head,estimators.Lf),communicationMs:communication,wallMs:(0,measured.yJ)(head),launches:(0,measured.ux)(head,estimators.fy)});if(share===null||kind===null)return[];
const apart=communication===0?"":` (${(0,format.MH)(communication)} of it in communication, which device time leaves out)`;return[`the device is busy ${(0,format.
l9)(share)} of the step${apart}: ${BOUND_BY[kind]}`]}function firstStep(head){const times=["cold","warm"].flatMap(cache=>{const seconds=(0,measured.ux)(head,process2=>process2.
cache===cache?process2.timeToFirstStepSeconds:null);return seconds===null?[]:[`${(0,format.Xo)(seconds)} with ${cache==="cold"?"empty":"filled"} caches`]});return times.
length===0?[]:[`the first step is done after ${times.join(", ")}, imports included`]}function memoryPressure(head){const sum=read=>head.processes.reduce((total,{
memory:memory2})=>total+(memory2===null?0:read(memory2)??0),0),retries=sum(({allocationRetries})=>allocationRetries),failures2=sum(({outOfMemoryEvents})=>outOfMemoryEvents);
return retries+failures2===0?[]:[`the allocator ${[...retries===0?[]:[`emptied its cache and tried again ${(0,format.yk)(retries,"time")}`],...failures2===0?[]:
[`ran out of memory ${(0,format.yk)(failures2,"time")}`]].join(" and ")}: the step hardly fits into the memory, and such steps are slow`]}function breakEven(report,benchmark,head){
const eager=(0,measured.gw)(report,benchmark,"head"),steps=eager===null?null:(0,measured.JF)(eager,head);return steps===null?[]:[`a cold compile has paid for it\
self after ${(0,format.yk)(steps,"step")}`]}function late(head){const compiles=head.processes.flatMap(process2=>process2.lateCompiles);if(compiles.length===0)return[];
const seconds=compiles.reduce((sum,compile)=>sum+compile.seconds,0);return[`${(0,format.yk)(compiles.length,"step")} after the warm-up compiled again (${(0,format.
Xo)(seconds)}), taken out of the step time`]}function measuredRun(report){const{result}=report;if(result===null)return null;const stages=Object.entries(result.stageSeconds).
filter(([,seconds])=>seconds>0).sort(([,a],[,b])=>b-a).slice(0,8).map(([stage,seconds])=>`${(0,report_escape.Jj)(stage,40)} ${(0,format.Xo)(seconds)}`),budget=result.
budgetExhausted?", all of the time budget: more would give narrower intervals":"",facts=[`measured for ${(0,format.Xo)(result.elapsedSeconds)}${budget}${stages.
length===0?"":`; ${stages.join(", ")}`}`,...result.complete?[]:["ended before it was finished: what is shown was measured until then"],...result.notes.filter(({
code})=>code!=="precision").slice(0,10).map(note=>(0,report_escape.Jj)(note.message,300))];return(0,markdown.fF)(facts.map(fact=>(0,report_escape.gB)`${fact}`))}
var words=__webpack_require__(8191);const MAX_LABEL_CHARACTERS=40;function metricTable(groups,options){const labelled=groups.some(({label})=>label!==null),rows=groups.
flatMap(({label,metrics,accepted})=>metrics.map((metric,index)=>[...labelled?[(0,report_escape.gB)`${index===0?(0,report_escape.it)(label??"",MAX_LABEL_CHARACTERS):
""}`]:[],(0,report_escape.gB)`${words.t8[metric.metric]}`,(0,report_escape.vP)((0,words.Ru)(metric.reference,metric)),(0,report_escape.vP)((0,words.Ru)(metric.head,
metric)),(0,report_escape.vP)((0,words.k0)(metric)),verdictCell(metric,accepted),...options.reasons?[(0,report_escape.gB)`${(0,report_escape.Jj)(metric.reason,300)}`]:
[]]));if(rows.length===0)return null;const header=[...labelled?[(0,report_escape.gB)`Benchmark`]:[],(0,report_escape.gB)`Metric`,(0,report_escape.gB)`Base`,(0,report_escape.
gB)`Head`,(0,report_escape.gB)`Change`,(0,report_escape.gB)`Verdict`,...options.reasons?[(0,report_escape.gB)`Why`]:[]],numbers=["right","right","right"];return(0,markdown.
tp)(header,rows,labelled?["left","left",...numbers]:["left",...numbers])}function verdictCell(metric,accepted){const{text,loud}=(0,words.po)(metric,accepted);return loud?
(0,report_escape.gB)`**${text}**`:(0,report_escape.gB)`${text}`}var phases=__webpack_require__(5976),report_select=__webpack_require__(1052);const MAX_EVENTS=12;
function benchmarkDetails(report,benchmark,options){const many=benchmark.variants.length>1;return(0,markdown.MY)([benchmark.eagerUnavailable===null?null:(0,report_escape.
gB)`Eager: not available, ${benchmark.eagerUnavailable}.`,...options.output?failures(report,benchmark):[],causeList(report,benchmark),...benchmark.variants.flatMap(
variant=>[many?(0,markdown.fV)((0,report_escape.gB)`${variant.variant.name}`):null,...variantDetails(report,benchmark,variant,options)])])}const MAX_CAUSES=12,MAX_CAUSE_CHARACTERS=600;
function causeList(report,benchmark){const causes2=(0,report_select.cZ)(report,benchmark).slice(0,MAX_CAUSES);if(report.run.benchmarks.length<2||causes2.length===
0)return null;const lines=causes2.map(cause=>(0,cause_list.mB)(report,cause,MAX_CAUSE_CHARACTERS));return(0,report_escape.UF)([(0,report_escape.gB)`**Why**`,(0,markdown.
fF)(lines)],`

`)}function variantDetails(report,benchmark,variant,options){const head=(0,measured.cr)(report,benchmark,"head",variant.variant.name),base=(0,measured.cr)(report,
benchmark,"base",variant.variant.name);return[metricTable([{label:null,metrics:variant.metrics,accepted:variant.verdict==="accepted"}],{reasons:!0}),head===null?
null:losses(report,benchmark,variant,head),head===null?null:counts(report,variant,head),head===null?null:benchmark_details_phases(head),head===null?null:memory(
report,benchmark,head),options.kernels&&head!==null?kernelTable(head,base):null,head===null?null:measuredHow(report,benchmark,head)]}const MAX_FAILURES=2;function failures(report,benchmark){
const alike=new Map;for(const failure2 of(0,measured.dJ)(report,benchmark)){const{arm,outcome}=failure2,key=JSON.stringify([arm.side,arm.variant,outcome.kind,outcome.
message,outcome.traceback]);alike.set(key,[...alike.get(key)??[],failure2])}return[...alike.values()].slice(0,MAX_FAILURES).flatMap(group=>{const[first]=group;if(first===
void 0)return[];const{arm,process:process2,outcome}=first,which=group.length>1?(0,format.yk)(group.length,"process","processes"):`process ${process2.index+1}`;return[
(0,report_escape.gB)`**${arm.side}, ${arm.variant}, ${which}: ${outcome.kind}.** ${outcome.message??""}`,...quoted(null,outcome.traceback),...quoted("Its last o\
utput:",process2.outputTail)]})}function quoted(title,text){return text===null||text.trim()===""?[]:[...title===null?[]:[(0,report_escape.gB)`${title}`],(0,report_escape.
DV)(text,{maxLines:40,maxCharacters:4e3})]}const MAX_LOSSES=10;function losses(report,benchmark,{metrics},head){const differ=metrics.find(({metric})=>metric==="\
loss")?.verdict==="failed"||head.processes.some(({outcome})=>outcome.kind==="diverged"),eager=(0,measured.gw)(report,benchmark,"head"),[expected,actual]=[eager===
null?[]:(0,measured.Rr)(eager),(0,measured.Rr)(head)];if(!differ||expected.length===0||actual.length===0)return null;const rows=expected.slice(0,MAX_LOSSES).map(
(loss,step)=>{const other=actual[step];return[(0,report_escape.gB)`${step+1}`,lossFigure(loss),lossFigure(other),(0,report_escape.vP)(difference(loss,other))]}),
header=[(0,report_escape.gB)`Step`,(0,report_escape.gB)`Loss, eager`,(0,report_escape.gB)`Loss, compiled`,(0,report_escape.gB)`Difference`];return(0,report_escape.
UF)([(0,report_escape.gB)`**Losses of the measured steps**`,(0,markdown.tp)(header,rows,["right","right","right","right"])],`

`)}function lossFigure(loss){return loss==null?(0,report_escape.gB)`–`:(0,report_escape.vP)(loss.toPrecision(6))}function difference(eager,compiled){return eager===
null||eager===0||compiled==null?"–":(0,format.h9)(compiled/eager-1)}function skipsUnknown(report,{variant},{cudagraphSkips}){const wantsGraphs=/^(reduce-overhead|max-autotune)$/.
test(variant.mode??"")||variant.options?.["triton.cudagraphs"]===!0,{capabilities=[]}=report.result?.harness??{},told=capabilities.length===0||capabilities.includes(
"cudagraph-skips");return wantsGraphs&&cudagraphSkips.length===0&&!told}function counts(report,variant,head){const counted=(0,measured.mQ)(head);if(counted===null)
return null;const summary=[(0,format.yk)(counted.graphs,"graph"),(0,format.yk)((0,identity.jH)(counted.graphBreaks).length,"graph break"),(0,format.yk)((0,identity.
jH)(counted.recompiles).length,"recompile"),...counted.generatedKernels===null?[]:[(0,format.yk)(counted.generatedKernels,"generated kernel")],...skipsUnknown(report,
variant,counted)?["skipped CUDA graphs: unavailable with this version of torch"]:[]].join(", "),events=eventList(report,counted),title=(0,report_escape.gB)`**Compiled:** ${summary}, counted over ${(0,format.
yk)(counted.steps,"step")}.`;return events.length===0?title:(0,report_escape.UF)([title,(0,markdown.fF)(events)],`

`)}function eventList(report,counted){const place=site=>{const line=site.sourceLine===null?null:(0,report_escape.SS)((0,report_escape.Jj)(site.sourceLine,160));
return line===null?(0,addresses.q7)(report,site):(0,report_escape.gB)`${(0,addresses.q7)(report,site)} ${line}`},events=[...(0,identity.jH)(counted.graphBreaks).
map(event=>(0,report_escape.gB)`graph break at ${place(event.site)}: ${(0,report_escape.Jj)(event.reason,240)}${more(event.link)}`),...(0,identity.jH)(counted.recompiles).
map(event=>(0,report_escape.gB)`recompile of ${place(event.site)}: ${(0,report_escape.Jj)(event.reason,240)}`),...(0,identity.jH)(counted.fallbacks).map(event=>(0,report_escape.
gB)`runs eager from then on: ${place(event.site)}: ${(0,report_escape.Jj)(event.reason,240)}`),...counted.cudagraphSkips.map(skip=>(0,report_escape.gB)`CUDA graphs skipped: ${(0,report_escape.
Jj)(skip.reason,240)}`)],left=events.length-MAX_EVENTS;return left<=0?events:[...events.slice(0,MAX_EVENTS),(0,report_escape.gB)`and ${left} more`]}function more(address){
const page=(0,report_escape.io)((0,report_escape.gB)`about this kind`,address);return page===null?"":(0,report_escape.gB)` (${page})`}function benchmark_details_phases(head){
const bars=(0,phases.K)((0,measured.I$)(head));return bars===""?null:(0,report_escape.UF)([(0,report_escape.gB)`**Cold compile by phase**`,(0,report_escape.DV)(
bars)],`

`)}function memory(report,benchmark,head){const arms=[{label:"compiled",arm:head},{label:"eager",arm:(0,measured.gw)(report,benchmark,"head")}],size=bytes=>bytes===
null?(0,report_escape.gB)`–`:(0,report_escape.vP)((0,format.z3)(bytes)),rows=arms.flatMap(({label,arm})=>{const used=arm===null?null:(0,measured.zE)(arm);return used===
null?[]:[[(0,report_escape.gB)`${label}${used.source==="resident"?" (resident)":""}`,size(used.steadyPeakAllocatedBytes),size(used.steadyPeakReservedBytes),size(
used.compilePeakAllocatedBytes),size(used.compilePeakReservedBytes)]]});if(rows.length===0)return null;const header=[(0,report_escape.gB)`Peak memory`,(0,report_escape.
gB)`Steady, allocated`,(0,report_escape.gB)`Steady, reserved`,(0,report_escape.gB)`Compiling, allocated`,(0,report_escape.gB)`Compiling, reserved`];return(0,markdown.
tp)(header,rows,["left","right","right","right","right"])}var compared_text=__webpack_require__(4597);function comparedWith(report){const{headSha,reference}=report.
comparison,head=(0,addresses.wn)(report,headSha);if((reference.kind==="record"||reference.kind==="commit")&&!(0,report_select.uQ)(report))return(0,report_escape.
gB)`Measured ${head}; nothing of it could be compared with ${(0,addresses.wn)(report,reference.sha)}.`;switch(reference.kind){case"record":return(0,report_escape.
gB)`Compared ${head} with the recorded baseline of ${(0,addresses.wn)(report,reference.sha)}, measured ${(0,compared_text.X)(reference.ageSeconds)}${distance(report,
reference)}.`;case"commit":return(0,report_escape.gB)`Compared ${head} with ${(0,addresses.wn)(report,reference.sha)}, ${measuredWhere(report)}, side by side on the same machine: ${reference.
why}.`;case"none":return(0,report_escape.gB)`Measured ${head}; compared with nothing: ${reference.reason}.`;case"other-device":return(0,report_escape.gB)`Measured ${head}; not compared with the baseline of ${(0,addresses.
wn)(report,reference.sha)}: ${reference.reason}.`}}function measuredWhere({shards:shards2}){return shards2===void 0?"both measured in this run":"unverified: bot\
h measured by the measuring job"}function distance(report,{distance:commits,wantedSha,sha}){if(wantedSha===null)return(0,report_escape.gB)`, the newest record`;
if(wantedSha===sha||commits===0)return(0,report_escape.gB)`, the commit this one starts from`;const wanted=(0,addresses.wn)(report,wantedSha);return commits===null?
(0,report_escape.gB)`, the newest record; whether it is an ancestor of ${wanted} cannot be seen in this shallow clone (${(0,report_escape.SS)("fetch-depth: 0")} shows it)`:
(0,report_escape.gB)`, ${(0,format.yk)(commits,"commit")} before ${wanted}, which has no record`}function measuredFacts({comparison}){const{headSha,measured:measured2}=comparison;
if(measured2===void 0||measured2.sha===headSha)return null;const sha=(0,report_escape.SS)((0,addresses.Fu)(measured2.sha));return measured2.onGitHub?(0,report_escape.
gB)`Lines and links are those of ${sha}, the commit that was checked out and measured: head merged with its base.`:(0,report_escape.gB)`Line numbers are those of ${sha}, the commit that was checked out and measured. GitHub does not have it, so links lead to head, where a line can be a few further up or down.`}
const MAX_KEYS=5;function baselineFacts({comparison:{reference}}){const span=key=>(0,report_escape.SS)((0,report_escape.Jj)(key,200));return reference.kind==="r\
ecord"?(0,report_escape.gB)`Baseline: ${span(reference.key)}, ${(0,format.yk)(reference.records,"record")}.`:reference.kind!=="none"||reference.lookedFor.length===
0?null:(0,report_escape.gB)`Looked for baselines named: ${(0,report_escape.UF)(reference.lookedFor.slice(0,MAX_KEYS).map(span),", ")}.`}const MAX_SETTINGS=40;function environmentRows(fingerprint){
return[["GPU",fingerprint.gpuName===null?null:`${fingerprint.gpuCount} x ${fingerprint.gpuName}${fingerprint.mig===null?"":`, MIG ${fingerprint.mig}`}`],["GPU m\
emory",fingerprint.gpuMemoryBytes===null?null:(0,format.z3)(fingerprint.gpuMemoryBytes)],["Power limit",fingerprint.gpuPowerLimitWatts===null?null:`${Math.round(
fingerprint.gpuPowerLimitWatts)} W`],["Compute capability",fingerprint.computeCapability],["CPU",fingerprint.cpuName===null?null:`${fingerprint.cpuName}, ${fingerprint.
cpuCount} cores`],["torch",fingerprint.torch],["triton",fingerprint.triton],["CUDA",fingerprint.cuda],["Driver",fingerprint.driver],["Python",fingerprint.python],
["System",fingerprint.os],...Object.entries(fingerprint.settings).slice(0,MAX_SETTINGS)].flatMap(([name,value])=>value===null?[]:[[name,value]])}function environmentDiff(report){
if(report.environmentChanges.length===0)return null;const cell=value=>value===null?(0,report_escape.gB)`–`:(0,report_escape.SS)((0,report_escape.Jj)(value,120));
return(0,markdown.tp)([(0,report_escape.gB)`Changed`,(0,report_escape.gB)`Base`,(0,report_escape.gB)`Head`,(0,report_escape.gB)`Effect`],report.environmentChanges.
slice(0,MAX_SETTINGS).map(change2=>[(0,report_escape.gB)`${(0,report_escape.Jj)(change2.name,80)}`,cell(change2.reference),cell(change2.head),change2.breaksComparison?
(0,report_escape.gB)`**not comparable**`:(0,report_escape.gB)`may explain a difference`]))}function environmentSection(report){const{fingerprint}=report,rows=fingerprint===
null?[]:environmentRows(fingerprint);if(rows.length===0&&report.environmentChanges.length===0)return null;const same=report.comparison.reference.kind==="record"||
report.comparison.reference.kind==="commit"?(0,report_escape.gB)`Same machine and versions as the base.`:null;return(0,markdown.MY)([environmentDiff(report)??same,
rows.length===0?null:(0,markdown.tp)([(0,report_escape.gB)`Head`,(0,report_escape.gB)` `],rows.map(([name,value])=>[(0,report_escape.gB)`${(0,report_escape.Jj)(
name,80)}`,(0,report_escape.gB)`${(0,report_escape.Jj)(value,120)}`]))])}var failure=__webpack_require__(7340),headline=__webpack_require__(2531),next_steps=__webpack_require__(
230),problem_advice=__webpack_require__(5574),shards=__webpack_require__(3937);const FULL={leftOut:[],detailsOf:"all",kernels:!0,output:!0,environment:!0,compared:!0,
unchangedNames:!0,rows:60,trends:5,causes:5,warnings:20,textCharacters:600,titleCharacters:300},SHAPES=[{leftOut:["details of benchmarks that pass"],detailsOf:"\
not-passing"},{leftOut:["kernel tables"],kernels:!1},{leftOut:["output of failed processes"],output:!1},{leftOut:["trends of all but the worst benchmark"],trends:1},
{leftOut:["all details"],detailsOf:"none",trends:0},{leftOut:["rows beyond the first 20"],rows:20},{leftOut:["the names of unchanged benchmarks","long texts"],unchangedNames:!1,
textCharacters:200,warnings:5},{leftOut:["the environment"],environment:!1,causes:3},{leftOut:["everything but the verdict"],rows:0,causes:0,warnings:0,compared:!1,
titleCharacters:160}].reduce((shapes,reduction)=>{const last=shapes.at(-1)??FULL;return[...shapes,{...last,...reduction,leftOut:[...last.leftOut,...reduction.leftOut]}]},
[FULL]);var trend=__webpack_require__(542);const COMMENT_BUDGET_CHARACTERS=6e4;function renderComment(report,{budgetCharacters}={budgetCharacters:COMMENT_BUDGET_CHARACTERS}){
for(const shape of SHAPES){const text=`${draw(report,shape).text}
`;if(text.length<=budgetCharacters)return text}return shortest(report).find(text=>text.length<=budgetCharacters)??""}function shortest(report){return[...[160,80,
40,20].map(characters=>titleOf(report,characters).text),words._G[report.run.verdict],words.j7[report.run.verdict]]}function draw(report,shape){return(0,markdown.
MY)([titleOf(report,shape.titleCharacters),comment_failures(report,shape),openTable(report,shape),unchanged(report,shape),causes(report,shape),paragraph("Reason",
(0,next_steps.mF)(report),shape),paragraph("Not judged",(0,next_steps.be)(report),shape),paragraph("What to do",(0,next_steps.Zn)(report),shape),shape.compared?
(0,shards.aV)(report):null,shape.compared&&(report.shards?.length??0)<2?comparedWith(report):null,shape.compared?paragraph("Benchmarks",(0,next_steps.dk)(report),
shape):null,paragraph("Note",warnings(report,shape),shape),shape.output?(0,problem_advice.G)(report):null,...folds(report,shape,"others"),...(0,report_select.lo)(
report.run).length===1?folds(report,shape,"pass"):[],comment_trend(report,shape),shape.environment?conditions(report):null,omissions(report,shape),footer(report)])}
function titleOf(report,maxCharacters){return(0,markdown.R_)((0,report_escape.gB)`${words.j7[report.run.verdict]} ${(0,report_escape.CS)((0,headline.P)(report),
maxCharacters)}`)}function comment_failures(report,shape){const sentences=shape.rows===0?[]:(0,failure.P7)(report);return sentences.length===0?null:(0,markdown.
fF)(sentences.map(sentence=>(0,report_escape.CS)(sentence,shape.textCharacters)))}function openTable(report,shape){const{run}=report,subjects=(0,report_select.lo)(
run),alone=subjects.length===1;let room=shape.rows;const groups=subjects.filter(({variant})=>alone||variant.verdict!=="pass").map(subject=>{const metrics=(0,report_select.
QB)(subject.variant,alone?"alone":"among-others").slice(0,Math.max(0,room));room-=metrics.length;const accepted=subject.variant.verdict==="accepted";return{label:alone?
null:(0,report_select.pb)(run,subject),metrics,accepted}});return metricTable(groups,{reasons:!1})}function unchanged(report,shape){const{run}=report,subjects=(0,report_select.
lo)(run),calm=subjects.filter(({variant})=>variant.verdict==="pass");if(subjects.length<2||calm.length===0)return null;const summary=`${(0,format.yk)(calm.length,
run.benchmarks.length>1?"benchmark":"variant")} unchanged`;if(!shape.unchangedNames)return(0,report_escape.gB)`${summary}.`;const groups=calm.map(subject=>({label:(0,report_select.
pb)(run,subject),metrics:(0,report_select.QB)(subject.variant,"among-others").slice(0,1),accepted:!1}));return(0,markdown.zH)(summary,(0,markdown.MY)([metricTable(
groups,{reasons:!1}),...folds(report,shape,"pass")]))}function causes(report,shape){const ordered=(0,cause_list.qv)(report);if(ordered.length===0||shape.causes===
0)return null;const shown2=ordered.slice(0,shape.causes).map(cause=>{const[owner,line]=[(0,cause_list.nm)(report,cause),(0,cause_list.mB)(report,cause,shape.textCharacters)];
return owner===""?line:(0,report_escape.gB)`${owner} ${line}`}),left=ordered.length-shown2.length,rest=left>0?[(0,report_escape.gB)`and ${left} more`]:[];return(0,report_escape.
UF)([(0,report_escape.gB)`**Why**`,(0,markdown.fF)([...shown2,...rest,...(0,cause_list.GR)(report).map(text=>(0,report_escape.gB)`${text}`)])],`

`)}function paragraph(title,sentences,shape){const[first,...others]=sentences.map(sentence=>(0,report_escape.CS)(sentence,shape.textCharacters));return first===
void 0?null:others.length===0?(0,report_escape.gB)`**${title}:** ${first}`:(0,report_escape.UF)([(0,report_escape.gB)`**${title}**`,(0,markdown.fF)([first,...others])],
`

`)}function warnings(report,shape){const shown2=report.warnings.slice(0,shape.warnings),left=report.warnings.length-shown2.length;return left>0&&shown2.length>0?
[...shown2,`and ${left} more`]:shown2}function folds(report,shape,which){return shape.detailsOf==="none"||which==="pass"&&shape.detailsOf!=="all"?[]:[...new Set(
(0,report_select.lo)(report.run).map(({benchmark})=>benchmark))].filter(benchmark=>(0,report_select._5)(benchmark)===(which==="pass")).map(benchmark=>(0,markdown.
zH)(`Details of ${(0,report_select.kU)(report.run,benchmark)}`,benchmarkDetails(report,benchmark,shape)))}function comment_trend(report,shape){const charts=shape.
trends===0?null:(0,trend.nC)(report,shape.trends);return charts===null?null:(0,markdown.zH)("Trend of the default branch",charts)}function conditions(report){const parts=[
environmentSection(report),measuredFacts(report),baselineFacts(report),measuredRun(report)];return parts.every(part=>part===null)?null:(0,markdown.zH)("Environm\
ent and measuring",(0,markdown.MY)(parts))}function omissions(report,shape){const where=report.links.run===null?"The files of `--json` and `--html` have":"repor\
t.html and report.json have";return shape===FULL?null:(0,report_escape.gB)`_Left out, to fit: ${shape.leftOut.join("; ")}. ${where} everything._`}function footer(report){
const{run,docs}=report.links,parts=[(0,report_escape.gB)`${report.failsBuild?"Fails the build":"Does not fail the build"}: ${report.exitReason}`,...run===null?[]:
[(0,report_escape.nf)((0,report_escape.gB)`the run`,run),FILES],...report.artifacts===void 0?[]:[deeperFiles(report.artifacts)],(0,report_escape.nf)((0,report_escape.
gB)`how it decides`,docs),(0,report_escape.gB)`torch-compile-check ${report.toolVersion}`];return(0,report_escape.gB)`<sub>${(0,report_escape.UF)(parts," · ")}</sub>`}
function deeperFiles(folder){return(0,report_escape.gB)`kernel tables and traces of both sides in ${(0,report_escape.SS)((0,report_escape.Jj)(folder,160))} (output \`artifacts-path\`)`}
const FILES=(0,report_escape.gB)`report.html and report.json end with the job unless \`actions/upload-artifact\` keeps them (outputs \`report-html\`, \`report-json\`)`}),
4597:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>ageText,l:()=>comparedText});
var _format_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2016),_addresses_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6402),_select_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1052);function comparedText(report){const{headSha,reference}=report.comparison,head=(0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__.Fu)(headSha);if((reference.kind===
"record"||reference.kind==="commit")&&!(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.uQ)(report))return`Measured ${head}; nothing of it could be compared with ${(0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__.
Fu)(reference.sha)}.`;switch(reference.kind){case"record":{const{distance,ageSeconds,records,key,sha}=reference,far=distance===null||distance===0?"":`, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__.
yk)(distance,"commit")} before the base`;return`Compared ${head} with the baseline of ${(0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__.Fu)(sha)}, measured ${ageText(
ageSeconds)}${far} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__.yk)(records,"record")} in ${key}).`}case"commit":return`Compared ${head} with ${(0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__.
Fu)(reference.sha)}, ${report.shards===void 0?"":"unverified: measured by the measuring job, "}side by side on the same machine: ${reference.why}.`;case"none":return`\
Measured ${head}; compared with nothing: ${reference.reason}.`;case"other-device":return`Measured ${head}; not compared with the baseline of ${(0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__.
Fu)(reference.sha)}: ${reference.reason}.`}}function ageText(seconds){const text=(0,_format_js__WEBPACK_IMPORTED_MODULE_2__.nV)(seconds);return text==="just now"?
text:`${text} ago`}}),2527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CS:()=>prose,
DV:()=>codeBlock,Jj:()=>cut,Oc:()=>diagramLabel,SS:()=>codeSpan,UF:()=>joinMarkdown,fk:()=>printableLines,g$:()=>printable,gB:()=>safe,io:()=>documentLink,it:()=>cutMiddle,
kc:()=>logText,n8:()=>htmlProse,nf:()=>link,qy:()=>html,tp:()=>assembled,vP:()=>figure,xr:()=>annotationText});class SafeMarkdown{text;constructor(text){this.text=
text}}const PLAIN_ASCII=/^[ -~]*$/,INVISIBLE=/[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}]/gu,TERMINAL_CODE=new RegExp("\\p{Cc}\\[[0-9;?]*[ -/]*[@-~]","\
gu"),LINE_BREAK=/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;function printable(text){return withoutInvisible(text.replace(LINE_BREAK," ").replaceAll("	"," ")).replace(
/\s+/gu," ").trim()}function printableLines(text){return text.split(LINE_BREAK).map(line=>withoutInvisible(line.replaceAll("	","    ")).trimEnd())}function withoutInvisible(text){
return PLAIN_ASCII.test(text)?text.replaceAll("<!--","<! --"):text.replace(new RegExp("\\p{Surrogate}","gu"),"�").replace(TERMINAL_CODE,"").replace(INVISIBLE,
"").replace(new RegExp("(\\p{M}{3})\\p{M}+","gu"),"$1").replaceAll("<!--","<! --")}function cut(text,maxCharacters){if(text.length<=maxCharacters)return text;const kept=text.
slice(0,Math.max(0,maxCharacters-1));return`${/[\ud800-\udbff]$/.test(kept)?kept.slice(0,-1):kept}…`}function cutMiddle(text,maxCharacters){if(text.length<=maxCharacters)
return text;const end=Math.floor((maxCharacters-1)/3),kept=text.slice(text.length-end);return`${cut(text,maxCharacters-end)}${/^[\udc00-\udfff]/.test(kept)?kept.
slice(1):kept}`}const ALIVE=/@|#\d|\b(?:gh|ghsa|cve)-\w|:\/\/|www\.|mailto:|xmpp:|:[\w+-]+:|\$|(?<!\w)[0-9a-f]{7,}(?!\w)/i;function tokens(text,backticksAreCode){
const list=(backticksAreCode?printable(text).split(/`([^`]+)`/):[printable(text)]).flatMap((part,index)=>index%2===1?[{text:part,code:!0}]:words(part));return merged(
list.filter(token=>token.text!==""))}function merged(list){return list.reduce((done,token)=>{const last=done.at(-1);return last?.code===token.code?done[done.length-
1]={text:last.text+token.text,code:token.code}:done.push(token),done},[])}function words(text){return ALIVE.test(text)?text.split(/( )/).flatMap(word=>{if(!ALIVE.
test(word))return[{text:word,code:!1}];const[,before="",inner="",after=""]=/^([([{"']*)(.*?)([)\]}"',.;:!?]*)$/u.exec(word)??[];return inner===""?[{text:word,code:!0}]:
[{text:before,code:!1},{text:inner,code:!0},{text:after,code:!1}]}):[{text,code:!1}]}function codeSpan(text){const visible=printable(text);if(visible==="")return new SafeMarkdown(
"(empty)");const pieces=visible.split(/(\|)/).filter(piece=>piece.trim()!=="");return new SafeMarkdown(pieces.map(piece=>piece==="|"?"&#124;":spanOf(piece)).join(
""))}function spanOf(code){const fence="`".repeat(longestRun(code,"`")+1),padding=/^`|`$|^ .* $/.test(code)?" ":"";return`${fence}${padding}${code}${padding}${fence}`}
function longestRun(text,character){let longest=0;for(const run of text.match(new RegExp(`${character}+`,"g"))??[])longest=Math.max(longest,run.length);return longest}
function quoteMarkdown(text){return/[\\&<|`*[\]~_]/.test(text)?text.replaceAll("\\","\\\\").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll("|","&#124\
;").replaceAll("`","&#96;").replace(/[*[\]~]/g,"\\$&").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g,"\\_"):text}const BLOCK_START=/^(?:>|[-+](?= |$)|[-=:](?=[-=: ]*$)|#(?=#{0,5}(?: |$)))/;
function markdownOf(list){const text=list.map(token=>token.code?codeSpan(token.text).text:quoteMarkdown(token.text)).join("");return new SafeMarkdown(text.replace(
BLOCK_START,"\\$&").replace(/^(\d+)([.)])(?= |$)/,"$1\\$2"))}function prose(text,maxCharacters=2e3){return markdownOf(tokens(cut(printable(text),maxCharacters),
!0))}function plain(text,maxCharacters=2e3){return markdownOf(tokens(cut(printable(text),maxCharacters),!1))}const IDENTIFIER=/^[A-Za-z0-9._/+-]{1,80}$/;function figure(text){
return new SafeMarkdown(quoteMarkdown(printable(text)).replaceAll(" "," ").replaceAll(" ("," ("))}function identifier(name){return IDENTIFIER.test(name)?plain(
name):codeSpan(cut(printable(name),80))}function codeBlock(text,options={}){const{maxLines=60,maxCharacters=6e3}=options,lines=printableLines(text),kept=lines.slice(
-maxLines).map(line=>cut(line,300));for(;kept.length>1&&kept.join(`
`).length>maxCharacters;)kept.shift();const left=lines.length-kept.length,body=(left>0?[`… ${left} lines before these are left out`,...kept]:kept).join(`
`),fence="`".repeat(Math.max(3,longestRun(body,"`")+1));return new SafeMarkdown(`${fence}text
${body}
${fence}`)}function link(label,address){const url=address!==null&&URL.canParse(address)?new URL(address):null;return url===null||url.protocol!=="https:"&&url.protocol!==
"http:"?label:new SafeMarkdown(`[${label.text}](<${quoteAddress(url.href)}>)`)}function quoteAddress(href){const hex=character=>`%${character.charCodeAt(0).toString(
16).toUpperCase().padStart(2,"0")}`;return href.replace(/[|\\()<>`\s*[\]"']/g,hex).replaceAll("&","&amp;")}const TRUSTED_DOCUMENTS=/^https:\/\/(?:(?:docs\.|dev-discuss\.)?pytorch\.org|meta-pytorch\.org)\/[\w./#?=%-]*$/;
function documentLink(label,address){return address!==null&&TRUSTED_DOCUMENTS.test(address)?link(label,address):null}function html(text){return quoteHtml(printableLines(
text).join(`
`))}function quoteHtml(text){return text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;")}
function htmlProse(text,maxCharacters=300){return tokens(cut(printable(text),maxCharacters),!0).map(token=>token.code?`<code>${quoteHtml(token.text)}</code>`:quoteHtml(
token.text)).join("")}function diagramLabel(text){return cut(printable(printable(text).replace(/[^A-Za-z0-9._,/+%-]+/g," ")),60)}function logText(text){return printableLines(
text).map(line=>line.replaceAll("##[","#\\#[").replace(/^(\s*)::/,"$1\\::")).join(`
`)}function annotationText(text){return cut(printable(text).replaceAll("##[","#\\#["),1e3)}function safe(literals,...values){return adjoined(literals.flatMap((literal,index)=>index===
0?[literal]:[pieceOf(values[index-1]),literal]))}function pieceOf(value){return value instanceof SafeMarkdown?value.text:typeof value=="number"?String(value):prose(
value??"").text}function joinMarkdown(pieces,separator){return adjoined(pieces.flatMap((piece,index)=>index===0?[piece.text]:[separator,piece.text]))}function adjoined(pieces){
const filled=pieces.filter(piece=>piece!==""),touches=index=>filled[index-1]?.endsWith("`")===!0&&filled[index]?.startsWith("`")===!0;return new SafeMarkdown(filled.
map((piece,index)=>touches(index)?` ${piece}`:piece).join(""))}function assembled(text){return new SafeMarkdown(text)}}),7340:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P7:()=>failureSentences,Qz:()=>failureSentence,dY:()=>failureAdvice});var _format_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
2016),_escape_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2527),_measured_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1784),_select_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1052);const WHAT_HAPPENED={crashed:"crashed","out-of-memory":"ran out of memory","timed-out":"timed out","not-compiled":"compiled nothing",diverged:"computes an\
other loss than the eager one"};function failureSentence(report,subject,label){const failure=(0,_measured_js__WEBPACK_IMPORTED_MODULE_0__.dJ)(report,subject.benchmark)[0];
if(failure===void 0){if(report.problem!==void 0&&subject.variant.metrics.length===0)return report.run.headline.replace(/\.$/,"");const loss=(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.
ak)(subject.variant,"loss");return`${label}, ${loss?.verdict==="failed"?loss.reason:subject.variant.reasons[0]??report.run.headline}`}const{outcome}=failure,who=`\
the ${failure.arm.side==="base"?"base ":""}${armWord(report,subject,failure)} step of ${label}`;if(outcome.missingVariable!==null)return`${who} misses the varia\
ble \`${outcome.missingVariable}\`, which is kept from it`;if(outcome.kind==="diverged")return`${who} ${WHAT_HAPPENED.diverged}${lossDifference(report,failure)}`;
const what=outcome.kind==="ok"||outcome.kind==="not-run"?"did not run":WHAT_HAPPENED[outcome.kind],said=outcome.message===null?"":`: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.
Jj)(withType(outcome),160)}`;return`${who} ${what}${said}`}function lossDifference(report,{arm}){const numerics=report.result?.numerics.find(({benchmark,side,variant})=>benchmark===
arm.benchmark&&side===arm.side&&variant===arm.variant);return numerics?.relativeDifference==null?"":`, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.l9)(numerics.
relativeDifference)} apart where ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.l9)(numerics.tolerance)} is allowed`}const MAX_SENTENCES=10;function failureSentences(report){
const failed=(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.lo)(report.run).filter(({variant})=>variant.verdict==="failed");if(failed.length<2)return[];const told=failed.
slice(0,MAX_SENTENCES).map(subject=>failureSentence(report,subject,(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.pb)(report.run,subject))),left=failed.length-told.
length;return[...new Set(told),...left>0?[`and ${left} more`]:[]]}function armWord(report,subject,failure){return failure.arm===(0,_measured_js__WEBPACK_IMPORTED_MODULE_0__.
gw)(report,subject.benchmark,failure.arm.side)?"eager":"compiled"}function withType({errorType,message}){const said=(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.g$)(
message??"");return errorType===null||said.startsWith(errorType)?said:`${errorType}: ${said}`}function failureAdvice(report,{benchmark},failure){const{outcome}=failure;
if(outcome.missingVariable!==null)return`The step seems to need \`${outcome.missingVariable}\`, which was removed from its environment. If the code of a pull req\
uest may read it, write \`pass-env: ${outcome.missingVariable}\`; a secret is better left out.`;switch(outcome.kind){case"crashed":return crashAdvice(report,outcome);case"\
out-of-memory":return`Give the benchmark a smaller batch in \`params\`, or a runner with a larger or an idle GPU.${eagerPeak(report,benchmark,failure)}`;case"ti\
med-out":return"Look for a step that waits (data, a lock, another process); if it is only slow, raise `time-budget` or make the benchmark smaller.";case"not-com\
piled":return"Give the step function a parameter named `compile` and call it on the model, or call `torch.compile` in it; code that is never reached by the step\
 compiles nothing.";case"diverged":return"Compare the losses in the details, step by step: the first one that differs says whether forward or the update is at f\
ault. A model that computes something else must not pass for a faster one.";case"ok":case"not-run":return"The time budget ended before this arm; raise `time-bud\
get`."}}const SELF_EXPLAINING="StepContractError",MAX_ADVICE_CHARACTERS=600;function crashAdvice(report,{traceback,errorType,message}){if(errorType===SELF_EXPLAINING&&
message!==null){const[,change]=/\. (?=[A-Z])(.*)$/s.exec(message)??[];return(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.
g$)(change??message),MAX_ADVICE_CHARACTERS)}const where=traceback===null?"":"The traceback in this report names the line. ";return report.links.run===null?`${where}\
\`--verbose\` shows everything that the step prints.`:`${where}To repeat it, run the step on a machine of your own: \`torch-compile-check run --step …\`.`}function eagerPeak(report,benchmark,{
arm}){const eager=(0,_measured_js__WEBPACK_IMPORTED_MODULE_0__.gw)(report,benchmark,arm.side),peak=eager===null||eager===arm?null:(0,_measured_js__WEBPACK_IMPORTED_MODULE_0__.
zE)(eager)?.steadyPeakAllocatedBytes??null;return peak===null?"":` The eager step got through with ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.z3)(peak)}.`}}),
2531:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>headline});var format=__webpack_require__(
2016),identity=__webpack_require__(9493),report_escape=__webpack_require__(2527);function changePhrase(metric){const{change}=metric;switch(metric.metric){case"g\
raph-breaks":return countPhrase(metric,"graph break");case"recompiles":return countPhrase(metric,"recompile");case"eager-fallbacks":return countPhrase(metric,"s\
ilent eager fallback");case"launches":return countPhrase(metric,"kernel launch","kernel launches");case"graphs":return countPhrase(metric,"graph");case"speedup":
return metric.head===null?metric.reason:`is ${(0,format.H9)(metric.head)} as fast as eager`;case"loss":return metric.reason;case"device-time":return directed(change,
"device time","slower on the device","faster on the device")??metric.reason;case"wall-time":return directed(change,"wall time","slower","faster")??metric.reason;case"\
peak-memory":return directed(change,"peak memory","more peak memory","less peak memory")??metric.reason;case"cold-compile-time":return directed(change,"cold com\
pile","longer cold compile","shorter cold compile")??metric.reason;case"warm-compile-time":return directed(change,"warm compile","longer warm compile","shorter \
warm compile")??metric.reason}}function countPhrase(metric,singular,plural=`${singular}s`){if(metric.head===null)return metric.reason;if(metric.reference===null)
return`has ${(0,format.yk)(metric.head,singular,plural)}`;const difference=metric.head-metric.reference;return difference===0?`has as many ${plural} as before, \
other ones among them`:difference>0?`has ${(0,format.yk)(difference,`new ${singular}`,`new ${plural}`)}`:`has ${(0,format.yk)(-difference,`${singular} less`,`${plural}\
 less`)}`}function directed(change,what,more,less){if(change===null)return null;const amount=(0,format.l9)(Math.abs(change.estimate));if(amount==="0 %")return`${what}\
 unchanged${intervalOf(change)}`;const direction=change.estimate<0?less:more;return`${amount} ${direction}${intervalOf(change)}`}function intervalOf({low,high}){
return low===null||high===null?"":high<=0?` (${(0,format.u3)(-high,-low)})`:` (${(0,format.u3)(low,high)})`}var failure=__webpack_require__(7340),report_select=__webpack_require__(
1052),shards=__webpack_require__(3937),words=__webpack_require__(8191);const MAX_CAUSE_CHARACTERS=100;function headline(report){const{run}=report,worst=(0,report_select.
lo)(run)[0];if(worst===void 0)return`${words._G[run.verdict]}: ${run.headline}`;const subject=speaker(report,worst);return`${verdictWords(report)}: ${sentence(report,
subject)}${others(report,subject)}`}function speaker(report,worst){return(0,report_select.lo)(report.run).find(subject=>subject.variant.verdict===report.run.verdict)??
worst}function verdictWords(report){const word=words._G[report.run.verdict];if(report.run.verdict!=="pass"||report.run.notJudged.length===0)return word;const judged=judgedGroups(
report),notJudged=`${listed(report.run.notJudged)} not judged`;return`${word} (${judged.length===0?notJudged:`${listed(judged)}; ${notJudged}`})`}const GROUPS=[
{group:"step time",metrics:["device-time","wall-time"],absent:["step time"]},{group:"counts",metrics:["graph-breaks","recompiles"],absent:["graph breaks","recom\
piles"]},{group:"memory",metrics:["peak-memory"],absent:["peak memory"]}];function judgedGroups(report){const passed=report.run.benchmarks.flatMap(benchmark=>benchmark.
variants).flatMap(variant=>variant.metrics).filter(metric=>metric.gates&&(metric.verdict==="pass"||metric.verdict==="improvement")).map(metric=>metric.metric);return GROUPS.
filter(({metrics,absent})=>metrics.some(metric=>passed.includes(metric))&&!absent.some(name=>report.run.notJudged.includes(name))).map(({group})=>group)}function listed(items){
return items.length<2?items.join(""):`${items.slice(0,-1).join(", ")} and ${items.at(-1)??""}`}function sentence(report,subject){const label=(0,report_select.pb)(
report.run,subject),{variant}=subject;switch(report.run.verdict){case"failed":return variant.verdict==="failed"?(0,failure.Qz)(report,subject,label):`${whatBroke(
report)}${besides(report,subject)}`;case"regression":case"improvement":case"accepted":{const metric=(0,report_select.A0)(variant);return metric===null?`${label}\
, ${reasonOf(report,subject)}`:`${label} ${changePhrase(metric)}${causePhrase(report,subject,metric)}`}case"inconclusive":{const metric=(0,report_select.A0)(variant);
return metric===null||metric.change===null?`${label}, ${metric?.reason??reasonOf(report,subject)}`:`${label} perhaps ${changePhrase(metric)}, not proven${causePhrase(
report,subject,metric)}`}case"incomparable":return incomparableReason(report)??`${label}, ${reasonOf(report,subject)}`;case"no-baseline":return`${withoutBaseline(
report,label)}${numbers(subject)}`;case"pass":{const time=(0,report_select.oT)(variant);return report.run.benchmarks.length>1?passOfMany(report):time===null?`no\
thing got worse in ${label}`:`${label} ${changePhrase(time)}, within the limit`}}}function withoutBaseline({recorded,comparison:{reference}},label){return recorded===
!0?`${label} has its first baseline now`:recorded===!1?`${label} was measured, but no baseline was saved`:reference.kind==="none"&&reference.unusable!==void 0?`${label}\
, ${reference.reason}`:`${label} has nothing to be compared with yet`}function whatBroke(report){const absent=(0,shards.VQ)(report).map(name=>(0,report_escape.Jj)(
(0,report_escape.g$)(name),40));return absent.length===0?report.run.headline.replace(/\.$/,""):`no results of ${listed(absent.slice(0,5))}`}function besides(report,subject){
const{verdict}=subject.variant;if(verdict!=="regression")return"";const known={...report,run:{...report.run,verdict}};return`; ${words._G[verdict].toLowerCase()}\
: ${sentence(known,subject)}${others(known,subject)}`}function passOfMany(report){const worst=(0,report_select.lo)(report.run)[0],time=worst===void 0?null:(0,report_select.
oT)(worst.variant),most=worst===void 0||time===null?"":`, at most ${(0,report_select.pb)(report.run,worst)} ${changePhrase(time)}`;return`${(0,format.B4)(report.
run.benchmarks.length)} benchmarks within their limits${most}`}function reasonOf(report,{variant}){return variant.reasons[0]??report.run.headline}function incomparableReason(report){
const{reference}=report.comparison;if(reference.kind==="other-device")return reference.reason;const breaking=report.environmentChanges.filter(change=>change.breaksComparison);
return breaking.length===0?null:breaking.map(({name,reference:was,head})=>`${name} was ${was??"unknown"} and is ${head??"unknown"}`).join(", ")}function numbers({
variant}){const time=[(0,report_select.ak)(variant,"device-time"),(0,report_select.ak)(variant,"wall-time")].find(metric=>metric?.head!=null),speedup=(0,report_select.
ak)(variant,"speedup")?.head??null,parts=[time?.head==null?null:`${(0,format.IV)(time.head,"ms")} per step`,speedup===null?null:`${(0,format.H9)(speedup)} as fa\
st as eager`].filter(part=>part!==null);return parts.length===0?"":`; measured ${parts.join(", ")}`}function causePhrase(report,subject,metric){const cause=(0,report_select.
cZ)(report,subject.benchmark).find(({variant})=>variant===subject.variant.variant.name);return cause===void 0?"":saysTheSame(cause,metric)?cause.site===null?"":
` at ${(0,identity.$t)(cause.site)}`:`: ${shortCause(cause)}`}function shortCause(cause){if(cause.kind==="unexplained")return words.i9.unexplained;const whole=(0,report_escape.
g$)(cause.what).replace(/\.$/,"");return whole.length<=MAX_CAUSE_CHARACTERS?whole:cause.site===null?words.i9[cause.kind]:`${words.i9[cause.kind]} at ${(0,report_escape.
Jj)((0,identity.$t)(cause.site),80)}`}const SAME={"graph-break-new":"graph-breaks","recompile-new":"recompiles","eager-fallback":"eager-fallbacks","memory-grew":"\
peak-memory"};function saysTheSame(cause,metric){return SAME[cause.kind]===metric.metric}const COUNTED=new Set(["failed","regression","inconclusive","accepted",
"improvement","no-baseline"]);function others(report,subject){const{verdict,benchmarks}=report.run;if(!COUNTED.has(verdict))return"";const alike=benchmarks.filter(
benchmark=>benchmark.verdict===verdict&&benchmark!==subject.benchmark).length;return alike===0?"":`; and ${(0,format.yk)(alike,"benchmark")} more`}}),5402:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{MY:()=>page,R_:()=>heading,a4:()=>mermaid,fF:()=>bulletList,fV:()=>subheading,tp:()=>table,zH:()=>details});var markdown_table__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
735),_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2527);function table(header,rows,align=[]){const cells=[header,...rows].map(row=>row.map(cell=>cell.
text)),alignment=header.map((_,column)=>align[column]==="right"?"r":"");return(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.tp)((0,markdown_table__WEBPACK_IMPORTED_MODULE_1__.
Q)(cells,{align:alignment,alignDelimiters:!1}))}function details(summary,body){return(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.tp)(`<details><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
n8)(summary)}</summary>

${body.text}

</details>`)}function heading(text){return(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.gB)`### ${text}`}function subheading(text){return(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
gB)`#### ${text}`}function bulletList(items){return(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.UF)(items.map(item=>(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.gB)`- ${item}`),
`
`)}function page(blocks){return(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.UF)(blocks.filter(block=>block!==null),`

`)}function mermaid(source){return(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.tp)(`\`\`\`mermaid
${source}
\`\`\``)}}),1784:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I$:()=>phasesOf,JF:()=>breakEvenSteps,
Rr:()=>lossesOf,cr:()=>armOf,dJ:()=>failuresOf,em:()=>kernelsOf,gw:()=>eagerArmOf,jO:()=>armsOf,mQ:()=>countsOf,ux:()=>medianOf,yJ:()=>stepTimeMs,zE:()=>memoryOf});
var _judge_estimators_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5348);function armsOf(report,benchmark){const arms=report.result?.arms??[],byId=arms.filter(
arm=>arm.benchmark===benchmark.id);return byId.length>0?byId:arms.filter(arm=>arm.benchmark===benchmark.name)}function armOf(report,benchmark,side,variant){return armsOf(
report,benchmark).find(arm=>arm.side===side&&arm.variant===variant)??null}function eagerArmOf(report,benchmark,side){const compiled=new Set(benchmark.variants.map(
judged=>judged.variant.name));return armsOf(report,benchmark).find(arm=>arm.side===side&&!compiled.has(arm.variant))??null}const HARMLESS=new Set(["ok","not-run"]);
function failuresOf(report,benchmark){const weight=arm=>(arm.side==="head"?0:2)+(arm===eagerArmOf(report,benchmark,arm.side)?1:0);return[...armsOf(report,benchmark)].
sort((a,b)=>weight(a)-weight(b)).flatMap(arm=>arm.processes.map(process2=>({arm,process:process2,outcome:process2.outcome}))).filter(({outcome})=>!HARMLESS.has(
outcome.kind))}function coldProcess(arm){return arm.processes.find(process2=>process2.cache==="cold")??arm.processes[0]??null}function phasesOf(arm){return Object.
entries(coldProcess(arm)?.phases??{}).filter(([,seconds])=>seconds>0)}function countsOf(arm){return coldProcess(arm)?.counts??arm.processes.find(process2=>process2.
counts!==null)?.counts??null}function lossesOf(arm){return arm.processes.find(({losses})=>losses.length>0)?.losses??[]}function memoryOf(arm){return(0,_judge_estimators_js__WEBPACK_IMPORTED_MODULE_0__.
t0)(arm).find(process2=>process2.memory!==null)?.memory??null}function kernelsOf(arm){return[...(0,_judge_estimators_js__WEBPACK_IMPORTED_MODULE_0__.t0)(arm).find(
process2=>process2.kernels.length>0)?.kernels??[]].sort((a,b)=>b.seconds-a.seconds)}function medianOf(arm,estimator){const samples=(0,_judge_estimators_js__WEBPACK_IMPORTED_MODULE_0__.
lc)(arm,estimator);return samples.length===0?null:(0,_judge_estimators_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(samples)}function stepTimeMs(arm){return medianOf(arm,
_judge_estimators_js__WEBPACK_IMPORTED_MODULE_0__.cH)}function breakEvenSteps(eager,compiled){const[slow,fast]=[stepTimeMs(eager),stepTimeMs(compiled)],compileSeconds=coldProcess(
compiled)?.compileSeconds??null;return slow===null||fast===null||compileSeconds===null||slow<=fast?null:Math.ceil(1e3*compileSeconds/(slow-fast))}}),230:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{mF:()=>acceptance,dk:()=>benchmarkListChanges,Zn:()=>nextSteps,be:()=>notJudged});var format=__webpack_require__(2016);
function withoutBaseline(report){const{recorded,failsBuild,links}=report;if(recorded===!0)return["Nothing to do: this measurement is the baseline now, and later\
 runs are compared with it."];if(recorded===!1)return["Nothing was recorded, and the note says why: mend that and run this again, or pull requests go on without\
 a baseline."];const inTheWay=whatIsInTheWay(report);return links.run===null?[...inTheWay===null?[]:[inTheWay],"Measure the commit to compare with beside this t\
ree (`--base REV`), or keep measurements of it as a baseline (`--baseline DIR --save-baseline`)."]:[...inTheWay===null?[]:[inTheWay],...failsBuild?recordFirst(report):
waitForRecord(report)]}function whatIsInTheWay({comparison:{reference}}){if(reference.kind!=="none")return null;const where=reference.lookedFor[0]===void 0?"the\
 baseline":`\`${reference.lookedFor[0]}\``;return reference.unusable==="update"?`A newer release wrote ${where}, and this one leaves it alone: use that release \
here too, or another \`comment-key\`.`:reference.unusable==="remove"?`Remove ${where}: it is a folder where a file belongs, and nothing can be recorded while it\
 is there.`:null}function recordFirst({exitReason}){return[`The build fails (${exitReason}): run the workflow once on the default branch (\`workflow_dispatch\`), \
which records a baseline, then run this one again.`]}function waitForRecord({comparison:{reference}}){const unusable=reference.kind==="none"?reference.unusable:
void 0;return unusable==="update"||unusable==="remove"?[]:[`Nothing to do here: the next run on the default branch ${unusable==="replace"?"replaces the baseline\
 that cannot be used":"records a baseline"}, and pull requests after it are compared with it.`,"To have one now, start the workflow by hand on the default branc\
h (`workflow_dispatch`)."]}var report_failure=__webpack_require__(7340),report_escape=__webpack_require__(2527),measured=__webpack_require__(1784),problem_advice=__webpack_require__(
5574),report_select=__webpack_require__(1052),shards=__webpack_require__(3937),words=__webpack_require__(8191);const MAX_STEPS=4;function nextSteps(report){return[
...new Set(stepsFor(report))].slice(0,MAX_STEPS)}function stepsFor(report){switch(report.run.verdict){case"failed":return[...absentJobs(report),...failedSteps(report)];case"\
regression":return regressionSteps(report);case"inconclusive":return[...undecided(report),...causeAdvice(report).slice(0,1)];case"incomparable":return report.recorded===
!0?["Nothing to do: this measurement begins the baseline of this machine."]:["Let this check and the baseline run on the same kind of machine: a runner label th\
at only one GPU model has.","If the machine has changed for good, run the workflow once on the default branch: that records a baseline for the new one."];case"n\
o-baseline":return withoutBaseline(report);case"accepted":return["Nothing to do: the next run on the default branch becomes the new reference."];case"improvemen\
t":case"pass":return[]}}function regressionSteps(report){return[...causeAdvice(report).slice(0,2),whereToLook(report),...acceptIt(report)].filter(step=>step!==null)}
function whereToLook(report){const worst=(0,report_select.lo)(report.run).find(({variant})=>variant.verdict==="regression");switch(worst===void 0?void 0:(0,report_select.
A0)(worst.variant)?.metric){case"device-time":case"wall-time":case"speedup":return"For more, compare kernels and graphs of both commits: they are in the details\
 and in the HTML report.";case"graph-breaks":case"recompiles":case"eager-fallbacks":return"The details list every break and recompile with its place and reason.";case"\
peak-memory":return"Look for tensors that live from one step to the next; the details list the peaks of both arms, compiling apart.";case"cold-compile-time":case"\
warm-compile-time":return"Compare the compile phases of both commits: they are in the details and in the HTML report.";case"loss":case"launches":case"graphs":case void 0:
return null}}function acceptIt({acceptLabel,failsBuild}){return acceptLabel===void 0||!failsBuild?[]:[`If it is worth it, set the label \`${acceptLabel}\` on thi\
s pull request, say why in a line \`compile-check: reason\` of its description, and run this job again.`]}function absentJobs(report){const names=(0,shards.VQ)(
report);if(names.length===0)return[];const jobs=names.length===1?"that job":"those jobs";return[`No results of ${listOf(names)}: look at ${jobs}, run ${names.length===
1?"it":"them"} again, then run this one again.`]}function failedSteps(report){const advice=(0,report_select.lo)(report.run).filter(({variant})=>variant.verdict===
"failed").flatMap(subject=>(0,measured.dJ)(report,subject.benchmark).map(failure=>({subject,failure}))).map(({subject,failure})=>(0,report_failure.dY)(report,subject,
failure)),about=(0,problem_advice.W)(report);return about!==null?[...advice,about]:advice.length>0?advice:causeAdvice(report)}function causeAdvice(report){return(0,report_select.
Zh)(report.run).flatMap(({benchmark})=>(0,report_select.cZ)(report,benchmark)).map(cause=>cause.advice).filter(advice=>advice!==null)}function undecided(report){
return(0,report_select.lo)(report.run).filter(({variant})=>variant.verdict===report.run.verdict).map(({variant})=>{const metric=(0,report_select.A0)(variant),obstacle=variant.
reasons.find(reason=>!variant.metrics.some(one=>reason.includes(one.reason)));return obstacle!==void 0?sentence(obstacle):metric===null?void 0:`${words.t8[metric.
metric]}: ${metric.reason}.`}).filter(reason=>reason!==void 0)}function notJudged(report){if(report.run.verdict!=="pass"||report.run.notJudged.length===0)return[];
const reasons=(0,report_select.lo)(report.run).flatMap(({variant})=>variant.metrics).filter(metric=>metric.gates&&metric.verdict==="not-judged").map(metric=>`${words.
t8[metric.metric]}: ${metric.reason}`);return[...new Set(reasons)].slice(0,MAX_STEPS)}function acceptance(report){const accepted=report.run.benchmarks.flatMap(({
variants})=>variants).filter(({verdict})=>verdict==="accepted");return[...new Set(accepted.flatMap(({reasons})=>reasons.slice(0,1)))].slice(0,MAX_STEPS)}function benchmarkListChanges(report){
const{newBenchmarks,missingBenchmarks}=report.run;return[...newBenchmarks.length===0?[]:[`New, so without a baseline: ${listOf(newBenchmarks)}.`],...missingBenchmarks.
length===0?[]:[`In the baseline, but not in this run: ${listOf(missingBenchmarks)}.`]]}function sentence(text){return`${text.slice(0,1).toUpperCase()}${text.slice(
1).replace(/\.$/,"")}.`}const MAX_LISTED=10,MAX_NAME_CHARACTERS=80;function listOf(names){return`${names.slice(0,MAX_LISTED).map(name=>(0,report_escape.Jj)((0,report_escape.
g$)(name),MAX_NAME_CHARACTERS)).join(", ")}${names.length>MAX_LISTED?` and ${(0,format.B4)(names.length-MAX_LISTED)} more`:""}`}}),5976:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>phaseBars});var _format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2016),_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2527);const MAX_BAR_WIDTH=30,MIN_BAR_WIDTH=4,MAX_PHASES=12,GAP="  ";function phaseBars(phases,columns=80){const shown=phases.slice(0,MAX_PHASES).map(([name,seconds])=>({
name:(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.g$)(name),24),seconds})),longest=Math.max(0,...shown.map(({seconds})=>seconds));
if(longest===0)return"";const nameWidth=Math.max(...shown.map(({name})=>name.length)),timeWidth=Math.max(...shown.map(({seconds})=>(0,_format_js__WEBPACK_IMPORTED_MODULE_1__.
Xo)(seconds).length)),room=columns-nameWidth-timeWidth-2*GAP.length,barWidth=Math.min(MAX_BAR_WIDTH,Math.max(MIN_BAR_WIDTH,room));return shown.map(({name,seconds})=>{
const filled=Math.max(1,Math.round(seconds/longest*barWidth));return`${name.padEnd(nameWidth)}${GAP}${"█".repeat(filled).padEnd(barWidth)}${GAP}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__.
Xo)(seconds)}`}).join(`
`)}}),5574:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>lastOutput,W:()=>problemAdvice});
var _escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2527),_markdown_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5402);function problemAdvice({
problem,links,outputTail}){const lastWords=outputTail===void 0?"":"Its last output in this report may say why. ";if(problem===void 0)return null;switch(problem.
kind){case"cancelled":return"Nothing to do where a newer run has taken its place; else run it again.";case"timed-out":return"Raise `time-budget`, or measure les\
s: fewer benchmarks, a smaller `params`. A step that hangs shows in its last output.";case"crashed":return links.run===null?`${lastWords}\`--verbose\` shows all o\
f it; a process that is killed is mostly one that took all memory.`:`${lastWords}Killed is mostly out of memory; for anything else run it on a machine of your o\
wn: \`torch-compile-check run --step …\`.`;case"malformed":return"The step, or something it started, has written into the files of this check: take that out, \
and run it again.";default:return null}}const MAX_LINES=40,MAX_CHARACTERS=6e3;function lastOutput({outputTail}){return outputTail===void 0||outputTail.trim()===
""?null:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.zH)("Last output",(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.DV)(outputTail,{maxLines:MAX_LINES,maxCharacters:MAX_CHARACTERS}))}}),
7273:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>reportJson});function reportJson(report){
return`${JSON.stringify(report,null,1)}
`}}),5650:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>REPORT_SCHEMA_VERSION});
const REPORT_SCHEMA_VERSION=1}),7262:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{y:()=>inRepository});function inRepository(file,{repositoryIn,workspaceIn}){return workspaceIn!==""?`${workspaceIn}/${file}`:repositoryIn===""?file:file.startsWith(
`${repositoryIn}/`)?file.slice(repositoryIn.length+1):null}}),1052:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{A0:()=>decidingMetric,OE:()=>slowdown,QB:()=>rowsThatMatter,Zh:()=>subjectsInQuestion,_5:()=>isUnchanged,ak:()=>metricOf,cZ:()=>causesOf,
kU:()=>benchmarkLabel,lo:()=>subjectsByWeight,oT:()=>gatingTime,pb:()=>subjectLabel,uQ:()=>isCompared});var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7522),_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2527);function subjectsByWeight(run){return run.benchmarks.flatMap(benchmark=>benchmark.variants.
map(variant=>({benchmark,variant}))).map(subject=>({subject,rank:_judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__.b.indexOf(subject.variant.verdict),cost:slowdown(
subject.variant)??0})).sort((a,b)=>a.rank-b.rank||b.cost-a.cost).map(({subject})=>subject)}function subjectsInQuestion(run){const subjects=subjectsByWeight(run),
asking=subjects.filter(({benchmark})=>!isUnchanged(benchmark));return asking.length===0?subjects:asking}function metricOf(variant,metric){return variant.metrics.
find(candidate=>candidate.metric===metric)??null}function gatingTime(variant){return[metricOf(variant,"device-time"),metricOf(variant,"wall-time")].find(metric=>metric?.
gates===!0&&metric.change!==null&&metric.verdict!=="not-judged")??null}function slowdown(variant){return gatingTime(variant)?.change?.estimate??null}function decidingMetric(variant){
const wanted=variant.verdict==="accepted"?"regression":variant.verdict,order=metric=>(metric.gates?0:_judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__.C.length)+_judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__.
C.indexOf(metric.metric);return variant.metrics.filter(metric=>metric.verdict===wanted).sort((a,b)=>order(a)-order(b))[0]??null}function subjectLabel(run,{benchmark,
variant}){const label=benchmarkLabel(run,benchmark);return benchmark.variants.length>1?`${label}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.g$)(variant.variant.
name)}`:label}function benchmarkLabel(run,benchmark){const name=(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.g$)(benchmark.name)===""?"(unnamed)":(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.
g$)(benchmark.name);return run.benchmarks.filter(other=>other.name===benchmark.name).length>1&&benchmark.params!=="{}"?`${name} ${benchmark.params}`:name}function causesOf(report,benchmark){
return report.explanation.causes.filter(cause=>cause.benchmark===benchmark.id||cause.benchmark===benchmark.name)}function isCompared({run}){return run.benchmarks.
some(({variants})=>variants.some(({metrics})=>metrics.some(({reference})=>reference!==null)))}function isUnchanged(benchmark){return benchmark.verdict==="pass"}
const CORE=["device-time","wall-time","speedup","graph-breaks","peak-memory","cold-compile-time"];function rowsThatMatter(variant,company){const calm=new Set(["\
pass","not-judged","no-baseline","incomparable"]),core=company==="alone"?CORE:CORE.slice(0,1);return variant.metrics.filter(metric=>!calm.has(metric.verdict)||core.
includes(metric.metric)&&metric.head!==null).sort((a,b)=>_judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__.C.indexOf(a.metric)-_judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__.
C.indexOf(b.metric))}}),3937:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Kv:()=>shardLines,
VQ:()=>absentShards,aV:()=>shardSection});var _format_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2016),_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7522),_addresses_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(6402),_escape_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2527),_markdown_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5402),_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8191);const MAX_SHARDS=50,ORIGINS={restored:"",measured:"unverified: measured by the measuring \
job",unverified:"unverified: it came with the results",none:""};function absentShards(report){return(report.shards??[]).filter(({verdict})=>verdict==="missing").
map(({name})=>name)}function shardSection(report){const shards=report.shards??[];return shards.length<2&&shards[0]?.verdict!=="missing"?null:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
zH)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__.yk)(shards.length,"job")}: ${shardCounts(shards)}`,shardTable(report,shards))}function shardCounts(shards){return[
"missing",..._judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__.b].map(verdict=>({verdict,count:shards.filter(shard=>shard.verdict===verdict).length})).filter(({count})=>count>
0).map(({verdict,count})=>`${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(count)} ${verdictWord({verdict})}`).join(", ")}function shardTable(report,shards){const rows=shards.
slice(0,MAX_SHARDS).map(shard=>{const word=verdictWord(shard),loud=shard.verdict==="missing"||shard.verdict==="failed"||shard.verdict==="regression";return[(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.
gB)`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.Jj)(shard.name,60)}`,(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.gB)`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.
Jj)(shard.device??"–",60)}`,loud?(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.gB)`**${word}**`:(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.gB)`${word}`,comparedWith(
report,shard)]}),left=shards.length-MAX_SHARDS,jobs=(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.tp)([(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.gB)`Job`,(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.
gB)`Ran on`,(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.gB)`Verdict`,(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.gB)`Compared with`],rows);return left>0?(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.
UF)([jobs,(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.gB)`and ${left} more jobs`],`

`):jobs}function shardLines(report){return(report.shards??[]).slice(0,MAX_SHARDS).map(shard=>{const sha=referenceSha(shard),compared=sha===null?"":`, compared w\
ith ${(0,_addresses_js__WEBPACK_IMPORTED_MODULE_5__.Fu)(sha)}`,origin=ORIGINS[shard.reference]===""?"":` (${ORIGINS[shard.reference]})`;return`${shard.name}: ${verdictWord(
shard)}${shard.device===null?"":` on ${shard.device}`}${compared}${origin}`})}function verdictWord({verdict}){return verdict==="missing"?"missing":_words_js__WEBPACK_IMPORTED_MODULE_0__.
_G[verdict].toLowerCase()}function referenceSha({comparison}){const reference=comparison?.reference;return reference?.kind==="record"||reference?.kind==="commit"?
reference.sha:null}function comparedWith(report,shard){const sha=referenceSha(shard);if(sha===null)return(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.gB)`–`;const origin=ORIGINS[shard.
reference];return origin===""?(0,_addresses_js__WEBPACK_IMPORTED_MODULE_5__.wn)(report,sha):(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__.gB)`${(0,_addresses_js__WEBPACK_IMPORTED_MODULE_5__.
wn)(report,sha)}, ${origin}`}}),163:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
p:()=>COMMENT_MODES,y:()=>commentAction});const COMMENT_MODES=["always","on-change","on-regression","never"],BAD=new Set(["failed","regression"]),CALM=new Set([
"pass","improvement","accepted","no-baseline"]);function commentAction(mode,previous,{verdict}){switch(mode){case"always":return"write";case"never":return"none";case"\
on-change":return previous?.verdict===verdict&&CALM.has(verdict)?"mention":"write";case"on-regression":return BAD.has(verdict)||previous!==null?"write":"none"}}}),
3394:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>renderSummary});var _comment_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6724);const SUMMARY_BUDGET_CHARACTERS=3e5;function renderSummary(report){return(0,_comment_js__WEBPACK_IMPORTED_MODULE_0__.w)(report,{budgetCharacters:SUMMARY_BUDGET_CHARACTERS})}}),
2314:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>trendsOf});var _judge_change_points_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6891),_judge_estimators_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5348),_judge_segments_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2489),_format_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
2016),_measured_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1784),_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8191);function trendsOf({history,
run,arms,head}){const changes=changesByRecord(history,head);return run.benchmarks.flatMap(({id:id2,variants})=>variants.flatMap(({variant:{name},verdict})=>{const past=history.
flatMap(record=>{const arm=record.arms.find(candidate=>candidate.benchmark===id2&&candidate.variant===name);return arm===void 0?[]:[point(arm,record,changes.get(
record)??[])]}),now=arms.find(arm=>arm.benchmark===id2&&arm.variant===name&&arm.side==="head"),last=now===void 0?[]:[marked(point(now,head,changes.get(head)??[]),
headMarks(verdict))],points=withLevels([...past,...last]);return past.length===0||points.length<2?[]:[{benchmark:id2,variant:name,points}]}))}function point(arm,{
sha,measuredAt},changes){const times={deviceTimeMs:(0,_measured_js__WEBPACK_IMPORTED_MODULE_1__.ux)(arm,_judge_estimators_js__WEBPACK_IMPORTED_MODULE_3__.mV),wallTimeMs:(0,_measured_js__WEBPACK_IMPORTED_MODULE_1__.
ux)(arm,_judge_estimators_js__WEBPACK_IMPORTED_MODULE_3__.cH)};return{sha,measuredAt,...times,marks:changes,...changes.length===0?{}:{startsSegment:!0}}}function marked(candidate,marks){
return{...candidate,marks:[...candidate.marks,...marks]}}function headMarks(verdict){return verdict==="pass"?["this run"]:["this run",_words_js__WEBPACK_IMPORTED_MODULE_2__.
_G[verdict].toLowerCase()]}function changesByRecord(history,head){const newest=history.at(-1),now=newest===void 0||head.fingerprint===null?[]:[{...newest,...head,
fingerprint:head.fingerprint,accepted:null}],starts=(0,_judge_segments_js__WEBPACK_IMPORTED_MODULE_4__.OD)([...history,...now]).flatMap(({records,changes})=>{const first=records[0];
return first===void 0||changes.length===0?[]:[[first===now[0]?head:first,changes]]});return new Map(starts)}function withLevels(points){const timed=points.filter(
candidate=>candidate.deviceTimeMs!==null&&candidate.deviceTimeMs>0),starts=new Set((0,_judge_change_points_js__WEBPACK_IMPORTED_MODULE_0__.U)(timed.map(candidate=>Math.
log(candidate.deviceTimeMs??1)))),before=new Map(timed.map((candidate,index)=>[candidate,starts.has(index)?timed[index-1]:void 0]));return points.map(candidate=>{
const previous=before.get(candidate)?.deviceTimeMs;return previous==null||candidate.deviceTimeMs===null?candidate:marked(candidate,[`device time ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.
h9)(candidate.deviceTimeMs/previous-1)}`])})}}),542:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{M8:()=>trendLine,nC:()=>trendSection});var _format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2016),_addresses_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6402),_escape_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2527),_markdown_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5402),_select_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1052);const MAX_POINTS=30,MAX_MARKS=8,MIN_POINTS=3,SPARKS="▁▂▃▄▅▆▇█";function seriesOf(trend){const of=(clock,time)=>({clock,points:trend.points.
flatMap(point=>{const ms=time(point);return ms===null?[]:[{point,ms}]})}),device=of("device time",point=>point.deviceTimeMs),series=device.points.length>=MIN_POINTS?
device:of("wall time",point=>point.wallTimeMs);return series.points.length<MIN_POINTS?null:{...series,points:series.points.slice(-MAX_POINTS)}}function sparkline(values){
const[lowest,highest]=[Math.min(...values),Math.max(...values)],range=highest-lowest;return values.map(value=>SPARKS[range===0?0:Math.round((value-lowest)/range*
(SPARKS.length-1))]??"").join("")}function trendLine(trend){const series=seriesOf(trend);if(series===null)return null;const{points,clock}=series,start=Math.max(
0,points.findLastIndex(({point})=>point.startsSegment===!0)),[first,last]=[points[start],points.at(-1)];if(first===void 0||last===void 0)return null;const sparks=sparkline(
points.map(({ms})=>ms)),records=(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.yk)(points.length,"record");if(first===last)return`${sparks} ${clock} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.
MH)(last.ms)}, the first record since something else changed`;const change=first.ms===0?"":` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.h9)(last.ms/first.ms-
1)})`,span=start===0?`over ${records}`:`since record ${start+1} of ${points.length}`;return`${sparks} ${clock} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.MH)(
first.ms)} -> ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.MH)(last.ms)}${change} ${span}`}function trendSection(report,maxCharts){const charts=(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.
lo)(report.run).flatMap(subject=>{const trend=report.trend?.find(({benchmark,variant})=>benchmark===subject.benchmark.id&&variant===subject.variant.variant.name);
return trend===void 0?[]:[{trend,label:(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.pb)(report.run,subject)}]}).slice(0,maxCharts).flatMap(({trend,label})=>chart(
report,trend,label));return charts.length===0?null:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.MY)(charts)}function chart(report,trend,label){const series=seriesOf(
trend);if(series===null)return[];const line=(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.gB)`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.Jj)(label,80)}** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.
SS)(trendLine(trend)??"")}`,marks=series.points.map(({point},index)=>({point,number:index+1})).filter(({point})=>point.marks.length>0).slice(-MAX_MARKS).map(({point,
number:number2})=>(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.gB)`record ${number2}, ${(0,_addresses_js__WEBPACK_IMPORTED_MODULE_4__.wn)(report,point.sha)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.
Jj)(point.marks.join(", "),200)}`);return[(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.UF)([line,(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a4)(chartSource(series,
label)),...marks.length===0?[]:[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.fF)(marks)]],`

`)]}function chartSource({clock,points},label){const values=points.map(({ms})=>ms),[lowest,highest]=[Math.min(...values),Math.max(...values)],margin=Math.max((highest-
lowest)*.15,highest*.02);return["xychart-beta",`  title "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.Oc)(`${label}, ${clock} per step`)}"`,`  x-axis "record, o\
ldest first" 1 --> ${points.length}`,`  y-axis "ms" ${number(Math.max(0,lowest-margin))} --> ${number(highest+margin)}`,`  line [${values.map(number).join(", ")}\
]`].join(`
`)}function number(value){return String(Number(value.toFixed(4)))}}),8191:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Ru:()=>valueText,_G:()=>VERDICT_WORDS,i9:()=>CAUSE_WORDS,j7:()=>MARKS,k0:()=>changeText,po:()=>metricVerdictText,t8:()=>METRIC_LABELS});var _format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2016);const MARKS={failed:"❌",regression:"🔴",incomparable:"🟠","no-baseline":"⚪",inconclusive:"🟡",accepted:"🔵",improvement:"🟢",pass:"✅"},VERDICT_WORDS={
failed:"Failed",regression:"Regression",incomparable:"Not comparable","no-baseline":"No baseline",inconclusive:"Inconclusive",accepted:"Accepted slowdown",improvement:"\
Improvement",pass:"Pass"},METRIC_LABELS={"device-time":"Device time per step","wall-time":"Wall time per step","graph-breaks":"Graph breaks",recompiles:"Recompi\
les","eager-fallbacks":"Silent eager fallbacks","peak-memory":"Peak memory","cold-compile-time":"Cold compile time","warm-compile-time":"Warm compile time",speedup:"\
Speedup over eager",loss:"Loss, eager against compiled",launches:"Kernel launches per step",graphs:"Graphs"},METRIC_VERDICT_WORDS={pass:"pass",regression:"regre\
ssion",improvement:"improvement",inconclusive:"inconclusive",failed:"failed","not-judged":"not judged","no-baseline":"no baseline",incomparable:"not comparable"},
CAUSE_WORDS={"graph-break-new":"new graph break","graph-break-gone":"a graph break is gone","recompile-new":"new recompile","recompile-limit":"recompile limit r\
eached","eager-fallback":"falls back to eager","graphs-changed":"other graphs","kernel-new":"new kernel","kernel-gone":"a kernel is gone","kernel-slower":"a ker\
nel got slower","kernel-more-often":"a kernel runs more often","fusion-lost":"a fusion was lost","library-call-changed":"a library call changed","cudagraphs-ski\
pped":"CUDA graphs skipped","setting-changed":"a setting changed","version-changed":"a version changed","variant-changed":"the variant changed","hardware-change\
d":"other hardware","phase-grew":"a compile phase grew","memory-grew":"memory grew","host-time":"time lost on the host","same-code":"the generated code is ident\
ical","step-does-more":"the step does more work",unexplained:"cause unknown","shape-changed":"other shapes","dtype-changed":"another dtype",checkpointing:"gradi\
ent checkpointing","fusion-gained":"a fusion was gained","dynamic-shapes":"compiled for dynamic shapes","no-longer-compiled":"no longer compiled","graph-break-p\
resent":"a graph break","launch-bound":"bound by kernel launches","library-bound":"already in library kernels","batch-too-small":"batch too small","old-gpu":"GP\
U too old for triton","tf32-off":"TF32 is off","data-bound":"waits for data","break-even":"compile time against gain"};function changeText(metric){if(metric.unit===
"count")return countChangeText(metric);if(metric.change===null)return"–";const interval=intervalText(metric.change);return`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.
h9)(metric.change.estimate)}${interval===null?"":` (${interval})`}`}function countChangeText(metric){if(metric.head===null||metric.reference===null)return"–";
const difference=metric.head-metric.reference;return`${difference>0?"+":""}${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(difference)}`}function intervalText(change){
return change.low===null||change.high===null?null:(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.u3)(change.low,change.high)}function valueText(value,metric){return value===
null?"–":metric.metric==="loss"?(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.l9)(value):(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.IV)(value,metric.unit)}function limitText(metric){
return metric.limit===null?null:metric.unit==="factor"?`at least ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.IV)(metric.limit,"factor")}`:metric.unit==="count"?
(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(metric.limit):(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.l9)(metric.limit)}function metricVerdictText(metric,accepted){
const limit=limitText(metric);if(accepted&&metric.verdict==="regression")return{text:limit===null?"accepted":`accepted, limit ${limit}`,loud:!1};const loud=metric.
verdict==="regression"||metric.verdict==="failed",word=!metric.gates&&metric.verdict==="not-judged"?"for information":METRIC_VERDICT_WORDS[metric.verdict];return{
text:loud&&limit!==null?`${word}, limit ${limit}`:word,loud}}}),5368:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{x:()=>storeOf});var external_node_crypto_=__webpack_require__(7598),external_node_fs_=__webpack_require__(3024);async function loadCacheClient(workspace){
const cache=await Promise.all([__webpack_require__.e(838),__webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__,1691));if((0,external_node_fs_.
realpathSync)(process.cwd())!==(0,external_node_fs_.realpathSync)(workspace))throw new Error(`the working directory ${process.cwd()} is not the workspace ${workspace}\
, which the Actions cache needs`);return cache}const READABLE=["read","write"],WRITABLE=["write","write-only"],KNOWN_MODES=["none","read","write","write-only"];
async function probeCompressor(tools){const{exitCode,stdout,stderr}=await tools.run("zstd",["--quiet","--version"]);return exitCode>=0&&`${stdout}${stderr}`.trim()!==
""?"zstd":"gzip"}function readRefusal(cacheMode){return modeForbids(cacheMode,READABLE)?`the job's \`cache-mode\` is \`${cacheMode}\`, which does not let it read\
 the cache; set \`cache-mode: read\` (or \`write\`)`:null}function writeRefusal(cacheMode){return modeForbids(cacheMode,WRITABLE)?`the job's \`cache-mode\` is \`${cacheMode}\
\`, which does not let it write the cache; set \`cache-mode: write\` for the job that records the baseline`:null}function modeForbids(cacheMode,allowing){return cacheMode!==
null&&KNOWN_MODES.includes(cacheMode)&&!allowing.includes(cacheMode)}const NO_CACHE_SERVICE="this runner offers no Actions cache (ACTIONS_RESULTS_URL and ACTION\
S_CACHE_URL are not set); use `baseline-store: <directory>` on a disk that persists";function missReason(path,compressor){return`the cache has no such entry for\
 this branch or its base (an entry unused for 7 days, or pushed out of the quota, is gone), or the request failed and the log above says why; path \`${path}\`, ${compressor===
"zstd"?"this machine packs with zstd, and cannot see entries of a machine without it":"this machine has no `zstd` and packs with gzip, so it cannot see entries \
of a machine that has it: install zstd on every runner of the pool"}`}function saveFailureReason(eventName,key){return["pull_request_target","issue_comment","wo\
rkflow_run"].includes(eventName)?`the cache is read-only under \`${eventName}\``:`the cache service did not take the entry ${key}: it exists already (another at\
tempt saved it), writing was denied to this job, or the service failed; the log above has its own words`}var measure_interruption=__webpack_require__(8097);const STORE_LIMIT_SECONDS=60,
CANCELLED="the run was cancelled";function boundedStore(options){const{store,what,signal,limitSeconds=STORE_LIMIT_SECONDS}=options,bounded=async(call,otherwise,hint)=>{
if(signal?.aborted===!0)return otherwise(CANCELLED);const givenUp=new AbortController,interruption=(0,measure_interruption.V)(limitSeconds*1e3,signal);try{const first=await Promise.
race([call(store(givenUp.signal)),interruption.promise]);return first!=="cancelled"&&first!=="timed-out"?first:(givenUp.abort(),otherwise(first==="cancelled"?CANCELLED:
`the ${what} did not answer within ${limitSeconds} s; ${hint}`))}finally{interruption.clear()}};return{restore:query=>bounded(inner=>inner.restore(query),reason=>({
kind:"none",reason,lookedFor:[]}),"run the job again, or look at the state of that service"),save:(ring,address)=>bounded(inner=>inner.save(ring,address),reason=>({
kind:"not-saved",reason}),"run the job again to record one")}}var promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),errors=__webpack_require__(
452),dist=__webpack_require__(7934),kernel_trim=__webpack_require__(6059),record=__webpack_require__(5646);const SCARCE_KERNELS=15;function decodeRing(bytes,maxBytes=record.
as){if(bytes.byteLength>maxBytes)return{kind:"damaged",reason:`it has ${bytes.byteLength} bytes, ${maxBytes} are the limit`};let parsed;try{parsed=JSON.parse(new TextDecoder(
"utf-8",{fatal:!0}).decode(bytes))}catch(thrown){return{kind:"damaged",reason:`it is not JSON (${(0,errors.gJ)(thrown).slice(0,200)})`}}const version=dist.xLC(dist.
Ikc({schemaVersion:dist.FsL(dist.aig(),dist.ndf())}),parsed);if(!version.success)return{kind:"damaged",reason:"it has no schema version"};const{schemaVersion}=version.
output;if(schemaVersion!==record.m4)return{kind:"other-schema",reason:`it was written by ${schemaVersion>record.m4?"a newer":"an older"} release (schema ${schemaVersion}\
, this one reads ${record.m4})`,schemaVersion};const checked=dist.xLC(record.s7,parsed,{abortEarly:!0});if(checked.success)return{kind:"ring",ring:checked.output};
const issue=checked.issues[0];return{kind:"damaged",reason:`${dist.BuJ(issue)??"its root"}: ${issue.message.slice(0,200)}`}}function encodeRing(ring,maxBytes=record.
as){const envelopeBytes=jsonBytes({...ring,records:[]});let entries=ring.records.map(measured);for(fits(entries,envelopeBytes,maxBytes)||(entries=entries.map((entry,position)=>position===
entries.length-1?entry:measured(withFewerKernels(entry.record))));entries.length>1&&!fits(entries,envelopeBytes,maxBytes);)entries=entries.slice(1);if(!fits(entries,
envelopeBytes,maxBytes))throw new Error(`one record takes ${entries[0]?.bytes} bytes, a baseline may have ${maxBytes}`);const kept={...ring,records:entries.map(
entry=>entry.record)};return{bytes:Buffer.from(JSON.stringify(kept)),ring:kept,droppedRecords:ring.records.length-entries.length}}function measured(record2){return{
record:record2,bytes:jsonBytes(record2)}}function jsonBytes(value){return Buffer.byteLength(JSON.stringify(value))}function fits(entries,envelopeBytes,maxBytes){
const commas=Math.max(0,entries.length-1);return envelopeBytes+commas+entries.reduce((sum,entry)=>sum+entry.bytes,0)<=maxBytes}function withFewerKernels(record2){
return{...record2,arms:record2.arms.map(arm=>(0,kernel_trim.FK)(arm,SCARCE_KERNELS))}}const KEY_PREFIX="torch-compile-check/v1",MAX_KEY_CHARACTERS=512,MAX_SEGMENT_CHARACTERS=200;
function cacheKey(address){return`${devicePrefix(address)}${encodeSegment(address.sha)}/${encodeSegment(address.runId)}/${address.runAttempt}`}function devicePrefix(query){
return`${anyDevicePrefix(query.commentKey)}${encodeSegment(query.deviceSlug)}/`}function anyDevicePrefix(commentKey){return`${KEY_PREFIX}/${encodeSegment(commentKey)}\
/`}function deviceOfKey(key,commentKey){const prefix=anyDevicePrefix(commentKey);return key.startsWith(prefix)?decodeSegment(key.slice(prefix.length).split("/")[0]??
""):null}function encodeSegment(text){return/^\.+$/.test(text)?text.replaceAll(".","%2E"):encodeURIComponent(text.replace(new RegExp("\\p{Surrogate}","gu"),"�")).
replace(/[!'()*]/g,character=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`)}function decodeSegment(segment){try{const text=decodeURIComponent(segment);
return text===""?null:text}catch{return null}}function checkQuery({commentKey,deviceSlug}){for(const[what,text]of[["comment-key",commentKey],["device name",deviceSlug]]){
if(text==="")return{valid:!1,reason:`the ${what} is empty`};const length=encodeSegment(text).length;if(length>MAX_SEGMENT_CHARACTERS)return{valid:!1,reason:`the\
 ${what} takes ${length} characters in a key, ${MAX_SEGMENT_CHARACTERS} are possible; choose a shorter one`}}return{valid:!0}}function checkKey(key){return key.
length>MAX_KEY_CHARACTERS?{valid:!1,reason:`the key has ${key.length} characters, the cache takes ${MAX_KEY_CHARACTERS}`}:key.includes(",")?{valid:!1,reason:"th\
e key contains a comma"}:{valid:!0}}function errorCode(thrown){return typeof thrown!="object"||thrown===null||!("code"in thrown)?null:typeof thrown.code=="strin\
g"?thrown.code:null}const RING_PATH=".torch-compile-check/baseline/ring.json",TOP_FOLDER=".torch-compile-check",RING_FOLDER=(0,external_node_path_.join)(TOP_FOLDER,
"baseline");async function prepareRingFolder(workspace){const top=(0,external_node_path_.join)(workspace,TOP_FOLDER),kind=await lstatOrNull(top);if(kind!==null&&
!kind.isDirectory())throw new Error(`\`${TOP_FOLDER}\` in the workspace is ${kind.isSymbolicLink()?"a symbolic link":"not a folder"}; remove it from the reposit\
ory`);const folder=(0,external_node_path_.join)(workspace,RING_FOLDER);if(await(0,promises_.rm)(folder,{recursive:!0,force:!0}),kind===null&&await(0,promises_.mkdir)(
top),await(0,promises_.mkdir)(folder),!(await(0,promises_.lstat)(folder)).isDirectory())throw new Error(`\`${RING_FOLDER}\` could not be made a folder`)}async function removeRingFolder(workspace){
const top=await lstatOrNull((0,external_node_path_.join)(workspace,TOP_FOLDER));if(!(top===null||!top.isDirectory())){await(0,promises_.rm)((0,external_node_path_.
join)(workspace,RING_FOLDER),{recursive:!0,force:!0});try{await(0,promises_.rmdir)((0,external_node_path_.join)(workspace,TOP_FOLDER))}catch{}}}async function readRegularFile(path,maxBytes=record.
as){const before=await lstatOrNull(path);if(before===null)return{kind:"missing"};if(before.isDirectory())return{kind:"refused",reason:"it is a folder, not a reg\
ular file",folder:!0};if(!before.isFile())return{kind:"refused",reason:"it is not a regular file"};let handle;try{handle=await(0,promises_.open)(path,external_node_fs_.
constants.O_RDONLY|(external_node_fs_.constants.O_NOFOLLOW??0)|(external_node_fs_.constants.O_NONBLOCK??0));const{size,...stats}=await handle.stat();if((stats.mode&
external_node_fs_.constants.S_IFMT)!==external_node_fs_.constants.S_IFREG)return{kind:"refused",reason:"it is not a regular file"};if(size>maxBytes)return{kind:"\
refused",reason:`it has ${size} bytes, ${maxBytes} are the limit`};const buffer=new Uint8Array(size);let filled=0;for(;filled<size;){const{bytesRead}=await handle.
read(buffer,filled,size-filled,filled);if(bytesRead===0)break;filled+=bytesRead}return{kind:"bytes",bytes:buffer.subarray(0,filled)}}catch(thrown){return{kind:"\
refused",reason:`it cannot be read: ${(0,errors.gJ)(thrown)}`}}finally{await handle?.close()}}async function lstatOrNull(path){try{return await(0,promises_.lstat)(
path)}catch(thrown){const code=errorCode(thrown);if(code==="ENOENT"||code==="ENOTDIR")return null;throw thrown}}var baseline_ring=__webpack_require__(3949);function usableRing(read,commentKey,acceptedRefs){
if(read.kind==="missing")return read;if(read.kind==="refused")return{kind:"unusable",reason:read.reason,...read.folder===!0?{remedy:"remove"}:{}};const decoded=decodeRing(
read.bytes);if(decoded.kind!=="ring"){const newer=decoded.kind==="other-schema"&&decoded.schemaVersion>record.m4;return{kind:"unusable",reason:decoded.reason,...newer?
{remedy:"update"}:{}}}const{ring}=decoded;if(ring.commentKey!==commentKey)return{kind:"unusable",reason:"it belongs to another comment-key"};if(acceptedRefs==="\
any")return{kind:"ring",ring};const accepted=(0,baseline_ring.WT)(ring,acceptedRefs);if(accepted.records.length>0||ring.records.length===0)return{kind:"ring",ring:accepted};
const refs=[...new Set(ring.records.map(record2=>record2.ref))].slice(0,3).join(", ");return{kind:"unusable",reason:`its ${ring.records.length} records are of ${refs}\
, and only ${acceptedRefs.join(", ")||"no branch"} may be a baseline`}}const NOBODY_WAITS="the answer came too late";function cacheStore(options){return{restore:query=>restore(
options,query),save:(ring,address)=>save(options,ring,address)}}async function restore(options,query){const lookedFor=[],none=reason=>({kind:"none",reason,lookedFor}),
check=checkQuery(query);if(!check.valid)return none(check.reason);leaveWhenGivenUp(options);const refusal=readRefusal(options.cacheMode);if(refusal!==null)return none(
refusal);try{const client=await options.loadClient();if(!client.isFeatureAvailable())return none(NO_CACHE_SERVICE);for(const prefix of[devicePrefix(query),anyDevicePrefix(
query.commentKey)]){if(options.givenUp?.aborted===!0)return none(NOBODY_WAITS);lookedFor.push(prefix);const found=await lookUp(options,client,prefix,query);if(found!==
null)return found}return none(missReason(RING_PATH,await options.compressor()))}catch(thrown){return none(`the cache could not be read: ${(0,errors.gJ)(thrown)}`)}finally{
await cleanUp(options)}}async function lookUp(options,client,prefix,query){await prepareRingFolder(options.workspace);const key=await client.restoreCache([RING_PATH],
prefix,[prefix]);if(key===void 0)return null;const deviceSlug=key.startsWith(prefix)?deviceOfKey(key,query.commentKey):null;if(deviceSlug===null)return{kind:"un\
usable",reason:"the cache service answered with a key that was not asked for",key};const read=await readRegularFile((0,external_node_path_.join)(options.workspace,
RING_PATH)),usable=usableRing(read,query.commentKey,options.acceptedRefs);return usable.kind==="missing"?{kind:"unusable",reason:"the entry does not hold the fi\
le it should",key}:usable.kind==="unusable"?{kind:"unusable",reason:usable.reason,key}:{kind:deviceSlug===query.deviceSlug?"found":"other-device",ring:usable.ring,
key,deviceSlug}}async function save(options,ring,address){const notSaved=reason=>({kind:"not-saved",reason}),check=checkQuery(address);if(!check.valid)return notSaved(
check.reason);const key=cacheKey(address),keyCheck=checkKey(key);if(!keyCheck.valid)return notSaved(keyCheck.reason);const refusal=writeRefusal(options.cacheMode);
if(refusal!==null)return notSaved(refusal);try{const{bytes}=encodeRing(ring),client=await options.loadClient();return client.isFeatureAvailable()?(await prepareRingFolder(
options.workspace),await(0,promises_.writeFile)((0,external_node_path_.join)(options.workspace,RING_PATH),bytes,{flag:"wx"}),await client.saveCache([RING_PATH],
key)===-1?notSaved(saveFailureReason(options.eventName,key)):{kind:"saved",key,bytes:bytes.byteLength}):notSaved(NO_CACHE_SERVICE)}catch(thrown){return notSaved(
`the cache could not be written: ${(0,errors.gJ)(thrown)}`)}finally{await cleanUp(options)}}function leaveWhenGivenUp({workspace,givenUp}){givenUp?.addEventListener(
"abort",()=>{removeRingFolder(workspace).catch(()=>{})},{once:!0})}async function cleanUp({workspace,givenUp}){if(givenUp?.aborted!==!0)try{await removeRingFolder(
workspace)}catch{}}const STALE_AFTER_MS=1e4,GIVE_UP_AFTER_MS=3e4,POLL_MS=100;async function withLock(request,work){await acquire(request);try{return await work()}finally{
await holderOf(request.path)===request.owner&&await(0,promises_.rm)(request.path,{force:!0})}}async function acquire({path,owner,clock}){const startedMs=clock.nowMs();
let seen=null;for(;!await tryCreate(path,owner);){const holder=await holderOf(path),nowMs=clock.nowMs();if(seen===null||seen.holder!==holder)seen={holder,sinceMs:nowMs};else if(nowMs-
seen.sinceMs>=STALE_AFTER_MS){await takeAway(path,owner,holder),seen=null;continue}if(nowMs-startedMs>GIVE_UP_AFTER_MS)throw new Error(`${path} is held by anoth\
er run; try again`);await clock.sleep(POLL_MS)}}async function tryCreate(path,owner){try{const handle=await(0,promises_.open)(path,"wx");try{await handle.writeFile(
owner)}finally{await handle.close()}return!0}catch(thrown){if(errorCode(thrown)==="EEXIST")return!1;throw thrown}}async function takeAway(path,owner,staleHolder){
const aside=`${path}.${encodeSegment(owner)}.stale`;try{await(0,promises_.rename)(path,aside),await holderOf(aside)!==staleHolder&&await(0,promises_.link)(aside,
path)}catch(thrown){const code=errorCode(thrown);if(code!=="ENOENT"&&code!=="EEXIST")throw thrown}finally{await(0,promises_.rm)(aside,{force:!0})}}async function holderOf(path){
try{return await(0,promises_.readFile)(path,"utf8")}catch(thrown){if(errorCode(thrown)==="ENOENT")return null;throw thrown}}const EXTENSION=".json";function directoryStore(options){
return{restore:query=>directory_store_restore(options,query),save:(ring,address)=>directory_store_save(options,ring,address)}}async function directory_store_restore(options,query){
const lookedFor=[],none=reason=>({kind:"none",reason,lookedFor}),check=checkQuery(query);if(!check.valid)return none(check.reason);try{const path=ringPath(options.
directory,query);lookedFor.push(path);const own=await readRing(options,path,query);return own!==null?own:(lookedFor.push((0,external_node_path_.join)(folderOf(options.
directory,query),`*${EXTENSION}`)),await newestOther(options,query)??none("no run has saved a baseline there yet"))}catch(thrown){return none(`the directory cou\
ld not be read: ${(0,errors.gJ)(thrown)}`)}}async function readRing(options,path,query,deviceSlug=query.deviceSlug){const usable=usableRing(await readRegularFile(
path),query.commentKey,options.acceptedRefs);return usable.kind==="missing"?null:usable.kind==="unusable"?{...usable,key:path}:{kind:deviceSlug===query.deviceSlug?
"found":"other-device",ring:usable.ring,key:path,deviceSlug}}async function newestOther(options,query){const folder=folderOf(options.directory,query),names=(await listFolder(
folder)).filter(name=>name.endsWith(EXTENSION)),dated=await Promise.all(names.map(async name=>({name,writtenMs:(await(0,promises_.stat)((0,external_node_path_.join)(
folder,name))).mtimeMs})));let unusable=null;for(const{name}of dated.toSorted((a,b)=>b.writtenMs-a.writtenMs)){const deviceSlug=decodeSegment(name.slice(0,-EXTENSION.
length));if(deviceSlug===null)continue;const found=await readRing(options,(0,external_node_path_.join)(folder,name),query,deviceSlug);if(found?.kind==="other-de\
vice")return found;unusable??=found}return unusable}async function listFolder(folder){try{return await(0,promises_.readdir)(folder)}catch(thrown){if(errorCode(thrown)===
"ENOENT")return[];throw thrown}}async function directory_store_save(options,ring,address){const check=checkQuery(address);if(!check.valid)return{kind:"not-saved",
reason:check.reason};const path=ringPath(options.directory,address);try{return await(0,promises_.mkdir)(folderOf(options.directory,address),{recursive:!0}),await withLock(
{path:`${path}.lock`,owner:options.owner,clock:options.clock},async()=>{const read=await readRegularFile(path),present=read.kind==="bytes"?decodeRing(read.bytes):
null;if(present?.kind==="other-schema"&&present.schemaVersion>record.m4)return{kind:"not-saved",reason:`${path} is left alone: ${present.reason}`};const{bytes}=encodeRing(
present?.kind==="ring"?(0,baseline_ring.Qi)(present.ring,ring):ring);return await replaceFile(path,bytes,options.owner),{kind:"saved",key:path,bytes:bytes.byteLength}})}catch(thrown){
return{kind:"not-saved",reason:`${path} could not be written: ${(0,errors.gJ)(thrown)}`}}}async function replaceFile(path,bytes,owner){const temporary=`${path}.${encodeSegment(
owner)}.tmp`;try{await(0,promises_.writeFile)(temporary,bytes,{flag:"wx"}),await(0,promises_.rename)(temporary,path)}finally{await(0,promises_.rm)(temporary,{force:!0})}}
function folderOf(directory,query){return(0,external_node_path_.join)(directory,encodeSegment(query.commentKey))}function ringPath(directory,query){return(0,external_node_path_.
join)(folderOf(directory,query),`${encodeSegment(query.deviceSlug)}${EXTENSION}`)}const NO_STORE={restore:()=>Promise.resolve({kind:"none",reason:"no folder wit\
h baselines was named (`--baseline DIR`)",lookedFor:[]}),save:()=>Promise.resolve({kind:"not-saved",reason:"no folder with baselines was named (`--baseline DIR`\
)"})};function storeOf(options){const{inputs,context,tools,clock,signal}=options,local=context.eventName==="terminal";switch(inputs.baselineStore.kind){case"cac\
he":return local?NO_STORE:boundedStore({what:"cache",signal,store:givenUp=>cacheStore({loadClient:()=>loadCacheClient(context.workspace),workspace:context.workspace,
acceptedRefs:context.baselineRefs,eventName:context.eventName,cacheMode:context.cacheMode,compressor:()=>probeCompressor(tools),givenUp})});case"directory":{const{
path}=inputs.baselineStore;return boundedStore({what:`directory ${path}`,signal,store:()=>directoryStore({directory:path,acceptedRefs:local?"any":context.baselineRefs,
clock,owner:(0,external_node_crypto_.randomUUID)()})})}}}}),8408:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{e:()=>systemCheckPorts});var external_node_fs_=__webpack_require__(3024),accept=__webpack_require__(5551),external_node_crypto_=__webpack_require__(
7598),format=__webpack_require__(2016),child_environment=__webpack_require__(9754),promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),
errors=__webpack_require__(452);const VARIABLES=["GITHUB_ENV","GITHUB_PATH","GITHUB_OUTPUT","GITHUB_STATE","GITHUB_STEP_SUMMARY"],FOLDER="_runner_file_commands",
ABSENT="absent",PURPOSES=[[/^set_env_/,"environment variables for later steps (GITHUB_ENV)"],[/^add_path_/,"the PATH of later steps (GITHUB_PATH)"],[/^set_output_/,
"the step's outputs (GITHUB_OUTPUT)"],[/^save_state_/,"the action's state (GITHUB_STATE)"],[/^step_summary_/,"the job summary (GITHUB_STEP_SUMMARY)"]],REPORTS=/^torch-compile-check-report/;
async function snapshotFileCommands(env){const temp=env.RUNNER_TEMP?env.RUNNER_TEMP:null,folder=temp===null?null:(0,external_node_path_.join)(temp,FOLDER),purposes=new Map;
for(const name of folder===null?[]:await namesIn(folder))purposes.set((0,external_node_path_.join)(folder??"",name),purposeOf(name));for(const variable of VARIABLES){
const path=env[variable];path&&purposes.set(path,PURPOSES.find(([,text])=>text.includes(`(${variable})`))?.[1]??variable)}const files=await Promise.all([...purposes].
map(([path,purpose])=>saveFile(path,purpose))),reports=temp===null?[]:(await namesIn(temp)).filter(name=>REPORTS.test(name));return{folder,files,temp,reports}}async function restoreFileCommands(snapshot){
const findings=[],attempt=async(purpose,work)=>{try{const finding=await work();finding!==null&&findings.push(finding)}catch(error){findings.push(`The runner's f\
ile for ${purpose} could not be restored (${(0,errors.CA)(error)??(0,errors.gJ)(error)}): do not trust later steps of this job.`)}},{folder,files}=snapshot;folder!==
null&&files.some(file=>(0,external_node_path_.dirname)(file.path)===folder)&&await attempt("its commands",()=>restoreFolder(folder));for(const file of files)await attempt(
file.purpose,()=>restoreFile(file));return await attempt("our reports",()=>removePlanted(snapshot)),folder!==null&&await attempt("its commands",()=>removeNewFiles(
folder,files)),findings}async function restoreFolder(folder){const stat=await statOf(folder);return stat?.isDirectory()?null:(stat!==null&&await(0,promises_.unlink)(
folder),await(0,promises_.mkdir)(folder,{recursive:!0}),"The step replaced the folder of the runner's command files; it was put back.")}async function restoreFile(file){
const identity=identityOf(await statOf(file.path)),before=file.content;return identity===file.identity&&(before===null||await stillHolds(file.path,before))?null:
(await(0,promises_.rm)(file.path,{recursive:!0,force:!0}),before===null?`The step created the runner's file for ${file.purpose}; it was removed.`:(await writeNew(
file.path,before,file.mode),`The step ${identity===ABSENT?"deleted":identity===file.identity?"wrote to":"replaced"} the runner's file for ${file.purpose}; its f\
ormer content was put back.`))}async function stillHolds(path,content){return(await statOf(path))?.size!==content.length?!1:(await readNoFollow(path).catch(()=>null))?.
equals(content)??!1}async function removeNewFiles(folder,files){const known=new Set(files.map(file=>file.path)),added=(await namesIn(folder)).filter(name=>!known.
has((0,external_node_path_.join)(folder,name)));for(const name of added)await(0,promises_.rm)((0,external_node_path_.join)(folder,name),{recursive:!0,force:!0});
return added.length===0?null:`The step added ${added.length===1?"a file":`${added.length} files`} to the folder of the runner's command files; removed.`}async function removePlanted({
temp,reports}){if(temp===null)return null;const planted=(await namesIn(temp)).filter(name=>REPORTS.test(name)&&!reports.includes(name));for(const name of planted)
await(0,promises_.rm)((0,external_node_path_.join)(temp,name),{recursive:!0,force:!0});return planted.length===0?null:`The step put ${planted.length===1?"an ent\
ry":`${planted.length} entries`} under the name of this check's reports into RUNNER_TEMP; removed, and no report was written there.`}async function saveFile(path,purpose){
const stat=await statOf(path),content=stat?.isFile()?await readNoFollow(path):null;return{path,purpose,content,identity:identityOf(stat),mode:stat===null?384:stat.
mode&511}}async function statOf(path){return await(0,promises_.lstat)(path).catch(()=>null)}function identityOf(stat){return stat===null?ABSENT:`${stat.isFile()?
"file":"other"}:${stat.dev}:${stat.ino}`}async function readNoFollow(path){const file=await(0,promises_.open)(path,external_node_fs_.constants.O_RDONLY|external_node_fs_.
constants.O_NOFOLLOW|external_node_fs_.constants.O_NONBLOCK);try{return await file.readFile()}finally{await file.close()}}async function writeNew(path,content,mode){
const file=await(0,promises_.open)(path,"wx",mode);try{await file.writeFile(content),await file.chmod(mode)}finally{await file.close()}}async function namesIn(folder){
try{return await(0,promises_.readdir)(folder)}catch{return[]}}function purposeOf(fileName){return PURPOSES.find(([pattern])=>pattern.test(fileName))?.[1]??"a co\
mmand of its own"}var external_node_child_process_=__webpack_require__(1421),external_node_url_=__webpack_require__(3136),end_processes=__webpack_require__(5141),
measure_interruption=__webpack_require__(8097);const MARKER_VARIABLE="TORCH_COMPILE_CHECK_RUN",PROGRESS_VARIABLE="TORCH_COMPILE_CHECK_PROGRESS_FD",PROGRESS_DESCRIPTOR=3,
LEAVE_BY_ITSELF_MS=1e3,LOOK_EVERY_MS=1e3,PIPES_CLOSE_MS=500;function locateHarness(fromUrl){const here=(0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(
fromUrl)),candidates=["../harness/main.py","../../harness/main.py"].map(relative=>(0,external_node_path_.join)(here,relative)),found=candidates.find(candidate=>(0,external_node_fs_.
existsSync)(candidate));if(found!==void 0)return found;throw new Error(`The harness is missing: ${candidates[0]} does not exist. The action's checkout is incomp\
lete.`)}function runHarness(request,ports2){return runChild({...request,command:request.python,args:[request.entry,request.planPath]},ports2)}async function runChild(request,ports2){
if(request.signal?.aborted)return end("cancelled");const child=(0,external_node_child_process_.spawn)(request.command,request.args,{cwd:request.cwd,detached:!0,
stdio:["ignore","pipe","pipe","pipe"],env:{...request.environment,[PROGRESS_VARIABLE]:String(PROGRESS_DESCRIPTOR),[MARKER_VARIABLE]:request.nonce}}),closed=listen(
child,ports2),exited=whenExited(child);if(child.pid===void 0)return end("not-started",await exited);const offspring={rootPid:child.pid,marker:`${MARKER_VARIABLE}\
=${request.nonce}`},watch=(0,end_processes.AX)(offspring,ports2.processes),looking=lookNowAndThen(watch),interruption=(0,measure_interruption.V)(request.deadlineSeconds*
1e3,request.signal);try{const first=await Promise.race([exited,interruption.promise]);if(typeof first!="string"){const leftBehind=await(0,end_processes.rx)(watch,
ports2,LEAVE_BY_ITSELF_MS),{survivors:survivors2}=await(0,end_processes.Hk)(offspring,ports2,end_processes.g3,watch);return end("exited",{...first,leftBehind,survivors:survivors2})}
const{signalled,survivors}=await(0,end_processes.Hk)(offspring,ports2,end_processes.g3,watch),last=await Promise.race([exited,ports2.clock.sleep(PIPES_CLOSE_MS)]);
return end(first,{...last,ended:signalled,survivors})}finally{interruption.clear(),clearInterval(looking),await Promise.race([closed,ports2.clock.sleep(PIPES_CLOSE_MS)]);
for(const stream of child.stdio)stream?.destroy()}}function end(kind,rest={}){return{exitCode:null,signal:null,startError:null,leftBehind:0,ended:0,survivors:0,
...rest,kind}}function lookNowAndThen(watch){return setInterval(()=>{watch.look().catch(()=>{})},LOOK_EVERY_MS)}function listen(child,ports2){for(const stream of child.
stdio)stream?.on("error",()=>{});return child.stdout?.on("data",chunk=>ports2.output.push(chunk)),child.stderr?.on("data",chunk=>ports2.output.push(chunk)),child.
stdio[PROGRESS_DESCRIPTOR]?.on("data",chunk=>ports2.onProgress(chunk)),new Promise(resolve=>child.once("close",()=>resolve()))}function whenExited(child){return new Promise(
resolve=>{child.once("error",error=>resolve({exitCode:null,signal:null,startError:(0,errors.gJ)(error)})),child.once("exit",(exitCode,signal)=>resolve({exitCode,
signal,startError:null}))})}const HEAD_BYTES=200*1024,TAIL_BYTES=50*1024;class OutputCollector{#headLimit;#tailLimit;#head=[];#headBytes=0;#tail=[];#tailBytes=0;#totalBytes=0;constructor(limits={}){
this.#headLimit=limits.headBytes??HEAD_BYTES,this.#tailLimit=limits.tailBytes??TAIL_BYTES}push(chunk){this.#totalBytes+=chunk.length;const free=this.#headLimit-
this.#headBytes;if(free>0){const part=chunk.subarray(0,free);this.#head.push(part),this.#headBytes+=part.length}if(chunk.length<=free)return;const rest=chunk.subarray(
Math.max(0,free));this.#tail.push(rest),this.#tailBytes+=rest.length,this.#tailBytes>2*this.#tailLimit&&this.#compactTail()}collected(){this.#compactTail();const totalBytes=this.#totalBytes,
leftOutBytes=totalBytes-this.#headBytes-this.#tailBytes;return leftOutBytes===0?{head:output_collector_text([...this.#head,...this.#tail]),tail:"",leftOutBytes,
totalBytes}:{head:output_collector_text(this.#head),tail:output_collector_text(this.#tail),leftOutBytes,totalBytes}}#compactTail(){const tail=Buffer.concat(this.#tail),
kept=Buffer.from(tail.subarray(Math.max(0,tail.length-this.#tailLimit)));this.#tail=[kept],this.#tailBytes=kept.length}}function output_collector_text(pieces){return Buffer.
concat(pieces).toString("utf8")}var external_node_util_=__webpack_require__(7975),report_escape=__webpack_require__(2527);const MAX_LINE_CHARACTERS=2e3;function safeLine(line,token=null){
const quiet=(0,report_escape.kc)(lastState((0,external_node_util_.stripVTControlCharacters)(line))).replaceAll(`
`," ");return(0,report_escape.Jj)(token===null?quiet:quiet.replaceAll(token,"(token)"),MAX_LINE_CHARACTERS)}function safeLines(text,token=null){const lines=text.
split(/\r*\n/);return lines.at(-1)===""&&lines.pop(),lines.map(line=>safeLine(line,token))}function lastState(line){return line.split("\r").findLast(state=>state.
trim()!=="")??""}const TITLE="Output of the step",TAIL_LINES=40;async function printOutput(request){const{output,failed,display,log,title=TITLE}=request;if(output.
totalBytes!==0){if(display.kind==="actions")await log.group(title,()=>printFramed(output,log));else if(display.verbose||failed){const lines=display.verbose?outputLines(
output):outputTail(output).split(`
`);await log.group(display.verbose?title:`${title} (its end)`,async()=>{await Promise.resolve(lines.forEach(line=>log.info(line)))})}}}async function printFramed(output,log){
const token=(0,external_node_crypto_.randomUUID)();await Promise.resolve(log.info(`::stop-commands::${token}`));try{for(const line of outputLines(output,token))
log.info(line)}finally{log.info(`::${token}::`)}}function outputLines(output,token=null){return output.leftOutBytes===0?safeLines(output.head,token):[...safeLines(
output.head,token),`(${(0,format.z3)(output.leftOutBytes)} of the output are left out here)`,...safeLines(output.tail,token)]}function outputTail(output){return outputLines(
output).slice(-TAIL_LINES).join(`
`)}const SHELLS=[["bash","--noprofile","--norc","-e","-o","pipefail","-c"],["sh","-e","-c"]];async function runBaseSetup(request,ports2){const{environment}=(0,child_environment.
Q)(request.env,request.passEnv),output=new OutputCollector,{timeoutSeconds}=request,snapshot=await snapshotFileCommands(request.env);let end2,findings;try{for(const[
command,...args]of SHELLS)if(end2=await runChild({command,args:[...args,request.command],cwd:request.directory,environment,nonce:(0,external_node_crypto_.randomUUID)(),
deadlineSeconds:timeoutSeconds,signal:request.signal},{processes:ports2.processes,clock:ports2.clock,output,onProgress:()=>{}}),end2.kind!=="not-started")break}finally{
findings=await restoreFileCommands(snapshot)}const problem=problemOf(end2,timeoutSeconds),{display,log}=ports2;return await printOutput({output:output.collected(),
failed:problem!==null,display,log,title:"Output of base-setup"}),{problem,findings}}function problemOf(end2,timeoutSeconds){switch(end2?.kind){case"exited":return end2.
exitCode===0?null:end2.signal===null?`base-setup ended with exit code ${end2.exitCode}`:`base-setup was ended by ${end2.signal}`;case"timed-out":return`base-set\
up did not end within the ${(0,format.Xo)(timeoutSeconds)} that the time budget left for it (raise \`time-budget\`)`;case"cancelled":return"base-setup was cance\
lled";case"not-started":case void 0:return`base-setup could not be started (${end2?.startError??"there is no shell"})`}}var git_command=__webpack_require__(4600),
git_history=__webpack_require__(12),local_git=__webpack_require__(662),fetch_commit=__webpack_require__(5423);const POINTER="version https://git-lfs.github.com/\
spec/",TIME_LIMIT_MS=2e4,AT_ONCE=64;async function largeFilesIn(git,nowMs=()=>performance.now()){const output=await git.run(["ls-files","-z","--",":(attr:filter\
=lfs)"]),paths=output.exitCode===0?output.stdout.split("\0").filter(path=>path!==""):[],untilMs=nowMs()+TIME_LIMIT_MS,pointers=new Set;let withContent=0,from=0;
for(;from<paths.length&&nowMs()<=untilMs;from+=AT_ONCE){const some=paths.slice(from,from+AT_ONCE),kinds=await Promise.all(some.map(path=>isPointer((0,external_node_path_.
join)(git.directory,path))));for(const[index,path]of some.entries())kinds[index]===!0&&pointers.add(path);withContent+=kinds.filter(kind=>kind===!1).length}return{
pointers,withContent,unread:Math.max(0,paths.length-from)}}async function isPointer(path){try{const handle=await(0,promises_.open)(path);try{const{buffer,bytesRead}=await handle.
read(Buffer.alloc(POINTER.length),0,POINTER.length,0);return buffer.toString("latin1",0,bytesRead)===POINTER}finally{await handle.close()}}catch{return null}}async function submodulesOf(git,sha){
return(await git.read(["ls-tree","-r","-z","--full-tree",sha])).split("\0").flatMap(line=>{const match=/^160000 commit ([0-9a-f]{40})\t(.+)$/s.exec(line);return match?.[1]===
void 0||match[2]===void 0?[]:[{sha:match[1],path:match[2]}]})}function isCheckedOut(treeRoot,path){return(0,external_node_fs_.existsSync)((0,external_node_path_.
join)(treeRoot,path,".git"))}const NAME_PREFIX="torch-compile-check-base-",CHECKOUT_TIMEOUT_MS=3e5;class Unavailable extends Error{}async function addWorktree(request){
const trees=[],remove=()=>removeAll(trees);try{const path=(0,external_node_path_.join)((0,external_node_fs_.realpathSync)(request.temp),`${NAME_PREFIX}${request.
name}`);if((0,external_node_fs_.existsSync)(path))throw new Unavailable(`${path} already exists`);return await addTree(request,request.git,request.sha,path,trees),
{kind:"ready",worktree:{path,sha:request.sha,remove}}}catch(thrown){return await remove(),{kind:"unavailable",reason:thrown instanceof Unavailable?thrown.message:
`the base commit could not be checked out: ${(0,errors.gJ)(thrown)}`}}}async function addTree(request,git,sha,path,trees){const fetched=await(0,fetch_commit.iH)(
git,sha,request.access);if(fetched.kind==="unavailable")throw new Unavailable(fetched.reason);await forgetLeftovers(git);const large=await largeFilesIn(git),onlyPointers=large.
pointers.size>0&&large.withContent===0;trees.push({git,path});const added=await git.run(["worktree","add","--quiet","--detach",path,sha],{timeoutMs:CHECKOUT_TIMEOUT_MS,
...(0,fetch_commit.z3)(request.access),env:{GIT_LFS_SKIP_SMUDGE:onlyPointers?"1":"0"}});if(added.exitCode!==0)throw new Unavailable(`the base commit could not b\
e checked out: ${(0,git_command.t)(added,git.directory)}`);const missing=onlyPointers?null:missingContent(large,await largeFilesIn(git.at(path)));if(missing!==null)
throw new Unavailable(missing);for(const submodule of await wantedSubmodules(git,sha)){const inside=safeJoin(path,submodule.path);await addTree(request,git.at((0,external_node_path_.
join)(git.directory,submodule.path)),submodule.sha,inside,trees)}}function missingContent(head,base){const remedy="check out with `lfs: true`, and have git-lfs \
installed",missing=[...base.pointers].filter(path=>!head.pointers.has(path)),[first]=missing;if(first!==void 0)return`the base commit has ${(0,format.yk)(missing.
length,"Git LFS file")} whose content could not be fetched (${first}); ${remedy}`;const unread=head.unread+base.unread;return unread===0?null:`${(0,format.yk)(unread,
"Git LFS file")} could not be looked at in time`}async function wantedSubmodules(git,sha){const all=await submodulesOf(git,sha);if(all.length===0)return[];const known=await submodulesOf(
git,"HEAD"),usesSubmodules=known.some(({path})=>isCheckedOut(git.directory,path));if(known.length>0&&!usesSubmodules)return[];const foreign=all.find(({path})=>!known.
some(submodule=>submodule.path===path));if(foreign!==void 0)throw new Unavailable(`the base commit has the submodule ${foreign.path}, which head does not have`);
return all.filter(({path})=>isCheckedOut(git.directory,path))}function safeJoin(root,path){const joined=(0,external_node_path_.join)(root,path);if(!joined.startsWith(
root+external_node_path_.sep))throw new Unavailable(`the submodule path ${path} leaves the tree`);return joined}async function removeAll(trees){const problems=[];
for(const{git,path}of trees.toReversed())try{await git.run(["worktree","remove","--force","--force",path],{timeoutMs:CHECKOUT_TIMEOUT_MS,tidiesUp:!0}),await(0,promises_.
rm)(path,{recursive:!0,force:!0,maxRetries:3})}catch(thrown){problems.push(`${path} (${(0,errors.gJ)(thrown)})`)}return problems.length===0?null:`could not be r\
emoved: ${problems.join(", ")}`}async function forgetLeftovers(git){const{stdout}=await git.run(["worktree","list","--porcelain","-z"]),paths=stdout.split("\0").
flatMap(line=>line.startsWith("worktree ")?[line.slice(9)]:[]);for(const path of paths)path.includes(`/${NAME_PREFIX}`)&&!(0,external_node_fs_.existsSync)(path)&&
await git.run(["worktree","remove","--force","--force",path])}var api_failure=__webpack_require__(9484);async function mergedPullRequests(request){const{client,
clock,shas,branch}=request,found=new Map;try{for(const sha of shas){const pulls=await(0,api_failure.LH)(clock,()=>client.mergedPullRequestsOf(sha));for(const pull of pulls)
pull.baseRef===branch&&!found.has(pull.number)&&found.set(pull.number,pull)}}catch(thrown){return{kind:"failed",reason:(0,api_failure.Qz)("Whether a slowdown wa\
s accepted with the merged pull request could not be asked",(0,api_failure.tF)(thrown),"{ pull-requests: read }")}}return{kind:"found",pullRequests:[...found.values()]}}
var pull_request=__webpack_require__(3056),workspace_files=__webpack_require__(8722);function describeProblem(measured){const{plan,end:end2,reading,elapsedSeconds}=measured,
after=(0,format.Xo)(Math.round(elapsedSeconds));switch(end2.kind){case"cancelled":return{kind:"cancelled",message:`The measuring was cancelled after ${after}${whoWasEnded(
end2)}; ${whatIsLeft(measured)}`};case"timed-out":return{kind:"timed-out",message:`The measuring did not end within its time budget of ${(0,format.Xo)(plan.schedule.
budgetSeconds)} and was ended after ${after}${whoWasEnded(end2)}; ${whatIsLeft(measured)}`};case"not-started":return{kind:"crashed",message:`The harness could n\
ot be started: ${end2.startError??"no reason given"}.`};case"exited":return describeExit(end2,reading,whatIsLeft(measured))}}function whoWasEnded({ended}){return ended===
0?"":` and ${(0,format.yk)(ended,"process","processes")} ${ended===1?"was":"were"} ended`}function describeExit(end2,reading,left){if(end2.exitCode!==0)return{kind:"\
crashed",message:`The harness ended ${end2.signal===null?`with exit code ${end2.exitCode}`:`by ${signalInWords(end2.signal)}`}; ${left}`};switch(reading.kind){case"\
missing":return{kind:"crashed",message:"The harness ended without writing a result."};case"malformed":return{kind:"malformed",message:reading.problem};case"ok":
return reading.result.complete?null:{kind:"crashed",message:`The harness ended before it had finished; ${left}`}}}function signalInWords(signal){return signal===
"SIGKILL"?"SIGKILL (often the system, out of memory)":signal}function whatIsLeft({plan,reading}){const asked=plan.benchmarks.reduce((sum2,{sides,variants})=>sum2+
sides.length*variants.length,0);if(reading.kind==="malformed")return`no part of it can be used. ${reading.problem}`;const measured=(reading.kind==="ok"?reading.
result.arms:[]).filter(arm=>arm.processes.some(process2=>process2.outcome.kind==="ok")).length;return measured===0?"nothing had been measured until then.":`unti\
l then ${measured} of ${(0,format.yk)(asked,"arm")} had been measured, at least in part.`}function describeFindings(end2,reading){const findings=[],leftBehind=end2.
leftBehind+endedByHarness(reading);if(leftBehind>0){const[count,were]=[(0,format.yk)(leftBehind,"process","processes"),leftBehind===1?"it was":"they were"];findings.
push(`The step left ${count} behind; ${were} ended.`)}if(end2.survivors>0){const count=(0,format.yk)(end2.survivors,"process","processes");findings.push(`${count}\
 of the step could not be ended and may hold GPU memory: restart the runner's machine.`)}return findings}function endedByHarness(reading){return reading.kind!==
"ok"?0:reading.result.notes.map(({code,message})=>code==="left-behind"?Number(/^\d{1,5}(?= )/.exec(message)?.[0]??0):0).reduce((sum2,count)=>sum2+count,0)}const PLAN_SCHEMA_VERSION=1;
var schedule=__webpack_require__(4179);function buildPlan(request){const sides=request.sides.map(side=>side.side);return{schemaVersion:PLAN_SCHEMA_VERSION,nonce:request.
nonce,resultPath:request.resultPath,workDirectory:request.workDirectory,artifactsDirectory:request.artifactsDirectory??null,seed:schedule.GU,benchmarks:request.
benchmarks.map(benchmark=>planBenchmark(benchmark,sides)),sides:request.sides,removedVariables:request.removedVariables,schedule:(0,schedule.GL)(request.budgetSeconds,
request.schedule)}}function planBenchmark(benchmark,sides){const{id:id2,name,stepFile,stepFunction,params,variants}=benchmark;return{id:id2,name,stepFile,stepFunction,
params,variants,sides:sides.filter(side=>benchmark.sides?.includes(side)??!0),precision:(0,schedule.ij)(benchmark)}}async function writePlan(plan,path){await(0,promises_.
writeFile)(path,JSON.stringify(plan),{mode:384,flag:"wx"})}const LOG_INTERVAL_MS=15e3,SHORTEST_LOG_INTERVAL_MS=1e3,DRAW_INTERVAL_MS=100,BAR_WIDTH=20,SMALLEST_FRACTION=.02,
ERASE_LINE="\r\x1B[2K",MAX_LIVE_CHARACTERS=100;function progressPrinter(options){const{clock,write}=options,startMs=clock.nowMs();let lastMs=Number.NEGATIVE_INFINITY,
lastStage="",drawn=!1;function draw(progress,nowMs){if(nowMs-lastMs<DRAW_INTERVAL_MS)return;lastMs=nowMs;const line=[bar(progress),describe(progress,options),timeLeft(
progress,nowMs-startMs)];write(ERASE_LINE+line.filter(Boolean).join("  ").slice(0,MAX_LIVE_CHARACTERS)),drawn=!0}function log(progress,nowMs){const stage=JSON.stringify(
[progress.stage,progress.benchmark]),interval=stage===lastStage?LOG_INTERVAL_MS:SHORTEST_LOG_INTERVAL_MS;nowMs-lastMs<interval||(lastMs=nowMs,lastStage=stage,write(
`${[describe(progress,options),timeLeft(progress,nowMs-startMs)].filter(Boolean).join(", ")}
`))}return{show(progress){options.isTty?draw(progress,clock.nowMs()):log(progress,clock.nowMs())},finish(){drawn&&write(ERASE_LINE),drawn=!1}}}function describe(progress,options){
const{benchmarks,sides}=options.plan,benchmark=benchmarks.find(candidate=>candidate.id===progress.benchmark),variant=benchmark?.variants.find(candidate=>candidate.
name===progress.variant),arm=[benchmark?.name,variant?.name,sides.length>1?progress.side:null].filter(Boolean).join(", ");return safeLine(arm===""?progress.stage:
`${progress.stage}: ${arm}`).slice(0,MAX_LIVE_CHARACTERS)}function fraction({done,total}){return done===null||total===null||total===0?null:Math.min(1,done/total)}
function bar(progress){const share=fraction(progress);if(share===null)return"";const filled=Math.round(share*BAR_WIDTH);return`[${"#".repeat(filled)}${"-".repeat(
BAR_WIDTH-filled)}] ${Math.floor(share*100)} %`}function timeLeft(progress,elapsedMs){const share=fraction(progress),paceSeconds=share===null||share<SMALLEST_FRACTION?
null:elapsedMs/1e3*(1-share)/share,seconds=progress.remainingSeconds??paceSeconds;return seconds===null||seconds<1?"":`about ${wholeSeconds(seconds)} left`}function wholeSeconds(seconds){
return seconds<120?`${Math.round(seconds)} s`:(0,format.Xo)(Math.round(seconds))}var dist=__webpack_require__(7934);const progress_MAX_LINE_CHARACTERS=4e3,MAX_LINES=1e5,
word=dist.FsL(dist.YjP(),dist.yGV(/^[a-z][a-z0-9-]{0,39}$/)),progress_name=dist.FsL(dist.YjP(),dist.Ru6(500)),amount=dist.FsL(dist.aig(),dist.E2x(),dist.Wwf(0)),
ProgressSchema=dist.Ikc({stage:word,benchmark:dist.lqM(dist.mee(progress_name),null),side:dist.lqM(dist.mee(dist.KIO(["head","base"])),null),variant:dist.lqM(dist.
mee(progress_name),null),done:dist.lqM(dist.mee(amount),null),total:dist.lqM(dist.mee(amount),null),remainingSeconds:dist.lqM(dist.mee(amount),null)});function createProgressReader(){
let rest="",skipping=!1,lines=0,badLines=0;function parse(line){if(lines+=1,lines<=MAX_LINES){const parsed=dist.xLC(ProgressSchema,parseJson(line));if(parsed.success)
return parsed.output}return badLines+=1,null}return{get badLines(){return badLines},push(bytes){const pieces=(rest+bytes.toString("latin1")).split(`
`);rest=pieces.pop()??"";const found=[];for(const piece of pieces){if(skipping||piece.length>progress_MAX_LINE_CHARACTERS){skipping=!1,badLines+=1;continue}if(piece.
trim()==="")continue;const progress=parse(Buffer.from(piece,"latin1").toString("utf8"));progress!==null&&found.push(progress)}return rest.length>progress_MAX_LINE_CHARACTERS&&
(skipping=!0,rest=""),found}}}function parseJson(line){try{return JSON.parse(line)}catch{return}}const EXTRA_PROCESSES=2,REPEATS=4,CLOCK_SLACK_SECONDS=2,CLOCK_SLACK_SHARE=.02;
function implausible(result2,plan,elapsedSeconds){const longestSeconds=elapsedSeconds*(1+CLOCK_SLACK_SHARE)+CLOCK_SLACK_SECONDS;return result2.elapsedSeconds>longestSeconds?
"it claims to have taken longer than the harness ran":implausibleArms(result2.arms,plan,longestSeconds)??implausibleNumerics(result2,plan)}function implausibleArms(arms,plan,longestSeconds){
const seen=new Set;for(const arm of arms){if(!isAskedFor(arm,plan))return"it holds an arm that was not asked for";const key=JSON.stringify([arm.benchmark,arm.side,
arm.variant]);if(seen.has(key))return"it holds the same arm twice";if(seen.add(key),arm.processes.length>plan.schedule.maxProcessesPerArm+EXTRA_PROCESSES)return"\
it holds more processes than were asked for";for(const process2 of arm.processes){const reason=implausibleProcess(process2,plan,longestSeconds);if(reason!==null)
return reason}}return null}function implausibleProcess(process2,{schedule:schedule2},longestSeconds){return process2.blocks.length>schedule2.blocksPerProcess*REPEATS?
"it holds more blocks than were asked for":process2.deviceWindows.length>schedule2.deviceWindowsPerProcess*REPEATS?"it holds more profiler windows than were ask\
ed for":process2.blocks.some(block=>block.wallSeconds<=0)?"a block in it took no time":sum(process2.blocks.map(block=>block.wallSeconds))>longestSeconds?"the bl\
ocks of a process in it take longer than the harness ran":sum(process2.deviceWindows.map(window=>window.busySeconds))>longestSeconds?"the device was busy for lo\
nger than the harness ran":(process2.counts?.steps??0)>schedule2.countedSteps?"it counted over more steps than were asked for":null}function implausibleNumerics(result2,plan){
return result2.numerics.every(numerics=>isAskedFor(numerics,plan))?null:"it compares losses of an arm that was not asked for"}function isAskedFor(arm,plan){const benchmark=plan.
benchmarks.find(candidate=>candidate.id===arm.benchmark);return benchmark!==void 0&&benchmark.sides.includes(arm.side)&&benchmark.variants.some(variant=>variant.
name===arm.variant)}function sum(values){return values.reduce((total,value)=>total+value,0)}var result=__webpack_require__(4643);const MAX_RESULT_BYTES=64*1024*
1024;async function readResult(request){const{plan,elapsedSeconds}=request;let text;try{text=await readCapped(plan.resultPath)}catch(error){const code=(0,errors.
CA)(error)??"unknown error";return code==="ENOENT"?{kind:"missing"}:malformed(code==="ELOOP"?"it is a link, not a file":`it cannot be read (${code})`)}return typeof text!=
"string"?text:parseResult(text,plan,elapsedSeconds)}function parseResult(text,plan,elapsedSeconds){let data;try{data=JSON.parse(text)}catch{return malformed("it\
 is not valid JSON")}const parsed=dist.xLC(result.Jh,data);if(!parsed.success)return malformed(`its field ${fieldOf(parsed.issues[0])} is not as the schema says`);
if(parsed.output.nonce!==plan.nonce)return malformed("it belongs to another run (its nonce is not the one that was given out)");const reason=implausible(parsed.
output,plan,elapsedSeconds);return reason===null?{kind:"ok",result:parsed.output}:malformed(reason)}function malformed(reason){return{kind:"malformed",problem:`\
The result of the measuring cannot be used: ${reason}.`}}async function readCapped(path){const file=await(0,promises_.open)(path,external_node_fs_.constants.O_RDONLY|
external_node_fs_.constants.O_NOFOLLOW|external_node_fs_.constants.O_NONBLOCK);try{const stat=await file.stat();return stat.isFile()?stat.size>MAX_RESULT_BYTES?
malformed(`it is larger than ${MAX_RESULT_BYTES/1024**2} MiB`):(await readExactly(file,stat.size)).toString("utf8"):malformed("it is not a regular file")}finally{
await file.close()}}async function readExactly(file,size){const buffer=Buffer.alloc(size);let offset=0;for(;offset<size;){const{bytesRead}=await file.read(buffer,
offset,size-offset,offset);if(bytesRead===0)break;offset+=bytesRead}return buffer.subarray(0,offset)}function fieldOf(issue){const shown=(issue.path??[]).map(item=>String(
item.key)).slice(0,8).map(key=>/^[A-Za-z0-9]{1,40}$/.test(key)?key:"?");return shown.length===0?"(the whole)":shown.join(".")}async function measure(request,ports2){
const{environment,removed}=(0,child_environment.Q)(request.env,request.passEnv);ports2.log.debug(`Variables kept from the step: ${removed.join(", ")||"none"}`);
const entry=request.harnessEntry??locateHarness(import.meta.url),folder=await(0,promises_.mkdtemp)((0,external_node_path_.join)(request.tempDirectory,"torch-com\
pile-check-"));try{const plan=await preparePlan(request,folder,removed);return await runPlan(plan,{request,ports:ports2,folder,entry,environment})}finally{await(0,promises_.
rm)(folder,{recursive:!0,force:!0,maxRetries:3}).catch(error=>{ports2.log.debug(`${folder} could not be removed: ${(0,errors.gJ)(error)}`)})}}async function preparePlan(request,folder,removed){
const artifactsDirectory=request.artifactsDirectory??null;artifactsDirectory!==null&&await(0,promises_.mkdir)(artifactsDirectory,{recursive:!0});const workDirectory=(0,external_node_path_.
join)(folder,"work");await(0,promises_.mkdir)(workDirectory,{mode:448});const plan=buildPlan({benchmarks:request.benchmarks,sides:request.sides,budgetSeconds:request.
budgetSeconds,workDirectory,resultPath:(0,external_node_path_.join)(folder,"result.json"),nonce:(0,external_node_crypto_.randomUUID)(),removedVariables:removed,
artifactsDirectory,schedule:request.schedule??{}});return await writePlan(plan,planPathIn(folder)),plan}async function runPlan(plan,run){const{request,ports:ports2}=run,
output=new OutputCollector,snapshot=await snapshotFileCommands(request.env),startMs=ports2.clock.nowMs();let end2,fileFindings;try{end2=await runWithProgress(plan,
run,output)}finally{fileFindings=await restoreFileCommands(snapshot)}const elapsedSeconds=(ports2.clock.nowMs()-startMs)/1e3,reading=await readResult({plan,elapsedSeconds}),
problem=describeProblem({plan,end:end2,reading,elapsedSeconds}),collected=output.collected(),failed=problem!==null||!allOk(reading);return await printOutput({output:collected,
failed,display:ports2.display,log:ports2.log}),{result:reading.kind==="ok"?reading.result:null,problem,findings:[...fileFindings,...describeFindings(end2,reading)],
outputTail:outputTail(collected),removedVariables:plan.removedVariables,elapsedSeconds}}async function runWithProgress(plan,run,output){const{request,ports:ports2}=run,
{display,log,clock}=ports2,reader=createProgressReader(),printer=progressPrinter({isTty:display.kind==="terminal"&&display.isTty,write:display.kind==="terminal"?
text=>display.write(text):text=>log.info(text.trimEnd()),clock,plan});try{return await runHarness({python:orchestratingPython(plan),entry:run.entry,planPath:planPathIn(
run.folder),cwd:plan.workDirectory,environment:run.environment,nonce:plan.nonce,deadlineSeconds:plan.schedule.budgetSeconds+(request.slackSeconds??schedule._k),
signal:request.signal},{processes:ports2.processes,clock,output,onProgress:bytes=>reader.push(bytes).forEach(progress=>printer.show(progress))})}finally{printer.
finish(),reader.badLines>0&&log.debug(`Not progress, on its pipe: ${(0,format.yk)(reader.badLines,"line")}.`)}}function planPathIn(folder){return(0,external_node_path_.
join)(folder,"plan.json")}function orchestratingPython(plan){const side=plan.sides.find(candidate=>candidate.side==="head")??plan.sides[0];if(side===void 0)throw new Error(
"A plan without sides has nothing to measure.");return side.python}function allOk(reading){return reading.kind!=="ok"?!1:reading.result.arms.every(arm=>arm.processes.
every(process2=>process2.outcome.kind==="ok"))}var process_table=__webpack_require__(7804),measure_tools=__webpack_require__(3491),ports=__webpack_require__(391);
const MAX_SOURCE_BYTES=4*1024*1024;function systemCheckPorts({inputs,context,env,log,display,store,artifacts=null,connect,signal}){const tools=(0,measure_tools.
fz)(signal),git=(0,git_command.Q)({tools,directory:context.workspace,env}),access={token:inputs.githubToken,serverUrl:context.serverUrl},measuring={log,clock:ports.
m,display,processes:process_table.fQ};return{log,clock:ports.m,tools,git:(0,local_git.s)(git),history:(0,git_history.D)(git,{...access,clock:ports.m}),store,...artifacts===
null?{}:{artifacts},measure:request=>{const artifactsDirectory=artifacts?.tracesOf(request.sides.map(({side})=>side));return measure({...request,artifactsDirectory},
measuring)},base:{checkOut:sha=>addWorktree({git,sha,temp:context.temp,name:`${context.runId}-${context.runAttempt}-${inputs.commentKey}`,access}),setUp:(command,root,timeoutSeconds)=>runBaseSetup(
{command,directory:root,env,passEnv:inputs.passEnv,timeoutSeconds,signal},measuring),readText:path=>workspace_files.T.readText(path,MAX_SOURCE_BYTES),realPath:path=>(0,external_node_fs_.
realpathSync)(path)},readPullRequest:async()=>{const number=(0,accept.bC)(context);return number===null||connect===null?{kind:"none",reason:"this run has no pul\
l request"}:inputs.githubToken===null?{kind:"failed",reason:"There is no `github-token` to read its labels with."}:(0,pull_request.DQ)({client:await connect(signal),
clock:ports.m,number})},readMergedPullRequests:async shas=>{if(connect===null)return{kind:"found",pullRequests:[]};if(inputs.githubToken===null)return{kind:"fai\
led",reason:"There is no `github-token` to read the labels of merged pull requests with."};const branch=context.ref.replace(/^refs\/heads\//,"");return mergedPullRequests(
{client:await connect(signal),clock:ports.m,shas,branch})},now:()=>new Date}}}),3411:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{w:()=>TOOL_VERSION});const TOOL_VERSION="0.1.0"}),1158:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ci:()=>describeSuspicions,UX:()=>suspicionsToConfirm,YT:()=>everything});var _judge_metric_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6171);function everything(benchmarks){return benchmarks.flatMap(({id:id2,variants})=>variants.filter(({kind})=>kind==="compiled").map(({name})=>({benchmark:id2,
variant:name,metric:null,reason:"there is no record to compare with"})))}function suspicionsToConfirm(found,run,{inputs,context}){return inputs.onMissingBaseline===
"measure-base"&&context.eventKind!=="terminal"?found:found.filter(({benchmark,variant})=>run.benchmarks.find(({id:id2})=>id2===benchmark)?.variants.find(one=>one.
variant.name===variant)?.verdict!=="no-baseline")}function describeSuspicions(suspicions){const metrics=new Set(suspicions.map(({metric})=>metric).filter(metric=>metric!==
null));if(metrics.size===0)return suspicions[0]?.reason??"there is nothing to compare with";const names=[...metrics].map(metric=>_judge_metric_js__WEBPACK_IMPORTED_MODULE_0__.
Uw[metric]);return`${names.length===1?names.join(""):`${names.slice(0,-1).join(", ")} and ${names.at(-1)??""}`} ${metrics.size===1?"is":"are"} suspected to be w\
orse than in the record`}})};
