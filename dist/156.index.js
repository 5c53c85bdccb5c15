export const id=156,ids=[156],modules={4082:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{a:()=>acceptSlowdown});var worst=__webpack_require__(7488);function accept(run,acceptance){if(!run.benchmarks.some(({variants})=>variants.some(({verdict:verdict2})=>verdict2===
"regression")))return run;const benchmarks=run.benchmarks.map(benchmark=>{const variants=benchmark.variants.map(variant=>acceptVariant(variant,acceptance));return{
...benchmark,variants,verdict:replaced(benchmark.verdict,variants)}}),verdict=replaced(run.verdict,benchmarks),headline=verdict==="accepted"?`${describeAcceptance(
acceptance)}: ${run.headline}`:run.headline;return{...run,benchmarks,verdict,headline}}function replaced(verdict,parts){return verdict==="regression"?(0,worst.z)(
parts.map(part=>part.verdict)):verdict}function acceptVariant(variant,acceptance){return variant.verdict==="regression"?{...variant,verdict:"accepted",reasons:[
describeAcceptance(acceptance),...variant.reasons]}:variant}function describeAcceptance({label,reason}){return reason===null?`accepted by the label ${label}`:`a\
ccepted by the label ${label} (${reason})`}const MAX_REASON_CHARACTERS=500;async function acceptSlowdown(run,{inputs,context},{readPullRequest,log}){const unchanged={
run,acceptance:null,warning:null},label=inputs.acceptLabel;if(!run.benchmarks.some(({variants})=>variants.some(({verdict})=>verdict==="regression"))||label===null||
context.pullRequest===null)return unchanged;const lookup=await readPullRequest();switch(lookup.kind){case"none":return unchanged;case"failed":return{...unchanged,
warning:`Whether the label \`${label}\` accepts this slowdown is not known. ${lookup.reason}`};case"found":{const{labels,body}=lookup.pullRequest;if(!labels.some(
name=>name.toLowerCase()===label.toLowerCase()))return unchanged;const acceptance={label,reason:reasonIn(body)};return log.info(`The label ${label} is set: the \
slowdown is accepted.`),{run:accept(run,acceptance),acceptance,warning:null}}}}function reasonIn(body){const visible=body.replaceAll(/<!--[\s\S]*?(-->|$)/g,""),
reason=/^[ \t>*-]*compile-check:[ \t]*(\S.*)$/im.exec(visible)?.[1]?.trim()??"";return reason===""?null:reason.slice(0,MAX_REASON_CHARACTERS)}}),2925:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>baseHas,p:()=>prepareBase});var external_node_path_=__webpack_require__(6760),errors=__webpack_require__(452);const LOCK_FILES=/(^|\/)(requirements[^/]*\.(txt|in)|constraints[^/]*\.txt|(uv|poetry|pdm|pixi|Pipfile|conda)\.lock|Pipfile|conda-lock\.ya?ml|environment[^/]*\.ya?ml|pyproject\.toml|setup\.(py|cfg))$/;
function lockFilesAmong(paths){return paths.filter(path=>LOCK_FILES.test(path))}var step_path=__webpack_require__(6179),child_environment=__webpack_require__(9754),
python=__webpack_require__(2388);async function prepareBase(sha,headPython,request,ports){const{inputs,context}=request,outcome=await ports.base.checkOut(sha);if(outcome.
kind==="unavailable")return{kind:"unavailable",reason:outcome.reason,warnings:[]};const{worktree}=outcome;try{const setup=inputs.baseSetup===null?{problem:null,
findings:await sharedEnvironmentWarnings(sha,context.sha,ports)}:await ports.base.setUp(inputs.baseSetup,worktree.path);if(setup.problem!==null)return await removeTree(
worktree,ports),{kind:"unavailable",reason:`${setup.problem}; its output is in the log`,warnings:setup.findings};const workingDirectory=(0,external_node_path_.join)(
worktree.path,inputs.workingDirectory),python2=await basePython({root:worktree.path,workingDirectory,headPython},request,ports);return{kind:"ready",sha,side:{side:"\
base",treeRoot:worktree.path,workingDirectory,python:python2},warnings:setup.findings,remove:()=>removeTree(worktree,ports)}}catch(thrown){throw await removeTree(
worktree,ports),thrown}}async function removeTree(worktree,{log}){const left=await worktree.remove();return left!==null&&log.warning(`The checkout of the base c\
ommit ${left}.`),left}const SHOWN_FILES=3;async function sharedEnvironmentWarnings(base,head,{git}){const changed=await git.changedFiles(base,head).catch(()=>null),
files=lockFilesAmong(changed??[]);if(files.length===0)return[];const names=files.slice(0,SHOWN_FILES).join(", "),more=files.length>SHOWN_FILES?` and ${files.length-
SHOWN_FILES} more`:"";return[`${names}${more} differs between the two commits, and both sides ran in head's environment: a change that comes from the packages i\
s not seen. \`base-setup\` names the command that installs base's.`]}async function basePython(place,{inputs,env},ports){if((0,external_node_path_.isAbsolute)(inputs.
python)||!/[/\\]/.test(inputs.python))return place.headPython;try{const{environment}=(0,child_environment.Q)(env,inputs.passEnv),directories=[place.workingDirectory,
place.root];return(await(0,python.K)({python:inputs.python,directories,env:environment},ports.tools)).path}catch(thrown){if(!(thrown instanceof errors.yo))throw thrown;
return ports.log.debug(`base has no interpreter of its own: ${(0,errors.gJ)(thrown)}`),place.headPython}}function baseHas(benchmark,side,{base}){const source=base.
readText((0,external_node_path_.join)(side.workingDirectory,benchmark.stepFile));return source!==null&&(0,step_path.X)(benchmark.stepFunction,source)}}),4681:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
__webpack_require__.d(__webpack_exports__,{P:()=>abortOnSignals});const SIGNALS=["SIGINT","SIGTERM","SIGBREAK"];function abortOnSignals(){const controller=new AbortController;
for(const signal of SIGNALS)process.on(signal,()=>controller.abort(signal));return controller.signal}}),2594:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
, which was not measured`}function reference_short(sha){return sha.slice(0,7)}var accept=__webpack_require__(4082);function comparisonOf(compared){const{headSha,
restored,found,confirmation}=compared,{sha,why,both}=confirmation??{sha:null,why:"",both:null};if(sha!==null&&both?.result?.arms.some(({side})=>side==="base")===
!0)return{headSha,reference:{kind:"commit",sha,why}};const none=(reason,lookedFor=[])=>({headSha,reference:{kind:"none",reason,lookedFor}});switch(restored.kind){case"\
none":return none(restored.reason,restored.lookedFor);case"unusable":return none(`the baseline could not be used: ${restored.reason}`,[restored.key]);case"other\
-device":{const newest=restored.ring.records.at(-1);return{headSha,reference:{kind:"other-device",reason:`there is a baseline, measured on another machine (${restored.
deviceSlug})`,sha:newest?.sha??""}}}case"found":return found===null?none("nothing was measured"):ofFound({...compared,restored,found})}}function ofFound({headSha,
restored,found,wanted,nowMs}){switch(found.kind){case"none":return{headSha,reference:{kind:"none",reason:found.reason,lookedFor:[restored.key]}};case"incomparab\
le":return{headSha,reference:{kind:"other-device",reason:found.reason,sha:found.newest.sha}};case"record":return{headSha,reference:{kind:"record",sha:found.record.
sha,measuredAt:found.record.measuredAt,ageSeconds:Math.max(0,(nowMs-Date.parse(found.record.measuredAt))/1e3),distance:found.distance,wantedSha:wanted.kind==="c\
ommit"?wanted.sha:null,key:restored.key,records:found.comparableRecords}}}}function judgedReference(restored,found){switch(restored.kind){case"none":return{kind:"\
none",reason:restored.reason};case"unusable":return{kind:"none",reason:`the baseline could not be used: ${restored.reason}`};case"other-device":return{kind:"inc\
omparable",reason:`the baseline was measured on another machine (${restored.deviceSlug})`};case"found":return found===null?{kind:"none",reason:"nothing was meas\
ured"}:found.kind==="record"?{kind:"record",record:found.record,history:restored.ring.records}:{kind:found.kind,reason:found.reason}}}var lib_confirm=__webpack_require__(
4271),environment=__webpack_require__(3706),explain=__webpack_require__(7449),format=__webpack_require__(2016),change_points=__webpack_require__(6891),estimators=__webpack_require__(
5348),metric=__webpack_require__(6171),noise_model=__webpack_require__(3341),segments=__webpack_require__(2489),time_clock=__webpack_require__(1109);const LOOK_BACKS=[
7,30];function findTrends({history,benchmarks}){const records=(0,segments.O)(history).at(-1)?.records??[];return benchmarks.flatMap(benchmark=>benchmark.variants.
filter(({kind})=>kind==="compiled").flatMap(({name})=>{const limit=benchmark.limits.maxSlowdown,subject={benchmark:benchmark.id,variant:name},device=pointsOf(records,
{...subject,metric:"device-time"});if(device.length>0)return[trendOf(device,{...subject,metric:"device-time"},limit)];const wall=pointsOf(records,{...subject,metric:"\
wall-time"});return wall.length===0?[]:[trendOf(wall,{...subject,metric:"wall-time"},limit)]}))}function pointsOf(records,{benchmark,variant,metric:metric2}){return records.
flatMap(record=>{const arm=(0,noise_model.c)(record,benchmark,variant),samples=arm===null?[]:(0,estimators.lc)(arm,(0,time_clock.UF)(metric2));return samples.length===
0?[]:[{sha:record.sha,measuredAt:record.measuredAt,log:Math.log((0,estimators.lX)(samples))}]})}function trendOf(points,subject,limit){const levels=levelChanges(
points),since=LOOK_BACKS.flatMap(records=>sinceOf(points,records));return{...subject,changePoints:levels,since,creep:creepSentence({since,levels,subject,limit})}}
function levelChanges(points){const starts=(0,change_points.U)(points.map(({log})=>log));return starts.flatMap((start,index)=>{const point2=points[start],before=points.
slice(starts[index-1]??0,start),after=points.slice(start,starts[index+1]);return point2===void 0?[]:[{sha:point2.sha,measuredAt:point2.measuredAt,change:Math.expm1(
level(after)-level(before))}]})}function level(points){return(0,estimators.JZ)(points.map(({log})=>log))}function sinceOf(points,records){const start=points.length-
records-1,then=points[start];if(then===void 0||records<2*change_points.$)return[];const change=Math.expm1(level(points.slice(-change_points.$))-level(points.slice(
start,start+change_points.$)));return[{records,sha:then.sha,change}]}function creepSentence({since,levels,subject,limit}){const crept=since.filter(({change})=>change>
limit).sort((a,b)=>b.change-a.change)[0];return crept===void 0||levels.some(({change})=>change>limit)?null:`${metric.Uw[subject.metric]} of the default branch c\
rept ${(0,format.h9)(crept.change)} over the last ${(0,format.yk)(crept.records,"record")} (since ${crept.sha.slice(0,7)}), though no single change exceeded the\
 limit of ${(0,format.l9)(limit)}`}var exit=__webpack_require__(9335),report=__webpack_require__(5650),measured=__webpack_require__(1784);function trendsOf({history,
run,arms,head}){const changes=changesByRecord(history);return run.benchmarks.flatMap(({id:id2,variants})=>variants.flatMap(({variant:{name}})=>{const past=history.
flatMap(record=>{const arm=record.arms.find(candidate=>candidate.benchmark===id2&&candidate.variant===name);return arm===void 0?[]:[point(arm,record,changes.get(
record)??[])]}),now=arms.find(arm=>arm.benchmark===id2&&arm.variant===name&&arm.side==="head"),points=withLevels([...past,...now===void 0?[]:[point(now,head,["t\
his run"])]]);return past.length===0||points.length<2?[]:[{benchmark:id2,variant:name,points}]}))}function point(arm,{sha,measuredAt},marks){return{sha,measuredAt,
deviceTimeMs:(0,measured.ux)(arm,estimators.mV),wallTimeMs:(0,measured.ux)(arm,estimators.cH),marks}}function changesByRecord(history){const starts=(0,segments.
O)(history).flatMap(({records,changes})=>{const first=records[0];return first===void 0||changes.length===0?[]:[[first,changes]]});return new Map(starts)}function withLevels(points){
const timed=points.filter(candidate=>candidate.deviceTimeMs!==null&&candidate.deviceTimeMs>0),starts=new Set((0,change_points.U)(timed.map(candidate=>Math.log(candidate.
deviceTimeMs??1)))),before=new Map(timed.map((candidate,index)=>[candidate,starts.has(index)?timed[index-1]:void 0]));return points.map(candidate=>{const previous=before.
get(candidate)?.deviceTimeMs;return previous==null||candidate.deviceTimeMs===null?candidate:{...candidate,marks:[...candidate.marks,`device time ${(0,format.h9)(
candidate.deviceTimeMs/previous-1)}`]}})}var version=__webpack_require__(3411);function buildReport(judged,request,ports){const{findings,run}=judged,{restored,measured:measured2,
found,confirmation}=findings,{inputs,context}=request,{result}=measured2,fingerprint=result?.fingerprintBefore??null,compared=comparedRecord(findings),decision=(0,exit.
e)({run,failOn:inputs.failOn,onMissingBaseline:inputs.onMissingBaseline,eventKind:context.eventKind}),now=ports.now(),headSha=context.pullRequest?.headSha??context.
sha,history=restored.kind==="found"?restored.ring.records:[],trend=trendsOf({history,run,arms:result?.arms??[],head:{sha:headSha,measuredAt:now.toISOString()}});
return{schemaVersion:report.W,toolVersion:version.w,commentKey:inputs.commentKey,run,comparison:comparisonOf({headSha,restored,found,wanted:request.wanted,confirmation,
nowMs:now.getTime()}),explanation:explanationOf(judged,request),fingerprint,environmentChanges:compared===null||fingerprint===null?[]:(0,environment.$)({reference:compared.
fingerprint,head:fingerprint}),result,benchmarks:inputs.benchmarks,...measured2.problem===null?{}:{problem:measured2.problem},...trend.length===0?{}:{trend},warnings:warningsOf(
judged,request,history),failsBuild:decision.fails,exitReason:decision.reason,links:linksOf(request),generatedAt:now.toISOString()}}function comparedRecord({found,
confirmation,suspicions:suspicions2}){return confirmation?.both!=null&&suspicions2.every(({metric:metric2})=>metric2===null)?null:found?.kind==="incomparable"?found.
newest:found?.kind==="record"?found.record:null}function explanationOf({findings,run},{inputs}){const{result}=findings.measured;if(result===null)return{causes:[],
explainedShare:null};const record=findings.found?.kind==="record"?findings.found.record:null,base=result.arms.filter(({side})=>side==="base"),reference=[...base,
...(record?.arms??[]).filter(arm=>!base.some(other=>isSameArm(arm,other)))];return(0,explain.W)({benchmarks:inputs.benchmarks,run,head:result.arms.filter(({side})=>side===
"head"),reference:reference.length===0?null:reference,headFingerprint:result.fingerprintBefore,referenceFingerprint:base.length>0?result.fingerprintBefore:record?.
fingerprint??null,referenceBenchmarks:base.length>0?[]:record?.benchmarks??[]})}function isSameArm(a,b){return a.benchmark===b.benchmark&&a.variant===b.variant}
function warningsOf({findings,run,record,warnings},{inputs,context},history){const{measured:measured2,confirmation,suspicions:suspicions2}=findings,crept=findTrends(
{history:record===null?history:[...history,record],benchmarks:inputs.benchmarks}).map(({benchmark,creep})=>creep===null?null:`${nameOf(run,benchmark)}: ${creep}\
.`).filter(sentence=>sentence!==null),obstacle=confirmation?.obstacle??null;return[...measured2.findings,...confirmation?.warnings??[],...obstacle===null?[]:[`T\
he base commit was not measured beside head: ${obstacle}.`],...confirmation===null&&!(0,lib_confirm.cE)(context.eventKind)?toldOnly(run,suspicions2):[],...crept,
...warnings]}function toldOnly(run,suspicions2){return suspicions2.filter(({benchmark,variant})=>run.benchmarks.find(({id:id2})=>id2===benchmark)?.variants.find(
one=>one.variant.name===variant)?.verdict==="pass").map(({benchmark,reason})=>`${nameOf(run,benchmark)}: ${reason}.`)}function nameOf(run,id2){return run.benchmarks.
find(benchmark=>benchmark.id===id2)?.name??id2}function linksOf({context,env}){const{owner,name}=context.repository,action=env.GITHUB_ACTION_REPOSITORY;return{run:context.
runUrl,commit:context.runUrl===null?null:`${context.serverUrl}/${owner}/${name}/commit`,docs:action?`${context.serverUrl}/${action}#readme`:"README.md"}}var judge_measured=__webpack_require__(
4814),suspicions=__webpack_require__(8675),append_result=__webpack_require__(2366),child_environment=__webpack_require__(9754),measure_python=__webpack_require__(
2388),external_node_os_=__webpack_require__(8161),benchmark_id=__webpack_require__(377);const GIBIBYTE=1024**3,MAX_NAME_CHARACTERS=60,SOLD_GIBIBYTES=[4,6,8,10,11,
12,16,20,24,32,40,48,64,80,96,120,128,141,180,192,256,288];function deviceSlug(device){const{gpuCount=1}=device;if(device.gpuName===void 0||device.gpuName===null||
gpuCount===0)return cpuSlug(device);const[name="",migOfName]=device.gpuName.split(/ MIG /),mig=device.mig??migOfName??null,parts=[gpuCount>1?`${gpuCount}x`:"",(0,benchmark_id.
yR)(name,MAX_NAME_CHARACTERS)];return mig!==null?parts.push("mig",(0,benchmark_id.yR)(mig)):/\d\s*gb/i.test(name)||parts.push(memoryLabel(device.gpuMemoryBytes??
null)),parts.filter(part=>part!=="").join("-")}function cpuSlug({cpuName,cpuCount=0}){const model=(cpuName??"unknown").replace(/\((r|tm)\)/gi," ").replace(/@.*$/,
"").replace(/\b(cpu|processor|\d+-core)\b/gi," ");return["cpu",(0,benchmark_id.yR)(model,MAX_NAME_CHARACTERS),cpuCount>0?String(cpuCount):""].filter(part=>part!==
"").join("-")}function memoryLabel(bytes){if(bytes===null)return"";const gibibytes=bytes/GIBIBYTE;return`${SOLD_GIBIBYTES.find(size=>gibibytes<=size)??Math.ceil(
gibibytes)}gb`}const QUERY="index,uuid,name,memory.total,power.limit,driver_version,mig.mode.current",MEBIBYTE=1024**2,gpu_GIBIBYTE=1024**3;async function readGpu(request){
const answer=await request.tools.run("nvidia-smi",[`--query-gpu=${QUERY}`,"--format=csv,noheader,nounits"]);if(answer.exitCode!==0)return null;const rows=parseCards(
answer.stdout),listing=rows.some(card=>card.migEnabled)?await request.tools.run("nvidia-smi",["-L"]):null,slices=listing?.exitCode===0?parseSlices(listing.stdout):
new Map,cards=rows.map(card=>({...card,slices:slices.get(card.index)??[]}));return describe(visibleDevices(cards,request.env.CUDA_VISIBLE_DEVICES))}function parseCards(csv){
return csv.split(`
`).map(line=>line.split(",").map(cell=>cell.trim())).filter(cells=>cells.length>=7&&/^\d+$/.test(cells[0]??"")).map(([index="",uuid="",name="",memory,power,driver,
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
model??null,cpuCount:cores.length})}var open_questions=__webpack_require__(5975);const MAX_DISTURBED_SHARE=.5;function badState(result){const blocks=result.arms.
filter(({side})=>side==="head").flatMap(({processes})=>processes.flatMap(process2=>process2.blocks)),disturbed=blocks.filter(block=>block.disturbed!==null);if(blocks.
length===0||disturbed.length<=MAX_DISTURBED_SHARE*blocks.length)return null;const reason=disturbed[0]?.disturbed??"no reason given";return`${(0,format.yk)(disturbed.
length,"block")} of ${blocks.length} were disturbed (${reason})`}var record_from_result=__webpack_require__(49),baseline_ring=__webpack_require__(3949);async function saveRecord({
run,result,restored,deviceSlug:deviceSlug2},{context,inputs},ports){const notSaved=why=>(ports.log.info(`No baseline was saved: ${why}.`),{record:null,warning:`\
No baseline was saved: ${why}.`});if(context.eventKind!=="baseline")return ports.log.info("Nothing to save: only runs on a baseline branch record one."),{record:null,
warning:null};if(run.verdict==="failed"||result===null)return notSaved("the measurement failed");const bad=badState(result);if(bad!==null)return notSaved(bad);const record=(0,record_from_result.
b)({result,benchmarks:inputs.benchmarks,sha:context.sha,ref:context.ref,runId:context.runId,runAttempt:context.runAttempt,measuredAt:ports.now().toISOString(),accepted:null}),
ring=restored.kind==="found"?restored.ring:(0,baseline_ring.sp)(inputs.commentKey),saved=await ports.store.save((0,baseline_ring.EB)(ring,record),{commentKey:inputs.
commentKey,deviceSlug:deviceSlug2,sha:context.sha,runId:context.runId,runAttempt:context.runAttempt});return saved.kind==="not-saved"?notSaved(saved.reason):(ports.
log.info(`Saved the record of ${context.sha.slice(0,7)} as ${saved.key} (${(0,format.z3)(saved.bytes)}).`),{record,warning:null})}var what_to_confirm=__webpack_require__(
1158);async function check(request,ports){const{log}=ports,deviceSlug2=await readDeviceSlug({tools:ports.tools,env:request.env}),{commentKey}=request.inputs,restored=await log.
group("Baseline",async()=>{const outcome=await ports.store.restore({commentKey,deviceSlug:deviceSlug2});return log.info(describeRestore(outcome,deviceSlug2)),outcome}),
findings=await findOut({deviceSlug:deviceSlug2,restored,head:await headSide(request,ports)},request,ports),{run,acceptance,warning}=await(0,accept.a)(judgeFindings(
findings,request),request,ports),{result}=findings.measured,saved=await log.group("Record",()=>saveRecord({run,result,restored,deviceSlug:deviceSlug2},request,ports)),
warnings=[warning,saved.warning].filter(sentence=>sentence!==null);return buildReport({findings,run,acceptance,record:saved.record,warnings},request,ports)}async function findOut({
deviceSlug:deviceSlug2,restored,head},request,ports){const{inputs}=request,known={deviceSlug:deviceSlug2,restored},why=(0,lib_confirm.rE)(request,restored);let obstructed=null;
if(why!==null){const all=(0,what_to_confirm.YT)(inputs.benchmarks),question={commit:request.wanted,head,benchmarks:inputs.benchmarks,suspicions:all,withEager:!0,
why,first:null},confirmation2=await(0,lib_confirm.lJ)(question,request,ports);if(confirmation2.both!==null){const found2=await referenceFor({restored,measured:confirmation2.
both},request,ports);return{...known,measured:confirmation2.both,found:found2,suspicions:all,confirmation:confirmation2}}obstructed=confirmation2}const share=obstructed===
null&&(0,lib_confirm.UD)(request,restored)?lib_confirm.$9:1,measured2=await measureHead(head,inputs.timeBudgetSeconds*share,request,ports),found=await referenceFor(
{restored,measured:measured2},request,ports),first=judgeFindings({...known,measured:measured2,found,suspicions:[],confirmation:null},request),open=measured2.problem===
null?(0,what_to_confirm.UX)((0,suspicions.D)(first),first,request):[];if(open.length===0||obstructed!==null)return{...known,measured:measured2,found,suspicions:open,
confirmation:obstructed};if(!(0,lib_confirm.qB)(request))return{...known,measured:measured2,found,suspicions:open,confirmation:null};const confirmation=await(0,lib_confirm.
lJ)({commit:(0,lib_confirm.Yf)(request,found),head,benchmarks:inputs.benchmarks.filter(({id:id2})=>open.some(({benchmark})=>benchmark===id2)),suspicions:open,withEager:first.
benchmarks.some(({verdict})=>verdict==="no-baseline"||verdict==="incomparable"),why:(0,what_to_confirm.Ci)(open),first:measured2},request,ports);return{...known,
measured:together(measured2,confirmation),found,suspicions:open,confirmation}}function together(first,{both}){if(both===null)return first;const cancelled=both.problem?.
kind==="cancelled"?both.problem:null;return{...first,result:first.result===null||both.result===null?first.result:(0,append_result.q)(first.result,both.result),problem:first.
problem??cancelled,findings:[...new Set([...first.findings,...both.findings])],outputTail:both.outputTail===""?first.outputTail:both.outputTail,elapsedSeconds:first.
elapsedSeconds+both.elapsedSeconds}}async function headSide({inputs,context,env},{tools,log}){const workingDirectory=(0,external_node_path_.join)(context.workspace,
inputs.workingDirectory),{environment:environment2}=(0,child_environment.Q)(env,inputs.passEnv),python=await(0,measure_python.K)({python:inputs.python,directories:[
workingDirectory,context.workspace],env:environment2},tools);return log.info(`Python ${python.version} (${python.path})`),{side:"head",treeRoot:context.workspace,
workingDirectory,python:python.path}}function measureHead(head,budgetSeconds,{inputs,context,env,signal},ports){return ports.measure({benchmarks:inputs.benchmarks,
sides:[head],budgetSeconds,passEnv:inputs.passEnv,env,tempDirectory:context.temp,signal})}async function referenceFor({restored,measured:measured2},request,ports){
return restored.kind!=="found"||measured2.result===null?null:findReference({ring:restored.ring,git:ports.git,wantedSha:request.wanted.kind==="commit"?request.wanted.
sha:null,fingerprint:measured2.result.fingerprintBefore,...request.comparesWithOwnCommit?{}:{headSha:request.context.sha}})}function judgeFindings(findings,{inputs,
context}){const{measured:measured2,restored,found,confirmation}=findings,both=confirmation?.both??null,run=(0,judge_measured.S)({benchmarks:inputs.benchmarks,result:measured2.
result,problem:measured2.problem,reference:judgedReference(restored,found),history:restored.kind==="found"?restored.ring.records:[],purpose:context.eventKind===
"baseline"?"baseline":"gate",unusable:both?.unusable??[],...both?.secondsPerPair==null?{}:{secondsPerPair:both.secondsPerPair}});if(confirmation!==null)return(0,judge_measured.
C)(run,(0,open_questions.q)(findings.suspicions,confirmation));if(!(0,lib_confirm.cE)(context.eventKind))return run;const obstacle=inputs.confirm==="never"?"`co\
nfirm` is `never`; `confirm: auto` measures it":null;return obstacle===null?run:(0,judge_measured.C)(run,(0,open_questions.q)(findings.suspicions,{both:null,obstacle}))}
function describeRestore(outcome,deviceSlug2){switch(outcome.kind){case"found":return`Restored ${outcome.ring.records.length} records from ${outcome.key}`;case"\
other-device":return`No baseline for ${deviceSlug2}; there is one of another machine: ${outcome.key}`;case"unusable":return`The baseline ${outcome.key} cannot b\
e used: ${outcome.reason}`;case"none":return`No baseline: ${outcome.reason}. Looked for ${outcome.lookedFor.join(", ")||"nothing"}.`}}}),4271:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
cord"}:{kind:"unknown",reason:"no commit to compare with is known; name one with `--base REV`"}}async function confirm(question,request,ports){const{commit,first}=question,
obstructed=(obstacle,warnings=[])=>({sha:commit.kind==="commit"?commit.sha:null,why:question.why,both:null,obstacle,warnings});if(commit.kind==="unknown")return obstructed(
commit.reason);const budgetSeconds=budgetFor(first,request);if(first!==null&&budgetSeconds<LEAST_SHARE*first.elapsedSeconds){const needed=first.elapsedSeconds+first.
elapsedSeconds/LEAST_SHARE;return obstructed(`the time budget leaves ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.Xo)(Math.max(0,budgetSeconds))} for it; raise \
\`time-budget\` to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.Xo)(Math.ceil(needed))} or more`)}const base=await ports.log.group("Base commit",()=>(0,_base_tree_js__WEBPACK_IMPORTED_MODULE_0__.
p)(commit.sha,question.head.python,request,ports));if(base.kind==="unavailable")return obstructed(base.reason,base.warnings);try{ports.log.info(`Measuring ${commit.
sha.slice(0,7)} beside head (${commit.why}), because ${question.why}.`);const both=await(0,_measure_both_js__WEBPACK_IMPORTED_MODULE_2__.a)({...question,base,budgetSeconds},
request,ports),why=request.sideBySide?commit.why:`${commit.why}, measured because ${question.why}`;return{sha:commit.sha,why,both,obstacle:null,warnings:base.warnings}}finally{
await base.remove()}}function budgetFor(first,{inputs}){return first===null?inputs.timeBudgetSeconds:Math.min(inputs.timeBudgetSeconds-first.elapsedSeconds,LARGEST_COST*
first.elapsedSeconds)}}),1525:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{jz:()=>SMALLEST_EXAMPLE,
tD:()=>SMALLEST_STEP,zY:()=>DEFAULTS});const DEFAULTS={python:"python",workingDirectory:".",baselineStore:"cache",onMissingBaseline:"measure-base",confirm:"auto",
acceptLabel:"compile-check: accept",maxSlowdown:"3%",maxCompileTimeGrowth:"50%",maxMemoryGrowth:"5%",maxNewGraphBreaks:"0",maxNewRecompiles:"0",minSpeedup:"",failOn:"\
regression, failed",timeBudget:"10m",mode:"check",resultsPath:"torch-compile-check-results",comment:"always",checkRun:"false",commentKey:"default",variants:"[ea\
ger, compiled]"},SMALLEST_EXAMPLE=`with:
  step: bench/step.py:make_step`,SMALLEST_STEP=`def make_step(compile):
    model = compile(MyModel())
    def step():
        ...  # forward, backward, optimizer
        return loss
    return step`}),452:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CA:()=>errorCode,
gJ:()=>errorMessage,yo:()=>UserError});class UserError extends Error{name="UserError"}function errorMessage(thrown){const message=stringField(thrown,"message");
if(message!==null)return message===""?stringField(thrown,"name")??"an unknown error":message;try{return String(thrown)}catch{return"an unknown error"}}function errorCode(thrown){
return stringField(thrown,"code")}function stringField(thrown,field){if(typeof thrown!="object"||thrown===null)return null;try{const value=Reflect.get(thrown,field);
return typeof value=="string"?value:null}catch{return null}}}),3706:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$:()=>environmentChanges});const MIG_IDENTIFIER=/\b(?:MIG-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\/\d+)*\b/gi,MEMORY_TOLERANCE=.01,
POWER_TOLERANCE=.005;function environmentChanges({reference,head}){const gpu=reference.device==="cuda"||head.device==="cuda";return[changed("device",reference.device,
head.device,!0),changed("GPU",reference.gpuName,head.gpuName,!0),changed("GPU count",String(reference.gpuCount),String(head.gpuCount),!0),beyond("GPU memory",reference.
gpuMemoryBytes,head.gpuMemoryBytes,MEMORY_TOLERANCE,gibibytes),beyond("GPU power limit",reference.gpuPowerLimitWatts,head.gpuPowerLimitWatts,POWER_TOLERANCE,watts),
changed("MIG",migProfile(reference.mig),migProfile(head.mig),!0),changed("CPU",reference.cpuName,head.cpuName,!gpu),changed("CPU count",String(reference.cpuCount),
String(head.cpuCount),!gpu),changed("compute capability",reference.computeCapability,head.computeCapability,!1),changed("driver",reference.driver,head.driver,!1),
changed("CUDA",reference.cuda,head.cuda,!1),changed("torch",reference.torch,head.torch,!1),changed("triton",reference.triton,head.triton,!1),changed("Python",reference.
python,head.python,!1),changed("OS",reference.os,head.os,!1),...settingChanges(reference.settings,head.settings)].filter(change=>change!==null)}function settingChanges(reference,head){
return[...new Set([...Object.keys(reference),...Object.keys(head)])].sort().map(name=>changed(name,reference[name]??null,head[name]??null,!1)).filter(change=>change!==
null)}function changed(name,reference,head,breaksComparison){return reference===head?null:{name,reference,head,breaksComparison}}function beyond(name,reference,head,tolerance,format){
return reference===null||head===null||Math.abs(head-reference)<=tolerance*Math.max(reference,head)?null:{name,reference:format(reference),head:format(head),breaksComparison:!0}}
function migProfile(mig){return mig===null?null:mig.replaceAll(MIG_IDENTIFIER,"").trim()||"on"}function gibibytes(bytes){return`${(bytes/2**30).toFixed(1)} GiB`}
function watts(value){return`${Math.round(value)} W`}}),7449:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{W:()=>explain});var judge_verdict=__webpack_require__(7522),benchmark_id=__webpack_require__(377);const PARTS=["structural","slower","hos\
t"];function metricOf(judged,metric){return judged.metrics.find(candidate=>candidate.metric===metric)??null}function isWorse(metric){return metric!==null&&(metric.
verdict==="regression"||metric.suspicious&&metric.verdict!=="pass")}var format=__webpack_require__(2016),identity=__webpack_require__(9493);const MAX_QUOTED=100;
function code(text){const plain=text.replaceAll("`","'").replace(/\s+/g," ").trim();return`\`${plain.length>MAX_QUOTED?`${plain.slice(0,MAX_QUOTED-1)}…`:plain}\
\``}function lineAt(site,stack=[]){return`${site.sourceLine===null||site.sourceLine===""?"":`${code(site.sourceLine)} at `}${(0,identity.$t)(site)}${calledFrom(
site,stack)}`}function functionAt(site){return site.function===null?(0,identity.$t)(site):`${code(site.function)} (${(0,identity.$t)(site)})`}function calledFrom(site,stack){
if(site.file!==null)return"";const own=stack.find(frame=>frame.file!==null);return own===void 0?"":`, called from ${(0,identity.$t)(own)}`}function plusMilliseconds(ms){
return`${ms>=0?"+":""}${(0,format.MH)(ms)}`}function insteadOf(noun,reference,head){return reference==null||head===null||head===void 0||head===reference?null:`${(0,format.
yk)(head,noun)} instead of ${reference}`}function sentence(parts,separator=", "){return parts.filter(part=>part!=null&&part!=="").join(separator)}const DESCRIPTIONS=50,
WHOLE_STEP=60,UNEXPLAINED_SHARE=.1,COUNTED=new Set(["graph-break-new","recompile-new","recompile-limit","eager-fallback","cudagraphs-skipped"]);function allocate(findings,symptom){
const claimed=new Map,owned=new Set;for(const part of PARTS){const amount=symptom?.parts[part]??0,reasons=findings.filter(({claims,rank})=>rank<DESCRIPTIONS&&claims.
includes(part));if(amount<=0||reasons.length===0)continue;owned.add(part);const best=Math.min(...reasons.map(({rank})=>rank)),sharing=reasons.filter(({rank})=>rank===
best),weights=sharing.reduce((sum2,{weight})=>sum2+weight,0);for(const finding2 of sharing)claimed.set(finding2,(claimed.get(finding2)??0)+amount*finding2.weight/
weights)}const entries=findings.map(finding2=>entryOf(finding2,{symptom,claimed,owned})),explained=Math.min(symptom?.total??0,sumOf(claimed.values())+describedOnly(
entries,symptom)),ranked=entries.filter(({tier})=>symptom!==null||tier<OTHERS||tier===INFORMATION).sort((a,b)=>a.tier-b.tier||b.value-a.value||a.finding.rank-b.
finding.rank);return{causes:withUnexplained(ranked,symptom,explained),explained}}const[REASONS,MECHANISM,SYMPTOMS,OTHERS,INFORMATION]=[0,1,2,4,5];function entryOf(finding2,{
symptom,claimed,owned}){const value=claimed.get(finding2),cost=value!==void 0&&value>0&&symptom!==null?{value,unit:symptom.unit}:finding2.ownCost??null,what=finding2.
sentence?.(costText(cost))??finding2.cause.what,comparable=cost!==null&&cost.unit===symptom?.unit?cost.value:0;return{finding:finding2,tier:tierOf(finding2,value,
owned),value:comparable,cause:{...finding2.cause,what,cost}}}function tierOf(finding2,value,owned){return finding2.rank>=90?INFORMATION:finding2.rank>=WHOLE_STEP?
SYMPTOMS:finding2.rank>=DESCRIPTIONS?finding2.claims.some(part=>owned.has(part))?MECHANISM:REASONS:(value??0)>0||COUNTED.has(finding2.cause.kind)?REASONS:OTHERS}
function describedOnly(entries,symptom){return symptom?.unit!=="ms"?0:PARTS.map(part=>{const kernels=entries.filter(({finding:finding2,tier})=>tier===REASONS&&finding2.
rank===DESCRIPTIONS&&finding2.claims.includes(part));return Math.min(symptom.parts[part],sumOf(kernels.map(({value})=>Math.max(0,value))))}).reduce((sum2,ms)=>sum2+
ms,0)}function withUnexplained(ranked,symptom,explained){const rest=(symptom?.total??0)-explained;if(symptom===null||rest<=UNEXPLAINED_SHARE*symptom.total)return ranked.
map(({cause})=>cause);const cost={value:rest,unit:symptom.unit},unexplained={kind:"unexplained",what:`${costText(cost)??""} ${explained>0?"more are":"are"} not \
explained by anything that was seen to change`,site:null,cost,advice:"Compare the kernel tables of both sides (artifacts-path), or measure side by side again.",
link:null},before=ranked.filter(({tier})=>tier<OTHERS),after=ranked.filter(({tier})=>tier>=OTHERS);return[...before.map(({cause})=>cause),unexplained,...after.map(
({cause})=>cause)]}function costText(cost){if(cost===null)return null;switch(cost.unit){case"ms":return plusMilliseconds(cost.value);case"s":return`+${(0,format.
Xo)(cost.value)} of compiling`;case"bytes":return`+${(0,format.z3)(cost.value)} of peak memory`}}function sumOf(values){return[...values].reduce((sum2,value)=>sum2+
value,0)}var estimators=__webpack_require__(5348);function linesByGraph(arms){const graphs=arms.flatMap(arm=>arm.processes.flatMap(process2=>process2.graphs));return new Map(
graphs.flatMap(graph=>graph.fxHash===null||graph.lines.length===0?[]:[[graph.fxHash,graph.lines]]))}function armFacts(arm,lines){const living=(0,estimators.t0)(
arm),processes=living.length>0?living:arm.processes,cold=processes.find(process2=>process2.cache==="cold"),warm=processes.filter(process2=>process2.cache==="war\
m"),witness=cold?.counts?cold:processes.find(process2=>process2.counts!==null)??processes[0],graphs=witness?.graphs??[];return{counts:witness?.counts??null,graphs,
lines:graphs.flatMap(graph=>linesOf(graph,lines)),kernels:processes.find(process2=>process2.kernels.length>0)?.kernels??[],deviceMs:medianOf(arm,estimators.mV),
wallMs:medianOf(arm,estimators.cH),launches:medianOf(arm,estimators.fy),coldCompileSeconds:compileSeconds(cold===void 0?[]:[cold]),warmCompileSeconds:compileSeconds(
warm),coldPhases:cold?.phases??{},warmPhases:warm[0]?.phases??{},steadyPeakBytes:peak(processes,process2=>process2.memory?.steadyPeakAllocatedBytes??null),compilePeakBytes:peak(
processes,process2=>process2.memory?.compilePeakAllocatedBytes??null)}}function linesOf(graph,lines){return graph.direction==="backward"||!graph.compileId.endsWith(
"/0")?[]:graph.lines.length>0?graph.lines:graph.fxHash===null?[]:lines.get(graph.fxHash)??[]}function medianOf(arm,estimator){const samples=(0,estimators.lc)(arm,
estimator);return samples.length===0?null:(0,estimators.JZ)(samples)}function compileSeconds(processes){const seconds=processes.map(process2=>process2.compileSeconds??
process2.compilerSeconds).filter(value=>value!==null);return seconds.length===0?null:(0,estimators.JZ)(seconds)}function peak(processes,read){const values=processes.
map(read).filter(value=>value!==null);return values.length===0?null:(0,estimators.JZ)(values)}var environment=__webpack_require__(3706);const BREAK_RULES=[{matches:/data-dependent branch/i,
advice:"Choose with torch.where, or with torch.cond where both sides are costly, so that the value stays on the device."},{matches:/\.item\(|\.tolist\(|_local_scalar_dense|scalar_outputs/i,
advice:"Keep the value on the device (torch.where, torch.clamp), or take it outside of the compiled function; torch._dynamo.config.capture_scalar_outputs = True\
 keeps it in the graph."},{matches:/\bprint\b|logging|warnings\.warn/i,advice:"Print outside of the compiled function, or add the function to torch._dynamo.conf\
ig.reorderable_logging_functions."},{matches:/dynamic shape operator|nonzero|masked_select|\.unique\(/i,advice:"Keep the shape fixed (mask with torch.where inst\
ead of selecting), or set torch._dynamo.config.capture_dynamic_output_shape_ops = True."},{matches:/torch\.compiler\.disable|_dynamo\.disable/i,advice:"The func\
tion is excluded on purpose; remove the decorator, or call it outside of the compiled function."},{matches:/marked as skipped|builtin|C extension|pybind/i,advice:"\
Call it outside of the compiled function, or wrap it as a custom operator (torch.library.custom_op) so that it stays in the graph."}];function breakAdvice(event){
const text=`${event.reason} ${event.explanation??""} ${event.site.sourceLine??""}`;return BREAK_RULES.find(({matches})=>matches.test(text))?.advice??event.hint?.
split(`
`)[0]??null}const RECOMPILE_LINK="https://docs.pytorch.org/docs/main/user_guide/torch_compiler/compile/programming_model.recompilation.html",GRAPH_BREAK_LINK="h\
ttps://docs.pytorch.org/docs/main/user_guide/torch_compiler/compile/programming_model.graph_breaks_index.html";function breakFindings(pair){if(!known(pair.head.
counts)||!known(pair.reference.counts))return[];const{added,gone}=(0,identity.HP)((0,identity.jH)(pair.head.counts.graphBreaks),(0,identity.jH)(pair.reference.counts.
graphBreaks));return[...added.map(event=>newBreak(pair,event,added.length)),...gone.map(event=>goneBreak(pair,event))]}function eagerAround(pair,event){const fallback=pair.
head.counts?.fallbacks.find(({site})=>(0,identity.$t)(site)===(0,identity.$t)(event.site));return fallback===void 0?null:fallback.site.function===null?"what is \
around it runs eager":`${code(fallback.site.function)} runs eager`}function known(counts){return counts!==null&&counts.source!=="none"}function newBreak(pair,event,together){
const effects=sentence([eagerAround(pair,event),insteadOf("graph",pair.reference.counts?.graphs,pair.head.counts?.graphs),launchesMore(pair)]),what=cost=>sentence(
[`${lineAt(event.site,event.stack)} breaks the graph${together>1?`, one of ${together} new breaks`:""}`,sentence([effects,cost===null?null:cost])||event.reason],
": ");return{cause:{kind:"graph-break-new",what:what(null),site:event.site,advice:breakAdvice(event),link:event.link},claims:["structural","slower","host"],rank:3,
weight:1,sentence:what}}function goneBreak(pair,event){const graphs=insteadOf("graph",pair.reference.counts?.graphs,pair.head.counts?.graphs);return{cause:{kind:"\
graph-break-gone",what:sentence([`${lineAt(event.site,event.stack)} no longer breaks the graph`,graphs],": "),site:null,advice:null,link:null},claims:[],rank:90,
weight:0}}function launchesMore({reference,head}){if(reference.launches===null||head.launches===null)return null;const more=Math.round(head.launches-reference.launches);
return more>0?`${(0,format.yk)(more,"launch","launches")} more per step`:null}function lineChanges(reference,head){const before=byKey(reference),after=byKey(head),
common=[...after].flatMap(([key,use])=>{const other=before.get(key);return other===void 0?[]:[{head:use,reference:other}]}),removed=[...before].filter(([key])=>!after.
has(key)).map(([,use])=>use),added=[...after].filter(([key])=>!before.has(key)).map(([,use])=>use),replaced=pairUp(added,removed);return{added:added.map(use=>({
head:use,replaces:replaced.get(use)??null})),removed:removed.filter(use=>![...replaced.values()].includes(use)),repeated:common.filter(line=>!same(line.head.operations,
line.reference.operations)),retyped:common.filter(line=>same(line.head.operations,line.reference.operations)&&!same(line.head.outputs,line.reference.outputs))}}
function byKey(lines){const uses=new Map;return lines.forEach((line,order)=>{const key=keyOf(line.site),known2=uses.get(key);uses.set(key,{site:known2?.site??line.
site,operations:summed(known2?.operations,line.operations),outputs:summed(known2?.outputs,line.outputs),order:known2?.order??order})}),uses}function keyOf({file,
package:owner,packagePath,function:name,sourceLine,line}){const text=sourceLine?.replace(/\s+/g," ")??`line ${line}`;return JSON.stringify([file,owner,packagePath,
name,text])}function pairUp(added,removed){const pairs=new Map,free=new Set(removed);for(const use of added){const nearest=[...free].filter(({site})=>site.file===
use.site.file&&site.packagePath===use.site.packagePath&&site.function===use.site.function).sort((a,b)=>distance(a,use)-distance(b,use))[0];nearest!==void 0&&(pairs.
set(use,nearest),free.delete(nearest))}return pairs}function distance(a,b){return Math.abs((a.site.line??0)-(b.site.line??0))}function summed(a={},b){const total={
...a};for(const[name,count]of Object.entries(b))total[name]=(total[name]??0)+count;return total}function same(a,b){return[...new Set([...Object.keys(a),...Object.
keys(b)])].every(name=>a[name]===b[name])}const CHECKPOINT=/tag_activation_checkpoint|\bcheckpoint\b/,CUSTOM=/^(?!aten\.|prims\.|higher_order\.|inductor\.)[\w]+\.[\w.]+$/,
MAX_LINES=5;function graphFindings(pair,taken,cut){if(!(pair.head.lines.length>0&&pair.reference.lines.length>0))return cut?[]:changedGraphs(pair,taken);const changes=lineChanges(
pair.reference.lines,pair.head.lines),isFree=({site})=>!taken.has((0,identity.$t)(site)),added=changes.added.filter(({head})=>isFree(head)),checkpoint=checkpointFinding(
changes),retyped=retypedFinding(changes,added),edited=added.filter(({head})=>head!==checkpoint?.line&&head!==retyped?.line).sort((a,b)=>weightOf(b.head)-weightOf(
a.head)).slice(0,MAX_LINES),found=[...checkpoint===null?[]:[checkpoint.finding],...retyped===null?[]:[retyped.finding],...edited.map(({head,replaces})=>addedFinding(
head,replaces)),...repeatedFinding((cut?[]:changes.repeated).filter(({head})=>isFree(head)&&head!==checkpoint?.line))];return found.length>0?found:cut?[]:removedFinding(
changes.removed)}function checkpointFinding({added,repeated}){const isCheckpoint=use=>Object.keys(use.operations).some(name=>CHECKPOINT.test(name)),line=added.map(
({head})=>head).find(isCheckpoint)??repeated.find(({head,reference})=>isCheckpoint(head)&&!isCheckpoint(reference))?.head;if(line===void 0)return null;const what=`${lineAt(
line.site)} switches gradient checkpointing on: the forward is computed again in the backward, more time for less memory`;return{line,finding:finding("checkpoin\
ting",what,line,"If the memory is not needed, switch it off, or checkpoint fewer layers.",{rank:4})}}function retypedFinding({retyped},added){const first=[...retyped].
sort((a,b)=>a.head.order-b.head.order)[0];if(first===void 0)return null;const difference2=outputDifference(first);if(difference2===null)return null;const edited=added.
map(({head})=>head).filter(use=>use.order<=first.head.order&&!Object.keys(use.operations).some(name=>CUSTOM.test(name))).sort((a,b)=>b.order-a.order)[0],line=edited??
first.head,from=edited===void 0?`from ${lineAt(line.site)} on`:`since ${lineAt(line.site)}`,count=retyped.length>1?` (${retyped.length} lines)`:"",what=`${from}\
, tensors are ${code(difference2.head)} instead of ${code(difference2.reference)}${count}`,advice=difference2.kind==="dtype-changed"?"Check autocast, .float() a\
nd the dtype of inputs and parameters where this begins.":"If the size is meant to change, accept the new baseline; otherwise check the inputs of the step.";return{
line:edited??null,finding:finding(difference2.kind,what,line,advice,{rank:4,weight:2})}}function outputDifference({head,reference}){const now=Object.keys(head.outputs).
find(type=>head.outputs[type]!==reference.outputs[type]),before=Object.keys(reference.outputs).find(type=>head.outputs[type]!==reference.outputs[type]);if(now===
void 0||before===void 0)return null;const dtype=type=>type.split("[",1)[0];return{kind:dtype(now)===dtype(before)?"shape-changed":"dtype-changed",head:now,reference:before}}
function addedFinding(line,replaces){const custom=Object.keys(line.operations).find(name=>CUSTOM.test(name));if(custom!==void 0){const what2=`${lineAt(line.site)}\
 calls the operator ${code(custom.replace(".","::"))}, which the compiler cannot fuse with what is around it`;return finding("fusion-lost",what2,line,"Write it \
in PyTorch operations, as a Triton kernel (torch.library.triton_op), or move it to the end of the chain of pointwise operations.",{rank:4})}const adds=`puts ${operationList(
line)} into the graph`,what=replaces===null?`${lineAt(line.site)} is new and ${adds}`:`${lineAt(line.site)} ${adds}, where ${code(replaces.site.sourceLine??"ano\
ther line")} had ${operationList(replaces)}`;return finding("graphs-changed",what,line,null,{rank:4})}function repeatedFinding(repeated){const grown=repeated.filter(
({head:head2,reference:reference2})=>weightOf(head2)>weightOf(reference2)),first=[...grown.length>0?grown:repeated].sort((a,b)=>a.head.order-b.head.order)[0];if(first===
void 0)return[];const{head,reference}=first,others=repeated.length>1?`, as do ${repeated.length-1} other lines`:"",what=`the step does ${grown.length>0?"more":"\
fewer"}: ${lineAt(head.site)} puts ${weightOf(head)} operations into the graphs instead of ${weightOf(reference)}${others}`,advice=grown.length>0?"A loop over l\
ayers is unrolled: compile one layer (torch.compile on the repeated block) to keep compile time flat.":null;return[finding("step-does-more",what,head,advice,{rank:4,
weight:2})]}function removedFinding(removed){const[first]=removed;if(first===void 0)return[];const others=removed.length>1?` and ${removed.length-1} more lines`:
"",what=`${code(first.site.sourceLine??(0,identity.$t)(first.site))}${others} of ${functionAt(first.site)} left the graph`;return[{...finding("graphs-changed",what,
first,null,{rank:5})}]}function changedGraphs({head,reference},taken){const before=new Set(reference.graphs.map(({fxHash})=>fxHash));if(reference.graphs.length===
0||before.has(null))return[];const changed=head.graphs.filter(graph=>graph.direction!=="backward"&&graph.fxHash!==null&&!before.has(graph.fxHash)),first=changed.
find(({site})=>!taken.has((0,identity.$t)(site)));if(first===void 0)return[];const others=changed.length>1?` and ${changed.length-1} more`:"",what=sentence([`th\
e graph of ${functionAt(first.site)}${others} computes something else than before`]),line={site:first.site,operations:{},outputs:{},order:0};return[finding("gra\
phs-changed",what,line,null,{rank:4})]}function finding(kind,what,line,advice,{rank,weight=weightOf(line)||1}){const withCost=cost=>sentence([what,cost],": ");return{
cause:{kind,what,site:line.site,advice,link:null},claims:["structural","slower","host"],rank,weight,sentence:withCost}}function weightOf(use){return Object.values(
use.operations).reduce((sum2,count)=>sum2+count,0)}function operationList(use){const names=Object.entries(use.operations).map(([name,count])=>count===1?name:`${count}\
 x ${name}`),shown2=names.slice(0,4).join(", ");return names.length>4?`${shown2} and ${names.length-4} more operations`:shown2}const WORTH_NAMING=.05,MAX_NAMED=8,
DTYPES=/(?<![a-z])(bf16|bfloat16|f16|fp16|half|f32|fp32|float|tf32|f64|double|s8|e4m3|e5m2)(?![a-z0-9])/gi;function kernelFindings(delta){const library=libraryCalls(
delta.kernels),fusions=fusionChanges(delta.kernels),told=new Set([...library,...fusions].flatMap(({kernels})=>kernels)),single=delta.kernels.filter(kernel=>!told.
has(kernel)&&kernel.deltaMs>WORTH_NAMING*delta.totalMs).map(kernel=>({kernels:[kernel],kind:kindOf(kernel),what:describe(kernel)}));return[...library,...fusions,
...single].map(item=>({...item,ms:sum(item.kernels)})).filter(({ms,kind})=>ms>WORTH_NAMING*delta.totalMs||kind==="fusion-lost").sort((a,b)=>b.ms-a.ms).slice(0,MAX_NAMED).
map(({kernels,kind,what,ms})=>kernelFinding({kernels,kind,what,ms}))}function kernelFinding({kernels,kind,what,ms}){const part=kernels.every(({change})=>change===
"time")?"slower":"structural";return{cause:{kind,what,site:null,advice:null,link:null},claims:[part],rank:50,weight:ms,ownCost:{value:ms,unit:"ms"}}}function kindOf({
change}){switch(change){case"new":return"kernel-new";case"gone":return"kernel-gone";case"more-often":case"less-often":return"kernel-more-often";case"time":return"\
kernel-slower"}}function describe(kernel){const{name,change,head,reference,deltaMs}=kernel;switch(change){case"new":return`new kernel ${code(name)}: ${times(head?.
launches??0)} per step, ${plusMilliseconds(deltaMs)}`;case"gone":return`kernel ${code(name)} is gone: ${plusMilliseconds(deltaMs)}`;case"more-often":case"less-o\
ften":return`${code(name)} runs ${times(head?.launches??0)} per step instead of ${(0,format.B4)(reference?.launches??0)}: ${plusMilliseconds(deltaMs)}`;case"tim\
e":{const relative=reference===null||reference.ms===0?0:deltaMs/reference.ms;return sentence([`${code(name)} takes ${(0,format.h9)(relative)} (${(0,format.MH)(reference?.
ms??0)} to ${(0,format.MH)(head?.ms??0)} per step)`,kernel.detail.head!==kernel.detail.reference&&kernel.detail.head!==null?`launched as ${kernel.detail.head} i\
nstead of ${kernel.detail.reference??"unknown"}`:null])}}}function libraryCalls(kernels){const isLibrary=({kind})=>kind==="library",gone=kernels.filter(kernel=>isLibrary(
kernel)&&kernel.change==="gone"),free=new Set(gone);return kernels.filter(kernel=>isLibrary(kernel)&&kernel.change==="new").flatMap(kernel=>{const before=[...free].
sort((a,b)=>kernel_findings_distance(a,kernel)-kernel_findings_distance(b,kernel))[0];if(before===void 0)return[];free.delete(before);const dtypes=[dtypeOf(before.
name),dtypeOf(kernel.name)],why=dtypes[0]!==dtypes[1]&&dtypes[0]&&dtypes[1]?` (${dtypes[1]} instead of ${dtypes[0]})`:"",what=`library kernel ${code(kernel.name)}\
 runs in place of ${code(before.name)}${why}: ${plusMilliseconds(kernel.deltaMs+before.deltaMs)}`;return[{kernels:[kernel,before],kind:"library-call-changed",what}]})}
function kernel_findings_distance(gone,added){return Math.abs(Math.log(((gone.reference?.launches??0)+1)/((added.head?.launches??0)+1)))}function dtypeOf(name){
return[...new Set([...name.replaceAll("_"," ").matchAll(DTYPES)].map(([text])=>text.toLowerCase()))].join("/")}function fusionChanges(kernels){const generated=kernels.
filter(({name})=>name.startsWith("triton_")&&name.includes("_fused_")),gone=generated.filter(({change})=>change==="gone"||change==="less-often"),added=generated.
filter(({change})=>change==="new"||change==="more-often"),lost=gone.flatMap(whole=>splitOf(whole,added,"fusion-lost")),gained=added.flatMap(whole=>splitOf(whole,
gone,"fusion-gained"));return[...lost,...gained]}function splitOf(whole,parts,kind){const operations=new Set(operationsOf(whole.name)),inside=parts.filter(({name})=>{
const own=operationsOf(name);return own.length>0&&own.length<operations.size&&own.every(operation=>operations.has(operation))}),covered=new Set(inside.flatMap(({
name})=>operationsOf(name)));if(inside.length<2||covered.size<.8*operations.size)return[];const ms=sum([whole,...inside]),names=inside.slice(0,3).map(({name})=>code(
name)).join(", "),what=kind==="fusion-lost"?`${code(whole.name)} is no longer one kernel: its operations run in ${inside.length} (${names}), ${plusMilliseconds(
ms)}`:`${inside.length} kernels (${names}) became one, ${code(whole.name)}: ${plusMilliseconds(ms)}`;return[{kernels:[whole,...inside],kind,what}]}function operationsOf(name){
return(name.split("_fused_")[1]??"").split("_").filter(word=>word!==""&&!/^\d+$/.test(word))}function sum(kernels){return kernels.reduce((total,{deltaMs})=>total+
deltaMs,0)}function times(launches){return launches===1?"once":`${(0,format.B4)(launches)} times`}const CUDAGRAPHS_LINK="https://docs.pytorch.org/docs/main/torc\
h.compiler_cudagraph_trees.html";function cudagraphFindings({head,reference}){if(head.counts===null||reference.counts===null)return[];const before=new Set(reference.
counts.cudagraphSkips.map(({reason:reason2})=>(0,identity.xC)(reason2)));return head.counts.cudagraphSkips.filter(({reason:reason2})=>!before.has((0,identity.xC)(
reason2))).map(({reason:reason2,site})=>({cause:{kind:"cudagraphs-skipped",what:`CUDA graphs are skipped${site===null?"":` because of ${lineAt(site)}`}: ${reason2}`,
site,advice:"Every kernel is launched one by one until the reason is gone: keep inputs and buffers on the GPU and unmutated.",link:CUDAGRAPHS_LINK},claims:["str\
uctural","slower","host"],rank:3,weight:1}))}const growth_WORTH_NAMING=.1;function phaseFindings(pair){return[phaseFinding(pair,"cold"),phaseFinding(pair,"warm")].
filter(finding2=>finding2!==null)}function phaseFinding(pair,cache){const seconds=compileGrowth(pair,cache);if(seconds===null)return null;const[head,reference]=cache===
"cold"?[pair.head.coldPhases,pair.reference.coldPhases]:[pair.head.warmPhases,pair.reference.warmPhases],grown=Object.keys(head).map(name=>({name,seconds:(head[name]??
0)-(reference[name]??0)})).filter(phase=>phase.seconds>growth_WORTH_NAMING*seconds).sort((a,b)=>b.seconds-a.seconds).map(phase=>`${phase.name} +${(0,format.Xo)(
phase.seconds)}`),misses=cache==="warm"?cacheMisses(pair):"";return{cause:{kind:"phase-grew",what:`${cache} compiling takes ${(0,format.Xo)(seconds)} longer${grown.
length===0?"":`: ${grown.join(", ")}`}${misses}`,site:null,advice:null,link:null},claims:[],rank:60,weight:1,ownCost:{value:seconds,unit:"s"}}}function cacheMisses({
head}){const missed=head.graphs.find(({cacheMissReason})=>cacheMissReason?.startsWith("the key differs")===!0);return missed===void 0?"":`; ${missed.cacheMissReason}`}
function compileGrowth(pair,cache){const[head,reference]=cache==="cold"?[pair.head.coldCompileSeconds,pair.reference.coldCompileSeconds]:[pair.head.warmCompileSeconds,
pair.reference.warmCompileSeconds];return head===null||reference===null?null:isWorse(metricOf(pair.judged,`${cache}-compile-time`))&&head>reference?head-reference:
null}function memoryFindings(pair){const bytes=memoryGrowth(pair);if(bytes===null||pair.reference.steadyPeakBytes===null)return[];const{head,reference}=pair,compile=head.
compilePeakBytes!==null&&reference.compilePeakBytes!==null&&head.compilePeakBytes>reference.compilePeakBytes?`; while compiling the peak is ${(0,format.z3)(head.
compilePeakBytes)} instead of ${(0,format.z3)(reference.compilePeakBytes)}`:"";return[{cause:{kind:"memory-grew",what:`peak memory grew by ${(0,format.z3)(bytes)}\
 (${(0,format.l9)(bytes/pair.reference.steadyPeakBytes)})${compile}`,site:null,advice:null,link:null},claims:[],rank:60,weight:1,ownCost:{value:bytes,unit:"byte\
s"}}]}function memoryGrowth(pair){const{steadyPeakBytes:head}=pair.head,{steadyPeakBytes:reference}=pair.reference;return head===null||reference===null||reference===
0?null:isWorse(metricOf(pair.judged,"peak-memory"))&&head>reference?head-reference:null}const SHARED_SHARE=.5,ALIKE=.3;function hostFindings(pair,delta){const same2=pair.
judged.sameGeneratedCode===!0;if(delta.clock==="device")return same2?[sameCode(pair,delta)]:[];if(delta.parts.host===0&&!same2)return[];const control=eagerControl(
pair,delta);if(same2&&control==="machine")return[sameCode(pair,delta)];const where=control==="shared"?", in the eager step too":"",device=pair.head.deviceMs===null?
"":" while the device does the same work",identical=same2?"; the generated code is identical":"",{stepFile,stepFunction}=pair.benchmark;return[{cause:{kind:"hos\
t-time",what:`the host spends ${`${(0,format.MH)(delta.totalMs)} more per step in or around ${stepFile}:${stepFunction}`}${device}${where}${identical}`,site:stepSite(
stepFile,stepFunction),advice:"Look for waiting, loading or Python work in the step: sleeps, synchronisation, data preparation, logging.",link:null},claims:["ho\
st","structural","slower"],rank:same2?7:9,weight:1}]}function eagerControl({headEager,referenceEager,reference},{totalMs,clock}){const[after,before]=[headEager?.
wallMs??null,referenceEager?.wallMs??null],compiled=clock==="wall"?reference.wallMs:null;if(after===null||before===null||compiled===null||before<=0||compiled<=0)
return"unknown";const eagerMs=after-before,sameTime=Math.abs(eagerMs/totalMs-1)<ALIKE,sameFactor=Math.abs(eagerMs/before/(totalMs/compiled)-1)<ALIKE;return sameTime?
"shared":sameFactor?"machine":eagerMs>SHARED_SHARE*totalMs?"shared":eagerMs>0?"machine":"compiled-only"}function sameCode(pair,delta){return{cause:{kind:"same-c\
ode",what:`the same kernels as the base: what you see is the host or the machine, ${(0,format.MH)(delta.totalMs)} per step`,site:null,advice:"Run it again, or o\
n a quieter machine; look at clocks, throttling and other processes in the details.",link:null},claims:["host","structural","slower"],rank:pair.environment.length===
0?8:9,weight:1}}function stepSite(file,name){return{...{package:null,packageVersion:null,packagePath:null,line:null,sourceLine:null},file,function:name}}const SIZE=/(?:tensor )?'?(?:L\[')?([\w.[\]']+?)'?(?:'\])? size mismatch at index (\d+)\. expected (\d+), actual (\d+)/,
DYNAMIC_ADVICE="Mark the dimension dynamic (torch._dynamo.mark_dynamic, or dynamic: true for the variant), pad to a few fixed sizes, or drop the last batch.",CONSTANT_ADVICE="\
A value that changes from step to step is compiled in: pass it as a tensor, or keep it out of the compiled function.";function recompileFindings(pair){if(!known(
pair.head.counts)||!known(pair.reference.counts))return[];const recompiles=(0,identity.HP)(pair.head.counts.recompiles,pair.reference.counts.recompiles).added,fallbacks=(0,identity.
HP)(pair.head.counts.fallbacks,pair.reference.counts.fallbacks).added,limited=fallbacks.filter(({cause})=>cause==="recompile-limit"),places=new Set(limited.map(
({site})=>(0,identity.$t)(site))),broken=new Set(pair.head.counts.graphBreaks.map(({site})=>(0,identity.$t)(site))),silent=fallbacks.filter(({cause,site})=>cause!==
"recompile-limit"&&!broken.has((0,identity.$t)(site)));return[...limited.map(event=>limitFinding(event,recompiles)),...silent.map(eagerFinding),...bySite(recompiles).
filter(([event])=>event!==void 0&&!places.has((0,identity.$t)(event.site))).map(events=>recompileFinding(pair,events))]}function limitFinding(event,recompiles){
const guard=describeGuard(event.reason),count=recompiles.filter(({site})=>(0,identity.$t)(site)===(0,identity.$t)(event.site)).length,from=event.step===null?"":
` from step ${event.step} on`,after=count>0?` after ${(0,format.yk)(count+1,"compiled version")}`:"";return{cause:{kind:"recompile-limit",what:`${functionAt(event.
site)} reached the recompile limit${after} and runs eager${from}: ${guard.what}`,site:event.site,advice:guard.advice,link:RECOMPILE_LINK},claims:["structural","\
slower","host"],rank:2,weight:1}}function eagerFinding(event){const name=event.site.function===null?"the function around it":code(event.site.function);return{cause:{
kind:"eager-fallback",what:`${lineAt(event.site)} makes the compiler give up on ${name}, which runs eager: ${event.reason}`,site:event.site,advice:"Move the lin\
e out of the compiled function, or out of its loop, try block or generator.",link:null},claims:["structural","slower","host"],rank:2,weight:1}}function recompileFinding(pair,events){
const[first]=events;if(first===void 0)throw new Error("a group of recompiles is never empty");const guard=describeGuard(first.reason),seconds=secondsOf(events,pair.
head.graphs),step=events.length===1&&first.step!==null?` in step ${first.step}`:"",times2=events.length===1?"once more":`${events.length} times more`;return{cause:{
kind:"recompile-new",what:sentence([`${guard.what} makes the compiler compile ${functionAt(first.site)} ${times2}${step}`,seconds===null?null:`${(0,format.Xo)(seconds)}\
 of compiling`]),site:first.site,advice:guard.advice,link:RECOMPILE_LINK},claims:["structural","slower","host"],rank:4,weight:1,ownCost:seconds===null?null:{value:seconds,
unit:"s"}}}function describeGuard(reason2){const guard=reason2.split("last guard: ").at(-1)??reason2,size=SIZE.exec(guard);if(size===null)return{what:`the faile\
d guard ${code(guard)}`,advice:CONSTANT_ADVICE};const[,name="a tensor",dimension="0",expected="?",actual="?"]=size;return{what:`size ${actual} instead of ${expected}\
 in dimension ${dimension} of ${code(name)}`,advice:DYNAMIC_ADVICE}}function bySite(events){const groups=new Map;for(const event of events){const key=(0,identity.
cu)({site:event.site,reason:""});groups.set(key,[...groups.get(key)??[],event])}return[...groups.values()]}function secondsOf(events,graphs){const ids2=new Set(
events.map(({compileId})=>compileId)),phases=graphs.filter(({compileId})=>ids2.has(compileId)).flatMap(graph=>Object.values(graph.phases));return phases.length===
0?null:phases.reduce((sum2,seconds)=>sum2+seconds,0)}const SAME_LAUNCHES=.01;function kernelBaseName(kernel){return kernel.kind==="generated"||kernel.name.startsWith(
"triton_")?kernel.name.replace(/_\d+$/,""):kernel.name}function kernelChanges(reference,head){const before=byName(reference),after=byName(head);return[...new Set(
[...before.keys(),...after.keys()])].map(name=>changeOf(name,before.get(name),after.get(name))).sort((a,b)=>Math.abs(b.deltaMs)-Math.abs(a.deltaMs))}function byName(kernels){
const groups=new Map;for(const kernel of kernels){const name=kernelBaseName(kernel),known2=groups.get(name),use={ms:(known2?.use.ms??0)+kernel.seconds*1e3,launches:(known2?.
use.launches??0)+kernel.launches};groups.set(name,{kind:kernel.kind,use,detail:known2?.detail??kernel.detail})}return groups}function changeOf(name,reference,head){
return{name,kind:(head??reference)?.kind??"other",reference:reference?.use??null,head:head?.use??null,deltaMs:(head?.use.ms??0)-(reference?.use.ms??0),change:kindOfChange(
reference?.use,head?.use),detail:{reference:reference?.detail??null,head:head?.detail??null}}}function kindOfChange(reference,head){if(reference===void 0)return"\
new";if(head===void 0)return"gone";const difference2=head.launches-reference.launches;return Math.abs(difference2)<=SAME_LAUNCHES*reference.launches?"time":difference2>
0?"more-often":"less-often"}const VERSIONS=new Set(["torch","triton","CUDA","driver","Python"]),COMPILER=new Set(["torch","triton"]),EVERY_PART=["structural","s\
lower","host"];function settingFindings(pair){return[...variantFindings(pair),...optionFindings(pair),...environmentFindings(pair)]}function variantFindings({headSettings,
referenceSettings}){if(headSettings===null||referenceSettings===null||headSettings===referenceSettings)return[];const[head,reference]=[parsed(headSettings),parsed(
referenceSettings)],changes=[...new Set([...Object.keys(head),...Object.keys(reference)])].sort().filter(name=>JSON.stringify(head[name])!==JSON.stringify(reference[name])).
map(name=>`${name} ${shown(reference[name])} -> ${shown(head[name])}`);if(changes.length===0)return[];const what=`the variant is compiled with other settings: ${changes.
join(", ")}`;return[setting_changes_finding("variant-changed",what,"If the new settings are meant, accept the new baseline; else set them back.",1)]}function optionFindings({
head,reference}){const[after,before]=[optionsOf(head.graphs),optionsOf(reference.graphs)];if(after===null||before===null)return[];const changed=[...new Set([...after.
keys(),...before.keys()])].sort().filter(name=>after.get(name)!==before.get(name));if(changed.length===0)return[];const shownOnes=changed.slice(0,4).map(name=>`${name}\
 ${before.get(name)??"default"} -> ${after.get(name)??"default"}`),more=changed.length>4?` and ${changed.length-4} more`:"",what=`other inductor options are in \
force${changed.includes("triton.cudagraphs")||changed.includes("max_autotune")?" (as `mode` sets them)":""}: ${shownOnes.join(", ")}${more}`;return[setting_changes_finding(
"setting-changed",what,"Look for mode=, options= or torch._inductor.config in what changed.",1)]}function optionsOf(graphs){const traced=graphs.filter(({cache})=>cache!==
"unknown");return traced.length===0?null:new Map(traced.flatMap(({settings})=>Object.entries(settings)))}function environmentFindings(pair){const hardware=pair.
environment.filter(({breaksComparison})=>breaksComparison),versions=pair.environment.filter(({name,breaksComparison})=>!breaksComparison&&VERSIONS.has(name)),settings=pair.
environment.filter(({name,breaksComparison})=>!breaksComparison&&!VERSIONS.has(name));return[...hardware.length===0?[]:[setting_changes_finding("hardware-change\
d",`another machine: ${list(hardware)}`,null,0)],...versionFinding(pair,versions),...settings.length===0?[]:[setting_changes_finding("setting-changed",`settings\
 changed: ${list(settings)}`,null,6,isCpuOnly(settings)?["host"]:EVERY_PART)]]}function versionFinding(pair,versions){if(versions.length===0)return[];const what=sentence(
[list(versions),replacedKernels(pair)],": "),rank=versions.some(({name})=>COMPILER.has(name))?5:7;return[setting_changes_finding("version-changed",what,"Measure\
 base and head on the same versions to separate this from the change of code.",rank)]}function replacedKernels({head,reference}){const before=new Set(reference.
kernels.map(kernelBaseName)),replaced=[...new Set(head.kernels.map(kernelBaseName))].filter(name=>!before.has(name)).length;return before.size===0||replaced===0?
null:`${(0,format.yk)(replaced,"kernel")} replaced`}function isCpuOnly(changes){return changes.every(({name})=>name==="CPU"||name==="CPU count"||name==="OS")}function list(changes){
return changes.map(({name,reference,head})=>`${name} ${reference??"unset"} -> ${head??"unset"}`).join(", ")}function setting_changes_finding(kind,what,advice,rank,claims=EVERY_PART){
return{cause:{kind,what,site:null,advice,link:null},claims,rank,weight:1,sentence:cost=>sentence([what,cost],": ")}}function parsed(settings){try{const value=JSON.
parse(settings);return typeof value=="object"&&value!==null?value:{}}catch{return{}}}function shown(value){return value==null?"default":code(typeof value=="stri\
ng"?value:JSON.stringify(value))}const DEVICE_NOISE=.003,WALL_NOISE=.03;function stepDelta(pair){const device=difference(pair.reference.deviceMs,pair.head.deviceMs),
wall=difference(pair.reference.wallMs,pair.head.wallMs),deviceSlower=device!==null&&isSlower(pair,"device-time",device,DEVICE_NOISE),wallSlower=wall!==null&&isSlower(
pair,"wall-time",wall,device===null?WALL_NOISE:1/0);if(!deviceSlower&&!wallSlower)return null;const kernels=kernelChanges(pair.reference.kernels,pair.head.kernels);
if(device===null)return onWallAlone(wall,kernels);const deviceMs=deviceSlower?device.ms:0,hostMs=wallSlower&&wall!==null?Math.max(0,wall.ms-Math.max(0,device.ms)):
0,totalMs=deviceMs+hostMs;return{clock:deviceSlower?"device":"wall",totalMs,relative:deviceSlower?device.relative:wall?.relative??0,parts:{...divided(deviceMs,kernels),
host:hostMs},kernels:deviceSlower?kernels:[]}}function difference(reference,head){return reference===null||head===null||reference<=0?null:{ms:head-reference,relative:head/
reference-1}}function isSlower(pair,metric,change,noise){return change.ms>0&&(isWorse(metricOf(pair.judged,metric))||change.relative>noise)}function onWallAlone(wall,kernels){
const totalMs=wall?.ms??0;return{clock:"wall",totalMs,relative:wall?.relative??0,parts:{structural:totalMs,slower:0,host:0},kernels}}function divided(deviceMs,kernels){
const slower=step_delta_sum(kernels.filter(({change})=>change==="time")),structural=step_delta_sum(kernels.filter(({change})=>change!=="time"));if(kernels.length===
0)return{structural:deviceMs,slower:0};const[a,b]=[Math.max(0,structural),Math.max(0,slower)],seen=Math.min(a+b,deviceMs);return a+b===0?{structural:0,slower:0}:
{structural:seen*a/(a+b),slower:seen*b/(a+b)}}function step_delta_sum(changes){return changes.reduce((total,{deltaMs})=>total+deltaMs,0)}function symptomOf(pair){
const delta=stepDelta(pair);if(delta!==null)return{unit:"ms",total:delta.totalMs,parts:delta.parts};const bytes=memoryGrowth(pair);if(bytes!==null)return undivided(
"bytes",bytes);const seconds=compileGrowth(pair,"cold")??compileGrowth(pair,"warm");return seconds===null?null:undivided("s",seconds)}const CUTTING=new Set(["gr\
aph-break-new","graph-break-gone","eager-fallback","recompile-limit","recompile-new"]);function undivided(unit,total){return{unit,total,parts:{structural:total,
slower:0,host:0}}}function findingsOf(pair,symptom){const counted=[...recompileFindings(pair),...breakFindings(pair),...cudagraphFindings(pair)];if(symptom===null)
return counted;const taken=new Set(counted.map(({cause})=>cause.site).flatMap(site=>site===null?[]:[(0,identity.$t)(site)])),cut=counted.some(({cause})=>CUTTING.
has(cause.kind)),delta=stepDelta(pair);return[...counted,...graphFindings(pair,taken,cut),...settingFindings(pair),...delta===null?[]:[...kernelFindings(delta),
...hostFindings(pair,delta)],...phaseFindings(pair),...memoryFindings(pair)]}function reason(kind,what,advice){return{kind,what,site:null,cost:null,advice,link:null}}
function speedupOf({judged,compiled,eager}){const known2=judged.metrics.find(({metric})=>metric==="speedup")?.head??null;return known2!==null?known2:eager?.wallMs===
null||eager?.wallMs===void 0||compiled.wallMs===null?null:eager.wallMs/compiled.wallMs}function breakEvenSteps({compiled,eager}){const saved=savedMs({compiled,eager});
return saved===null||saved<=0||compiled.coldCompileSeconds===null?null:Math.ceil(1e3*compiled.coldCompileSeconds/saved)}function savedMs({compiled,eager}){return eager===
null||eager.wallMs===null||compiled.wallMs===null?null:eager.wallMs-compiled.wallMs}function breakEven(facts){const{coldCompileSeconds:seconds,steadyPeakBytes}=facts.
compiled,saved=savedMs(facts);if(seconds===null||saved===null)return[];const steps=breakEvenSteps(facts),speedup=speedupOf(facts),factor=speedup===null?"":` (${(0,format.
H9)(speedup)})`,memory=memorySaved(facts.eager?.steadyPeakBytes??null,steadyPeakBytes),what=steps===null?`compiling costs ${(0,format.Xo)(seconds)} and a step i\
s no faster${factor}: it never pays${memory}`:`compiling costs ${(0,format.Xo)(seconds)} and saves ${(0,format.MH)(saved)} a step${factor}: it pays after ${(0,format.
B4)(steps)} steps${memory}`;return[reason("break-even",what,null)]}function memorySaved(eager,compiled){return eager===null||compiled===null||compiled>.95*eager?
"":`, but it needs ${(0,format.z3)(eager-compiled)} less memory`}const WORTH_COMPILING=1.05,BUSY_SHARE=.75,LAUNCH_GAP_MICROSECONDS=60,SHORT_KERNEL_MICROSECONDS=8,
LIBRARY_SHARE=.7,SHORT_STEP_MS=1,MAX_BREAKS=3;function noSpeedup(facts){const speedup=speedupOf(facts);return speedup===null||speedup>=WORTH_COMPILING?[]:[...[...breaks(
facts),...hostBound(facts),...libraryBound(facts),...tf32(facts),...oldGpu(facts),...shortStep(facts)],...breakEven(facts)]}function breaks({compiled}){const events=(0,identity.
jH)(compiled.counts?.graphBreaks??[]),graphs=compiled.counts?.graphs??0;return events.slice(0,MAX_BREAKS).map(event=>({...reason("graph-break-present",`${lineAt(
event.site,event.stack)} breaks the step into pieces (${(0,format.yk)(graphs,"graph")} in all): ${event.reason}`,breakAdvice(event)),site:event.site,link:event.
link??GRAPH_BREAK_LINK}))}function hostBound({compiled,eager}){const{deviceMs,wallMs,launches}=compiled;if(deviceMs===null||wallMs===null||wallMs<=0)return[];const busy=Math.
min(1,deviceMs/wallMs);if(busy>=BUSY_SHARE)return[];const share=`the GPU is busy ${(0,format.l9)(busy)} of the step (${(0,format.MH)(deviceMs)} of ${(0,format.MH)(
wallMs)})`,gap=launches===null||launches===0?null:1e3*(wallMs-deviceMs)/launches,eagerGap=eager?.deviceMs!=null&&eager.wallMs!==null?eager.wallMs-eager.deviceMs:
null;if(gap===null||gap>LAUNCH_GAP_MICROSECONDS){const both=eagerGap!==null&&eagerGap>.5*(wallMs-deviceMs)?", in eager too":"";return[reason("data-bound",`${share}\
: the rest is spent waiting for data or for Python${both}`,"Load and prepare data in other processes (DataLoader workers, pin_memory), and keep .item(), print a\
nd synchronisation out of the step.")]}return[launchBound(compiled,share,launches??0),...smallKernels(deviceMs,launches)]}function launchBound(compiled,share,launches){
const skip=compiled.counts?.cudagraphSkips[0],hasGraphs=compiled.graphs.some(({settings})=>settings["triton.cudagraphs"]==="True"),what=`${share}: launching ${(0,format.
yk)(Math.round(launches),"kernel")} one by one limits it`;return skip!==void 0?{...reason("launch-bound",`${what}, because CUDA graphs are skipped: ${skip.reason}`,
"Remove the reason, and CUDA graphs launch the step at once."),site:skip.site}:reason("launch-bound",what,hasGraphs?null:"Let CUDA graphs launch them at once: `\
mode: reduce-overhead`.")}function smallKernels(deviceMs,launches){if(launches===null||launches===0)return[];const each=1e3*deviceMs/launches;return each>=SHORT_KERNEL_MICROSECONDS?
[]:[reason("batch-too-small",`a kernel takes ${each.toFixed(1)} µs on average: the batch is too small to fill the GPU`,"Measure with a batch as large as in tra\
ining.")]}function libraryBound({compiled}){const total=compiled.kernels.reduce((sum2,{seconds})=>sum2+seconds,0),library=compiled.kernels.filter(({kind})=>kind===
"library").reduce((sum2,{seconds})=>sum2+seconds,0);return total===0||library/total<LIBRARY_SHARE?[]:[reason("library-bound",`${(0,format.l9)(library/total)} of\
 the device time is in library kernels (matrix products, convolutions, attention), which compiling leaves as they are`,"Try mode: max-autotune, lower precision,\
 or shapes that are multiples of 64.")]}function tf32({compiled,fingerprint}){return fingerprint.device!=="cuda"||fingerprint.settings.float32_matmul_precision!==
"highest"?[]:Number.parseFloat(fingerprint.computeCapability??"0")<8?[]:compiled.lines.filter(({operations})=>Object.keys(operations).some(name=>/linear|matmul|mm$|conv|attention/.
test(name))).some(({outputs})=>Object.keys(outputs).some(type=>type.startsWith("f32[")))?[reason("tf32-off","matrix products run in full float32: TF32 is off","\
torch.set_float32_matmul_precision('high') allows it, or use bfloat16 autocast.")]:[]}function oldGpu({fingerprint}){const capability=Number.parseFloat(fingerprint.
computeCapability??"");return fingerprint.device!=="cuda"||Number.isNaN(capability)||capability>=8?[]:[reason("old-gpu",`${fingerprint.gpuName??"the GPU"} has c\
ompute capability ${fingerprint.computeCapability}: what compiling gains shows from 8.0 on (A100 and newer)`,null)]}function shortStep({compiled}){return compiled.
deviceMs!==null||compiled.wallMs===null||compiled.wallMs>=SHORT_STEP_MS?[]:[reason("batch-too-small",`a step takes ${(0,format.MH)(compiled.wallMs)}: calling co\
mpiled code costs about as much as it saves`,"Measure with a batch as large as in training.")]}function explain(input){const sides={head:sideFacts(input.head),reference:sideFacts(
input.reference??[])},explained=input.run.benchmarks.flatMap(judged=>judged.variants.map(variant=>({id:judged.id,variant}))).map(({id:id2,variant})=>explainVariant(
input,sides,id2,variant)).sort((a,b)=>a.verdict-b.verdict||b.relative-a.relative),totalMs=explained.reduce((sum2,{slowerMs})=>sum2+slowerMs,0),explainedMs=explained.
reduce((sum2,{explainedMs:explainedMs2})=>sum2+explainedMs2,0);return{causes:[...explained.flatMap(({causes})=>causes),...explained.flatMap(({advice})=>advice)],
explainedShare:totalMs===0?null:explainedMs/totalMs}}function sideFacts(arms){const lines=linesByGraph(arms),facts=new Map(arms.map(arm=>[`${arm.benchmark}
${arm.variant}`,armFacts(arm,lines)]));return(benchmark,variant)=>facts.get(`${benchmark}
${variant}`)??null}function explainVariant(input,sides,id2,judged){const verdict=judge_verdict.b.indexOf(judged.verdict),name=judged.variant.name,benchmark=input.
benchmarks.find(candidate=>candidate.id===id2),head=sides.head(id2,name),nothing={causes:[],advice:[],slowerMs:0,explainedMs:0,relative:0,verdict};if(benchmark===
void 0||head===null)return nothing;const eagerName=benchmark.variants.find(({kind})=>kind==="eager")?.name??"",headEager=sides.head(id2,eagerName),owned=cause=>({
benchmark:id2,variant:name,...cause}),advice=noSpeedup({judged,compiled:head,eager:headEager,fingerprint:input.headFingerprint}).map(owned),reference=sides.reference(
id2,name);if(reference===null)return{...nothing,advice};const pair={benchmark,judged,head,reference,headEager,referenceEager:sides.reference(id2,eagerName),environment:input.
referenceFingerprint===null?[]:(0,environment.$)({reference:input.referenceFingerprint,head:input.headFingerprint}),headSettings:(0,benchmark_id.dj)(judged.variant),
referenceSettings:input.referenceBenchmarks.find(candidate=>candidate.id===id2)?.variants[name]??null},symptom=symptomOf(pair),ranked=allocate(findingsOf(pair,symptom),
symptom);return{causes:ranked.causes.map(owned),advice:withoutRepeated(advice,ranked.causes),slowerMs:symptom?.unit==="ms"?symptom.total:0,explainedMs:symptom?.
unit==="ms"?ranked.explained:0,relative:relativeOf(symptom,reference),verdict}}function withoutRepeated(advice,causes){const told=new Set(causes.map(({site})=>site===
null?null:`${site.file??site.packagePath}:${site.line}`));return advice.filter(({site})=>site===null||!told.has(`${site.file??site.packagePath}:${site.line}`))}
function relativeOf(symptom,reference){const before=reference.deviceMs??reference.wallMs;return symptom?.unit!=="ms"||before===null||before===0?0:symptom.total/
before}}),2016:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B4:()=>formatCount,H9:()=>formatFactor,
IV:()=>formatUnit,MH:()=>formatMilliseconds,Xo:()=>formatSeconds,h9:()=>formatSignedPercent,l9:()=>formatPercent,nV:()=>formatAge,u3:()=>formatPercentInterval,yk:()=>formatPlural,
z3:()=>formatBytes});const MINUS="-";function digits(value){const magnitude=Math.abs(value),decimals=magnitude>=99.95?0:magnitude>=9.995?1:magnitude>=.0995?2:magnitude===
0?0:3;return withoutNegativeZero(value.toFixed(decimals))}function withoutNegativeZero(text){return/^-0(\.0*)?$/.test(text)?text.slice(1):text}function formatMilliseconds(ms){
return Math.abs(ms)>=1e4?formatSeconds(ms/1e3):`${digits(ms)} ms`}function formatSeconds(seconds){const magnitude=Math.abs(seconds);if(magnitude<.9995)return seconds===
0?"0 s":`${digits(seconds*1e3)} ms`;if(magnitude<119.5)return`${digits(seconds)} s`;const sign=seconds<0?MINUS:"",whole=Math.round(magnitude);if(whole<3600)return sign+
joinUnits(Math.floor(whole/60),"min",whole%60,"s");const minutes=Math.round(whole/60);return sign+joinUnits(Math.floor(minutes/60),"h",minutes%60,"min")}function joinUnits(large,largeUnit,small,smallUnit){
return small===0?`${large} ${largeUnit}`:`${large} ${largeUnit} ${small} ${smallUnit}`}function formatAge(seconds){return seconds<60?"just now":seconds<3600?`${Math.
floor(seconds/60)} min`:seconds<48*3600?`${Math.floor(seconds/3600)} h`:`${Math.floor(seconds/86400)} days`}function percentDigits(percent){const magnitude=Math.
abs(percent),decimals=magnitude>=99.5?0:magnitude>=.0995?1:magnitude===0?0:2;return withoutNegativeZero(percent.toFixed(decimals))}function formatPercent(fraction){
return`${percentDigits(fraction*100).replace(/\.0+$/,"")} %`}function formatSignedPercent(fraction){const text=percentDigits(fraction*100);return`${Number(text)>
0?"+":""}${Number(text)===0?"0":text} %`}function formatPercentInterval(low,high){return low>=0?`${percentDigits(low*100)} % to ${percentDigits(high*100)} %`:`${formatSignedPercent(
low)} to ${formatSignedPercent(high)}`}const BYTE_UNITS=["bytes","KiB","MiB","GiB","TiB"];function formatBytes(bytes){const exponent=Math.min(BYTE_UNITS.length-
1,Math.max(0,Math.floor(Math.log2(Math.abs(bytes)||1)/10))),value=bytes/1024**exponent;return`${exponent===0?value.toFixed(0):digits(value)} ${BYTE_UNITS[exponent]}`}
function formatFactor(factor){return`${digits(factor)}x`}function formatCount(count){const[whole="",fraction]=withoutNegativeZero(Number(count.toFixed(2)).toString()).
split("."),grouped=whole.replace(/\B(?=(\d{3})+(?!\d))/g,",");return fraction===void 0?grouped:`${grouped}.${fraction}`}function formatPlural(count,singular,plural=`${singular}\
s`){return`${formatCount(count)} ${count===1?singular:plural}`}function formatUnit(value,unit){switch(unit){case"ms":return formatMilliseconds(value);case"s":return formatSeconds(
value);case"bytes":return formatBytes(value);case"count":return formatCount(value);case"factor":return formatFactor(value);case"none":return digits(value)}}}),4600:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>gitCommand,t:()=>gitFailure});var _git_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5216);const TIMEOUT_MS=3e4,
REDIRECTIONS=/^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|PREFIX|CEILING_DIRECTORIES|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|EXTERNAL_DIFF|ASKPASS|TRACE\w*)$/i;
function gitCommand({tools,directory,env}){const baseEnv=environment(env),run=(args,options={})=>tools.run("git",[...settings(directory),...args],{cwd:directory,
env:{...baseEnv,...options.env,...configEnvironment(baseEnv,options.config??[])},timeoutMs:options.timeoutMs??TIMEOUT_MS});return{directory,at:elsewhere=>gitCommand(
{tools,directory:elsewhere,env}),run,async read(args,options){const output=await run(args,options);if(output.exitCode===0)return output.stdout.trim();throw new _git_js__WEBPACK_IMPORTED_MODULE_0__.
X(`git ${args[0]??""} failed: ${gitFailure(output,directory)}`)}}}function settings(directory){return[`safe.directory=${directory.replaceAll("\\","/")}`,"core.h\
ooksPath=/dev/null","core.fsmonitor=false","gc.auto=0","maintenance.auto=false","core.quotePath=false","advice.detachedHead=false"].flatMap(pair=>["-c",pair])}function environment(env){
const kept=Object.entries(env).filter(entry=>entry[1]!==void 0&&!REDIRECTIONS.test(entry[0]));return{...Object.fromEntries(kept),GIT_TERMINAL_PROMPT:"0",GCM_INTERACTIVE:"\
never",GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"1",LC_ALL:"C"}}function configEnvironment(env,config){if(config.length===0)return{};const present=Number(env.
GIT_CONFIG_COUNT??"0"),first=Number.isInteger(present)&&present>0?present:0,entries=config.flatMap(([name,value],index)=>[[`GIT_CONFIG_KEY_${first+index}`,name],
[`GIT_CONFIG_VALUE_${first+index}`,value]]);return{...Object.fromEntries(entries),GIT_CONFIG_COUNT:String(first+config.length)}}function gitFailure(output,directory){
const words=output.stderr.trim().split(`
`).slice(-3).join(" ").slice(0,500);return output.exitCode<0?`git did not run (${words})`:words.includes("safe.directory")?`${directory} belongs to another user\
; run \`git config --global --add safe.directory ${directory}\` before this step`:words===""?`exit code ${output.exitCode}`:words}}),5216:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>GitError});class GitError extends Error{name="GitError"}}),662:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
gJ)(thrown).slice(0,300);if(!isRequestError(thrown))return{kind:"network",status:null,message};const{status,response}=thrown,headers=response?.headers??{},limited=status===
429||headers["retry-after"]!==void 0||String(headers["x-ratelimit-remaining"])==="0";return(status===403||status===429)&&limited?{kind:"rate-limited",status,message}:
status===401||status===403?{kind:"denied",status,message}:status===404||status===410?{kind:"not-found",status,message}:status>=500?{kind:response===void 0?"netw\
ork":"server",status,message}:{kind:"invalid",status,message}}const RETRY_AFTER_MS=[1e3,4e3];async function withRetries(clock,work){for(const waitMs of RETRY_AFTER_MS)
try{return await work()}catch(thrown){const{kind}=apiFailure(thrown);if(kind!=="server"&&kind!=="network")throw thrown;await clock.sleep(waitMs)}return await work()}
function failureSentence(what,failure,permission){switch(failure.kind){case"denied":case"not-found":return`${what}: GitHub answered ${failure.status}. Give the \
job \`permissions: ${permission}\`, or pass a \`github-token\` that has it.`;case"invalid":return`${what}: GitHub did not accept it (${failure.status}: ${failure.
message}).`;case"rate-limited":return`${what}: the token's rate limit is used up (${failure.status}).`;case"server":return`${what}: GitHub answered ${failure.status}\
 three times.`;case"network":return`${what}: GitHub could not be reached (${failure.message}).`}}function isRequestError(thrown){return typeof thrown=="object"&&
thrown!==null&&"status"in thrown&&typeof thrown.status=="number"}}),3056:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{DQ:()=>readPullRequest,HO:()=>PULLS_PER_PAGE,_f:()=>findPullRequest});var _api_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9484);const PULLS_PER_PAGE=100,MAX_PAGES=20;async function findPullRequest(request){const{client,clock,headSha,headRepository,headBranch}=request;if(headRepository===
null)return{kind:"none",reason:"the repository of the commit is gone, so its pull request cannot be told"};const owner=headRepository.split("/")[0]??"",matches=pull=>pull.
headSha===headSha&&pull.headRepository?.toLowerCase()===headRepository.toLowerCase();try{const heads=headBranch===null?[null]:[`${owner}:${headBranch}`,null];for(const head of heads)
for(let page=1;page<=MAX_PAGES;page+=1){const pulls=await(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__.LH)(clock,()=>client.listPullRequests({state:"open",head,
page})),pullRequest=pulls.find(matches);if(pullRequest!==void 0)return{kind:"found",pullRequest};if(pulls.length<PULLS_PER_PAGE)break}return{kind:"none",reason:`\
no open pull request has ${headSha.slice(0,7)} of ${headRepository} as its head (a newer push, or closed)`}}catch(thrown){return{kind:"failed",reason:(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__.
Qz)("The pull request could not be looked up",(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__.tF)(thrown),"{ pull-requests: read }")}}}async function readPullRequest(request){
const{client,clock,number}=request;try{return{kind:"found",pullRequest:await(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__.LH)(clock,()=>client.getPullRequest(
number))}}catch(thrown){const what=`The labels of pull request #${number} could not be read`;return{kind:"failed",reason:(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__.
Qz)(what,(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__.tF)(thrown),"{ pull-requests: read }")}}}}),39:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>FAIL_ON,I:()=>loadInputs});var external_node_path_=__webpack_require__(6760),defaults=__webpack_require__(1525),
benchmarks=__webpack_require__(5295),inputs_problems=__webpack_require__(1733),suggest=__webpack_require__(9067);function splitList(text){return text.trim().replace(
/^\[([\s\S]*)\]$/,"$1").split(/[,\n]/).map(item=>item.trim().replace(/^- +/,"").replace(/^(['"])(.*)\1$/,"$2").trim()).filter(item=>item!=="")}function readChoice(text,allowed,what,complain){
const trimmed=text.trim(),found=allowed.find(choice=>choice===trimmed.toLowerCase());return found===void 0&&complain((0,suggest.mj)(trimmed,what,allowed)),found}
function readChoices(text,allowed,what,complain){const words=splitList(text);if(words.length===1&&words[0]?.toLowerCase()==="none")return[];if(words.some(word=>word.
toLowerCase()==="none")){complain(`\`none\` stands alone, not beside ${(0,inputs_problems.h)(words.filter(word=>word.toLowerCase()!=="none").join(", "))}.`);return}
const choices=words.map(word=>readChoice(word,allowed,what,complain));return choices.every(choice=>choice!==void 0)?[...new Set(choices)]:void 0}function readNames(text,rule,complain){
const words=splitList(text),wrong=words.filter(word=>!rule.pattern.test(word));for(const word of wrong)complain(`${(0,inputs_problems.h)(word)} is not ${rule.what}\
.`);return wrong.length===0?[...new Set(words)]:void 0}const CONFIRM_MODES=["auto","always","never"],MAX_COMMAND_CHARACTERS=2e4;function readBaseSetup(text,complain){
const command=text.trim();if(command==="")return null;if(command.length>MAX_COMMAND_CHARACTERS||command.includes("\0")){complain(`a command of at most ${MAX_COMMAND_CHARACTERS}\
 characters is expected; put a longer one into a script.`);return}return command}const MAX_LABEL_CHARACTERS=50;function readAcceptLabel(text,complain){if(text.toLowerCase()===
"none")return null;if(text.length<=MAX_LABEL_CHARACTERS&&!/[\p{Cc},]/u.test(text))return text;complain(`${(0,inputs_problems.h)(text)} is not the name of one la\
bel: at most ${MAX_LABEL_CHARACTERS} characters, without commas.`)}function deepFreeze(value){if(typeof value=="object"&&value!==null&&!Object.isFrozen(value)){
Object.freeze(value);for(const inner of Object.values(value))deepFreeze(inner)}return value}var quantities=__webpack_require__(3396);const MODES=["check","measu\
re","report"],MAX_SHARDS=100;function readExpectedShards(text,complain){const words=splitList(text),[first]=words;if(first===void 0)return{kind:"any"};if(words.
length===1&&/^\d+$/.test(first)){const count=Number(first);if(count>=1&&count<=MAX_SHARDS)return{kind:"count",count};complain(`${(0,inputs_problems.h)(first)}: \
a number from 1 to ${MAX_SHARDS} is expected.`);return}const wrong=words.find(word=>!/^[A-Za-z0-9._-]{1,80}$/.test(word));if(wrong!==void 0){complain(`${(0,inputs_problems.
h)(wrong)} is not a \`comment-key\`; list those of the measuring jobs, or write how many there are.`);return}if(words.length<=MAX_SHARDS)return{kind:"names",names:[
...new Set(words)]};complain(`${words.length} shards are listed; at most ${MAX_SHARDS} can be.`)}function readFlag(text,complain){if(/^(true|True|TRUE)$/.test(text))
return!0;if(/^(false|False|FALSE)$/.test(text))return!1;complain(`${(0,inputs_problems.h)(text)} is neither \`true\` nor \`false\`.`)}function readResultsPath(text,workspaceRoot,complain){
if(text.startsWith("~")){complain(`${(0,inputs_problems.h)(text)}: \`~\` is not expanded here; write the whole path.`);return}const path=(0,external_node_path_.
resolve)(workspaceRoot,text);if(path!==workspaceRoot)return path;complain(`${(0,inputs_problems.h)(text)} is the workspace itself; name a folder in it, such as \
\`torch-compile-check-results\`.`)}function readPython(text,complain){const unquoted=text.replace(/^(['"])(.*)\1$/,"$2");if(/\.py$/.test(unquoted)){complain(`${(0,inputs_problems.
h)(text)} is a script; name the interpreter, such as \`python3.12\` or \`.venv/bin/python\`.`);return}if(/\s-\w|\s(run|-m)\b|^(uv|conda|poetry|pdm|hatch)\b/.test(
unquoted)){complain(`${(0,inputs_problems.h)(text)} is a command line; name the interpreter itself, such as \`.venv/bin/python\` (\`python -c "import sys; print(sy\
s.executable)"\` prints it).`);return}return unquoted}function readBranches(text,complain){return readNames(text,{pattern:/^(?!.*\.\.)[^\s~^:?*[\\\p{Cc}]{1,250}$/u,
what:"the name of a branch; patterns are not supported"},complain)?.map(branch=>branch.replace(/^refs\/heads\//,""))}function readBaselineStore(text,workspaceRoot,complain){
if(text.toLowerCase()==="cache")return{kind:"cache"};if(text.startsWith("~")){complain(`${(0,inputs_problems.h)(text)}: \`~\` is not expanded here; write the whol\
e path.`);return}if(!/[/\\]/.test(text)&&text!=="."&&text!==".."){complain(`${(0,suggest.mj)(text,"a store",["cache"])} For a directory write ${(0,inputs_problems.
h)(`./${text}`)} or an absolute path.`);return}return{kind:"directory",path:(0,external_node_path_.resolve)(workspaceRoot,text)}}function readCommentKey(text,complain){
if(/^[A-Za-z0-9._-]{1,80}$/.test(text))return text;const meant=text.replaceAll(/[^A-Za-z0-9._-]+/g,"-").replaceAll(/^-+|-+$/g,"").slice(0,80),hint=meant===""?"":
`, such as ${(0,inputs_problems.h)(meant)}`;complain(`${(0,inputs_problems.h)(text)}: 1 to 80 letters, digits, dots, hyphens and underscores are allowed${hint}.`)}
const NEVER_PASSED=/^(ACTIONS_|INPUT_|STATE_|GITHUB_(TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$|GH_TOKEN$|NODE_OPTIONS$)/i;function readPassEnv(text,complain){const withValue=splitList(
text).filter(word=>word.includes("="));if(withValue.length>0){const[name]=(withValue[0]??"").split("=");complain(`give names alone, not values: write ${(0,inputs_problems.
h)(name??"")} and set it under \`env:\` of the step.`);return}const names=readNames(text,{pattern:/^[A-Za-z_]\w{0,199}$/,what:"the name of an environment variab\
le"},complain),refused=(names??[]).filter(name=>NEVER_PASSED.test(name));for(const name of refused)complain(`${(0,inputs_problems.h)(name)} is never passed: it \
would give the code under test this job's rights. Remove it from the list.`);return refused.length===0?names:void 0}var workspace_files=__webpack_require__(8722),
workspace_paths=__webpack_require__(1469),should_comment=__webpack_require__(163);const FAIL_ON=["regression","failed","no-baseline","incomparable","inconclusiv\
e"],TIME_BUDGET={minSeconds:10,maxSeconds:24*3600};function loadInputs(options){const{source,workspace:root,files=workspace_files.T}=options,problems=new inputs_problems.
Z,workspace={root:(0,external_node_path_.resolve)(root),files},text=(name,fallback)=>source.get(name).trim()||fallback,complainAboutDirectory=problems.at("worki\
ng-directory"),workingDirectory=(0,workspace_paths.T)(text("working-directory",defaults.zY.workingDirectory),{workspace,from:workspace.root,kind:"directory",complain:complainAboutDirectory}),
mode=readChoice(text("mode",defaults.zY.mode),MODES,"a mode",problems.at("mode")),inputs={mode,benchmarks:(0,benchmarks.hq)({source,problems,place:{workspace,workingDirectory:workingDirectory?.
absolute??null},optional:mode==="report"}),ownLimits:(0,benchmarks.bO)(source),python:readPython(text("python",defaults.zY.python),problems.at("python")),workingDirectory:workingDirectory?.
relative,baselineBranches:readBranches(source.get("baseline-branches"),problems.at("baseline-branches")),baselineStore:readBaselineStore(text("baseline-store",defaults.
zY.baselineStore),workspace.root,problems.at("baseline-store")),onMissingBaseline:readChoice(text("on-missing-baseline",defaults.zY.onMissingBaseline),["warn","\
fail","measure-base"],"what to do",problems.at("on-missing-baseline")),confirm:readChoice(text("confirm",defaults.zY.confirm),CONFIRM_MODES,"when to confirm",problems.
at("confirm")),baseSetup:readBaseSetup(source.get("base-setup"),problems.at("base-setup")),acceptLabel:readAcceptLabel(text("accept-label",defaults.zY.acceptLabel),
problems.at("accept-label")),failOn:readChoices(text("fail-on",defaults.zY.failOn),FAIL_ON,"a verdict to fail on",problems.at("fail-on")),timeBudgetSeconds:(0,quantities.
$7)(text("time-budget",defaults.zY.timeBudget),TIME_BUDGET,problems.at("time-budget")),comment:readChoice(text("comment",defaults.zY.comment),should_comment.p,"\
when to comment",problems.at("comment")),commentKey:readCommentKey(text("comment-key",defaults.zY.commentKey),problems.at("comment-key")),checkRun:readFlag(text(
"check-run",defaults.zY.checkRun),problems.at("check-run")),resultsPath:readResultsPath(text("results-path",defaults.zY.resultsPath),workspace.root,problems.at(
"results-path")),expectedShards:readExpectedShards(source.get("expected-shards"),problems.at("expected-shards")),githubToken:source.get("github-token").trim()||
null,passEnv:readPassEnv(source.get("pass-env"),problems.at("pass-env"))};return problems.throwIfAny(),deepFreeze(complete(inputs))}function complete(inputs){const missing=Object.
entries(inputs).find(([,value])=>value===void 0);if(missing!==void 0)throw new Error(`input ${missing[0]} was refused without a reason`);return inputs}}),5295:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{MK:()=>defaultLimits,hq:()=>readBenchmarks,bO:()=>readOwnLimits});var defaults=__webpack_require__(1525),benchmark_id=__webpack_require__(
377),quantities=__webpack_require__(3396);const READERS={"max-slowdown":{field:"maxSlowdown",read:(text,complain)=>(0,quantities.PX)(text,{max:1,positive:!0,noun:"\
slowdown"},complain)},"max-compile-time-growth":{field:"maxCompileTimeGrowth",read:(text,complain)=>(0,quantities.PX)(text,{max:100,positive:!0,noun:"growth of \
compile time"},complain)},"max-memory-growth":{field:"maxMemoryGrowth",read:(text,complain)=>(0,quantities.PX)(text,{max:1,positive:!1,noun:"growth of memory"},
complain)},"max-new-graph-breaks":{field:"maxNewGraphBreaks",read:quantities._0},"max-new-recompiles":{field:"maxNewRecompiles",read:quantities._0},"min-speedup":{
field:"minSpeedup",read:(text,complain)=>/^(none)?$/i.test(text.trim())?null:(0,quantities.g6)(text,complain)}},LIMIT_NAMES=Object.keys(READERS);function withLimit(limits,name,text,complain){
const reader=READERS[name],value=reader?.read(text,complain);return reader===void 0||value===void 0?limits:{...limits,[reader.field]:value}}var inputs_params=__webpack_require__(
7379),inputs_problems=__webpack_require__(1733),step_path=__webpack_require__(6179),suggest=__webpack_require__(9067),yaml_text=__webpack_require__(1532);const SETTING_NAMES=[
"backend","mode","dynamic","fullgraph","options"],UNTOUCHED={backend:null,mode:null,dynamic:null,fullgraph:null,options:null},MODES=["default","reduce-overhead",
"max-autotune","max-autotune-no-cudagraphs"];function readSettings(yaml,path,value){if(value==null)return UNTOUCHED;if(!(0,yaml_text.pi)(value)){yaml.complainAt(
path,`is ${(0,yaml_text.I)(value)}; write settings, such as \`mode: reduce-overhead\`.`);return}let sound=!0;const complain=(key,message)=>(sound=!1,yaml.complainAt(
[...path,key],message),null);for(const key of Object.keys(value))SETTING_NAMES.some(name=>name===key)||complain(key,(0,suggest.mj)(key,"a setting",SETTING_NAMES));
const settings={backend:readBackend(value.backend,complain),mode:readMode(value.mode,complain),dynamic:readFlag("dynamic",value.dynamic,complain),fullgraph:readFlag(
"fullgraph",value.fullgraph,complain),options:readOptions(value.options,complain)};return settings.mode!==null&&settings.options!==null&&complain("options","`mo\
de` and `options` exclude each other in `torch.compile`; a mode is a set of options."),sound?settings:void 0}function readBackend(value,complain){return value==
null?null:typeof value=="string"&&/^[\w.:-]{1,100}$/.test(value)?value:complain("backend",`${(0,yaml_text.I)(value)} is not a backend's name; write one such as \
\`inductor\` or \`aot_eager\`.`)}function readMode(value,complain){return value==null?null:MODES.some(mode=>mode===value)?value:complain("mode",(0,suggest.mj)(typeof value==
"string"?value:(0,yaml_text.I)(value),"one of torch.compile's modes",MODES))}function readFlag(key,value,complain){if(value==null)return null;if(typeof value=="\
boolean")return value;const said=typeof value=="string"?(0,inputs_problems.h)(value):(0,yaml_text.I)(value),meant=typeof value=="string"?(0,suggest.kp)(value,["\
true","false"]):null,auto=key==="dynamic"?", or leave it out for torch's automatic choice":"";return complain(key,`${key}: ${said} is neither true nor false${meant===
null?"":` (did you mean ${meant}?)`}${auto}.`)}function readOptions(value,complain){if(value==null)return null;if(!(0,yaml_text.pi)(value))return complain("opti\
ons",`options is ${(0,yaml_text.I)(value)}; write a map, such as \`max_autotune: true\`.`);const options={};for(const[name,option]of Object.entries(value)){if(!(typeof option==
"string"||typeof option=="boolean"||Number.isFinite(option)))return complain("options",`option ${(0,inputs_problems.h)(name)} is ${(0,yaml_text.I)(option)}; a t\
ext, a number, true or false is expected.`);options[name]=option}return Object.keys(options).length===0?null:options}const EAGER={name:"eager",kind:"eager",...UNTOUCHED},
NAME=/^[A-Za-z0-9][A-Za-z0-9 ._=+-]{0,59}$/;function readVariants(yaml,path,value){const written=readWritten(yaml,path,value);if(written!==void 0){if(written.length===
0){yaml.complainAt(path,"nothing would be compiled; add `compiled`, such as `variants: [eager, compiled]`.");return}return withNames(yaml,written)}}function readWritten(yaml,path,value){
if(Array.isArray(value))return collect(value.map((item,index)=>readItem(yaml,[...path,index],item)));if(typeof value=="string")return collect(value.split(/[\s,]+/).
map(word=>readWord(yaml,path,word)));if((0,yaml_text.pi)(value)){const keys=Object.keys(value);return keys.length>0&&keys.every(key=>key==="name"||SETTING_NAMES.
some(name=>name===key))?collect([readItem(yaml,path,value)]):collect(keys.map(name=>readNamed(yaml,[...path,name],name,value[name])))}yaml.complainAt(path,`is ${(0,yaml_text.
I)(value)}; write a list such as \`[eager, compiled]\`, or settings such as \`mode: reduce-overhead\`.`)}function collect(items){if(!items.includes(void 0))return items.
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
step","params","variants","limits"],FILE_KEYS=["benchmarks",...SHARED_KEYS],BENCHMARK_KEYS=["name",...SHARED_KEYS],MAX_BENCHMARKS=200,config_file_NAME=/^[^\p{Cc}\p{Cf}\s][^\p{Cc}\p{Cf}]{0,79}$/u;
function readConfig(yaml,base,place){const{value}=yaml;if(!(0,yaml_text.pi)(value))return yaml.complainAt([],`is ${(0,yaml_text.I)(value)}; a map with \`benchmar\
ks:\` is expected.`),[];checkKeys(yaml,[],value,FILE_KEYS);const shared=overlay(yaml,[],value,base),written=value.benchmarks;if(!Array.isArray(written)||written.
length===0)return yaml.complainAt(["benchmarks"],`\`benchmarks:\` needs a list with at least one \`- step: bench/step.py:make_step\`${written===void 0?"":`; it \
is ${(0,yaml_text.I)(written)}`}.`),[];if(written.length>MAX_BENCHMARKS)return yaml.complainAt(["benchmarks"],`${written.length} benchmarks are listed; at most ${MAX_BENCHMARKS}\
 can be.`),[];const benchmarks=written.map((item,index)=>readOne(yaml,["benchmarks",index],item,shared,place));return benchmarks.filter((benchmark,index)=>{const twin=benchmarks.
findIndex(other=>other!==null&&other.id===benchmark?.id);return benchmark!==null&&twin<index&&yaml.complainAt(["benchmarks",index],`is ${(0,inputs_problems.h)(benchmark.
name)} with the same params a second time; give it a \`name\` of its own.`),benchmark!==null})}function readOne(yaml,path,item,shared,place){if(!(0,yaml_text.pi)(
item))return yaml.complainAt(path,`is ${(0,yaml_text.I)(item)}; a benchmark is a map with \`step:\`.`),null;checkKeys(yaml,path,item,BENCHMARK_KEYS);const{step,
params,variants,limits}=overlay(yaml,path,item,shared),name=readName(yaml,[...path,"name"],item.name);if(step===null)return yaml.complainAt(path,"has no `step`;\
 add `step: bench/step.py:make_step`."),null;const complain=message=>yaml.complainAt([...path,"step"],message),found=(0,step_path.j)(step,{...place,complain});return found===
void 0||name===void 0?null:toBenchmark(name,found,{params,variants,limits})}function toBenchmark(name,step,{params,variants,limits}){const called=name??step.text;
return{id:(0,benchmark_id.bJ)({name:called,params}),name:called,stepFile:step.file,stepFunction:step.function,params,variants,limits}}function readName(yaml,path,value){
if(value==null)return null;if(typeof value=="string"&&config_file_NAME.test(value))return value;yaml.complainAt(path,"a name is a text of 1 to 80 visible charac\
ters.")}function overlay(yaml,path,map,under){const{step,params,variants,limits}=map;step!==void 0&&typeof step!="string"&&yaml.complainAt([...path,"step"],`\`st\
ep\` is ${(0,yaml_text.I)(step)}; write \`path/to/file.py:function\`.`);const ownParams=(0,inputs_params.L)(yaml,[...path,"params"],params);return{step:typeof step==
"string"?step:under.step,params:{...under.params,...ownParams},variants:variants===void 0?under.variants:readVariants(yaml,[...path,"variants"],variants)??under.
variants,limits:overlayLimits(yaml,[...path,"limits"],limits,under.limits)}}function overlayLimits(yaml,path,value,under){return value==null?under:(0,yaml_text.
pi)(value)?Object.keys(value).reduce((limits,key)=>{const at=[...path,key];return LIMIT_NAMES.includes(key)?withLimit(limits,key,yaml.sourceOf(at),message=>yaml.
complainAt(at,`\`${key}\`: ${message}`)):(yaml.complainAt(at,(0,suggest.mj)(key,"a limit",LIMIT_NAMES)),limits)},under):(yaml.complainAt(path,`is ${(0,yaml_text.
I)(value)}; write a map, such as \`max-slowdown: 3%\`.`),under)}function checkKeys(yaml,path,map,allowed){for(const key of Object.keys(map).filter(key2=>!allowed.
includes(key2))){const isLimit=(0,suggest.kp)(key,allowed)===null&&LIMIT_NAMES.includes(key);yaml.complainAt([...path,key],isLimit?`\`${key}\` belongs under \`lim\
its:\`.`:(0,suggest.mj)(key,"a key",allowed))}}var workspace_paths=__webpack_require__(1469);const MAX_CONFIG_BYTES=256*1024;function readBenchmarks(reading){const{
source,problems,place,optional}=reading,[step,config]=[source.get("step").trim(),source.get("config").trim()],shared={step:null,params:readOwnParams(reading),variants:readOwnVariants(
reading),limits:readSharedLimits(reading)};if(step===""&&config===""){if(optional)return[];const example=`${indent(defaults.jz)}
where bench/step.py holds
${indent(defaults.tD)}`;return problems.at("step")(`say what to measure, for example
${example}`),[]}if(step!==""&&config!=="")return problems.at("step")("given together with `config`; list this step in the configuration file, or remove one of t\
he two."),[];if(config!==""&&source.get("params").trim()!==""&&problems.at("params")("given together with `config`; write `params:` into the configuration file,\
 where every step has its own."),place.workingDirectory===null)return[];const inside={workspace:place.workspace,workingDirectory:place.workingDirectory};if(config!==
"")return readConfigFile(config,shared,inside,problems);const found=(0,step_path.j)(step,{...inside,complain:problems.at("step")});return found===void 0?[]:[toBenchmark(
null,found,shared)]}function readConfigFile(path,shared,place,problems){const{workspace,workingDirectory}=place,complain=problems.at("config"),file=(0,workspace_paths.
T)(path,{workspace,from:workingDirectory,kind:"file",complain});if(file===void 0)return[];const text=workspace.files.readText(file.absolute,MAX_CONFIG_BYTES);if(text===
null)return complain(`${(0,inputs_problems.h)(path)} cannot be read, or is larger than ${MAX_CONFIG_BYTES/1024} kB.`),[];const yaml=(0,yaml_text.hN)(text,problems.
at(`config (${(0,inputs_problems.h)(path)})`));return yaml===void 0?[]:readConfig(yaml,shared,place)}function readOwnParams({source,problems}){const yaml=(0,yaml_text.
hN)(source.get("params"),problems.at("params"));return(yaml&&(0,inputs_params.L)(yaml,[],yaml.value))??{}}function readOwnVariants({source,problems}){const yaml=(0,yaml_text.
hN)(source.get("variants").trim()||defaults.zY.variants,problems.at("variants"));return(yaml&&readVariants(yaml,[],yaml.value))??[]}const DEFAULT_LIMITS={"max-s\
lowdown":defaults.zY.maxSlowdown,"max-compile-time-growth":defaults.zY.maxCompileTimeGrowth,"max-memory-growth":defaults.zY.maxMemoryGrowth,"max-new-graph-break\
s":defaults.zY.maxNewGraphBreaks,"max-new-recompiles":defaults.zY.maxNewRecompiles,"min-speedup":defaults.zY.minSpeedup};function readSharedLimits({source,problems}){
const unset={maxSlowdown:0,maxCompileTimeGrowth:0,maxMemoryGrowth:0,maxNewGraphBreaks:0,maxNewRecompiles:0,minSpeedup:null};return LIMIT_NAMES.reduce((limits,name)=>{
const text=source.get(name).trim()||(DEFAULT_LIMITS[name]??"");return withLimit(limits,name,text,problems.at(name))},unset)}function readOwnLimits(source){const own=LIMIT_NAMES.
filter(name=>!["",DEFAULT_LIMITS[name]??""].includes(source.get(name).trim())),ignore=()=>{};return Object.assign({},...own.map(name=>withLimit({},name,source.get(
name),ignore)))}function defaultLimits(){return readSharedLimits({source:{get:()=>""},problems:new inputs_problems.Z})}function indent(text){return text.replaceAll(
/^/gm,"  ")}}),7379:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>readParams,
M:()=>isPythonName});var _problems_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1733),_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1532);
const IDENTIFIER=/^[\p{XID_Start}_][\p{XID_Continue}]*$/u,PYTHON_KEYWORDS=new Set("False None True and as assert async await break class continue def del elif e\
lse except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" ")),RESERVED=new Map([["compile","the \
check passes `compile` itself; how it compiles is said by `variants`"]]),MAX_DEPTH=32;function isPythonName(name){return IDENTIFIER.test(name)&&!PYTHON_KEYWORDS.
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
452);class Problems{#messages=[];at(place){return message=>{this.#messages.push(`${place}: ${message}`)}}throwIfAny(){const[first,...others]=this.#messages;if(first===
void 0)return;if(others.length===0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(first);const numbered=this.#messages.map((message,index)=>`  ${index+1}.\
 ${indent(message)}`);throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${this.#messages.length} inputs need a correction:
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
__webpack_require__.d(__webpack_exports__,{X:()=>mentionsName,j:()=>readStep});var _problems_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1733),_params_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7379),_suggest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9067),_workspace_paths_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1469);const MAX_SOURCE_BYTES=4*
1024*1024;function readStep(text,options){const{workspace,workingDirectory,complain}=options,written=text.trim(),colon=written.lastIndexOf(":"),file=written.slice(
0,colon).replace(/:$/,""),functionName=written.slice(colon+1).replace(/\(.*\)$/,""),rewritten=rewrite(written,file,functionName);if(rewritten!==null){complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__.
h)(written)} ${rewritten.why}; write ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__.h)(rewritten.text)}.`);return}if(colon===-1||!file.endsWith(".py")){const functions=colon===
-1&&written.endsWith(".py")?functionsOf(written,workspace,workingDirectory):[];complain(written.endsWith(".py")?`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__.
h)(written)} names no function; write ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__.h)(`${written}:${functions[0]??"make_step"}`)}.${listed(functions)}`:`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__.
h)(written)} is not of the form \`path/to/file.py:function\`.`);return}if(!(0,_params_js__WEBPACK_IMPORTED_MODULE_0__.M)(functionName)){complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__.
h)(functionName)} is not the name of a Python function; write ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__.h)(`${file}:make_step`)}.`);return}const path=(0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_1__.
T)(file,{workspace,from:workingDirectory,kind:"file",complain});if(path!==void 0){if(!mentions(functionName,file,workspace,workingDirectory)){const functions=functionsOf(
file,workspace,workingDirectory),meant=(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__.kp)(functionName,functions);complain(`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__.
h)(file)} holds no function ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__.h)(functionName)}.${meant===null?"":` Did you mean ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__.
h)(meant)}?`}${listed(functions)}`);return}return{text:written,file:path.relative,function:functionName}}}function rewrite(written,file,name){return written.includes(
"\\")?{why:"has backslashes",text:written.replaceAll("\\","/")}:/\.py::\w+$/.test(written)?{why:"has two colons",text:`${file}:${name}`}:/\(.*\)$/.test(written)?
{why:"calls the function",text:`${file}:${name}`}:/^\w+(\.\w+)*:\w+$/.test(written)&&!file.endsWith(".py")?{why:"is a module, not a file",text:`${file.replaceAll(
".","/")}.py:${name}`}:null}function sourceOf(file,workspace,workingDirectory){const path=(0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_1__.T)(file,{workspace,
from:workingDirectory,kind:"file",complain:()=>{}});return path===void 0?null:workspace.files.readText(path.absolute,MAX_SOURCE_BYTES)}function mentions(name,file,workspace,workingDirectory){
const source=sourceOf(file,workspace,workingDirectory);return source===null||mentionsName(name,source)}function mentionsName(name,source){return/^\s*from .* import \*/m.
test(source)||wordIn(name,source)}function wordIn(name,source){return source.split(/[^\p{XID_Continue}]+/u).includes(name)}function functionsOf(file,workspace,workingDirectory){
return[...(sourceOf(file,workspace,workingDirectory)??"").matchAll(/^def ([^\W\d]\w*)/gm)].map(match=>match[1]??"").filter(name=>!name.startsWith("_"))}function listed(functions){
if(functions.length===0)return"";const more=functions.length>8?" …":"";return` Its functions: ${functions.slice(0,8).map(_problems_js__WEBPACK_IMPORTED_MODULE_2__.
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
d(__webpack_exports__,{I:()=>kindOf,hN:()=>parseYaml,pi:()=>isMapping});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8815),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
452);const MAX_CHARACTERS=256*1024,MAX_ALIASES=100;function parseYaml(text,complain){if(text.length>MAX_CHARACTERS){complain(`is ${Math.ceil(text.length/1024)} \
kB long; at most ${MAX_CHARACTERS/1024} kB are read.`);return}const lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;try{const document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
Tp)(text,{lineCounter:lines,prettyErrors:!0,merge:!0,logLevel:"silent"}),mistake=document.errors[0]??document.warnings[0];if(mistake!==void 0){complain(`not val\
id YAML: ${firstLine(mistake.message)}.${tabHint(mistake.code)}`);return}const value=document.toJS({maxAliasCount:MAX_ALIASES});return locate(document,value,lines,
complain,!text.trim().includes(`
`))}catch(thrown){complain(`not usable YAML: ${firstLine((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.gJ)(thrown))}.`);return}}function locate(document,value,lines,complain,oneLine){
const nodeAt=path=>path.length===0?document.contents:document.getIn(path,!0),lineOf=path=>{const node=keyAt(document,path)??nodeAt(path);return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
Ll)(node)&&node.range?lines.linePos(node.range[0]).line:path.length===0?null:lineOf(path.slice(0,-1))};return{value,sourceOf:path=>{const node=nodeAt(path);if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.
jn)(node))return node.source??String(node.value);const found=path.reduce((inner,key)=>isContainer(inner)?inner[key]:void 0,value);return typeof found=="string"?
found:JSON.stringify(found)??""},complainAt:(path,message)=>{const line=oneLine?null:lineOf(path);complain(line===null?message:`line ${line}: ${message}`)}}}function keyAt(document,path){
const parent=path.length>1?document.getIn(path.slice(0,-1),!0):document.contents;if(!(path.length===0||!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(parent)))return parent.
items.find(({key})=>(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)&&key.value===path.at(-1))?.key}function firstLine(message){return(message.split(`
`)[0]??"").replace(/[:.]?\s*$/,"")}function tabHint(code){return code==="TAB_AS_INDENT"?" Indent with blanks.":""}function isContainer(value){return typeof value==
"object"&&value!==null}function isMapping(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function kindOf(value){return value==null?"e\
mpty":Array.isArray(value)?"a list":typeof value=="object"?"a map":typeof value=="string"?"a text":typeof value=="boolean"?"true or false":`a ${typeof value}`}}),
4814:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>judgeMeasured,C:()=>leaveOpen});
var headline=__webpack_require__(8655),judge=__webpack_require__(2500),not_judged=__webpack_require__(9686),time_clock=__webpack_require__(1109),variant=__webpack_require__(
9396),worst=__webpack_require__(7488);function mergeConfirmed(first,confirmed){const benchmarks=first.benchmarks.map(benchmark=>{const other=confirmed.benchmarks.
find(({id:id2})=>id2===benchmark.id);return other===void 0?benchmark:mergeBenchmark(benchmark,other)}),verdict=(0,worst.z)(benchmarks.map(benchmark=>benchmark.verdict));
return first.verdict==="failed"&&verdict!=="failed"?first:{...first,benchmarks,verdict,headline:(0,headline.g)({verdict,benchmarks,problem:null,purpose:"gate"}),
notJudged:(0,not_judged.G)(benchmarks)}}function mergeBenchmark(first,confirmed){const variants=first.variants.map(variant2=>{const other=confirmed.variants.find(
({variant:{name}})=>name===variant2.variant.name);return other===void 0?variant2:mergeVariant(variant2,other)});return{...first,variants,verdict:(0,worst.z)(variants.
map(({verdict})=>verdict))}}function mergeVariant(first,confirmed){if(first.metrics.length===0||confirmed.metrics.length===0)return confirmed.verdict==="failed"&&
first.verdict!=="failed"?confirmed:first;if(first.verdict==="no-baseline"||first.verdict==="incomparable")return confirmed;const metrics=first.metrics.map(metric=>decidedSince(
metric,confirmed)??metric),verdict=(0,variant.QD)(metrics,null),unread=metrics.every((metric,index)=>metric===first.metrics[index])?confirmed.reasons.slice(0,1):
[];return{...first,metrics,verdict,reasons:[...(0,variant.zM)(verdict,metrics,null),...unread],slowdownKind:confirmed.slowdownKind??(verdict==="regression"?first.
slowdownKind:null),sameGeneratedCode:first.sameGeneratedCode??confirmed.sameGeneratedCode}}function decidedSince({metric},confirmed){if(time_clock.Sh.some(name=>name===
metric))return confirmed.metrics.find(entry=>entry.metric===metric&&entry.head!==null&&entry.reference!==null)}function judgeMeasured(measured){const{benchmarks,
result,problem,reference,purpose}=measured,arms=result?.arms??[],shared={head:arms.filter(({side})=>side==="head"),headFingerprint:result?.fingerprintBefore??null,
numerics:result?.numerics??[],problem,purpose},first=(0,judge.S)({...shared,benchmarks,reference,recordOnlySuspects:!0}),base=arms.filter(({side})=>side==="base"),
confirmable=withBase(benchmarks,base);if(problem!==null||confirmable.length===0)return first;const confirmed=(0,judge.S)({...shared,benchmarks:confirmable,reference:{
kind:"side-by-side",arms:base,history:measured.history,why:"",unusable:measured.unusable??[],maxPairs:Math.max(...base.map(({processes})=>processes.length)),...measured.
secondsPerPair===void 0?{}:{secondsPerPair:measured.secondsPerPair}}});return mergeConfirmed(first,confirmed)}function withBase(benchmarks,base){return benchmarks.
flatMap(benchmark=>{const variants=benchmark.variants.filter(({kind,name})=>kind==="eager"||base.some(arm=>arm.benchmark===benchmark.id&&arm.variant===name));return variants.
some(({kind})=>kind==="compiled")?[{...benchmark,variants}]:[]})}function leaveOpen(run,questions){if(questions.length===0||run.verdict==="failed")return run;const benchmarks=run.
benchmarks.map(benchmark=>{const variants=benchmark.variants.map(variant2=>{const question=questions.find(one=>one.benchmark===benchmark.id&&one.variant===variant2.
variant.name);return question===void 0?variant2:openVariant(variant2,question.reasons)});return{...benchmark,variants,verdict:(0,worst.z)(variants.map(({verdict:verdict2})=>verdict2))}}),
verdict=(0,worst.z)(benchmarks.map(benchmark=>benchmark.verdict));return{...run,benchmarks,verdict,headline:(0,headline.g)({verdict,benchmarks,problem:null,purpose:"\
gate"})}}function openVariant(variant2,reasons){const calm=variant2.verdict==="pass"||variant2.verdict==="improvement",[known,added]=calm?[[],reasons]:[variant2.
reasons,reasons.slice(-1)];return{...variant2,verdict:calm?"inconclusive":variant2.verdict,reasons:[...known,...added]}}}),6891:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>MIN_SEGMENT,U:()=>changePoints});var _estimators_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5348);const MIN_SEGMENT=3,
PENALTY=2,NEIGHBOUR_SCALE=.6745*Math.SQRT2;function changePoints(values){const count=values.length;if(count<2*MIN_SEGMENT)return[];const penalty=PENALTY*noiseSpread(
values)*Math.log(count),costs=values.map((_,from)=>costsFrom(values,from)),best=[{cost:-penalty,from:0}];for(let end=1;end<=count;end+=1){let choice={cost:1/0,from:0};
for(let from=0;from<=end-MIN_SEGMENT;from+=1){const cost=(best[from]?.cost??1/0)+(costs[from]?.[end-from-1]??1/0)+penalty;cost<choice.cost&&(choice={cost,from})}
best.push(choice)}const points=[];for(let end=best[count]?.from??0;end>0;end=best[end]?.from??0)points.unshift(end);return points}function costsFrom(values,from){
const sorted=[];return values.slice(from).map(value=>{const place=sorted.findIndex(other=>other>value);sorted.splice(place===-1?sorted.length:place,0,value);const centre=sorted[Math.
floor(sorted.length/2)]??value;return sorted.reduce((sum,other)=>sum+Math.abs(other-centre),0)})}const SMALLEST_SPREAD=1e-4;function noiseSpread(values){const steps=values.
slice(1).map((value,index)=>Math.abs(value-(values[index]??value)));return Math.max((0,_estimators_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(steps)/NEIGHBOUR_SCALE,SMALLEST_SPREAD)}}),
8130:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>judgeCompileTime,Z:()=>MIN_COMPILE_GROWTH_SECONDS});
var _format_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2016),_estimators_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5348),_fingerprints_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
3886),_intervals_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7185),_metric_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6171),_sentences_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
1933),_side_by_side_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4338),_time_clock_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1109);const MIN_COMPILE_GROWTH_SECONDS=5;
function judgeCompileTime(metric,subject){const limit=subject.benchmark.limits.maxCompileTimeGrowth,estimator=(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_3__.UF)(
metric),head=(0,_estimators_js__WEBPACK_IMPORTED_MODULE_4__.lc)(subject.head,estimator);if(head.length===0)return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.g$)(
{metric,limit,verdict:"not-judged",reason:`${_metric_js__WEBPACK_IMPORTED_MODULE_1__.Uw[metric]} was not measured on head`});const headSeconds=(0,_estimators_js__WEBPACK_IMPORTED_MODULE_4__.
JZ)(head),{reference}=subject,base={metric,limit,head:headSeconds};if(reference.kind==="absent")return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.k9)({...base,reason:`${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.
Xo)(headSeconds)}; ${reference.reason}`},reference);const samples=(0,_estimators_js__WEBPACK_IMPORTED_MODULE_4__.lc)(reference.arm,estimator);if(samples.length===
0)return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.g$)({...base,verdict:"not-judged",reason:`the reference has no ${_metric_js__WEBPACK_IMPORTED_MODULE_1__.Uw[metric]}`});
if(reference.kind==="side-by-side")return sideBySide({metric,limit,subject,reference});const referenceSeconds=(0,_estimators_js__WEBPACK_IMPORTED_MODULE_4__.JZ)(
samples),change=(0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__.tr)(headSeconds,referenceSeconds),both={...base,reference:referenceSeconds,change};if(!(0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_6__.
R)(subject.headFingerprint,reference.fingerprint))return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.g$)({...both,verdict:"not-judged",reason:"the reference was m\
easured on another CPU"});const versions=(0,_sentences_js__WEBPACK_IMPORTED_MODULE_7__.v)((0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_6__.c)(subject.headFingerprint,
reference.fingerprint)),numbers=`${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.Xo)(headSeconds)} after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.Xo)(referenceSeconds)}${change===
null?"":`, ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_7__.u)(change,{limit})}`}, limit ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.l9)(limit)}${versions}`,seconds=headSeconds-
referenceSeconds,beyond=sign=>change!==null&&sign*change.estimate>limit&&sign*seconds>MIN_COMPILE_GROWTH_SECONDS;if(beyond(1)){const reason=`${numbers}; a suspi\
cion only, until fresh processes of both commits confirm it`;return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.g$)({...both,verdict:"inconclusive",suspicious:!0,
reason})}if(beyond(-1))return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.g$)({...both,verdict:"improvement",reason:numbers});const floor=(change?.estimate??0)>limit?
`; less than ${MIN_COMPILE_GROWTH_SECONDS} s more never counts`:"";return(0,_metric_js__WEBPACK_IMPORTED_MODULE_1__.g$)({...both,verdict:"pass",reason:`${numbers}${floor}`})}
function sideBySide(side){const decided=(0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_2__.x)(side),growth=(decided.head??0)-(decided.reference??0);return decided.
change!==null&&decided.verdict!=="improvement"&&growth<=MIN_COMPILE_GROWTH_SECONDS?{...decided,verdict:"pass",suspicious:!1,reason:decided.verdict==="pass"?decided.
reason:`${decided.reason}; less than ${MIN_COMPILE_GROWTH_SECONDS} s more never counts`}:decided}}),6606:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$x:()=>confirmationOf,TL:()=>DEFAULT_MAX_PAIRS,cz:()=>decideConfirmation});var _compile_time_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8130),_sequential_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6099),_time_clock_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1109);const DEFAULT_MAX_PAIRS=8;
function confirmationOf({benchmarks,head,reference}){return reference.kind!=="side-by-side"?{tests:1,maxPairs:DEFAULT_MAX_PAIRS,secondsPerPair:null}:{tests:Math.
max(1,comparisonsOf({benchmarks,head,base:reference.arms}).length),maxPairs:Math.max(DEFAULT_MAX_PAIRS,reference.maxPairs??0),secondsPerPair:reference.secondsPerPair??
null}}function comparisonsOf({benchmarks,head,base}){return benchmarks.flatMap(benchmark=>benchmark.variants.flatMap(variant=>{const isIt=arm=>arm.benchmark===benchmark.
id&&arm.variant===variant.name,ours=head.find(isIt),theirs=base.find(isIt);return variant.kind==="eager"||ours===void 0||theirs===void 0?[]:_time_clock_js__WEBPACK_IMPORTED_MODULE_2__.
Sh.filter(metric=>(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_2__.sK)(ours,metric)&&(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_2__.sK)(theirs,metric)).map(metric=>({
benchmark,metric,head:ours,base:theirs}))}))}function decideConfirmation(state){const comparisons=comparisonsOf(state),decided=comparisons.filter(comparison=>isWaitedFor(
comparison,state.suspicions)).map(comparison=>({comparison,decision:decideOne(comparison,comparisons.length,state)})),undecided=decided.filter(({decision})=>decision.
kind==="continue"||decision.kind==="out-of-budget").map(({comparison:{benchmark,head,metric}})=>({benchmark:benchmark.id,variant:head.variant,metric}));return decided.
some(isRegression)?{kind:"slower",undecided}:undecided.length===0&&decided.length>0?{kind:"fine",undecided}:{kind:state.secondsLeft>=state.secondsPerPair&&(decided.
length===0||decided.some(({decision})=>decision.kind==="continue"))?"continue":"out-of-budget",undecided}}function decideOne({benchmark,metric,head,base},tests,{
maxPairs}){return(0,_sequential_js__WEBPACK_IMPORTED_MODULE_1__.LD)({pairs:(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_2__.Ti)(metric,head,base),limit:isCompile(
metric)?benchmark.limits.maxCompileTimeGrowth:benchmark.limits.maxSlowdown,tests,maxPairs,hostBound:metric==="wall-time"&&((0,_time_clock_js__WEBPACK_IMPORTED_MODULE_2__.
FC)(head)||(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_2__.FC)(base))})}function isRegression({comparison,decision}){if(decision.kind!=="slower")return!1;if(!isCompile(
comparison.metric))return!0;const pairs=(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_2__.Ti)(comparison.metric,comparison.head,comparison.base);return pairs.reduce(
(sum,pair)=>sum+pair.head-pair.base,0)/pairs.length>_compile_time_js__WEBPACK_IMPORTED_MODULE_0__.Z}function isCompile(metric){return metric==="cold-compile-tim\
e"||metric==="warm-compile-time"}function isWaitedFor({benchmark,metric,head,base},suspicions){return suspicions.some(suspicion=>suspicion.benchmark!==benchmark.
id||suspicion.variant!==head.variant?!1:suspicion.metric!==null?suspicion.metric===metric:metric==="device-time"||metric==="wall-time"&&!(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_2__.
FC)(head)&&!(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_2__.FC)(base))}}),5464:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{F:()=>studentQuantile});var jstat__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2453);function studentQuantile(probability,degreesOfFreedom){
return jstat__WEBPACK_IMPORTED_MODULE_0__.studentt.inv(probability,degreesOfFreedom)}}),5348:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fx:()=>standardDeviation,JZ:()=>median,K9:()=>logs,cH:()=>wallTimeMs,fy:()=>launchesPerStep,i2:()=>mean,j8:()=>communicationMs,
lX:()=>geometricMean,lc:()=>samplesOf,mV:()=>deviceTimeMs,t0:()=>livingProcesses});function median(values){const sorted=[...values].sort((a,b)=>a-b),middle=Math.
floor(sorted.length/2),upper=sorted[middle]??NaN;return sorted.length%2===1?upper:((sorted[middle-1]??NaN)+upper)/2}function mean(values){return values.reduce((sum,value)=>sum+
value,0)/values.length}function standardDeviation(values){if(values.length<2)return 0;const centre=mean(values);return Math.sqrt(values.reduce((sum,value)=>sum+
(value-centre)**2,0)/(values.length-1))}function logs(values){return values.map(value=>Math.log(value))}function livingProcesses(arm){return arm.processes.filter(
process2=>process2.outcome.kind==="ok")}function wallTimeMs(process2){const blocks=process2.blocks.filter(block=>block.disturbed===null&&block.wallSeconds>0);return blocks.
length===0?null:median(blocks.map(block=>1e3*block.wallSeconds/block.steps))}function deviceTimeMs(process2){const windows=process2.deviceWindows.filter(window=>window.
source==="profiler"&&window.busySeconds>0);return windows.length===0?null:median(windows.map(window=>1e3*window.busySeconds/window.steps))}function communicationMs(process2){
const windows=process2.deviceWindows.filter(window=>window.source==="profiler");return windows.length===0?0:median(windows.map(window=>1e3*window.communicationSeconds/
window.steps))}function launchesPerStep(process2){const windows=process2.deviceWindows.filter(window=>window.source==="profiler"&&window.launches>0);return windows.
length===0?null:median(windows.map(window=>window.launches/window.steps))}function samplesOf(arm,estimator){return livingProcesses(arm).map(estimator).filter(value=>value!==
null)}function geometricMean(samples){return Math.exp(mean(logs(samples)))}}),9335:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>failsBuild});function failsBuild(input){switch(input.eventKind){case"refused":return{fails:!0,reason:"nothing o\
f a pull request may be executed under this event"};case"report-only":return{fails:!1,reason:`${input.run.verdict}; this event only reports and never fails the \
build`};case"baseline":return onBaselineBranch(input.run.verdict);case"pull-request":case"merge-group":case"terminal":return onGate(input)}}function onBaselineBranch(verdict){
return verdict==="failed"?{fails:!0,reason:"failed: nothing was saved as a baseline"}:{fails:!1,reason:`${verdict}; on a baseline branch only a failed measureme\
nt fails the build`}}function onGate({run,failOn,onMissingBaseline}){const failing=verdictsIn(run).find(verdict=>named(verdict,failOn));return failing!==void 0?
{fails:!0,reason:`${failing} is in fail-on`}:onMissingBaseline==="fail"&&verdictsIn(run).includes("no-baseline")?{fails:!0,reason:"no-baseline, and on-missing-b\
aseline is fail"}:{fails:!1,reason:`${run.verdict} is not in fail-on (${failOn.join(", ")})`}}function verdictsIn(run){const variants=run.benchmarks.flatMap(benchmark=>benchmark.
variants);return[...new Set([run.verdict,...run.benchmarks.map(({verdict})=>verdict),...variants.map(({verdict})=>verdict),...variants.filter(({verdict})=>verdict!==
"accepted").flatMap(({metrics})=>metrics.map(({verdict})=>verdict)).filter(verdict=>verdict!=="not-judged")])]}function named(verdict,failOn){switch(verdict){case"\
failed":case"regression":case"incomparable":case"no-baseline":case"inconclusive":return failOn.includes(verdict);case"accepted":case"improvement":case"pass":return!1}}}),
3886:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>sameHost,c:()=>versionChanges});
const SAID_BESIDE_A_NUMBER=[["driver","driver"],["CUDA","cuda"],["torch","torch"],["triton","triton"],["Python","python"]];function versionChanges(head,reference){
return head===null||reference===null?"":SAID_BESIDE_A_NUMBER.filter(([,field])=>head[field]!==reference[field]).map(([name,field])=>`${name} ${reference[field]??
"unknown"} -> ${head[field]??"unknown"}`).join(", ")}function sameHost(head,reference){return head===null||reference===null?!0:head.cpuName===reference.cpuName&&
head.cpuCount===reference.cpuCount}}),8655:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{g:()=>headlineOf});var _format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2016),_metric_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6171),_not_judged_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
9686);function headlineOf({verdict,benchmarks,problem,purpose}){if(problem!==null)return problem.message;if(benchmarks.length===0)return"there is no benchmark, \
so nothing was compared";if(verdict==="pass")return passHeadline(benchmarks);const worst=benchmarks.filter(benchmark2=>benchmark2.verdict===verdict),[benchmark]=worst;
if(benchmark===void 0)return"nothing was compared";const variant=benchmark.variants.find(entry=>entry.verdict===verdict),reason=variant?.reasons[0]??"it has no \
compiled variant, so nothing was compared",name=nameOf(benchmark,variant),others=worst.length>1?` (and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__.yk)(worst.length-
1,"more benchmark")})`:"";return verdict==="no-baseline"&&purpose==="baseline"?`${name}: measured as the first baseline, nothing to compare with yet${others}`:`${name}\
: ${reason}${others}`}function nameOf(benchmark,variant){return variant!==void 0&&benchmark.variants.length>1?`${benchmark.name} [${variant.variant.name}]`:benchmark.
name}function passHeadline(benchmarks){const notJudged=(0,_not_judged_js__WEBPACK_IMPORTED_MODULE_2__.G)(benchmarks),open=notJudged.length===0?"":`${inWords(notJudged)}\
 not judged`,[slowest]=benchmarks.flatMap(({variants})=>variants).flatMap(({metrics})=>metrics).filter(({metric,verdict})=>verdict==="pass"&&(metric==="device-t\
ime"||metric==="wall-time")).sort((a,b)=>(b.change?.estimate??0)-(a.change?.estimate??0));if(slowest===void 0||notJudged.includes("step time")){const covered=[!notJudged.
includes("graph breaks")&&!notJudged.includes("recompiles")&&"counts",!notJudged.includes("peak memory")&&"memory"].filter(part=>part!==!1);return`pass (${[inWords(
covered),open].filter(part=>part!=="").join("; ")})`}return`pass: ${benchmarks.length>1?"slowest change: ":""}${_metric_js__WEBPACK_IMPORTED_MODULE_0__.Uw[slowest.
metric]} ${slowest.reason}${open===""?"":` (${open})`}`}function inWords(parts){return parts.length<2?parts.join(""):`${parts.slice(0,-1).join(", ")} and ${parts.
at(-1)}`}}),9493:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$t:()=>placeOf,HP:()=>compareEvents,
cu:()=>identityOf,jH:()=>distinctPlaces,xC:()=>normaliseReason});function normaliseReason(reason){return(reason.trim().split(`
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
4411),_variant_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9396),_worst_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7488);function judge(input){
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
"failed",alsoEager?`${message} (eager fails too: ${eagerUnavailable})`:message)}const reference=variantReference({benchmark,variant,eagerVariant,reference:input.
reference,confirmation:(0,_confirmation_js__WEBPACK_IMPORTED_MODULE_1__.$x)(input)}),numerics=input.numerics.find(entry=>entry.benchmark===benchmark.id&&entry.side===
"head"&&entry.variant===variant.name)??null;return(0,_variant_js__WEBPACK_IMPORTED_MODULE_2__.h0)({benchmark,variant,head,headEager:eagerUnavailable===null?eager:
null,headFingerprint:input.headFingerprint,reference,history:input.reference.kind==="record"||input.reference.kind==="side-by-side"?input.reference.history:[],numerics,
recordOnlySuspects:input.recordOnlySuspects??!1},eagerUnavailable)}function variantReference({benchmark,variant,eagerVariant,reference,confirmation}){if(reference.
kind==="none")return{kind:"absent",verdict:"no-baseline",reason:reference.reason};if(reference.kind==="incomparable")return{kind:"absent",verdict:"incomparable",
reason:reference.reason};const arms=reference.kind==="record"?reference.record.arms:reference.arms,arm=findArm(arms,benchmark.id,variant.name),outcome=(0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__.
s)(arm);if(arm===null)return{kind:"absent",verdict:"no-baseline",reason:`the reference does not have this ${isKnown(reference,benchmark.id)?`variant ${variant.name}`:
"benchmark"} yet`};if(outcome.kind!=="ok")return reference.kind==="record"?{kind:"absent",verdict:"no-baseline",reason:`the reference has no measurement: ${outcome.
message}`}:{kind:"absent",verdict:"inconclusive",reason:`the base commit could not be measured: ${outcome.message}`};const unusable=reference.kind==="record"?void 0:
unusableReason(reference,benchmark.id,variant.name);if(unusable!==void 0)return{kind:"absent",verdict:"inconclusive",reason:unusable};const eager=eagerVariant===
void 0?null:findArm(arms,benchmark.id,eagerVariant.name),found={arm,eager:(0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__.s)(eager).kind==="ok"?eager:null};return reference.
kind==="record"?{kind:"record",...found,fingerprint:reference.record.fingerprint}:{kind:"side-by-side",...found,fingerprint:null,confirmation}}function unusableReason({
unusable=[]},benchmark,variant){return unusable.find(entry=>entry.benchmark===benchmark&&(entry.variant===null||entry.variant===variant))?.reason}function findArm(arms,benchmark,variant){
return arms.find(arm=>arm.benchmark===benchmark&&arm.variant===variant)??null}}),6171:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Uw:()=>METRIC_NAMES,g$:()=>judged,k9:()=>withoutReference});const UNITS={"device-time":"ms","wall-time":"ms","graph-b\
reaks":"count",recompiles:"count","eager-fallbacks":"count","peak-memory":"bytes","cold-compile-time":"s","warm-compile-time":"s",speedup:"factor",loss:"none",launches:"\
count",graphs:"count"},METRIC_NAMES={"device-time":"device time","wall-time":"wall time","graph-breaks":"graph breaks",recompiles:"recompiles","eager-fallbacks":"\
silent eager fallbacks","peak-memory":"peak memory","cold-compile-time":"cold compile time","warm-compile-time":"warm compile time",speedup:"speedup over eager",
loss:"loss",launches:"kernel launches per step",graphs:"graphs"};function judged(parts){return{unit:UNITS[parts.metric],head:null,reference:null,change:null,limit:null,
gates:!0,confirmed:!1,suspicious:!1,...parts}}function withoutReference(parts,reference){return judged({...parts,verdict:reference.verdict})}}),3341:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>noiseModel,c:()=>armOf});var _change_points_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6891),_estimators_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5348),_segments_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2489);const MIN_LEVEL_RECORDS=5,MEDIAN_OF_ABSOLUTE_NORMAL=.6745;function noiseModel(own,query){
const series=seriesBySegment(query),differences=series.flatMap(values=>values.slice(1).map((value,index)=>value-(values[index]??value))),neighbours=differences.
length,latest=series.at(-1)??[],known={level:levelOf(latest),fastest:latest.length===0?null:Math.min(...latest)};if(neighbours===0)return{spread:own.spread,neighbours,
degreesOfFreedom:own.degreesOfFreedom,...known};const historic=(0,_estimators_js__WEBPACK_IMPORTED_MODULE_1__.JZ)(differences.map(Math.abs))/MEDIAN_OF_ABSOLUTE_NORMAL,
degreesOfFreedom=own.degreesOfFreedom+neighbours,variance=(own.degreesOfFreedom*own.spread**2+neighbours*historic**2)/degreesOfFreedom;return{spread:Math.sqrt(variance),
neighbours,degreesOfFreedom,...known}}function levelOf(values){const since=values.slice((0,_change_points_js__WEBPACK_IMPORTED_MODULE_0__.U)(values).at(-1)??0);
return since.length<MIN_LEVEL_RECORDS?null:{log:(0,_estimators_js__WEBPACK_IMPORTED_MODULE_1__.JZ)(since),records:since.length}}function seriesBySegment({history,
benchmark,variant,estimator}){return(0,_segments_js__WEBPACK_IMPORTED_MODULE_2__.O)(history).map(({records})=>records.map(record=>armOf(record,benchmark,variant)).
map(arm=>arm===null?[]:(0,_estimators_js__WEBPACK_IMPORTED_MODULE_1__.lc)(arm,estimator)).filter(samples=>samples.length>0).map(samples=>Math.log((0,_estimators_js__WEBPACK_IMPORTED_MODULE_1__.
lX)(samples))))}function armOf(record,benchmark,variant){return record.arms.find(arm=>arm.benchmark===benchmark&&arm.variant===variant)??null}}),9686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>notJudgedIn});function notJudgedIn(benchmarks){const variants=benchmarks.flatMap(benchmark=>benchmark.variants).
filter(({metrics})=>metrics.length>0),somewhere=test=>variants.some(({metrics})=>test(metrics)),missing=metric=>metrics=>metrics.some(entry=>entry.metric===metric&&
entry.gates&&entry.verdict==="not-judged");return[somewhere(metrics=>missing("device-time")(metrics)&&missing("wall-time")(metrics))&&"step time",somewhere(missing(
"graph-breaks"))&&"graph breaks",somewhere(missing("recompiles"))&&"recompiles",somewhere(missing("peak-memory"))&&"peak memory",somewhere(missing("speedup"))&&
"speedup",somewhere(missing("loss"))&&"loss"].filter(name=>name!==!1)}}),4411:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{s:()=>outcomeOf});var _format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2016);function outcomeOf(arm){if(arm===null||arm.processes.
length===0)return{kind:"not-measured",message:"was not measured"};const failing=arm.processes.filter(({outcome})=>outcome.kind!=="ok"&&outcome.kind!=="not-run"),
first=failing[0];if(first!==void 0){const some=failing.length<arm.processes.length?` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(failing.length)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.
B4)(arm.processes.length)} processes)`:"";return{kind:"failed",message:`${failureOf(first)}${some}`}}return arm.processes.some(({outcome})=>outcome.kind==="ok")?
{kind:"ok"}:{kind:"not-measured",message:`was not measured: ${arm.processes[0]?.outcome.message??"the time budget ran out; raise time-budget"}`}}function failureOf({
outcome}){const detail=outcome.message===null?"":`: ${outcome.message}`,missing=outcome.missingVariable===null?"":`; the step seems to need the variable ${outcome.
missingVariable}, which is kept from it: name it in pass-env`;switch(outcome.kind){case"crashed":return`the step failed${detail}${missing}`;case"out-of-memory":
return`out of memory${detail}`;case"timed-out":return`timed out${detail}`;case"not-compiled":return`nothing was compiled${detail}`;case"diverged":return`diverge\
d${detail}`;case"ok":case"not-run":return outcome.kind}}}),2489:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{O:()=>segmentsOf});const FIELDS=[["GPU","gpuName"],["number of GPUs","gpuCount"],["power limit","gpuPowerLimitWatts"],["MIG","mig"],["CPU",
"cpuName"],["CPU cores","cpuCount"],["driver","driver"],["CUDA","cuda"],["torch","torch"],["triton","triton"],["Python","python"]];function segmentsOf(history){
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
return changes===""?"":` (${changes})`}}),6099:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{lg:()=>FALSE_ALARM_RATE,$7:()=>MIN_PAIRS,LD:()=>decide,ho:()=>pairedLogRatio});var distributions=__webpack_require__(5464),estimators=__webpack_require__(5348);
function rankSumProbability(head,reference){if(head.length===0||reference.length===0)return 1;const wins=head.reduce((sum,value)=>sum+reference.filter(other=>value>
other).length,0),ways=arrangementsByWins(head.length,reference.length),total=ways.reduce((sum,count)=>sum+count,0);return ways.slice(wins).reduce((sum,count)=>sum+
count,0)/total}function smallestRankSumProbability(pairs){let probability=1;for(let k=1;k<=pairs;k+=1)probability*=k/(pairs+k);return probability}function arrangementsByWins(m,n){
let ways=Array.from({length:n+1},()=>[1]);for(let i=1;i<=m;i+=1){const next=[[1]];for(let j=1;j<=n;j+=1)next.push(added(shifted(ways[j]??[],j),next[j-1]??[]));ways=
next}return ways[n]??[1]}function shifted(counts,by){return[...Array.from({length:by},()=>0),...counts]}function added(a,b){return Array.from({length:Math.max(a.
length,b.length)},(_,index)=>(a[index]??0)+(b[index]??0))}var intervals=__webpack_require__(7185),spending=__webpack_require__(9183);const FALSE_ALARM_RATE=.001,
FALSE_ALL_CLEAR_RATE=.05,MIN_PAIRS=3,LARGEST_HOST_GAP=Math.log(2);function pairedLogRatio(pairs){const ratios=pairs.map(({logRatio})=>logRatio),spread=(0,estimators.
Fx)(ratios);return{estimate:ratios.length===0?0:(0,estimators.i2)(ratios),standardError:spread/Math.sqrt(Math.max(1,ratios.length)),degreesOfFreedom:Math.max(0,
ratios.length-1),spread}}const MIN_TRIMMED_PAIRS=6;function trimmedLogRatio(pairs){const sorted=pairs.map(({logRatio})=>logRatio).sort((a,b)=>a-b),kept=sorted.slice(
1,-1),winsorised=[kept[0]??NaN,...kept,kept.at(-1)??NaN],spread=(0,estimators.Fx)(winsorised);return{estimate:(0,estimators.i2)(kept),standardError:spread*Math.
sqrt(sorted.length)/kept.length,degreesOfFreedom:kept.length-1,spread}}function decide(test){const maxPairs=Math.max(test.maxPairs,test.pairs.length);for(let seen=MIN_PAIRS;seen<=
test.pairs.length;seen+=1){const decided=decideAt({...test,maxPairs,pairs:test.pairs.slice(0,seen)});if(decided!==null)return{kind:decided.kind,pairs:seen,change:(0,intervals.
C2)(decided.method(test.pairs))}}const change=(0,intervals.C2)(pairedLogRatio(test.pairs));return test.pairs.length<test.maxPairs&&test.final!==!0?{kind:"contin\
ue",pairs:test.pairs.length,change}:{kind:"out-of-budget",pairs:test.pairs.length,change,smallestVisible:smallestVisible(test),pairsNeeded:pairsNeeded(test)}}function decideAt(test){
const methods=methodsFor(test.pairs.length);for(const method of methods){const kind=decideWith(method(test.pairs),test,methods.length);if(kind!==null)return{kind,
method}}return null}function methodsFor(pairs){return pairs<MIN_TRIMMED_PAIRS?[pairedLogRatio]:[pairedLogRatio,trimmedLogRatio]}function decideWith(ratio,test,methods){
const limit=Math.log1p(test.limit),halfWidth=level=>(0,distributions.F)(1-levelAt(test,level/methods,MIN_PAIRS),ratio.degreesOfFreedom)*ratio.standardError,alpha=FALSE_ALARM_RATE/
test.tests;return ratio.estimate>limit&&ratio.estimate-halfWidth(alpha)>0&&noHostExplainsSlower(test,alpha)?"slower":ratio.estimate<-limit&&ratio.estimate+halfWidth(
alpha)<0&&!test.hostBound?"faster":ratio.estimate+halfWidth(FALSE_ALL_CLEAR_RATE)<limit&&noHostHidesSlowdown(test)?"fine":null}function levelAt({pairs,maxPairs},level,firstLook){
return(0,spending.z)(level,{pairs:pairs.length,firstLook,maxPairs})}function noHostExplainsSlower(test,alpha){if(!test.hostBound)return!0;const head=test.pairs.
map(pair=>pair.head),base=test.pairs.map(pair=>pair.base);return Math.log(Math.min(...head)/Math.max(...base))>LARGEST_HOST_GAP?!0:isProvedByRanks(test,{larger:head,
smaller:base,level:alpha})}function noHostHidesSlowdown(test){if(!test.hostBound)return!0;const larger=test.pairs.map(pair=>pair.base*(1+test.limit));return isProvedByRanks(
test,{larger,smaller:test.pairs.map(pair=>pair.head),level:FALSE_ALL_CLEAR_RATE})}function isProvedByRanks(test,{larger,smaller,level}){let firstLook=MIN_PAIRS;
for(;firstLook<test.maxPairs&&smallestRankSumProbability(firstLook)>level/2;)firstLook+=1;return test.pairs.length>=firstLook&&rankSumProbability(larger,smaller)<=
levelAt(test,level,firstLook)}function smallestVisible(test){const ratio=pairedLogRatio(test.pairs);return ratio.degreesOfFreedom<1?1/0:Math.max(test.limit,Math.
expm1(halfWidthAt(test,ratio.spread,test.pairs.length)))}function halfWidthAt(test,spread,pairs){const look={pairs,firstLook:Math.min(MIN_PAIRS,pairs),maxPairs:Math.
max(pairs,test.maxPairs)},alpha=(0,spending.z)(FALSE_ALARM_RATE/test.tests,look);return(0,distributions.F)(1-alpha,pairs-1)*spread/Math.sqrt(pairs)}const MOST_PAIRS_WORTH_NAMING=200;
function pairsNeeded(test){const{estimate,spread}=pairedLogRatio(test.pairs),limit=Math.log1p(test.limit),distance=estimate>limit?estimate:limit-estimate;for(let pairs=test.
pairs.length+1;pairs<=MOST_PAIRS_WORTH_NAMING;pairs+=1)if(halfWidthAt({...test,maxPairs:pairs},spread,pairs)<distance)return pairs;return null}}),4338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>judgeSideBySide});var _format_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2016),_estimators_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
5348),_metric_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6171),_sequential_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6099),_sentences_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
1933),_time_clock_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1109);function judgeSideBySide({metric,limit,subject,reference}){const pairs=(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_2__.
Ti)(metric,subject.head,reference.arm);if(pairs.length<_sequential_js__WEBPACK_IMPORTED_MODULE_1__.$7){const reason=`measured side by side in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.
yk)(pairs.length,"pair")} of processes; ${_sequential_js__WEBPACK_IMPORTED_MODULE_1__.$7} are needed`;return(0,_metric_js__WEBPACK_IMPORTED_MODULE_0__.g$)({metric,
limit,verdict:"not-judged",reason})}const hostBound=metric==="wall-time"&&((0,_time_clock_js__WEBPACK_IMPORTED_MODULE_2__.FC)(subject.head)||(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_2__.
FC)(reference.arm)),{tests,maxPairs}=reference.confirmation,decision=(0,_sequential_js__WEBPACK_IMPORTED_MODULE_1__.LD)({pairs,limit,tests,maxPairs,hostBound,final:!0}),
base={metric,limit,head:(0,_estimators_js__WEBPACK_IMPORTED_MODULE_4__.lX)(pairs.map(pair=>pair.head)),reference:(0,_estimators_js__WEBPACK_IMPORTED_MODULE_4__.
lX)(pairs.map(pair=>pair.base)),change:decision.change},numbers=`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__.u)(decision.change,{limit})}, limit ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.
l9)(limit)}, side by side in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.yk)(pairs.length,"pair")} of processes`;switch(decision.kind){case"slower":return(0,_metric_js__WEBPACK_IMPORTED_MODULE_0__.
g$)({...base,verdict:"regression",confirmed:!0,suspicious:!0,reason:numbers});case"fine":return(0,_metric_js__WEBPACK_IMPORTED_MODULE_0__.g$)({...base,verdict:"\
pass",confirmed:!0,reason:numbers});case"faster":return(0,_metric_js__WEBPACK_IMPORTED_MODULE_0__.g$)({...base,verdict:"improvement",confirmed:!0,reason:numbers});case"\
continue":case"out-of-budget":{const why=`${numbers}; ${undecided(decision,hostBound,reference.confirmation.secondsPerPair)}`,verdict=metric==="wall-time"&&decision.
change.estimate<=limit&&(hostBound||hasDeviceTime(subject,reference))?"not-judged":"inconclusive";return(0,_metric_js__WEBPACK_IMPORTED_MODULE_0__.g$)({...base,
verdict,suspicious:verdict==="inconclusive",reason:why})}}}function hasDeviceTime({head},{arm}){return(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_2__.sK)(head,"d\
evice-time")&&(0,_time_clock_js__WEBPACK_IMPORTED_MODULE_2__.sK)(arm,"device-time")}function undecided(decision,hostBound,secondsPerPair){const host=hostBound?"\
the host dictates this step, and its time comes in modes":"the pairs differ too much";if(decision.kind!=="out-of-budget")return`undecided so far: ${host}`;const{
pairsNeeded,pairs,smallestVisible}=decision,seen=`${host}: nothing below ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.l9)(smallestVisible)} could have been prov\
ed`;if(pairsNeeded===null)return`${seen}, and no sensible budget would change that`;const seconds=secondsPerPair===null?"":` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.
Xo)((pairsNeeded-pairs)*secondsPerPair)} more time-budget)`;return`${seen}; about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.yk)(pairsNeeded,"pair")} would de\
cide${seconds}`}}),9183:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{z:()=>alphaOfLook});
function spentAlpha(alpha,fraction){return alpha*Math.log(1+(Math.E-1)*Math.min(1,Math.max(0,fraction)))}function alphaOfLook(alpha,{pairs,firstLook,maxPairs}){
const before=pairs<=firstLook?0:spentAlpha(alpha,(pairs-1)/maxPairs);return spentAlpha(alpha,pairs/maxPairs)-before}}),8675:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>suspicions});var _metric_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6171),_variant_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9396);const MOVED_SHARE_OF_LIMIT=.5;function suspicions(run){return run.benchmarks.flatMap(benchmark=>benchmark.variants.flatMap(variant=>suspicionsOf(variant).
map(suspicion=>({benchmark:benchmark.id,variant:variant.variant.name,...suspicion}))))}function suspicionsOf(variant){if(variant.metrics.length===0)return[];if(variant.
verdict==="no-baseline"||variant.verdict==="incomparable")return[{metric:null,reason:variant.reasons[0]??"there is nothing to compare with"}];const clocks=variant.
metrics.flatMap(metric=>{const clock=clockOf(metric.metric);return clock!==null&&metric.suspicious&&!metric.confirmed?[{metric:clock,reason:(0,_variant_js__WEBPACK_IMPORTED_MODULE_1__.
$N)(metric)}]:[]});return clocks.length>0?clocks:[...launchJump(variant),...otherCode(variant)]}function clockOf(metric){switch(metric){case"device-time":case"w\
all-time":case"cold-compile-time":case"warm-compile-time":return metric;case"graph-breaks":case"recompiles":case"eager-fallbacks":case"peak-memory":case"speedup":case"\
loss":case"launches":case"graphs":return null}}function launchJump({metrics}){const launches=metrics.find(({metric})=>metric==="launches");return launches?.suspicious===
!0?[{metric:null,reason:`${_metric_js__WEBPACK_IMPORTED_MODULE_0__.Uw.launches} ${launches.reason}`}]:[]}function otherCode({metrics,sameGeneratedCode}){const device=metrics.
find(({metric})=>metric==="device-time");return sameGeneratedCode!==!1||device?.change?.low==null||device.limit===null?[]:device.change.low>0&&device.change.estimate>
MOVED_SHARE_OF_LIMIT*device.limit?[{metric:"device-time",reason:`the generated code changed, and ${(0,_variant_js__WEBPACK_IMPORTED_MODULE_1__.$N)(device)}`}]:[]}}),
1109:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Sh:()=>TIME_METRICS,UF:()=>estimatorOf,
sK:()=>hasSamples,FC:()=>isHostBound,Ti:()=>pairsOn});var estimators=__webpack_require__(5348);function processPairs(head,base){const byIndex=new Map(base.map(process2=>[
process2.index,process2])),matched=head.flatMap(process2=>{const partner=byIndex.get(process2.index);return partner===void 0?[]:[{head:process2,base:partner}]});
return matched.length>0?matched:head.flatMap((process2,position)=>{const partner=base[position];return partner===void 0?[]:[{head:process2,base:partner}]})}function pairsOf(head,base,estimator){
const has=process2=>estimator(process2)!==null;return processPairs((0,estimators.t0)(head).filter(has),(0,estimators.t0)(base).filter(has)).flatMap(pair=>{const ours=estimator(
pair.head),theirs=estimator(pair.base);return ours===null||theirs===null?[]:[pairOf(ours,theirs)]})}function pairOf(head,base,logRatio=Math.log(head/base)){return{
head,base,logRatio}}const MIN_COMMON_ROUNDS=3;function wallTimePairs(head,base,estimator){const has=process2=>estimator(process2)!==null;return processPairs((0,estimators.
t0)(head).filter(has),(0,estimators.t0)(base).filter(has)).flatMap(pair=>{const ours=estimator(pair.head),theirs=estimator(pair.base);if(ours===null||theirs===null)
return[];const ratios=roundLogRatios(pair);return[ratios.length<MIN_COMMON_ROUNDS?pairOf(ours,theirs):pairOf(ours,theirs,(0,estimators.JZ)(ratios))]})}function roundLogRatios({
head,base}){const theirs=secondsByRound(base);return[...secondsByRound(head)].flatMap(([round,ours])=>{const their=theirs.get(round);return their===void 0?[]:[Math.
log((0,estimators.JZ)(ours)/(0,estimators.JZ)(their))]})}function secondsByRound(process2){const rounds=new Map;for(const block of process2.blocks)block.disturbed!==
null||block.wallSeconds<=0||rounds.set(block.round,[...rounds.get(block.round)??[],block.wallSeconds/block.steps]);return rounds}const TIME_METRICS=["device-tim\
e","wall-time","cold-compile-time","warm-compile-time"];function compileSeconds(cache){return process2=>process2.cache===cache&&(process2.compileSeconds??0)>0?process2.
compileSeconds:null}function estimatorOf(metric){switch(metric){case"device-time":return estimators.mV;case"wall-time":return estimators.cH;case"cold-compile-ti\
me":return compileSeconds("cold");case"warm-compile-time":return compileSeconds("warm")}}function pairsOn(metric,head,base){const estimator=estimatorOf(metric);
return metric==="wall-time"?wallTimePairs(head,base,estimator):pairsOf(head,base,estimator)}const DEVICE_BOUND_SHARE=.9;function isHostBound(arm){const shares=(0,estimators.
t0)(arm).flatMap(process2=>{const device=(0,estimators.mV)(process2),wall=(0,estimators.cH)(process2);return device===null||wall===null?[]:[(device+(0,estimators.
j8)(process2))/wall]});return shares.length===0||(0,estimators.JZ)(shares)<DEVICE_BOUND_SHARE}function hasSamples(arm,metric){return(0,estimators.lc)(arm,estimatorOf(
metric)).length>0}}),9396:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h0:()=>judgeVariant,
zM:()=>reasonsOf,$N:()=>sentenceOf,$G:()=>unmeasuredVariant,QD:()=>verdictOfMetrics});var compile_time=__webpack_require__(8130),format=__webpack_require__(2016),
identity=__webpack_require__(9493),estimators=__webpack_require__(5348),judge_metric=__webpack_require__(6171);const NOUNS={"graph-breaks":"graph break",recompiles:"\
recompile","eager-fallbacks":"silent eager fallback"},ADVICE={"graph-breaks":"take the branch or call out of the compiled code, or raise max-new-graph-breaks if\
 it is meant",recompiles:"keep shapes and arguments constant or mark the dimension dynamic, or raise max-new-recompiles if it is meant","eager-fallbacks":"this \
code now runs without the compiler; mend its cause, or exclude it with torch.compiler.disable"},SHOWN_PLACES=3;function eventsOf(counts,metric){switch(metric){case"\
graph-breaks":return(0,identity.jH)(counts.graphBreaks);case"recompiles":return counts.recompiles;case"eager-fallbacks":return(0,identity.jH)(counts.fallbacks)}}
function countedSide(arm,metric){const counted=(0,estimators.t0)(arm).filter(hasCounts),first=counted.find(process2=>process2.cache==="cold")??counted[0];if(first===
void 0)return null;const{steps,source}=first.counts,lists=counted.filter(({counts})=>counts.steps===steps&&counts.source===source).map(({counts})=>eventsOf(counts,
metric)),keys=lists.map(events=>JSON.stringify(events.map(identity.cu).sort()));return{events:worst(lists),steps,source,processesDisagree:new Set(keys).size>1}}
function hasCounts(process2){return process2.counts!==null&&process2.counts.source!=="none"}function worst(lists){return lists.reduce((all,events)=>[...all,...(0,identity.
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
yk)(count,noun)}${at}`}var fingerprints=__webpack_require__(3886),noise_model=__webpack_require__(3341),distributions=__webpack_require__(5464),intervals=__webpack_require__(
7185);const MIN_PROCESSES=3,NOISE_MULTIPLE=3,PASS_EXCLUDES=1.5,PASS_CONFIDENCE=.99;function compareWithRecord(samples,limit,model){const ratio=(0,intervals.q0)(
samples.head,samples.reference),change=(0,intervals.C2)(ratio),{spread:modelled,degreesOfFreedom,level,fastest}=model(ratio),head=(0,estimators.i2)((0,estimators.
K9)(samples.head)),spread2=Math.max(modelled,ratio.standardError),noiseLog=NOISE_MULTIPLE*spread2,beyondNoise=Math.abs(ratio.estimate)>noiseLog,found=standing=>({
change,noise:Math.expm1(noiseLog),againstLevel:level===null?null:Math.expm1(head-level.log),doubtful:change.estimate<-limit&&fastest!==null&&head>fastest,standing});
if(change.estimate>limit)return found(beyondNoise?"slower":"within-noise");const best=bestEstimate({samples,ratio,spread:spread2,level});if(best.estimate>Math.log1p(
limit))return found("above-level");if(change.estimate<-limit&&beyondNoise)return found("faster");const upper=best.estimate+(0,distributions.F)(PASS_CONFIDENCE,degreesOfFreedom)*
best.spread;return found(upper<=Math.log1p(PASS_EXCLUDES*limit)?"within-limit":"too-imprecise")}function bestEstimate({samples,ratio,spread:spread2,level}){if(level===
null)return{estimate:ratio.estimate,spread:spread2};const single=Math.max(spread2/Math.SQRT2,ratio.spread/Math.sqrt(samples.head.length));return{estimate:(0,estimators.
i2)((0,estimators.K9)(samples.head))-level.log,spread:single*Math.sqrt(1+1/level.records)}}var sentences=__webpack_require__(1933),side_by_side=__webpack_require__(
4338);function judgeDeviceTime(subject){const metric="device-time",limit=subject.benchmark.limits.maxSlowdown,head=(0,estimators.lc)(subject.head,estimators.mV);
if(head.length===0)return(0,judge_metric.g$)({metric,limit,verdict:"not-judged",reason:whyNoDeviceTime(subject)});const headMs=(0,estimators.lX)(head),{reference}=subject,
base={metric,limit,head:headMs};if(reference.kind==="absent")return(0,judge_metric.k9)({...base,reason:`${(0,format.MH)(headMs)}; ${reference.reason}`},reference);
const samples=(0,estimators.lc)(reference.arm,estimators.mV);if(samples.length===0)return(0,judge_metric.g$)({...base,verdict:"not-judged",reason:"the reference\
 has no device time, so there is nothing to compare with; the next baseline will have it"});if(reference.kind==="side-by-side")return(0,side_by_side.x)({metric,
limit,subject,reference});const both={...base,reference:(0,estimators.lX)(samples)};if(Math.min(head.length,samples.length)<MIN_PROCESSES){const reason=`measure\
d in ${(0,format.yk)(head.length,"process","processes")} here and ${samples.length} in the reference; ${MIN_PROCESSES} each are needed to know the noise: raise \
time-budget`;return(0,judge_metric.g$)({...both,verdict:"not-judged",reason})}return againstRecord({subject,head,samples,both})}function againstRecord({subject,
head,samples,both}){const{benchmark,variant,history,reference,headFingerprint}=subject,query={history,benchmark:benchmark.id,variant:variant.name,estimator:estimators.
mV},{change,noise,againstLevel,doubtful,standing}=compareWithRecord({head,reference:samples},both.limit,own=>(0,noise_model._)(own,query)),versions=reference.kind===
"record"?(0,sentences.v)((0,fingerprints.c)(headFingerprint,reference.fingerprint)):"",numbers=`${(0,sentences.u)(change,{limit:both.limit})}, limit ${(0,format.
l9)(both.limit)}${versions}`,shared={...both,change};switch(standing){case"slower":{if(!subject.recordOnlySuspects)return(0,judge_metric.g$)({...shared,verdict:"\
regression",suspicious:!0,reason:numbers});const reason=`${numbers}; a suspicion, because the base was measured at another time: confirm it side by side`;return(0,judge_metric.
g$)({...shared,verdict:"inconclusive",suspicious:!0,reason})}case"faster":case"within-limit":{const doubt=doubtful?"; earlier records were as fast, so it may be\
 this one that met a slow machine":"",verdict=standing==="faster"?"improvement":"pass";return(0,judge_metric.g$)({...shared,verdict,suspicious:doubtful,reason:`${numbers}${doubt}`})}case"\
within-noise":{const reason=`${numbers}, but unchanged code differs by up to ${(0,format.l9)(noise)} here: measure again on a quieter machine or with a larger t\
ime-budget`;return(0,judge_metric.g$)({...shared,verdict:"inconclusive",suspicious:!0,reason})}case"above-level":{const reason=`${numbers}, but ${(0,sentences.u)(
plain(againstLevel))} than the default branch mostly was: confirm it side by side`;return(0,judge_metric.g$)({...shared,verdict:"inconclusive",suspicious:!0,reason})}case"\
too-imprecise":{const reason=`${numbers}; runs of unchanged code differ by up to ${(0,format.l9)(noise)} here, too much to rule a slowdown out: confirm it side \
by side`;return(0,judge_metric.g$)({...shared,verdict:"inconclusive",suspicious:!0,reason})}}}function plain(estimate){return{estimate:estimate??0,low:null,high:null,
confidence:null}}function whyNoDeviceTime({head,headFingerprint}){return(0,estimators.t0)(head).flatMap(process2=>process2.deviceWindows).some(window=>window.source===
"events")?"the profiler gave nothing; time between events includes waiting for the host and is not judged as device time":headFingerprint?.device==="cpu"?"there\
 is no GPU on this machine":"the profiler reported no kernels in any window"}function judgeLoss({numerics}){const metric="loss";if(numerics===null)return(0,judge_metric.
g$)({metric,gates:!1,verdict:"not-judged",reason:"the losses of eager and compiled were not compared"});const base={metric,head:numerics.relativeDifference,limit:numerics.
tolerance},amount=numerics.relativeDifference===null?"":` (largest difference ${(0,format.l9)(numerics.relativeDifference)})`;switch(numerics.status){case"diver\
ged":return(0,judge_metric.g$)({...base,verdict:"failed",reason:`diverged: compiled computes another loss than eager${amount}: ${numerics.message}`});case"agree\
s":return(0,judge_metric.g$)({...base,verdict:"pass",reason:`eager and compiled agree${amount}`});case"not-checkable":case"not-run":return(0,judge_metric.g$)({...base,
verdict:"not-judged",reason:numerics.message})}}const MIN_MEMORY_GROWTH_BYTES=32*1024*1024;function steadyPeakBytes(source){return({memory})=>memory?.source===source&&
(memory.steadyPeakAllocatedBytes??0)>0?memory.steadyPeakAllocatedBytes:null}function peakOf(samples,source){return source==="device"?Math.max(...samples):Math.min(
...samples)}function judgeMemory(subject){const metric="peak-memory",limit=subject.benchmark.limits.maxMemoryGrowth,device=(0,estimators.lc)(subject.head,steadyPeakBytes(
"device")),source=device.length>0?"device":"resident",head=device.length>0?device:(0,estimators.lc)(subject.head,steadyPeakBytes("resident"));if(head.length===0)
return(0,judge_metric.g$)({metric,limit,verdict:"not-judged",reason:"peak memory was not measured on head"});const headBytes=peakOf(head,source),base={metric,limit,
head:headBytes},{reference}=subject;if(reference.kind==="absent")return(0,judge_metric.k9)({...base,reason:`${(0,format.z3)(headBytes)}; ${reference.reason}`},reference);
const samples=(0,estimators.lc)(reference.arm,steadyPeakBytes(source));if(samples.length===0)return(0,judge_metric.g$)({...base,verdict:"not-judged",reason:"the\
 reference has no peak memory of the same kind"});const referenceBytes=peakOf(samples,source),change=(0,intervals.tr)(headBytes,referenceBytes),estimate=change?.
estimate??0,growth=headBytes-referenceBytes,noise=source==="device"?0:Math.max(spread(head),spread(samples)),versions=(0,sentences.v)((0,fingerprints.c)(subject.
headFingerprint,reference.fingerprint)),kind=source==="device"?"":" (resident set of the process)",numbers=`${(0,format.z3)(headBytes)} after ${(0,format.z3)(referenceBytes)}${kind}\
, ${change===null?"":`${(0,sentences.u)(change,{worse:"more",better:"less",limit})}, `}limit ${(0,format.l9)(limit)}${versions}`,both={...base,reference:referenceBytes,
change};if(estimate>limit&&growth>MIN_MEMORY_GROWTH_BYTES)return growth>noise?(0,judge_metric.g$)({...both,verdict:"regression",reason:numbers}):(0,judge_metric.
g$)({...both,verdict:"inconclusive",reason:`${numbers}, but the processes themselves differ by ${(0,format.z3)(noise)}`});if(estimate<-limit&&-growth>Math.max(noise,
MIN_MEMORY_GROWTH_BYTES))return(0,judge_metric.g$)({...both,verdict:"improvement",reason:numbers});const floor=estimate>limit?`; less than ${(0,format.z3)(MIN_MEMORY_GROWTH_BYTES)}\
 more never counts`:"";return(0,judge_metric.g$)({...both,verdict:"pass",reason:`${numbers}${floor}`})}function spread(samples){return Math.max(...samples)-Math.
min(...samples)}function speedupOf(eager,compiled){return eager===null?null:speedupOn("device time",(0,estimators.lc)(eager,estimators.mV),(0,estimators.lc)(compiled,
estimators.mV))??speedupOn("wall time",(0,estimators.lc)(eager,estimators.cH),(0,estimators.lc)(compiled,estimators.cH))}function speedupOn(clock,eager,compiled){
if(eager.length===0||compiled.length===0)return null;const ratio=(0,intervals.q0)(eager,compiled),halfWidth=ratio.degreesOfFreedom<1?null:(0,distributions.F)((1+
intervals.LK)/2,ratio.degreesOfFreedom)*ratio.standardError;return{factor:Math.exp(ratio.estimate),low:halfWidth===null?null:Math.exp(ratio.estimate-halfWidth),
high:halfWidth===null?null:Math.exp(ratio.estimate+halfWidth),clock,processes:Math.min(eager.length,compiled.length)}}function judgeSpeedup(subject,eagerUnavailable){
const metric="speedup",limit=subject.benchmark.limits.minSpeedup,gates=limit!==null,speedup=speedupOf(subject.headEager,subject.head);if(speedup===null){const why=eagerUnavailable??
"eager and compiled have no clock in common";return(0,judge_metric.g$)({metric,limit,gates,verdict:"not-judged",reason:`not known: ${why}`})}const{reference}=subject,
before=reference.kind==="absent"?null:speedupOf(reference.eager,reference.arm),base={metric,limit,gates,head:speedup.factor,reference:before?.clock===speedup.clock?
before.factor:null},numbers=`${(0,format.H9)(speedup.factor)}${bounds(speedup)} in ${speedup.clock}`;if(limit===null)return(0,judge_metric.g$)({...base,verdict:"\
not-judged",reason:`${numbers}; gates only where min-speedup is set`});const{low,high}=speedup,against=`${numbers}, minimum ${(0,format.H9)(limit)}`;if(low===null||
high===null||speedup.processes<MIN_PROCESSES){const reason=`${against}; ${MIN_PROCESSES} processes an arm are needed to be sure: raise time-budget`;return(0,judge_metric.
g$)({...base,verdict:"inconclusive",reason})}return high<limit?(0,judge_metric.g$)({...base,verdict:"regression",reason:`${against}: too low`}):low>=limit?(0,judge_metric.
g$)({...base,verdict:"pass",reason:against}):(0,judge_metric.g$)({...base,verdict:"inconclusive",reason:`${against} lies inside the interval: a larger time-budg\
et narrows it`})}function bounds({low,high}){return low===null||high===null?"":` (${(0,format.H9)(low)} to ${(0,format.H9)(high)})`}const LAUNCH_JUMP=.02;function graphCount(arm){
const processes=(0,estimators.t0)(arm),counts=(processes.find(process2=>process2.cache==="cold")??processes[0])?.counts??null;return counts===null||counts.source===
"none"?null:counts.graphs}function launches(arm){const samples=(0,estimators.lc)(arm,estimators.fy);return samples.length===0?null:(0,estimators.JZ)(samples)}function fact(metric,subject,value){
const head=value(subject.head),reference=subject.reference.kind==="absent"?null:value(subject.reference.arm),change=head===null||reference===null?null:(0,intervals.
tr)(head,reference),suspicious=metric==="launches"&&(change?.estimate??0)>LAUNCH_JUMP,reason=`${head===null?`${judge_metric.Uw[metric]} not known`:`${(0,format.
B4)(head)}${reference===null||reference===head?"":` after ${(0,format.B4)(reference)}`}`}; explains, never gates`;return(0,judge_metric.g$)({metric,gates:!1,head,
reference,change,suspicious,verdict:"not-judged",reason})}function launchesFact(subject){return fact("launches",subject,launches)}function graphsFact(subject){return fact(
"graphs",subject,graphCount)}function sameGeneratedCode({head,reference}){if(reference.kind==="absent")return null;const ours=codeHashes(head),theirs=codeHashes(
reference.arm);return ours===null||theirs===null?null:ours===theirs}function codeHashes(arm){const processes=(0,estimators.t0)(arm),graphs=(processes.find(process2=>process2.
cache==="cold")??processes[0])?.graphs??[],hashes=graphs.map(graph=>graph.codeHash).filter(hash=>hash!==null);return hashes.length===0||hashes.length<graphs.length?
null:hashes.sort().join(" ")}var sequential=__webpack_require__(6099),time_clock=__webpack_require__(1109);const SHARED_SHARE=.5;function describeSlowdownKind(kind){
switch(kind){case"step-does-more":return"slower in eager and compiled alike: the step does more";case"compiled-only":return"only the compiled step got slower: l\
ook at what the compiler made of it";case"machine":return"everything moved, eager too, and the generated code is the same: it is the machine";case null:return null}}
function slowdownKindOf(subject,metrics){const{reference,headEager}=subject,clock=slowClock(metrics);if(clock===null||reference.kind==="absent"||headEager===null||
reference.eager===null)return null;const compiled=logRatio(clock,{head:subject.head,reference:reference.arm,kind:reference.kind}),eager=logRatio(clock,{head:headEager,
reference:reference.eager,kind:reference.kind});return compiled===null||eager===null?null:eager.estimate>=SHARED_SHARE*compiled.estimate&&lowerBound(eager)>0?reference.
kind==="record"&&sameGeneratedCode(subject)===!0?"machine":"step-does-more":lowerBound(differenceOf(compiled,eager))>0?"compiled-only":null}function slowClock(metrics){
const isSlow=wanted=>metrics.some(({metric,verdict,suspicious,change})=>metric===wanted&&(verdict==="regression"||suspicious)&&(change?.estimate??0)>0);return isSlow(
"device-time")?"device-time":isSlow("wall-time")?"wall-time":null}function logRatio(clock,{head,reference,kind}){const pairs=kind==="side-by-side"?(0,time_clock.
Ti)(clock,head,reference):[];if(pairs.length>=sequential.$7)return(0,sequential.ho)(pairs);const ours=(0,estimators.lc)(head,(0,time_clock.UF)(clock)),theirs=(0,estimators.
lc)(reference,(0,time_clock.UF)(clock));return ours.length+theirs.length<sequential.$7||ours.length===0||theirs.length===0?null:(0,intervals.q0)(ours,theirs)}function differenceOf(a,b){
return{estimate:a.estimate-b.estimate,standardError:Math.hypot(a.standardError,b.standardError),degreesOfFreedom:Math.min(a.degreesOfFreedom,b.degreesOfFreedom),
spread:Math.hypot(a.spread,b.spread)}}function lowerBound({estimate,standardError,degreesOfFreedom}){return degreesOfFreedom<1?-1/0:estimate-(0,distributions.F)(
(1+intervals.LK)/2,degreesOfFreedom)*standardError}const SIDE_BY_SIDE_NEEDED="identical code differs by 3 % to 46 % between runs, so it is judged side by side o\
nly";function judgeWallTime(subject){const metric="wall-time",limit=subject.benchmark.limits.maxSlowdown,head=(0,estimators.lc)(subject.head,estimators.cH);if(head.
length===0)return(0,judge_metric.g$)({metric,limit,verdict:"not-judged",reason:"no undisturbed block was measured on head"});const headMs=(0,estimators.lX)(head),
{reference}=subject,base={metric,limit,head:headMs};if(reference.kind==="absent")return(0,judge_metric.k9)({...base,reason:`${(0,format.MH)(headMs)}; ${reference.
reason}`},reference);const samples=(0,estimators.lc)(reference.arm,estimators.cH);if(samples.length===0)return(0,judge_metric.g$)({...base,verdict:"not-judged",
reason:"the reference has no undisturbed block"});if(reference.kind==="side-by-side")return(0,side_by_side.x)({metric,limit,subject,reference});const both={...base,
reference:(0,estimators.lX)(samples)};if(!(0,fingerprints.R)(subject.headFingerprint,reference.fingerprint))return(0,judge_metric.g$)({...both,verdict:"not-judg\
ed",reason:"the reference was measured on another CPU"});if(Math.min(head.length,samples.length)<MIN_PROCESSES){const reason=`fewer than ${MIN_PROCESSES} proces\
ses; ${SIDE_BY_SIDE_NEEDED}`;return(0,judge_metric.g$)({...both,verdict:"not-judged",reason})}const{benchmark,variant,history}=subject,query={history,benchmark:benchmark.
id,variant:variant.name,estimator:estimators.cH},{change,standing}=compareWithRecord({head,reference:samples},limit,own=>(0,noise_model._)(own,query)),versions=(0,sentences.
v)((0,fingerprints.c)(subject.headFingerprint,reference.fingerprint)),numbers=`${(0,sentences.u)(change,{limit})}, limit ${(0,format.l9)(limit)}${versions}`;if(standing===
"slower"){const reason=`${numbers}; a suspicion only: ${SIDE_BY_SIDE_NEEDED}`;return(0,judge_metric.g$)({...both,change,verdict:"inconclusive",suspicious:!0,reason})}
return(0,judge_metric.g$)({...both,change,verdict:"not-judged",reason:`${numbers}; ${SIDE_BY_SIDE_NEEDED}`})}var judge_worst=__webpack_require__(7488);function judgeVariant(subject,eagerUnavailable){
const metrics=[judgeDeviceTime(subject),judgeWallTime(subject),judgeCount("graph-breaks",subject),judgeCount("recompiles",subject),judgeCount("eager-fallbacks",
subject),judgeMemory(subject),(0,compile_time.A)("cold-compile-time",subject),(0,compile_time.A)("warm-compile-time",subject),judgeSpeedup(subject,eagerUnavailable),
judgeLoss(subject),launchesFact(subject),graphsFact(subject)],{reference}=subject,verdict=verdictOfMetrics(metrics,reference.kind==="absent"?reference.verdict:null);
return{variant:subject.variant,verdict,reasons:reasonsOf(verdict,metrics,reference.kind==="absent"?reference.reason:null),metrics,slowdownKind:slowdownKindOf(subject,
metrics),sameGeneratedCode:sameGeneratedCode(subject)}}function unmeasuredVariant(variant,verdict,reason){return{variant,verdict,reasons:[reason],metrics:[],slowdownKind:null,
sameGeneratedCode:null}}const COMPARED=["device-time","wall-time","graph-breaks","recompiles","peak-memory"],NOTHING_COMPARED="neither step time nor counts nor \
memory could be compared with the reference";function verdictOfMetrics(metrics,absent){const taking=metrics.filter(metric=>metric.verdict!=="not-judged"),verdicts=taking.
map(({verdict})=>verdict).filter(verdict=>verdict!=="not-judged");if(absent!==null)return(0,judge_worst.z)([...verdicts,absent]);const compared=taking.some(({metric})=>COMPARED.
includes(metric));return(0,judge_worst.z)(compared||verdicts.length===0?verdicts:[...verdicts,"inconclusive"])}function reasonsOf(verdict,metrics,absentReason){
const deciding=metrics.filter(metric=>metric.verdict===verdict).map(sentenceOf);return absentReason!==null&&verdict!=="failed"&&verdict!=="regression"?[absentReason,
...deciding]:deciding.length===0?[NOTHING_COMPARED]:deciding}function sentenceOf({metric,reason}){return metric==="graph-breaks"||metric==="recompiles"||metric===
"eager-fallbacks"?reason:`${judge_metric.Uw[metric]} ${reason}`}}),7522:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C:()=>METRICS,b:()=>VERDICTS});const VERDICTS=["failed","regression","incomparable","no-baseline","inconclusive","accepted","improvement",
"pass"],METRICS=["device-time","wall-time","graph-breaks","recompiles","eager-fallbacks","peak-memory","cold-compile-time","warm-compile-time","speedup","loss",
"launches","graphs"]}),7488:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{z:()=>worstVerdict});
var _verdict_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7522);function worstVerdict(verdicts){return _verdict_js__WEBPACK_IMPORTED_MODULE_0__.b.find(verdict=>verdicts.
includes(verdict))??"failed"}}),6209:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I:()=>judgedReport});var _explain_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3706),_explain_explain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7449),_judge_exit_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9335),_report_report_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5650),_version_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
3411);function judgedReport(measured){const{run,result,benchmarks,compared,problem}=measured,fingerprint=result?.fingerprintBefore??null,sideBySide=armsOf(result,
"base").length>0,decision=(0,_judge_exit_js__WEBPACK_IMPORTED_MODULE_1__.e)(measured);return{schemaVersion:_report_report_js__WEBPACK_IMPORTED_MODULE_2__.W,toolVersion:_version_js__WEBPACK_IMPORTED_MODULE_3__.
w,commentKey:measured.commentKey,run,comparison:measured.comparison,explanation:fingerprint===null?{causes:[],explainedShare:null}:(0,_explain_explain_js__WEBPACK_IMPORTED_MODULE_0__.
W)({benchmarks,run,head:armsOf(result,"head"),reference:referenceArms(measured),headFingerprint:fingerprint,referenceFingerprint:sideBySide?fingerprint:compared?.
fingerprint??null,referenceBenchmarks:sideBySide?[]:compared?.benchmarks??[]}),fingerprint,environmentChanges:compared===null||fingerprint===null?[]:(0,_explain_environment_js__WEBPACK_IMPORTED_MODULE_4__.
$)({reference:compared.fingerprint,head:fingerprint}),result,benchmarks,...problem===null?{}:{problem},warnings:measured.warnings,failsBuild:decision.fails,exitReason:decision.
reason,links:measured.links,generatedAt:measured.generatedAt}}function referenceArms({result,compared}){const base=armsOf(result,"base"),isThere=arm=>base.some(
({benchmark,variant})=>benchmark===arm.benchmark&&variant===arm.variant),arms=[...base,...(compared?.arms??[]).filter(arm=>!isThere(arm))];return arms.length===
0?null:arms}function armsOf(result,side){return result?.arms.filter(arm=>arm.side===side)??[]}}),5926:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
6606),time_clock=__webpack_require__(1109),append_result=__webpack_require__(2366),sequential=__webpack_require__(6099);const FIRST_PAIRS=4,FURTHER_PAIRS=2,COMPILE_ONLY={
blocksPerProcess:1,deviceWindowsPerProcess:0};function nextRound({benchmarks,suspicions,withEager,done}){const metrics=new Set((done?.undecided??suspicions).map(
({metric})=>metric)),onlyCold=metrics.size===1&&metrics.has("cold-compile-time"),onlyCompile=[...metrics].every(metric=>metric==="cold-compile-time"||metric==="\
warm-compile-time"),small=metrics.has("cold-compile-time")?onlyCold?1:2:null,wanted=done===null?small??(withEager?sequential.$7:FIRST_PAIRS):small??FURTHER_PAIRS,
pairs=Math.min(wanted,done?.affordable??confirmation.TL);return pairs<1?null:{benchmarks:benchmarks.flatMap(benchmark=>narrowed(benchmark,{suspicions,withEager,
done})),pairs,schedule:{processesPerArm:pairs,maxProcessesPerArm:pairs,...onlyCompile&&!withEager?COMPILE_ONLY:{}}}}function narrowed(benchmark,{suspicions,withEager,
done}){const asked=(done?.undecided??suspicions).filter(one=>one.benchmark===benchmark.id),variants=benchmark.variants.filter(({kind,name})=>kind==="eager"?withEager&&
done===null:asked.some(({variant})=>variant===name));return variants.some(({kind})=>kind==="compiled")?[{...benchmark,variants}]:[]}async function measureBoth(both,request,ports){
const onlyHead=both.benchmarks.filter(benchmark=>!(0,base_tree.I)(benchmark,both.base.side,ports)),benchmarks=both.benchmarks.filter(benchmark=>!onlyHead.includes(
benchmark)),state={result:null,elapsedSeconds:0,pairs:0,findings:[]};let last=null,round=nextRound({...both,benchmarks,done:null});const alone=both.withEager?onlyHead.
map(benchmark=>({...benchmark,sides:["head"]})):[];for(;round!==null;){const planned=state.result===null?[...round.benchmarks,...alone]:round.benchmarks;if(planned.
length===0)break;const outcome=await ports.measure({benchmarks:planned,sides:[both.head,both.base.side],budgetSeconds:both.budgetSeconds-state.elapsedSeconds,passEnv:request.
inputs.passEnv,env:request.env,tempDirectory:request.context.temp,schedule:round.schedule,signal:request.signal});if(last=outcome,state.elapsedSeconds+=outcome.
elapsedSeconds,state.pairs+=round.pairs,state.findings.push(...outcome.findings),outcome.result!==null&&(state.result=state.result===null?outcome.result:(0,append_result.
q)(state.result,outcome.result)),outcome.problem!==null||state.result===null)break;round=furtherRound({both,benchmarks,state})}return{result:state.result,problem:last?.
problem??null,findings:[...new Set(state.findings)],outputTail:last?.outputTail??"",removedVariables:last?.removedVariables??[],elapsedSeconds:state.elapsedSeconds,
secondsPerPair:state.pairs===0?null:state.elapsedSeconds/state.pairs,unusable:baseThatImportedHead({arms:armsOf(state.result,"base"),headRoot:ports.base.realPath(
both.head.treeRoot),baseRoot:ports.base.realPath(both.base.side.treeRoot)}),onlyHead}}function furtherRound({both,benchmarks,state}){const secondsPerPair=state.
elapsedSeconds/Math.max(1,state.pairs),secondsLeft=both.budgetSeconds-state.elapsedSeconds,{kind,undecided}=(0,confirmation.cz)({benchmarks,head:armsOf(state.result,
"head"),base:armsOf(state.result,"base"),suspicions:both.suspicions.map(suspicion=>withClock(suspicion,state.result)),maxPairs:confirmation.TL,secondsPerPair,secondsLeft});
if(kind!=="continue"||undecided.length===0||state.pairs>=confirmation.TL)return null;const affordable=Math.min(Math.floor(secondsLeft/secondsPerPair),confirmation.
TL-state.pairs);return nextRound({...both,benchmarks,done:{undecided,affordable}})}function withClock(suspicion,result){const{benchmark,variant,metric}=suspicion,
arms=result?.arms.filter(arm=>arm.benchmark===benchmark&&arm.variant===variant)??[];return metric===null&&!arms.some(arm=>(0,time_clock.sK)(arm,"device-time"))?
{...suspicion,metric:"wall-time"}:suspicion}function armsOf(result,side){return result?.arms.filter(arm=>arm.side===side)??[]}}),2366:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
__webpack_require__.d(__webpack_exports__,{Q:()=>childEnvironment});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(452);const ALWAYS_KEPT=new Set(
["RUNNER_TRACKING_ID"]),NEVER_PASSED=[/^ACTIONS_/,/^INPUT_/,/^STATE_/,/^GITHUB_(TOKEN|PAT|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|ARTIFACTS|ARTIFACTS_LIST)$/,/^GH_(TOKEN|ENTERPRISE_TOKEN)$/,
/^GITHUB_ENTERPRISE_TOKEN$/,/^NODE_OPTIONS$/,/^(GIT_ASKPASS|SSH_ASKPASS|SSH_AUTH_SOCK)$/,/^GIT_CONFIG(_|$)/],REMOVED_BY_DEFAULT=[/^(AWS|AZURE|GOOGLE|GCP)_/,/TOKEN$/,
/(^|_)SECRETS?(_|$)/,/(PASSWORD|PASSWD|PASSPHRASE)$/,/(^|_)(API)?KEY$/,/(^|_)AUTH(_CONFIG)?$/,/(^|_)CREDENTIALS?$/,/(^|_)PAT$/],PROXY_OR_INDEX=/^(HTTPS?|FTP|ALL)_PROXY$|^(PIP|UV)_.*(INDEX|URL|LINKS)/,
ANY_USER_INFO=/[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]+@/i,USER_AND_PASSWORD=/[a-z][a-z0-9+.-]*:\/\/[^\s/?#@:]*:[^\s/?#@]+@/i;function childEnvironment(environment,passEnv){
refuseNeverPassed(passEnv);const passed=new Set(passEnv.map(name=>name.toUpperCase())),kept={},removed=[];for(const[name,value]of Object.entries(environment))value!==
void 0&&(mayKeep(name.toUpperCase(),value,passed)?kept[name]=value:removed.push(name));return{environment:kept,removed:removed.sort()}}function mayKeep(name,value,passed){
return ALWAYS_KEPT.has(name)?!0:isNeverPassed(name)?!1:passed.has(name)?!0:REMOVED_BY_DEFAULT.some(pattern=>pattern.test(name))?!1:!(PROXY_OR_INDEX.test(name)?ANY_USER_INFO:
USER_AND_PASSWORD).test(value)}function isNeverPassed(name){return NEVER_PASSED.some(pattern=>pattern.test(name))}function refuseNeverPassed(passEnv){const refused=passEnv.
filter(name=>isNeverPassed(name.toUpperCase()));if(refused.length===0)return;const[names,it,them]=refused.length===1?[`\`${refused[0]}\``,"it","it"]:[refused.map(
name=>`\`${name}\``).join(", "),"they","them"];throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`pass-env: ${names} cannot be passed to the step: ${it} woul\
d give the code under test the job's own rights. Remove ${them} from pass-env; a step that needs a credential gets one of its own, under another name.`)}}),2388:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
mee(name),seen:count}),RecompileSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({site:SourceSiteSchema,compileId:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),
reason:text,step:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count)}),FallbackSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({site:SourceSiteSchema,cause:valibot__WEBPACK_IMPORTED_MODULE_0__.
KIO(["recompile-limit","unsupported","other"]),reason:text,step:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count)}),GraphLineSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.
Ikc({site:SourceSiteSchema,operations:valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(name,count),outputs:valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(name,count)}),GraphSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.
Ikc({compileId:name,site:SourceSiteSchema,ops:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count),fxHash:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),codeHash:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(name),direction:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["forward","backward","both","unknown"]),phases:valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(name,nonNegative),
cache:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["hit","miss","bypass","unknown"]),cacheMissReason:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(text),lines:valibot__WEBPACK_IMPORTED_MODULE_0__.
lqM(list(GraphLineSchema,400),[]),settings:valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(name,name),{})}),CountsSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.
Ikc({steps:count,graphs:count,graphBreaks:list(GraphBreakSchema,LIMITS.events),recompiles:list(RecompileSchema,LIMITS.events),fallbacks:list(FallbackSchema,LIMITS.
events),cudagraphSkips:list(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({reason:text,seen:count,site:valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(SourceSiteSchema),null)}),LIMITS.events),generatedKernels:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count),cacheHits:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(
count),cacheMisses:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count),source:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["trace","counters","none"])}),PhysicsSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.
Ikc({smClockMhz:optionalNumber,maxSmClockMhz:optionalNumber,temperatureCelsius:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(finite),powerWatts:optionalNumber,throttleReasons:list(
name,20),otherProcesses:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count),hostLoad:optionalNumber,stealShare:optionalNumber}),BlockSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.
Ikc({order:count,round:count,steps:valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(count,valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(1)),wallSeconds:nonNegative,eventSeconds:optionalNumber,
physics:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(PhysicsSchema),disturbed:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(text)}),DeviceWindowSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.
Ikc({steps:valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(count,valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(1)),busySeconds:nonNegative,communicationSeconds:nonNegative,
launches:count,copies:count,source:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["profiler","events"])}),KernelSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({name,
kind:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["generated","library","copy","cast","communication","other"]),seconds:nonNegative,launches:nonNegative,graph:valibot__WEBPACK_IMPORTED_MODULE_0__.
mee(name),detail:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(text)}),MemorySchema=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({source:valibot__WEBPACK_IMPORTED_MODULE_0__.
KIO(["device","resident"]),compilePeakAllocatedBytes:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(count),compilePeakReservedBytes:valibot__WEBPACK_IMPORTED_MODULE_0__.
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
valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({code:name,benchmark:valibot__WEBPACK_IMPORTED_MODULE_0__.mee(name),message:text}),500)})}),3491:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Yd:()=>NOT_STARTED,rA:()=>systemTools});var _actions_exec__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1955),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
452);const NOT_STARTED=-1,NO_ANSWER=-2,DEFAULT_TIMEOUT_MS=15e3,systemTools={async run(command,args,options={}){const timeoutMs=options.timeoutMs??DEFAULT_TIMEOUT_MS;
let timer;const silence=new Promise(resolve=>{timer=setTimeout(()=>resolve({exitCode:NO_ANSWER,stdout:"",stderr:`no answer within ${timeoutMs/1e3} s`}),timeoutMs)});
try{const answer=(0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__.H)(quote(command),[...args],{silent:!0,ignoreReturnCode:!0,...options.cwd===void 0?{}:{cwd:options.
cwd},...options.env===void 0?{}:{env:{...options.env}}});return await Promise.race([answer,silence])}catch(error){return{exitCode:NOT_STARTED,stdout:"",stderr:(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.
gJ)(error)}}finally{clearTimeout(timer)}}};function quote(command){return`"${command.replaceAll('"',"")}"`}}),5975:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>openQuestions});var _judge_estimators_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5348),_judge_outcome_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4411),_judge_sequential_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6099);function openQuestions(suspicions,{both,obstacle}){return suspicions.flatMap(suspicion=>{
const inTheWay=both===null?notMeasured(obstacle??"no reason is known"):unsettled(suspicion,both),{benchmark,variant,reason}=suspicion;return inTheWay===null?[]:
[{benchmark,variant,reasons:[reason,inTheWay]}]})}function notMeasured(why){return`the base commit could not be measured beside it: ${why}`}function unsettled(suspicion,both){
const{benchmark,variant}=suspicion,isIt=entry=>entry.benchmark===benchmark&&entry.variant===variant;if(both.onlyHead.some(({id:id2})=>id2===benchmark))return"th\
e base commit does not have this benchmark";const unusable=both.unusable.find(isIt);if(unusable!==void 0)return unusable.reason;const arm=both.result?.arms.find(
entry=>entry.side==="base"&&isIt(entry))??null,outcome=(0,_judge_outcome_js__WEBPACK_IMPORTED_MODULE_1__.s)(arm);if(arm===null||outcome.kind!=="ok"){const message=both.
problem?.message??(outcome.kind==="ok"?"it was not measured":outcome.message);return notMeasured(message)}const pairs=(0,_judge_estimators_js__WEBPACK_IMPORTED_MODULE_2__.
t0)(arm).length;return pairs<_judge_sequential_js__WEBPACK_IMPORTED_MODULE_0__.$7&&suspicion.metric!=="cold-compile-time"?notMeasured(`${pairs} of the ${_judge_sequential_js__WEBPACK_IMPORTED_MODULE_0__.
$7} pairs of processes that are needed fitted into the time budget`):null}}),391:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>systemClock});var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(643),node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8500);const systemClock={nowMs:()=>node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),sleep:async durationMs=>{await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.
setTimeout)(durationMs)}}}),6402:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fu:()=>shortSha,
SH:()=>repositoryPath,q7:()=>siteLink,wn:()=>commitLink});var _judge_identity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9493),_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2527);const SHORT_SHA=7;function repositoryAddress(report){return/^(https?:\/\/.+?)\/commit(?:\/[0-9a-f]*)?$/.exec(report.links.commit??"")?.[1]??null}function shortSha(sha){
return(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.g$)(sha),40).slice(0,SHORT_SHA)}function commitLink(report,sha){
const repository=repositoryAddress(report);return(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.nf)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.SS)(shortSha(sha)),repository===
null?null:`${repository}/commit/${sha}`)}function siteLink(report,site){return(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.nf)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
SS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0,_judge_identity_js__WEBPACK_IMPORTED_MODULE_1__.$t)(site),160)),siteAddress(report,site))}function siteAddress(report,site){
const repository=repositoryAddress(report),path=site.file===null?null:repositoryPath(site.file);if(repository===null||path===null)return null;const encoded=path.
split("/").map(encodeURIComponent).join("/");return`${repository}/blob/${report.comparison.headSha}/${encoded}${site.line===null?"":`#L${site.line}`}`}function repositoryPath(file){
const path=(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.g$)(file).replace(/^\.\//,""),parts=path.split("/");return path!==""&&!path.startsWith("/")&&!path.includes(
"\\")&&!parts.some(part=>part===".."||part==="")?path:null}}),1533:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$f:()=>VariantSchema,su:()=>BenchmarksSchema});var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7934);const finite=valibot__WEBPACK_IMPORTED_MODULE_0__.
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
variants:valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(VariantSchema),valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(100)),limits:LimitsSchema}),
BenchmarksSchema=valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(BenchmarkSchema),valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(200)),
benchmarksOf=parsed=>parsed}),6630:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>causeLine,
q:()=>orderedCauses});var _judge_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9493),_addresses_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6402),_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2527),_select_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1052);function orderedCauses(report){
const ofBenchmarks=(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.lo)(report.run).flatMap(({benchmark})=>(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.cZ)(report,benchmark));
return[...new Set([...ofBenchmarks,...report.explanation.causes])]}function causeLine(report,cause,maxCharacters){const document=(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.
io)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.gB)`read more`,cause.link),more=document===null?"":(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.gB)`, ${document}`;
return(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.gB)`${withPlace(report,cause,(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.
g$)(cause.what),maxCharacters))}${more}`}function withPlace(report,{site},what){if(site===null)return(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.CS)(what);const link=(0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__.
q7)(report,site),place=(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.g$)((0,_judge_identity_js__WEBPACK_IMPORTED_MODULE_3__.$t)(site)),at=what.indexOf(place),before=what.
slice(0,Math.max(0,at));if(at<0||before.split("`").length%2===0)return(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.gB)`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.
CS)(what)} (${link})`;const after=what.slice(at+place.length);return(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.gB)`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.
CS)(before)}${before.endsWith(" ")?(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.gB)` `:""}${link}${after.startsWith(" ")?(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.
gB)` `:""}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.CS)(after)}`}}),4039:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{w:()=>renderComment});var format=__webpack_require__(2016),identity=__webpack_require__(9493),addresses=__webpack_require__(6402),report_escape=__webpack_require__(
2527),measured=__webpack_require__(1784),markdown=__webpack_require__(5402);const MAX_KERNELS=10;function kernelTable(head,base){const kernels=(0,measured.em)(head);
if(kernels.length===0)return null;const before=base===null?null:new Map((0,measured.em)(base).map(kernel=>[kernel.name,kernel])),rows=kernels.slice(0,MAX_KERNELS).
map(kernel=>[(0,report_escape.SS)((0,report_escape.Jj)(kernel.name,80)),(0,report_escape.gB)`${kernel.kind}`,...before===null?[]:[(0,report_escape.vP)(milliseconds(
before.get(kernel.name)))],(0,report_escape.vP)((0,format.MH)(kernel.seconds*1e3)),...before===null?[]:[(0,report_escape.vP)(change(kernel,before.get(kernel.name)))],
(0,report_escape.vP)((0,format.B4)(kernel.launches))]),header=before===null?[(0,report_escape.gB)`Kernel`,(0,report_escape.gB)`Kind`,(0,report_escape.gB)`Per step`,
(0,report_escape.gB)`Launches`]:[(0,report_escape.gB)`Kernel`,(0,report_escape.gB)`Kind`,(0,report_escape.gB)`Base`,(0,report_escape.gB)`Head`,(0,report_escape.
gB)`Change`,(0,report_escape.gB)`Launches`],numbers=header.slice(2).map(()=>"right"),title=kernels.length>MAX_KERNELS?(0,report_escape.gB)`**Dearest ${MAX_KERNELS} of ${kernels.
length} kernels**`:(0,report_escape.gB)`**Kernels**`;return(0,report_escape.UF)([title,(0,markdown.tp)(header,rows,["left","left",...numbers])],`

`)}function milliseconds(kernel){return kernel===void 0?"–":(0,format.MH)(kernel.seconds*1e3)}function change(head,base){return base===void 0?"new":base.seconds===
0?"–":(0,format.h9)(head.seconds/base.seconds-1)}function measuredHow(report,benchmark,head){if(!head.processes.some(process2=>process2.blocks.length>0))return null;
const facts=[samples(head),...layout(report,benchmark),...busy(head),...breakEven(report,benchmark,head),...late(head)];return(0,report_escape.UF)([(0,report_escape.
gB)`**How it was measured**`,(0,markdown.fF)(facts.map(fact=>(0,report_escape.gB)`${fact}`))],`

`)}function samples(head){const blocks=head.processes.flatMap(process2=>process2.blocks),disturbed=blocks.filter(block=>block.disturbed!==null).length,windows=head.
processes.flatMap(process2=>process2.deviceWindows),steps=blocks.reduce((sum,block)=>sum+block.steps,0);return[(0,format.yk)(head.processes.length,"process","pr\
ocesses"),`${(0,format.yk)(blocks.length,"block")} of together ${(0,format.yk)(steps,"step")}`,...disturbed===0?[]:[`${(0,format.B4)(disturbed)} of them disturb\
ed and left out`],windows.length===0?"no device time (no GPU, or no profiler)":`${(0,format.yk)(windows.length,"window")} for device time by ${windows[0]?.source===
"events"?"events":"the profiler"}`].join(", ")}function layout(report,benchmark){const kinds=report.result?.processLayout??{},kind=kinds[benchmark.id]??kinds[benchmark.
name],arms=(0,measured.jO)(report,benchmark).map(arm=>`${arm.side} ${arm.variant}`);return kind===void 0||arms.length<2?[]:[`${kind==="interleaved"?"blocks alte\
rnate between living processes":"one process after another, because they do not fit in memory together"}: ${(0,report_escape.Jj)(arms.join(", "),200)}`]}function busy(head){
const share=(0,measured.Ft)(head);if(share===null)return[];const kind=share>=.9?"device-bound":share>=.5?"partly launch-bound":"launch-bound or waiting for data";
return[`the device is busy ${(0,format.l9)(share)} of the step: ${kind}`]}function breakEven(report,benchmark,head){const eager=(0,measured.gw)(report,benchmark,
"head"),steps=eager===null?null:(0,measured.JF)(eager,head);return steps===null?[]:[`a cold compile has paid for itself after ${(0,format.yk)(steps,"step")}`]}function late(head){
const compiles=head.processes.flatMap(process2=>process2.lateCompiles);if(compiles.length===0)return[];const seconds=compiles.reduce((sum,compile)=>sum+compile.
seconds,0);return[`${(0,format.yk)(compiles.length,"step")} after the warm-up compiled again (${(0,format.Xo)(seconds)}), taken out of the step time`]}function measuredRun(report){
const{result}=report;if(result===null)return null;const stages=Object.entries(result.stageSeconds).filter(([,seconds])=>seconds>0).sort(([,a],[,b])=>b-a).slice(
0,8).map(([stage,seconds])=>`${(0,report_escape.Jj)(stage,40)} ${(0,format.Xo)(seconds)}`),budget=result.budgetExhausted?", all of the time budget: more would g\
ive narrower intervals":"",facts=[`measured for ${(0,format.Xo)(result.elapsedSeconds)}${budget}${stages.length===0?"":`; ${stages.join(", ")}`}`,...result.complete?
[]:["ended before it was finished: what is shown was measured until then"],...result.notes.slice(0,10).map(note=>(0,report_escape.Jj)(note.message,300))];return(0,markdown.
fF)(facts.map(fact=>(0,report_escape.gB)`${fact}`))}var words=__webpack_require__(8191);function metricTable(groups,options){const labelled=groups.some(({label})=>label!==
null),rows=groups.flatMap(({label,metrics})=>metrics.map((metric,index)=>[...labelled?[(0,report_escape.gB)`${index===0?(0,report_escape.Jj)(label??"",80):""}`]:
[],(0,report_escape.gB)`${words.t8[metric.metric]}`,(0,report_escape.vP)((0,words.Ru)(metric.reference,metric)),(0,report_escape.vP)((0,words.Ru)(metric.head,metric)),
(0,report_escape.vP)((0,words.k0)(metric)),verdictCell(metric),...options.reasons?[(0,report_escape.gB)`${(0,report_escape.Jj)(metric.reason,300)}`]:[]]));if(rows.
length===0)return null;const header=[...labelled?[(0,report_escape.gB)`Benchmark`]:[],(0,report_escape.gB)`Metric`,(0,report_escape.gB)`Base`,(0,report_escape.gB)`Head`,
(0,report_escape.gB)`Change`,(0,report_escape.gB)`Verdict`,...options.reasons?[(0,report_escape.gB)`Why`]:[]],numbers=["right","right","right"];return(0,markdown.
tp)(header,rows,labelled?["left","left",...numbers]:["left",...numbers])}function verdictCell(metric){const{text,loud}=(0,words.po)(metric);return loud?(0,report_escape.
gB)`**${text}**`:(0,report_escape.gB)`${text}`}var phases=__webpack_require__(5976);const MAX_EVENTS=12;function benchmarkDetails(report,benchmark,options){const many=benchmark.
variants.length>1;return(0,markdown.MY)([benchmark.eagerUnavailable===null?null:(0,report_escape.gB)`Eager: not available, ${benchmark.eagerUnavailable}.`,...options.
output?failures(report,benchmark):[],...benchmark.variants.flatMap(variant=>[many?(0,markdown.fV)((0,report_escape.gB)`${variant.variant.name}`):null,...variantDetails(
report,benchmark,variant,options)])])}function variantDetails(report,benchmark,variant,options){const head=(0,measured.cr)(report,benchmark,"head",variant.variant.
name),base=(0,measured.cr)(report,benchmark,"base",variant.variant.name);return[metricTable([{label:null,metrics:variant.metrics}],{reasons:!0}),head===null?null:
counts(report,head),head===null?null:benchmark_details_phases(head),head===null?null:memory(report,benchmark,head),options.kernels&&head!==null?kernelTable(head,
base):null,head===null?null:measuredHow(report,benchmark,head)]}function failures(report,benchmark){return(0,measured.dJ)(report,benchmark).slice(0,2).flatMap(({
arm,process:process2,outcome})=>[(0,report_escape.gB)`**${arm.side}, ${arm.variant}, process ${process2.index+1}: ${outcome.kind}.** ${outcome.message??""}`,...quoted(
null,outcome.traceback),...quoted("Its last output:",process2.outputTail)])}function quoted(title,text){return text===null||text.trim()===""?[]:[...title===null?
[]:[(0,report_escape.gB)`${title}`],(0,report_escape.DV)(text,{maxLines:40,maxCharacters:4e3})]}function counts(report,head){const counted=(0,measured.mQ)(head);
if(counted===null)return null;const summary=[(0,format.yk)(counted.graphs,"graph"),(0,format.yk)((0,identity.jH)(counted.graphBreaks).length,"graph break"),(0,format.
yk)((0,identity.jH)(counted.recompiles).length,"recompile"),...counted.generatedKernels===null?[]:[(0,format.yk)(counted.generatedKernels,"generated kernel")]].
join(", "),events=eventList(report,counted),title=(0,report_escape.gB)`**Compiled:** ${summary}, counted over ${(0,format.yk)(counted.steps,"step")}.`;return events.
length===0?title:(0,report_escape.UF)([title,(0,markdown.fF)(events)],`

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
tp)(header,rows,["left","right","right","right","right"])}var cause_list=__webpack_require__(6630),compared_text=__webpack_require__(4597);function comparedWith(report){
const{headSha,reference}=report.comparison,head=(0,addresses.wn)(report,headSha);switch(reference.kind){case"record":return(0,report_escape.gB)`Compared ${head} with the recorded baseline of ${(0,addresses.
wn)(report,reference.sha)}, measured ${(0,compared_text.X)(reference.ageSeconds)}${distance(report,reference)}. Key ${(0,report_escape.SS)((0,report_escape.Jj)(
reference.key,200))}, ${(0,format.yk)(reference.records,"record")}.`;case"commit":return(0,report_escape.gB)`Compared ${head} with ${(0,addresses.wn)(report,reference.
sha)}, both measured in this run, side by side on the same machine: ${reference.why}.`;case"none":return(0,report_escape.UF)([(0,report_escape.gB)`Measured ${head}; compared with nothing: ${reference.
reason}.`,...lookedFor(reference.lookedFor)],`
`);case"other-device":return(0,report_escape.gB)`Measured ${head}; not compared with the baseline of ${(0,addresses.wn)(report,reference.sha)}: ${reference.reason}.`}}
function distance(report,{distance:commits,wantedSha,sha}){if(wantedSha===null)return(0,report_escape.gB)`, the newest record`;if(wantedSha===sha||commits===0)return(0,report_escape.
gB)`, the commit this one starts from`;const wanted=(0,addresses.wn)(report,wantedSha);return commits===null?(0,report_escape.gB)`, the newest record; whether it is an ancestor of ${wanted} cannot be seen in this shallow clone (${(0,report_escape.
SS)("fetch-depth: 0")} shows it)`:(0,report_escape.gB)`, ${(0,format.yk)(commits,"commit")} before ${wanted}, which has no record`}const MAX_KEYS=5;function lookedFor(keys){
return keys.length===0?[]:[(0,report_escape.gB)`\nLooked for:\n`,(0,markdown.fF)(keys.slice(0,MAX_KEYS).map(key=>(0,report_escape.SS)((0,report_escape.Jj)(key,200))))]}
const MAX_SETTINGS=40;function environmentRows(fingerprint){return[["GPU",fingerprint.gpuName===null?null:`${fingerprint.gpuCount} x ${fingerprint.gpuName}${fingerprint.
mig===null?"":`, MIG ${fingerprint.mig}`}`],["GPU memory",fingerprint.gpuMemoryBytes===null?null:(0,format.z3)(fingerprint.gpuMemoryBytes)],["Power limit",fingerprint.
gpuPowerLimitWatts===null?null:`${Math.round(fingerprint.gpuPowerLimitWatts)} W`],["Compute capability",fingerprint.computeCapability],["CPU",fingerprint.cpuName===
null?null:`${fingerprint.cpuName}, ${fingerprint.cpuCount} cores`],["torch",fingerprint.torch],["triton",fingerprint.triton],["CUDA",fingerprint.cuda],["Driver",
fingerprint.driver],["Python",fingerprint.python],["System",fingerprint.os],...Object.entries(fingerprint.settings).slice(0,MAX_SETTINGS)].flatMap(([name,value])=>value===
null?[]:[[name,value]])}function environmentDiff(report){if(report.environmentChanges.length===0)return null;const cell=value=>value===null?(0,report_escape.gB)`–`:
(0,report_escape.SS)((0,report_escape.Jj)(value,120));return(0,markdown.tp)([(0,report_escape.gB)`Changed`,(0,report_escape.gB)`Base`,(0,report_escape.gB)`Head`,
(0,report_escape.gB)`Effect`],report.environmentChanges.slice(0,MAX_SETTINGS).map(change2=>[(0,report_escape.gB)`${(0,report_escape.Jj)(change2.name,80)}`,cell(
change2.reference),cell(change2.head),change2.breaksComparison?(0,report_escape.gB)`**not comparable**`:(0,report_escape.gB)`may explain a difference`]))}function environmentSection(report){
const{fingerprint}=report,rows=fingerprint===null?[]:environmentRows(fingerprint);if(rows.length===0&&report.environmentChanges.length===0)return null;const same=report.
comparison.reference.kind==="record"||report.comparison.reference.kind==="commit"?(0,report_escape.gB)`Same machine and versions as the base.`:null;return(0,markdown.
MY)([environmentDiff(report)??same,rows.length===0?null:(0,markdown.tp)([(0,report_escape.gB)`Head`,(0,report_escape.gB)` `],rows.map(([name,value])=>[(0,report_escape.
gB)`${(0,report_escape.Jj)(name,80)}`,(0,report_escape.gB)`${(0,report_escape.Jj)(value,120)}`]))])}var headline=__webpack_require__(2531),next_steps=__webpack_require__(
1551),report_select=__webpack_require__(1052),shards=__webpack_require__(3937);const FULL={leftOut:[],detailsOf:"all",kernels:!0,output:!0,environment:!0,compared:!0,
unchangedNames:!0,rows:60,trends:5,causes:5,warnings:20,textCharacters:600,titleCharacters:300},SHAPES=[{leftOut:["details of benchmarks that pass"],detailsOf:"\
not-passing"},{leftOut:["kernel tables"],kernels:!1},{leftOut:["output of failed processes"],output:!1},{leftOut:["trends of all but the worst benchmark"],trends:1},
{leftOut:["all details"],detailsOf:"none",trends:0},{leftOut:["rows beyond the first 20"],rows:20},{leftOut:["the names of unchanged benchmarks","long texts"],unchangedNames:!1,
textCharacters:200,warnings:5},{leftOut:["the environment"],environment:!1,causes:3},{leftOut:["everything but the verdict"],rows:0,causes:0,warnings:0,compared:!1,
titleCharacters:160}].reduce((shapes,reduction)=>{const last=shapes.at(-1)??FULL;return[...shapes,{...last,...reduction,leftOut:[...last.leftOut,...reduction.leftOut]}]},
[FULL]);var trend=__webpack_require__(542);const COMMENT_BUDGET_CHARACTERS=6e4;function renderComment(report,{budgetCharacters}={budgetCharacters:COMMENT_BUDGET_CHARACTERS}){
for(const shape of SHAPES){const text=`${draw(report,shape).text}
`;if(text.length<=budgetCharacters)return text}return shortest(report).find(text=>text.length<=budgetCharacters)??""}function shortest(report){return[...[160,80,
40,20].map(characters=>titleOf(report,characters).text),words._G[report.run.verdict],words.j7[report.run.verdict]]}function draw(report,shape){return(0,markdown.
MY)([titleOf(report,shape.titleCharacters),openTable(report,shape),unchanged(report,shape),causes(report,shape),paragraph("Reason",(0,next_steps.mF)(report),shape),
paragraph("Not judged",(0,next_steps.be)(report),shape),paragraph("What to do",(0,next_steps.Zn)(report),shape),shape.compared?(0,shards.L)(report):null,shape.compared&&
(report.shards?.length??0)<2?comparedWith(report):null,shape.compared?paragraph("Benchmarks",(0,next_steps.dk)(report),shape):null,paragraph("Note",warnings(report,
shape),shape),...folds(report,shape,"others"),...(0,report_select.lo)(report.run).length===1?folds(report,shape,"pass"):[],comment_trend(report,shape),shape.environment?
conditions(report):null,omissions(shape),footer(report)])}function titleOf(report,maxCharacters){return(0,markdown.R_)((0,report_escape.gB)`${words.j7[report.run.
verdict]} ${(0,report_escape.CS)((0,headline.P)(report),maxCharacters)}`)}function openTable(report,shape){const{run}=report,subjects=(0,report_select.lo)(run),
alone=subjects.length===1;let room=shape.rows;const groups=subjects.filter(({variant})=>alone||variant.verdict!=="pass").map(subject=>{const metrics=(0,report_select.
QB)(subject.variant,alone?"alone":"among-others").slice(0,Math.max(0,room));return room-=metrics.length,{label:alone?null:(0,report_select.pb)(run,subject),metrics}});
return metricTable(groups,{reasons:!1})}function unchanged(report,shape){const{run}=report,subjects=(0,report_select.lo)(run),calm=subjects.filter(({variant})=>variant.
verdict==="pass");if(subjects.length<2||calm.length===0)return null;const summary=`${(0,format.yk)(calm.length,run.benchmarks.length>1?"benchmark":"variant")} u\
nchanged`;if(!shape.unchangedNames)return(0,report_escape.gB)`${summary}.`;const groups=calm.map(subject=>({label:(0,report_select.pb)(run,subject),metrics:(0,report_select.
QB)(subject.variant,"among-others").slice(0,1)}));return(0,markdown.zH)(summary,(0,markdown.MY)([metricTable(groups,{reasons:!1}),...folds(report,shape,"pass")]))}
function causes(report,shape){const ordered=(0,cause_list.q)(report);if(ordered.length===0||shape.causes===0)return null;const shown=ordered.slice(0,shape.causes).
map(cause=>(0,cause_list.m)(report,cause,shape.textCharacters)),left=ordered.length-shown.length,rest=left>0?[(0,report_escape.gB)`and ${left} more`]:[];return(0,report_escape.
UF)([(0,report_escape.gB)`**Why**`,(0,markdown.fF)([...shown,...rest])],`

`)}function paragraph(title,sentences,shape){const[first,...others]=sentences.map(sentence=>(0,report_escape.CS)(sentence,shape.textCharacters));return first===
void 0?null:others.length===0?(0,report_escape.gB)`**${title}:** ${first}`:(0,report_escape.UF)([(0,report_escape.gB)`**${title}**`,(0,markdown.fF)([first,...others])],
`

`)}function warnings(report,shape){const shown=report.warnings.slice(0,shape.warnings),left=report.warnings.length-shown.length;return left>0&&shown.length>0?[...shown,
`and ${left} more`]:shown}function folds(report,shape,which){return shape.detailsOf==="none"||which==="pass"&&shape.detailsOf!=="all"?[]:[...new Set((0,report_select.
lo)(report.run).map(({benchmark})=>benchmark))].filter(benchmark=>(0,report_select._5)(benchmark)===(which==="pass")).map(benchmark=>(0,markdown.zH)(`Details of\
 ${(0,report_select.kU)(report.run,benchmark)}`,benchmarkDetails(report,benchmark,shape)))}function comment_trend(report,shape){const charts=shape.trends===0?null:
(0,trend.nC)(report,shape.trends);return charts===null?null:(0,markdown.zH)("Trend of the default branch",charts)}function conditions(report){const[environment,
run]=[environmentSection(report),measuredRun(report)];return environment===null&&run===null?null:(0,markdown.zH)("Environment and measuring",(0,markdown.MY)([environment,
run]))}function omissions(shape){return shape===FULL?null:(0,report_escape.gB)`_Left out, to fit: ${shape.leftOut.join("; ")}. The JSON report of the run has everything._`}
function footer(report){const{run,docs}=report.links,links=[run===null?null:(0,report_escape.nf)((0,report_escape.gB)`the run, with its JSON report`,run),(0,report_escape.
nf)((0,report_escape.gB)`how it decides`,docs)].filter(part=>part!==null);return(0,report_escape.gB)`<sub>${report.failsBuild?"Fails the build":"Does not fail t\
he build"}: ${report.exitReason} · ${(0,report_escape.UF)(links," · ")} · torch-compile-check ${report.toolVersion}</sub>`}}),4597:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>ageText,l:()=>comparedText});var _format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2016),_addresses_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6402);function comparedText(report){const{headSha,reference}=report.comparison,head=(0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__.Fu)(headSha);switch(reference.
kind){case"record":{const{distance,ageSeconds,records,key,sha}=reference,far=distance===null||distance===0?"":`, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__.yk)(
distance,"commit")} before the base`;return`Compared ${head} with the baseline of ${(0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__.Fu)(sha)}, measured ${ageText(
ageSeconds)}${far} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__.yk)(records,"record")} in ${key}).`}case"commit":return`Compared ${head} with ${(0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__.
Fu)(reference.sha)}, side by side on the same machine: ${reference.why}.`;case"none":return`Measured ${head}; compared with nothing: ${reference.reason}.`;case"\
other-device":return`Measured ${head}; not compared with the baseline of ${(0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__.Fu)(reference.sha)}: ${reference.reason}\
.`}}function ageText(seconds){const text=(0,_format_js__WEBPACK_IMPORTED_MODULE_1__.nV)(seconds);return text==="just now"?text:`${text} ago`}}),2527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CS:()=>prose,DV:()=>codeBlock,Jj:()=>cut,Oc:()=>diagramLabel,SS:()=>codeSpan,UF:()=>joinMarkdown,fk:()=>printableLines,
g$:()=>printable,gB:()=>safe,io:()=>documentLink,kc:()=>logText,n8:()=>htmlProse,nf:()=>link,qy:()=>html,tp:()=>assembled,vP:()=>figure,xr:()=>annotationText});
class SafeMarkdown{text;constructor(text){this.text=text}}const PLAIN_ASCII=/^[ -~]*$/,INVISIBLE=/[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}]/gu,TERMINAL_CODE=new RegExp(
"\\p{Cc}\\[[0-9;?]*[ -/]*[@-~]","gu"),LINE_BREAK=/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;function printable(text){return withoutInvisible(text.replace(LINE_BREAK,"\
 ").replaceAll("	"," ")).replace(/\s+/gu," ").trim()}function printableLines(text){return text.split(LINE_BREAK).map(line=>withoutInvisible(line.replaceAll("	",
"    ")).trimEnd())}function withoutInvisible(text){return PLAIN_ASCII.test(text)?text.replaceAll("<!--","<! --"):text.replace(new RegExp("\\p{Surrogate}","gu"),
"�").replace(TERMINAL_CODE,"").replace(INVISIBLE,"").replace(new RegExp("(\\p{M}{3})\\p{M}+","gu"),"$1").replaceAll("<!--","<! --")}function cut(text,maxCharacters){
if(text.length<=maxCharacters)return text;const kept=text.slice(0,Math.max(0,maxCharacters-1));return`${/[\ud800-\udbff]$/.test(kept)?kept.slice(0,-1):kept}…`}
const ALIVE=/@|#\d|\b(?:gh|ghsa|cve)-\w|:\/\/|www\.|mailto:|xmpp:|:[\w+-]+:|\$|(?<!\w)[0-9a-f]{7,}(?!\w)/i;function tokens(text,backticksAreCode){const list=(backticksAreCode?
printable(text).split(/`([^`]+)`/):[printable(text)]).flatMap((part,index)=>index%2===1?[{text:part,code:!0}]:words(part));return merged(list.filter(token=>token.
text!==""))}function merged(list){return list.reduce((done,token)=>{const last=done.at(-1);return last?.code===token.code?done[done.length-1]={text:last.text+token.
text,code:token.code}:done.push(token),done},[])}function words(text){return ALIVE.test(text)?text.split(/( )/).flatMap(word=>{if(!ALIVE.test(word))return[{text:word,
code:!1}];const[,before="",inner="",after=""]=/^([([{"']*)(.*?)([)\]}"',.;:!?]*)$/u.exec(word)??[];return ALIVE.test(inner)?[{text:before,code:!1},{text:inner,code:!0},
{text:after,code:!1}]:[{text:word,code:!0}]}):[{text,code:!1}]}function codeSpan(text){const visible=printable(text);if(visible==="")return new SafeMarkdown("(e\
mpty)");const pieces=visible.split(/(\|)/).filter(piece=>piece.trim()!=="");return new SafeMarkdown(pieces.map(piece=>piece==="|"?"&#124;":spanOf(piece)).join(""))}
function spanOf(code){const fence="`".repeat(longestRun(code,"`")+1),padding=/^`|`$|^ .* $/.test(code)?" ":"";return`${fence}${padding}${code}${padding}${fence}`}
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
__webpack_require__.d(__webpack_exports__,{Q:()=>failureSentence,d:()=>failureAdvice});var _escape_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2527),_measured_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1784),_select_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1052);const WHAT_HAPPENED={crashed:"crashed","out-of-memory":"ran out of memory","timed-out":"\
timed out","not-compiled":"compiled nothing",diverged:"computes another loss than the eager one"};function failureSentence(report,subject,label){const failure=(0,_measured_js__WEBPACK_IMPORTED_MODULE_0__.
dJ)(report,subject.benchmark)[0];if(failure===void 0){const loss=(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.ak)(subject.variant,"loss");return`${label}, ${loss?.
verdict==="failed"?loss.reason:subject.variant.reasons[0]??report.run.headline}`}const{outcome}=failure,who=`the ${failure.arm.side==="base"?"base ":""}${armWord(
report,subject,failure)} step of ${label}`;if(outcome.missingVariable!==null)return`${who} misses the variable \`${outcome.missingVariable}\`, which is kept from\
 it`;const what=outcome.kind==="ok"||outcome.kind==="not-run"?"did not run":WHAT_HAPPENED[outcome.kind],said=outcome.message===null?"":`: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.
Jj)(withType(outcome),160)}`;return`${who} ${what}${said}`}function armWord(report,subject,failure){return failure.arm===(0,_measured_js__WEBPACK_IMPORTED_MODULE_0__.
gw)(report,subject.benchmark,failure.arm.side)?"eager":"compiled"}function withType({errorType,message}){const said=(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.g$)(
message??"");return errorType===null||said.startsWith(errorType)?said:`${errorType}: ${said}`}function failureAdvice(outcome){if(outcome.missingVariable!==null)
return`The step seems to need \`${outcome.missingVariable}\`, which was removed from its environment. If the code of a pull request may read it, write \`pass-env:\
 ${outcome.missingVariable}\`; a secret is better left out.`;switch(outcome.kind){case"crashed":return"Run the step on its own with `torch-compile-check run --s\
tep …`; its traceback is part of this report.";case"out-of-memory":return"Give the benchmark a smaller batch in `params`, or a runner with a larger or an idle\
 GPU; the details list the peaks that were reached.";case"timed-out":return"Look for a step that waits (data, a lock, another process); if it is only slow, rais\
e `time-budget` or make the benchmark smaller.";case"not-compiled":return"Give the step function a parameter named `compile` and call it on the model, or call `\
torch.compile` in it; code that is never reached by the step compiles nothing.";case"diverged":return"Compare the losses in the details; a model that computes s\
omething else must not pass for a faster one. Dropout and other randomness were switched off for this check.";case"ok":case"not-run":return"The time budget ende\
d before this arm; raise `time-budget`."}}}),2531:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{P:()=>headline});var format=__webpack_require__(2016),identity=__webpack_require__(9493),report_escape=__webpack_require__(2527);function changePhrase(metric){
const{change}=metric;switch(metric.metric){case"graph-breaks":return countPhrase(metric,"graph break");case"recompiles":return countPhrase(metric,"recompile");case"\
eager-fallbacks":return countPhrase(metric,"silent eager fallback");case"launches":return countPhrase(metric,"kernel launch","kernel launches");case"graphs":return countPhrase(
metric,"graph");case"speedup":return metric.head===null?metric.reason:`is ${(0,format.H9)(metric.head)} as fast as eager`;case"loss":return metric.reason;case"d\
evice-time":return directed(change,"device time","slower on the device","faster on the device")??metric.reason;case"wall-time":return directed(change,"wall time",
"slower","faster")??metric.reason;case"peak-memory":return directed(change,"peak memory","more peak memory","less peak memory")??metric.reason;case"cold-compile\
-time":return directed(change,"cold compile","longer cold compile","shorter cold compile")??metric.reason;case"warm-compile-time":return directed(change,"warm c\
ompile","longer warm compile","shorter warm compile")??metric.reason}}function countPhrase(metric,singular,plural=`${singular}s`){if(metric.head===null)return metric.
reason;if(metric.reference===null)return`has ${(0,format.yk)(metric.head,singular,plural)}`;const difference=metric.head-metric.reference;return difference===0?
`has as many ${plural} as before, other ones among them`:difference>0?`has ${(0,format.yk)(difference,`new ${singular}`,`new ${plural}`)}`:`has ${(0,format.yk)(
-difference,`${singular} less`,`${plural} less`)}`}function directed(change,what,more,less){if(change===null)return null;const amount=(0,format.l9)(Math.abs(change.
estimate));if(amount==="0 %")return`${what} unchanged${intervalOf(change)}`;const direction=change.estimate<0?less:more;return`${amount} ${direction}${intervalOf(
change)}`}function intervalOf({low,high}){return low===null||high===null?"":high<=0?` (${(0,format.u3)(-high,-low)})`:` (${(0,format.u3)(low,high)})`}var failure=__webpack_require__(
7340),report_select=__webpack_require__(1052),words=__webpack_require__(8191);const MAX_CAUSE_CHARACTERS=100;function headline(report){const{run}=report,worst=(0,report_select.
lo)(run)[0];if(worst===void 0)return`${words._G[run.verdict]}: ${run.headline}`;const subject=speaker(report,worst);return`${verdictWords(report)}: ${sentence(report,
subject)}${others(report,subject)}`}function speaker(report,worst){return(0,report_select.lo)(report.run).find(subject=>subject.variant.verdict===report.run.verdict)??
worst}function verdictWords(report){const word=words._G[report.run.verdict];if(report.run.verdict!=="pass"||report.run.notJudged.length===0)return word;const judged=judgedGroups(
report),notJudged=`${listed(report.run.notJudged)} not judged`;return`${word} (${judged.length===0?notJudged:`${listed(judged)}; ${notJudged}`})`}const GROUPS=[
{group:"step time",metrics:["device-time","wall-time"],absent:["step time"]},{group:"counts",metrics:["graph-breaks","recompiles"],absent:["graph breaks","recom\
piles"]},{group:"memory",metrics:["peak-memory"],absent:["peak memory"]}];function judgedGroups(report){const passed=report.run.benchmarks.flatMap(benchmark=>benchmark.
variants).flatMap(variant=>variant.metrics).filter(metric=>metric.gates&&(metric.verdict==="pass"||metric.verdict==="improvement")).map(metric=>metric.metric);return GROUPS.
filter(({metrics,absent})=>metrics.some(metric=>passed.includes(metric))&&!absent.some(name=>report.run.notJudged.includes(name))).map(({group})=>group)}function listed(items){
return items.length<2?items.join(""):`${items.slice(0,-1).join(", ")} and ${items.at(-1)??""}`}function sentence(report,subject){const label=(0,report_select.pb)(
report.run,subject),{variant}=subject;switch(report.run.verdict){case"failed":return variant.verdict==="failed"?(0,failure.Q)(report,subject,label):report.run.headline.
replace(/\.$/,"");case"regression":case"improvement":case"accepted":{const metric=(0,report_select.A0)(variant);return metric===null?`${label}, ${reasonOf(report,
subject)}`:`${label} ${changePhrase(metric)}${causePhrase(report,subject,metric)}`}case"inconclusive":{const metric=(0,report_select.A0)(variant);return metric===
null||metric.change===null?`${label}, ${metric?.reason??reasonOf(report,subject)}`:`${label} perhaps ${changePhrase(metric)}, not proven${causePhrase(report,subject,
metric)}`}case"incomparable":return incomparableReason(report)??`${label}, ${reasonOf(report,subject)}`;case"no-baseline":return`${label} has nothing to be comp\
ared with yet${numbers(subject)}`;case"pass":{const time=(0,report_select.oT)(variant);return report.run.benchmarks.length>1?passOfMany(report):time===null?`not\
hing got worse in ${label}`:`${label} ${changePhrase(time)}, within the limit`}}}function passOfMany(report){const worst=(0,report_select.lo)(report.run)[0],time=worst===
void 0?null:(0,report_select.oT)(worst.variant),most=worst===void 0||time===null?"":`, at most ${(0,report_select.pb)(report.run,worst)} ${changePhrase(time)}`;
return`${(0,format.B4)(report.run.benchmarks.length)} benchmarks within their limits${most}`}function reasonOf(report,{variant}){return variant.reasons[0]??report.
run.headline}function incomparableReason(report){const{reference}=report.comparison;if(reference.kind==="other-device")return reference.reason;const breaking=report.
environmentChanges.filter(change=>change.breaksComparison);return breaking.length===0?null:breaking.map(({name,reference:was,head})=>`${name} was ${was??"unknow\
n"} and is ${head??"unknown"}`).join(", ")}function numbers({variant}){const time=[(0,report_select.ak)(variant,"device-time"),(0,report_select.ak)(variant,"wal\
l-time")].find(metric=>metric?.head!=null),speedup=(0,report_select.ak)(variant,"speedup")?.head??null,parts=[time?.head==null?null:`${(0,format.IV)(time.head,"\
ms")} per step`,speedup===null?null:`${(0,format.H9)(speedup)} as fast as eager`].filter(part=>part!==null);return parts.length===0?"":`; measured ${parts.join(
", ")}`}function causePhrase(report,subject,metric){const cause=(0,report_select.cZ)(report,subject.benchmark)[0];return cause===void 0?"":saysTheSame(cause,metric)?
cause.site===null?"":` at ${(0,identity.$t)(cause.site)}`:`: ${shortCause(cause)}`}function shortCause(cause){if(cause.kind==="unexplained")return words.i9.unexplained;
const whole=(0,report_escape.g$)(cause.what).replace(/\.$/,"");return whole.length<=MAX_CAUSE_CHARACTERS?whole:cause.site===null?words.i9[cause.kind]:`${words.i9[cause.
kind]} at ${(0,report_escape.Jj)((0,identity.$t)(cause.site),80)}`}const SAME={"graph-break-new":"graph-breaks","recompile-new":"recompiles","eager-fallback":"e\
ager-fallbacks","memory-grew":"peak-memory"};function saysTheSame(cause,metric){return SAME[cause.kind]===metric.metric}const COUNTED=new Set(["failed","regress\
ion","inconclusive","accepted","improvement","no-baseline"]);function others(report,subject){const{verdict,benchmarks}=report.run;if(!COUNTED.has(verdict))return"";
const alike=benchmarks.filter(benchmark=>benchmark.verdict===verdict&&benchmark!==subject.benchmark).length;return alike===0?"":`; and ${(0,format.yk)(alike,"be\
nchmark")} more`}}),5402:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MY:()=>page,
R_:()=>heading,a4:()=>mermaid,fF:()=>bulletList,fV:()=>subheading,tp:()=>table,zH:()=>details});var markdown_table__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
\`\`\``)}}),1784:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ft:()=>busyShare,I$:()=>phasesOf,
JF:()=>breakEvenSteps,cr:()=>armOf,dJ:()=>failuresOf,em:()=>kernelsOf,gw:()=>eagerArmOf,jO:()=>armsOf,mQ:()=>countsOf,ux:()=>medianOf,zE:()=>memoryOf});var _judge_estimators_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5348);function armsOf(report,benchmark){const arms=report.result?.arms??[],byId=arms.filter(arm=>arm.benchmark===benchmark.id);return byId.length>0?byId:arms.filter(
arm=>arm.benchmark===benchmark.name)}function armOf(report,benchmark,side,variant){return armsOf(report,benchmark).find(arm=>arm.side===side&&arm.variant===variant)??
null}function eagerArmOf(report,benchmark,side){const compiled=new Set(benchmark.variants.map(judged=>judged.variant.name));return armsOf(report,benchmark).find(
arm=>arm.side===side&&!compiled.has(arm.variant))??null}const HARMLESS=new Set(["ok","not-run"]);function failuresOf(report,benchmark){const weight=arm=>(arm.side===
"head"?0:2)+(arm===eagerArmOf(report,benchmark,arm.side)?1:0);return[...armsOf(report,benchmark)].sort((a,b)=>weight(a)-weight(b)).flatMap(arm=>arm.processes.map(
process2=>({arm,process:process2,outcome:process2.outcome}))).filter(({outcome})=>!HARMLESS.has(outcome.kind))}function coldProcess(arm){return arm.processes.find(
process2=>process2.cache==="cold")??arm.processes[0]??null}function phasesOf(arm){return Object.entries(coldProcess(arm)?.phases??{}).filter(([,seconds])=>seconds>
0)}function countsOf(arm){return coldProcess(arm)?.counts??arm.processes.find(process2=>process2.counts!==null)?.counts??null}function memoryOf(arm){return(0,_judge_estimators_js__WEBPACK_IMPORTED_MODULE_0__.
t0)(arm).find(process2=>process2.memory!==null)?.memory??null}function kernelsOf(arm){return[...(0,_judge_estimators_js__WEBPACK_IMPORTED_MODULE_0__.t0)(arm).find(
process2=>process2.kernels.length>0)?.kernels??[]].sort((a,b)=>b.seconds-a.seconds)}function medianOf(arm,estimator){const samples=(0,_judge_estimators_js__WEBPACK_IMPORTED_MODULE_0__.
lc)(arm,estimator);return samples.length===0?null:(0,_judge_estimators_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(samples)}function stepTimeMs(arm){return medianOf(arm,
_judge_estimators_js__WEBPACK_IMPORTED_MODULE_0__.cH)}function busyShare(arm){const device=medianOf(arm,_judge_estimators_js__WEBPACK_IMPORTED_MODULE_0__.mV),wall=stepTimeMs(
arm);return device===null||wall===null||wall===0?null:Math.min(1,device/wall)}function breakEvenSteps(eager,compiled){const[slow,fast]=[stepTimeMs(eager),stepTimeMs(
compiled)],compileSeconds=coldProcess(compiled)?.compileSeconds??null;return slow===null||fast===null||compileSeconds===null||slow<=fast?null:Math.ceil(1e3*compileSeconds/
(slow-fast))}}),1551:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Zn:()=>nextSteps,
be:()=>notJudged,dk:()=>benchmarkListChanges,mF:()=>acceptance});var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7340),_measured_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1784),_select_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1052),_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8191);const MAX_STEPS=4;function nextSteps(report){
return[...new Set(stepsFor(report))].slice(0,MAX_STEPS)}function stepsFor(report){switch(report.run.verdict){case"failed":return failedSteps(report);case"regres\
sion":return[...causeAdvice(report).slice(0,3),"Otherwise compare kernels, graphs and compile phases of both commits: they are in the details and in the JSON re\
port."];case"inconclusive":return[...undecided(report),...causeAdvice(report).slice(0,1)];case"incomparable":return["Let this check and the baseline run on the \
same kind of machine: a runner label that only one GPU model has.","If the machine has changed for good, run the workflow once on the default branch: that recor\
ds a baseline for the new one."];case"no-baseline":return["Nothing to do here: the next run on the default branch records a baseline, and pull requests after it\
 are compared with it.","To have one now, start the workflow by hand on the default branch (`workflow_dispatch`)."];case"accepted":return["Nothing to do: the ne\
xt run on the default branch becomes the new reference."];case"improvement":case"pass":return[]}}function failedSteps(report){const outcomes=(0,_select_js__WEBPACK_IMPORTED_MODULE_3__.
lo)(report.run).filter(({variant})=>variant.verdict==="failed").flatMap(({benchmark})=>(0,_measured_js__WEBPACK_IMPORTED_MODULE_1__.dJ)(report,benchmark)).map(({
outcome})=>outcome);return outcomes.length>0?outcomes.map(_failure_js__WEBPACK_IMPORTED_MODULE_0__.d):causeAdvice(report)}function causeAdvice(report){return(0,_select_js__WEBPACK_IMPORTED_MODULE_3__.
lo)(report.run).flatMap(({benchmark})=>(0,_select_js__WEBPACK_IMPORTED_MODULE_3__.cZ)(report,benchmark)).map(cause=>cause.advice).filter(advice=>advice!==null)}
function undecided(report){return(0,_select_js__WEBPACK_IMPORTED_MODULE_3__.lo)(report.run).filter(({variant})=>variant.verdict===report.run.verdict).map(({variant})=>{
const metric=(0,_select_js__WEBPACK_IMPORTED_MODULE_3__.A0)(variant);return metric===null?variant.reasons[0]:`${_words_js__WEBPACK_IMPORTED_MODULE_2__.t8[metric.
metric]}: ${metric.reason}.`}).filter(reason=>reason!==void 0)}function notJudged(report){if(report.run.verdict!=="pass"||report.run.notJudged.length===0)return[];
const reasons=(0,_select_js__WEBPACK_IMPORTED_MODULE_3__.lo)(report.run).flatMap(({variant})=>variant.metrics).filter(metric=>metric.gates&&metric.verdict==="no\
t-judged").map(metric=>`${_words_js__WEBPACK_IMPORTED_MODULE_2__.t8[metric.metric]}: ${metric.reason}`);return[...new Set(reasons)].slice(0,MAX_STEPS)}function acceptance(report){
const accepted=report.run.benchmarks.flatMap(({variants})=>variants).filter(({verdict})=>verdict==="accepted");return[...new Set(accepted.flatMap(({reasons})=>reasons))].
slice(0,MAX_STEPS)}function benchmarkListChanges(report){const named=names=>`${names.slice(0,10).join(", ")}${names.length>10?", …":""}`,{newBenchmarks,missingBenchmarks}=report.
run;return[...newBenchmarks.length===0?[]:[`New, so without a baseline: ${named(newBenchmarks)}.`],...missingBenchmarks.length===0?[]:[`In the baseline, but not\
 in this run: ${named(missingBenchmarks)}.`]]}}),5976:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{K:()=>phaseBars});var _format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2016),_escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2527);const BAR_WIDTH=30,
MAX_PHASES=12;function phaseBars(phases){const shown=phases.slice(0,MAX_PHASES).map(([name,seconds])=>({name:(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
g$)(name),24),seconds})),longest=Math.max(0,...shown.map(({seconds})=>seconds));if(longest===0)return"";const nameWidth=Math.max(...shown.map(({name})=>name.length));
return shown.map(({name,seconds})=>{const filled=Math.max(1,Math.round(seconds/longest*BAR_WIDTH));return`${name.padEnd(nameWidth)}  ${"█".repeat(filled).padEnd(
BAR_WIDTH)}  ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(seconds)}`}).join(`
`)}}),7273:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>reportJson});function reportJson(report){
return`${JSON.stringify(report,null,1)}
`}}),5650:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>REPORT_SCHEMA_VERSION});
const REPORT_SCHEMA_VERSION=1}),1052:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{A0:()=>decidingMetric,OE:()=>slowdown,QB:()=>rowsThatMatter,_5:()=>isUnchanged,ak:()=>metricOf,cZ:()=>causesOf,kU:()=>benchmarkLabel,lo:()=>subjectsByWeight,oT:()=>gatingTime,
pb:()=>subjectLabel});var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7522),_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2527);
function subjectsByWeight(run){return run.benchmarks.flatMap(benchmark=>benchmark.variants.map(variant=>({benchmark,variant}))).map(subject=>({subject,rank:_judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__.
b.indexOf(subject.variant.verdict),cost:slowdown(subject.variant)??0})).sort((a,b)=>a.rank-b.rank||b.cost-a.cost).map(({subject})=>subject)}function metricOf(variant,metric){
return variant.metrics.find(candidate=>candidate.metric===metric)??null}function gatingTime(variant){return[metricOf(variant,"device-time"),metricOf(variant,"wa\
ll-time")].find(metric=>metric?.gates===!0&&metric.change!==null&&metric.verdict!=="not-judged")??null}function slowdown(variant){return gatingTime(variant)?.change?.
estimate??null}function decidingMetric(variant){const wanted=variant.verdict==="accepted"?"regression":variant.verdict,order=metric=>(metric.gates?0:_judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__.
C.length)+_judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__.C.indexOf(metric.metric);return variant.metrics.filter(metric=>metric.verdict===wanted).sort((a,b)=>order(
a)-order(b))[0]??null}function subjectLabel(run,{benchmark,variant}){const label=benchmarkLabel(run,benchmark);return benchmark.variants.length>1?`${label}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.
g$)(variant.variant.name)}`:label}function benchmarkLabel(run,benchmark){const name=(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.g$)(benchmark.name)===""?"(unname\
d)":(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.g$)(benchmark.name);return run.benchmarks.filter(other=>other.name===benchmark.name).length>1&&benchmark.params!==
"{}"?`${name} ${benchmark.params}`:name}function causesOf(report,benchmark){return report.explanation.causes.filter(cause=>cause.benchmark===benchmark.id||cause.
benchmark===benchmark.name)}function isUnchanged(benchmark){return benchmark.verdict==="pass"}const CORE=["device-time","wall-time","speedup","graph-breaks","pe\
ak-memory","cold-compile-time"];function rowsThatMatter(variant,company){const calm=new Set(["pass","not-judged","no-baseline","incomparable"]),core=company==="\
alone"?CORE:CORE.slice(0,1);return variant.metrics.filter(metric=>!calm.has(metric.verdict)||core.includes(metric.metric)&&metric.head!==null).sort((a,b)=>_judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__.
C.indexOf(a.metric)-_judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__.C.indexOf(b.metric))}}),3937:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>shardLines,L:()=>shardTable});var _addresses_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6402),_escape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2527),_markdown_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5402),_words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8191);const MAX_SHARDS=50,ORIGINS={
restored:"",measured:"measured in the same run",unverified:"unverified: it came with the results",none:""};function shardTable(report){const shards=report.shards??
[];if(shards.length<2&&shards[0]?.verdict!=="missing")return unverifiedNote(shards);const rows=shards.slice(0,MAX_SHARDS).map(shard=>{const word=verdictWord(shard),
loud=shard.verdict==="missing"||shard.verdict==="failed"||shard.verdict==="regression";return[(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.gB)`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.
Jj)(shard.name,60)}`,(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.gB)`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(shard.device??"–",60)}`,loud?(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.
gB)`**${word}**`:(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.gB)`${word}`,comparedWith(report,shard)]}),left=shards.length-MAX_SHARDS,jobs=(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.
tp)([(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.gB)`Job`,(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.gB)`Ran on`,(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.gB)`Verdict`,
(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.gB)`Compared with`],rows);return left>0?(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.UF)([jobs,(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.
gB)`and ${left} more jobs`],`

`):jobs}function shardLines(report){return(report.shards??[]).slice(0,MAX_SHARDS).map(shard=>{const sha=referenceSha(shard),compared=sha===null?"":`, compared w\
ith ${(0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__.Fu)(sha)}`,origin=ORIGINS[shard.reference]===""?"":` (${ORIGINS[shard.reference]})`;return`${shard.name}: ${verdictWord(
shard)}${shard.device===null?"":` on ${shard.device}`}${compared}${origin}`})}function unverifiedNote(shards){return shards[0]?.reference==="unverified"?(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.
gB)`The baseline of this comparison is unverified: it came with the results, and could not be restored here.`:null}function verdictWord({verdict}){return verdict===
"missing"?"missing":_words_js__WEBPACK_IMPORTED_MODULE_0__._G[verdict].toLowerCase()}function referenceSha({comparison}){const reference=comparison?.reference;return reference?.
kind==="record"||reference?.kind==="commit"?reference.sha:null}function comparedWith(report,shard){const sha=referenceSha(shard);if(sha===null)return(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.
gB)`–`;const origin=ORIGINS[shard.reference];return origin===""?(0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__.wn)(report,sha):(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.
gB)`${(0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__.wn)(report,sha)}, ${origin}`}}),163:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>shouldComment,p:()=>COMMENT_MODES});const COMMENT_MODES=["always","on-change","on-regression","never"],BAD=new Set(
["failed","regression"]);function shouldComment(mode,previousVerdict,run){switch(mode){case"always":return!0;case"never":return!1;case"on-change":return previousVerdict!==
run.verdict;case"on-regression":return BAD.has(run.verdict)||previousVerdict!==null}}}),3394:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>renderSummary});var _comment_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4039);const SUMMARY_BUDGET_CHARACTERS=3e5;
function renderSummary(report){return(0,_comment_js__WEBPACK_IMPORTED_MODULE_0__.w)(report,{budgetCharacters:SUMMARY_BUDGET_CHARACTERS})}}),542:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M8:()=>trendLine,nC:()=>trendSection});var _format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2016),_addresses_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6402),_escape_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2527),_markdown_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5402),_select_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1052);const MAX_POINTS=30,MAX_NAMED_POINTS=10,MAX_MARKS=8,SPARKS="▁▂▃▄▅▆▇█";function seriesOf(trend){const of=(clock,time)=>({clock,points:trend.
points.flatMap(point=>{const ms=time(point);return ms===null?[]:[{point,ms}]})}),device=of("device time",point=>point.deviceTimeMs),series=device.points.length>=
2?device:of("wall time",point=>point.wallTimeMs);return series.points.length<2?null:{...series,points:series.points.slice(-MAX_POINTS)}}function sparkline(values){
const[lowest,highest]=[Math.min(...values),Math.max(...values)],range=highest-lowest;return values.map(value=>SPARKS[range===0?0:Math.round((value-lowest)/range*
(SPARKS.length-1))]??"").join("")}function trendLine(trend){const series=seriesOf(trend),[first,last]=[series?.points[0],series?.points.at(-1)];if(series===null||
first===void 0||last===void 0)return null;const change=first.ms===0?"":` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.h9)(last.ms/first.ms-1)})`,records=(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.
yk)(series.points.length,"record");return`${sparkline(series.points.map(({ms})=>ms))} ${series.clock} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.MH)(first.ms)}\
 -> ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.MH)(last.ms)} over ${records}${change}`}function trendSection(report,maxCharts){const charts=(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.
lo)(report.run).flatMap(subject=>{const trend=report.trend?.find(({benchmark,variant})=>benchmark===subject.benchmark.id&&variant===subject.variant.variant.name);
return trend===void 0?[]:[{trend,label:(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.pb)(report.run,subject)}]}).slice(0,maxCharts).flatMap(({trend,label})=>chart(
report,trend,label));return charts.length===0?null:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.MY)(charts)}function chart(report,trend,label){const series=seriesOf(
trend);if(series===null)return[];const line=(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.gB)`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.Jj)(label,80)}** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.
SS)(trendLine(trend)??"")}`,marks=series.points.filter(({point})=>point.marks.length>0).slice(-MAX_MARKS).map(({point})=>(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.
gB)`${(0,_addresses_js__WEBPACK_IMPORTED_MODULE_4__.wn)(report,point.sha)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.Jj)(point.marks.join(", "),200)}`);return[
(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.UF)([line,(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a4)(chartSource(series,label)),...marks.length===0?[]:[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.
fF)(marks)]],`

`)]}function chartSource({clock,points},label){const values=points.map(({ms})=>ms),[lowest,highest]=[Math.min(...values),Math.max(...values)],margin=Math.max((highest-
lowest)*.15,highest*.02),axis=points.length<=MAX_NAMED_POINTS?`x-axis [${points.map(({point})=>`"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.Oc)((0,_addresses_js__WEBPACK_IMPORTED_MODULE_4__.
Fu)(point.sha))}"`).join(", ")}]`:`x-axis "records, oldest first" 1 --> ${points.length}`;return["xychart-beta",`  title "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.
Oc)(`${label}, ${clock} per step`)}"`,`  ${axis}`,`  y-axis "ms" ${number(Math.max(0,lowest-margin))} --> ${number(highest+margin)}`,`  line [${values.map(number).
join(", ")}]`].join(`
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
ent checkpointing","fusion-gained":"a fusion was gained","graph-break-present":"a graph break","launch-bound":"bound by kernel launches","library-bound":"alread\
y in library kernels","batch-too-small":"batch too small","old-gpu":"GPU too old for triton","tf32-off":"TF32 is off","data-bound":"waits for data","break-even":"\
compile time against gain"};function changeText(metric){if(metric.unit==="count")return countChangeText(metric);if(metric.change===null)return"–";const interval=intervalText(
metric.change);return`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.h9)(metric.change.estimate)}${interval===null?"":` (${interval})`}`}function countChangeText(metric){
if(metric.head===null||metric.reference===null)return"–";const difference=metric.head-metric.reference;return`${difference>0?"+":""}${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.
B4)(difference)}`}function intervalText(change){return change.low===null||change.high===null?null:(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.u3)(change.low,change.
high)}function valueText(value,metric){return value===null?"–":(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.IV)(value,metric.unit)}function limitText(metric){return metric.
limit===null?null:metric.unit==="factor"?`at least ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.IV)(metric.limit,"factor")}`:metric.unit==="count"?(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.
B4)(metric.limit):(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.l9)(metric.limit)}function metricVerdictText(metric){const limit=limitText(metric),loud=metric.verdict===
"regression"||metric.verdict==="failed",word=!metric.gates&&metric.verdict==="not-judged"?"for information":METRIC_VERDICT_WORDS[metric.verdict];return{text:loud&&
limit!==null?`${word}, limit ${limit}`:word,loud}}}),9191:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{x:()=>storeOf});var external_node_crypto_=__webpack_require__(7598),external_node_fs_=__webpack_require__(3024);async function loadCacheClient(workspace){
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
tempt saved it), writing was denied to this job, or the service failed; the log above has its own words`}var promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(
6760),errors=__webpack_require__(452),dist=__webpack_require__(7934),kernel_trim=__webpack_require__(6059),record=__webpack_require__(5646);const SCARCE_KERNELS=15;
function decodeRing(bytes,maxBytes=record.as){if(bytes.byteLength>maxBytes)return{kind:"damaged",reason:`it has ${bytes.byteLength} bytes, ${maxBytes} are the l\
imit`};let parsed;try{parsed=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(bytes))}catch(thrown){return{kind:"damaged",reason:`it is not JSON (${(0,errors.
gJ)(thrown).slice(0,200)})`}}const version=dist.xLC(dist.Ikc({schemaVersion:dist.FsL(dist.aig(),dist.ndf())}),parsed);if(!version.success)return{kind:"damaged",
reason:"it has no schema version"};const{schemaVersion}=version.output;if(schemaVersion!==record.m4)return{kind:"other-schema",reason:`it was written by ${schemaVersion>
record.m4?"a newer":"an older"} release (schema ${schemaVersion}, this one reads ${record.m4})`,schemaVersion};const checked=dist.xLC(record.s7,parsed,{abortEarly:!0});
if(checked.success)return{kind:"ring",ring:checked.output};const issue=checked.issues[0];return{kind:"damaged",reason:`${dist.BuJ(issue)??"its root"}: ${issue.message.
slice(0,200)}`}}function encodeRing(ring,maxBytes=record.as){const envelopeBytes=jsonBytes({...ring,records:[]});let entries=ring.records.map(measured);for(fits(
entries,envelopeBytes,maxBytes)||(entries=entries.map((entry,position)=>position===entries.length-1?entry:measured(withFewerKernels(entry.record))));entries.length>
1&&!fits(entries,envelopeBytes,maxBytes);)entries=entries.slice(1);if(!fits(entries,envelopeBytes,maxBytes))throw new Error(`one record takes ${entries[0]?.bytes}\
 bytes, a baseline may have ${maxBytes}`);const kept={...ring,records:entries.map(entry=>entry.record)};return{bytes:Buffer.from(JSON.stringify(kept)),ring:kept,
droppedRecords:ring.records.length-entries.length}}function measured(record2){return{record:record2,bytes:jsonBytes(record2)}}function jsonBytes(value){return Buffer.
byteLength(JSON.stringify(value))}function fits(entries,envelopeBytes,maxBytes){const commas=Math.max(0,entries.length-1);return envelopeBytes+commas+entries.reduce(
(sum,entry)=>sum+entry.bytes,0)<=maxBytes}function withFewerKernels(record2){return{...record2,arms:record2.arms.map(arm=>(0,kernel_trim.FK)(arm,SCARCE_KERNELS))}}
const KEY_PREFIX="torch-compile-check/v1",MAX_KEY_CHARACTERS=512,MAX_SEGMENT_CHARACTERS=200;function cacheKey(address){return`${devicePrefix(address)}${encodeSegment(
address.sha)}/${encodeSegment(address.runId)}/${address.runAttempt}`}function devicePrefix(query){return`${anyDevicePrefix(query.commentKey)}${encodeSegment(query.
deviceSlug)}/`}function anyDevicePrefix(commentKey){return`${KEY_PREFIX}/${encodeSegment(commentKey)}/`}function deviceOfKey(key,commentKey){const prefix=anyDevicePrefix(
commentKey);return key.startsWith(prefix)?decodeSegment(key.slice(prefix.length).split("/")[0]??""):null}function encodeSegment(text){return/^\.+$/.test(text)?text.
replaceAll(".","%2E"):encodeURIComponent(text.replace(new RegExp("\\p{Surrogate}","gu"),"�")).replace(/[!'()*]/g,character=>`%${character.charCodeAt(0).toString(
16).toUpperCase()}`)}function decodeSegment(segment){try{const text=decodeURIComponent(segment);return text===""?null:text}catch{return null}}function checkQuery({
commentKey,deviceSlug}){for(const[what,text]of[["comment-key",commentKey],["device name",deviceSlug]]){if(text==="")return{valid:!1,reason:`the ${what} is empty`};
const length=encodeSegment(text).length;if(length>MAX_SEGMENT_CHARACTERS)return{valid:!1,reason:`the ${what} takes ${length} characters in a key, ${MAX_SEGMENT_CHARACTERS}\
 are possible; choose a shorter one`}}return{valid:!0}}function checkKey(key){return key.length>MAX_KEY_CHARACTERS?{valid:!1,reason:`the key has ${key.length} c\
haracters, the cache takes ${MAX_KEY_CHARACTERS}`}:key.includes(",")?{valid:!1,reason:"the key contains a comma"}:{valid:!0}}function errorCode(thrown){return typeof thrown!=
"object"||thrown===null||!("code"in thrown)?null:typeof thrown.code=="string"?thrown.code:null}const RING_PATH=".torch-compile-check/baseline/ring.json",TOP_FOLDER="\
.torch-compile-check",RING_FOLDER=(0,external_node_path_.join)(TOP_FOLDER,"baseline");async function prepareRingFolder(workspace){const top=(0,external_node_path_.
join)(workspace,TOP_FOLDER),kind=await lstatOrNull(top);if(kind!==null&&!kind.isDirectory())throw new Error(`\`${TOP_FOLDER}\` in the workspace is ${kind.isSymbolicLink()?
"a symbolic link":"not a folder"}; remove it from the repository`);const folder=(0,external_node_path_.join)(workspace,RING_FOLDER);if(await(0,promises_.rm)(folder,
{recursive:!0,force:!0}),kind===null&&await(0,promises_.mkdir)(top),await(0,promises_.mkdir)(folder),!(await(0,promises_.lstat)(folder)).isDirectory())throw new Error(
`\`${RING_FOLDER}\` could not be made a folder`)}async function removeRingFolder(workspace){const top=await lstatOrNull((0,external_node_path_.join)(workspace,TOP_FOLDER));
if(!(top===null||!top.isDirectory())){await(0,promises_.rm)((0,external_node_path_.join)(workspace,RING_FOLDER),{recursive:!0,force:!0});try{await(0,promises_.rmdir)(
(0,external_node_path_.join)(workspace,TOP_FOLDER))}catch{}}}async function readRegularFile(path,maxBytes=record.as){const before=await lstatOrNull(path);if(before===
null)return{kind:"missing"};if(!before.isFile())return{kind:"refused",reason:"it is not a regular file"};let handle;try{handle=await(0,promises_.open)(path,external_node_fs_.
constants.O_RDONLY|(external_node_fs_.constants.O_NOFOLLOW??0)|(external_node_fs_.constants.O_NONBLOCK??0));const{size,...stats}=await handle.stat();if((stats.mode&
external_node_fs_.constants.S_IFMT)!==external_node_fs_.constants.S_IFREG)return{kind:"refused",reason:"it is not a regular file"};if(size>maxBytes)return{kind:"\
refused",reason:`it has ${size} bytes, ${maxBytes} are the limit`};const buffer=new Uint8Array(size);let filled=0;for(;filled<size;){const{bytesRead}=await handle.
read(buffer,filled,size-filled,filled);if(bytesRead===0)break;filled+=bytesRead}return{kind:"bytes",bytes:buffer.subarray(0,filled)}}catch(thrown){return{kind:"\
refused",reason:`it cannot be read: ${(0,errors.gJ)(thrown)}`}}finally{await handle?.close()}}async function lstatOrNull(path){try{return await(0,promises_.lstat)(
path)}catch(thrown){const code=errorCode(thrown);if(code==="ENOENT"||code==="ENOTDIR")return null;throw thrown}}var baseline_ring=__webpack_require__(3949);function usableRing(read,commentKey,acceptedRefs){
if(read.kind==="missing")return read;if(read.kind==="refused")return{kind:"unusable",reason:read.reason};const decoded=decodeRing(read.bytes);if(decoded.kind!==
"ring")return{kind:"unusable",reason:decoded.reason};const{ring}=decoded;if(ring.commentKey!==commentKey)return{kind:"unusable",reason:"it belongs to another co\
mment-key"};if(acceptedRefs==="any")return{kind:"ring",ring};const accepted=(0,baseline_ring.WT)(ring,acceptedRefs);if(accepted.records.length>0||ring.records.length===
0)return{kind:"ring",ring:accepted};const refs=[...new Set(ring.records.map(record2=>record2.ref))].slice(0,3).join(", ");return{kind:"unusable",reason:`its ${ring.
records.length} records are of ${refs}, and only ${acceptedRefs.join(", ")||"no branch"} may be a baseline`}}function cacheStore(options){return{restore:query=>restore(
options,query),save:(ring,address)=>save(options,ring,address)}}async function restore(options,query){const lookedFor=[],none=reason=>({kind:"none",reason,lookedFor}),
check=checkQuery(query);if(!check.valid)return none(check.reason);const refusal=readRefusal(options.cacheMode);if(refusal!==null)return none(refusal);try{const client=await options.
loadClient();if(!client.isFeatureAvailable())return none(NO_CACHE_SERVICE);for(const prefix of[devicePrefix(query),anyDevicePrefix(query.commentKey)]){lookedFor.
push(prefix);const found=await lookUp(options,client,prefix,query);if(found!==null)return found}return none(missReason(RING_PATH,await options.compressor()))}catch(thrown){
return none(`the cache could not be read: ${(0,errors.gJ)(thrown)}`)}finally{await cleanUp(options.workspace)}}async function lookUp(options,client,prefix,query){
await prepareRingFolder(options.workspace);const key=await client.restoreCache([RING_PATH],prefix,[prefix]);if(key===void 0)return null;const deviceSlug=key.startsWith(
prefix)?deviceOfKey(key,query.commentKey):null;if(deviceSlug===null)return{kind:"unusable",reason:"the cache service answered with a key that was not asked for",
key};const read=await readRegularFile((0,external_node_path_.join)(options.workspace,RING_PATH)),usable=usableRing(read,query.commentKey,options.acceptedRefs);return usable.
kind==="missing"?{kind:"unusable",reason:"the entry does not hold the file it should",key}:usable.kind==="unusable"?{kind:"unusable",reason:usable.reason,key}:{
kind:deviceSlug===query.deviceSlug?"found":"other-device",ring:usable.ring,key,deviceSlug}}async function save(options,ring,address){const notSaved=reason=>({kind:"\
not-saved",reason}),check=checkQuery(address);if(!check.valid)return notSaved(check.reason);const key=cacheKey(address),keyCheck=checkKey(key);if(!keyCheck.valid)
return notSaved(keyCheck.reason);const refusal=writeRefusal(options.cacheMode);if(refusal!==null)return notSaved(refusal);try{const{bytes}=encodeRing(ring),client=await options.
loadClient();return client.isFeatureAvailable()?(await prepareRingFolder(options.workspace),await(0,promises_.writeFile)((0,external_node_path_.join)(options.workspace,
RING_PATH),bytes,{flag:"wx"}),await client.saveCache([RING_PATH],key)===-1?notSaved(saveFailureReason(options.eventName,key)):{kind:"saved",key,bytes:bytes.byteLength}):
notSaved(NO_CACHE_SERVICE)}catch(thrown){return notSaved(`the cache could not be written: ${(0,errors.gJ)(thrown)}`)}finally{await cleanUp(options.workspace)}}async function cleanUp(workspace){
try{await removeRingFolder(workspace)}catch{}}const STALE_AFTER_MS=1e4,GIVE_UP_AFTER_MS=3e4,POLL_MS=100;async function withLock(request,work){await acquire(request);
try{return await work()}finally{await holderOf(request.path)===request.owner&&await(0,promises_.rm)(request.path,{force:!0})}}async function acquire({path,owner,
clock}){const startedMs=clock.nowMs();let seen=null;for(;!await tryCreate(path,owner);){const holder=await holderOf(path),nowMs=clock.nowMs();if(seen===null||seen.
holder!==holder)seen={holder,sinceMs:nowMs};else if(nowMs-seen.sinceMs>=STALE_AFTER_MS){await takeAway(path,owner,holder),seen=null;continue}if(nowMs-startedMs>
GIVE_UP_AFTER_MS)throw new Error(`${path} is held by another run; try again`);await clock.sleep(POLL_MS)}}async function tryCreate(path,owner){try{const handle=await(0,promises_.
open)(path,"wx");try{await handle.writeFile(owner)}finally{await handle.close()}return!0}catch(thrown){if(errorCode(thrown)==="EEXIST")return!1;throw thrown}}async function takeAway(path,owner,staleHolder){
const aside=`${path}.${encodeSegment(owner)}.stale`;try{await(0,promises_.rename)(path,aside),await holderOf(aside)!==staleHolder&&await(0,promises_.link)(aside,
path)}catch(thrown){const code=errorCode(thrown);if(code!=="ENOENT"&&code!=="EEXIST")throw thrown}finally{await(0,promises_.rm)(aside,{force:!0})}}async function holderOf(path){
try{return await(0,promises_.readFile)(path,"utf8")}catch(thrown){if(errorCode(thrown)==="ENOENT")return null;throw thrown}}const EXTENSION=".json";function directoryStore(options){
return{restore:query=>directory_store_restore(options,query),save:(ring,address)=>directory_store_save(options,ring,address)}}async function directory_store_restore(options,query){
const lookedFor=[],none=reason=>({kind:"none",reason,lookedFor}),check=checkQuery(query);if(!check.valid)return none(check.reason);try{const path=ringPath(options.
directory,query);lookedFor.push(path);const own=await readRing(options,path,query);return own!==null?own:(lookedFor.push((0,external_node_path_.join)(folderOf(options.
directory,query),`*${EXTENSION}`)),await newestOther(options,query)??none("no run has saved a baseline there yet"))}catch(thrown){return none(`the directory cou\
ld not be read: ${(0,errors.gJ)(thrown)}`)}}async function readRing(options,path,query,deviceSlug=query.deviceSlug){const usable=usableRing(await readRegularFile(
path),query.commentKey,options.acceptedRefs);return usable.kind==="missing"?null:usable.kind==="unusable"?{kind:"unusable",reason:usable.reason,key:path}:{kind:deviceSlug===
query.deviceSlug?"found":"other-device",ring:usable.ring,key:path,deviceSlug}}async function newestOther(options,query){const folder=folderOf(options.directory,
query),names=(await listFolder(folder)).filter(name=>name.endsWith(EXTENSION)),dated=await Promise.all(names.map(async name=>({name,writtenMs:(await(0,promises_.
stat)((0,external_node_path_.join)(folder,name))).mtimeMs})));for(const{name}of dated.toSorted((a,b)=>b.writtenMs-a.writtenMs)){const deviceSlug=decodeSegment(name.
slice(0,-EXTENSION.length));if(deviceSlug===null)continue;const found=await readRing(options,(0,external_node_path_.join)(folder,name),query,deviceSlug);if(found?.
kind==="other-device")return found}return null}async function listFolder(folder){try{return await(0,promises_.readdir)(folder)}catch(thrown){if(errorCode(thrown)===
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
)"})};function storeOf(options){const{inputs,context,tools,clock}=options,local=context.eventName==="terminal";switch(inputs.baselineStore.kind){case"cache":return local?
NO_STORE:cacheStore({loadClient:()=>loadCacheClient(context.workspace),workspace:context.workspace,acceptedRefs:context.baselineRefs,eventName:context.eventName,
cacheMode:context.cacheMode,compressor:()=>probeCompressor(tools)});case"directory":return directoryStore({directory:inputs.baselineStore.path,acceptedRefs:local?
"any":context.baselineRefs,clock,owner:(0,external_node_crypto_.randomUUID)()})}}}),9129:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>systemCheckPorts});var external_node_fs_=__webpack_require__(3024),external_node_crypto_=__webpack_require__(7598),
format=__webpack_require__(2016),child_environment=__webpack_require__(9754),promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),errors=__webpack_require__(
452);const VARIABLES=["GITHUB_ENV","GITHUB_PATH","GITHUB_OUTPUT","GITHUB_STATE","GITHUB_STEP_SUMMARY"],FOLDER="_runner_file_commands",ABSENT="absent",PURPOSES=[
[/^set_env_/,"environment variables for later steps (GITHUB_ENV)"],[/^add_path_/,"the PATH of later steps (GITHUB_PATH)"],[/^set_output_/,"the step's outputs (G\
ITHUB_OUTPUT)"],[/^save_state_/,"the action's state (GITHUB_STATE)"],[/^step_summary_/,"the job summary (GITHUB_STEP_SUMMARY)"]];async function snapshotFileCommands(env){
const folder=env.RUNNER_TEMP?(0,external_node_path_.join)(env.RUNNER_TEMP,FOLDER):null,purposes=new Map;for(const name of folder===null?[]:await namesIn(folder))
purposes.set((0,external_node_path_.join)(folder??"",name),purposeOf(name));for(const variable of VARIABLES){const path=env[variable];path&&purposes.set(path,PURPOSES.
find(([,text])=>text.includes(`(${variable})`))?.[1]??variable)}const files=await Promise.all([...purposes].map(([path,purpose])=>saveFile(path,purpose)));return{
folder,files}}async function restoreFileCommands(snapshot){const findings=[],attempt=async(purpose,work)=>{try{const finding=await work();finding!==null&&findings.
push(finding)}catch(error){findings.push(`The runner's file for ${purpose} could not be restored (${(0,errors.CA)(error)??(0,errors.gJ)(error)}): do not trust l\
ater steps of this job.`)}},{folder,files}=snapshot;folder!==null&&files.some(file=>(0,external_node_path_.dirname)(file.path)===folder)&&await attempt("its com\
mands",()=>restoreFolder(folder));for(const file of files)await attempt(file.purpose,()=>restoreFile(file));return folder!==null&&await attempt("its commands",()=>removeNewFiles(
folder,files)),findings}async function restoreFolder(folder){const stat=await statOf(folder);return stat?.isDirectory()?null:(stat!==null&&await(0,promises_.unlink)(
folder),await(0,promises_.mkdir)(folder,{recursive:!0}),"The step replaced the folder of the runner's command files; it was put back.")}async function restoreFile(file){
const identity=identityOf(await statOf(file.path)),before=file.content;return identity===file.identity&&(before===null||await stillHolds(file.path,before))?null:
(await(0,promises_.rm)(file.path,{recursive:!0,force:!0}),before===null?`The step created the runner's file for ${file.purpose}; it was removed.`:(await writeNew(
file.path,before,file.mode),`The step ${identity===ABSENT?"deleted":identity===file.identity?"wrote to":"replaced"} the runner's file for ${file.purpose}; its f\
ormer content was put back.`))}async function stillHolds(path,content){return(await statOf(path))?.size!==content.length?!1:(await readNoFollow(path).catch(()=>null))?.
equals(content)??!1}async function removeNewFiles(folder,files){const known=new Set(files.map(file=>file.path)),added=(await namesIn(folder)).filter(name=>!known.
has((0,external_node_path_.join)(folder,name)));for(const name of added)await(0,promises_.rm)((0,external_node_path_.join)(folder,name),{recursive:!0,force:!0});
return added.length===0?null:`The step added ${added.length===1?"a file":`${added.length} files`} to the folder of the runner's command files; removed.`}async function saveFile(path,purpose){
const stat=await statOf(path),content=stat?.isFile()?await readNoFollow(path):null;return{path,purpose,content,identity:identityOf(stat),mode:stat===null?384:stat.
mode&511}}async function statOf(path){return await(0,promises_.lstat)(path).catch(()=>null)}function identityOf(stat){return stat===null?ABSENT:`${stat.isFile()?
"file":"other"}:${stat.dev}:${stat.ino}`}async function readNoFollow(path){const file=await(0,promises_.open)(path,external_node_fs_.constants.O_RDONLY|external_node_fs_.
constants.O_NOFOLLOW|external_node_fs_.constants.O_NONBLOCK);try{return await file.readFile()}finally{await file.close()}}async function writeNew(path,content,mode){
const file=await(0,promises_.open)(path,"wx",mode);try{await file.writeFile(content),await file.chmod(mode)}finally{await file.close()}}async function namesIn(folder){
try{return await(0,promises_.readdir)(folder)}catch{return[]}}function purposeOf(fileName){return PURPOSES.find(([pattern])=>pattern.test(fileName))?.[1]??"a co\
mmand of its own"}var external_node_child_process_=__webpack_require__(1421),external_node_url_=__webpack_require__(3136);const GRACE_MS=4e3,POLL_MS=100,MAX_KILL_SWEEPS=3;
async function endProcesses(offspring,ports2,graceMs=GRACE_MS){const{clock,processes}=ports2,watch=createWatch(offspring,processes),signalled=new Set,deadlineMs=clock.
nowMs()+graceMs;let alive=await watch.look();for(;alive.length>0&&clock.nowMs()<deadlineMs;){for(const found of alive)signalled.has(key(found))||(signalled.add(
key(found)),processes.signal(found.pid,"SIGTERM"));await clock.sleep(POLL_MS),alive=await watch.look()}for(let sweep=0;alive.length>0&&sweep<MAX_KILL_SWEEPS;sweep+=
1){for(const found of alive)signalled.add(key(found)),processes.signal(found.pid,"SIGKILL");alive.some(found=>found.groupId===offspring.rootPid)&&processes.signal(
-offspring.rootPid,"SIGKILL"),await clock.sleep(POLL_MS),alive=await watch.look()}return{signalled:signalled.size,survivors:alive.length}}async function waitForOffspring(offspring,ports2,patienceMs){
const{clock,processes}=ports2,watch=createWatch(offspring,processes),deadlineMs=clock.nowMs()+patienceMs;let alive=await watch.look();for(;alive.length>0&&clock.
nowMs()<deadlineMs;)await clock.sleep(POLL_MS),alive=await watch.look();return alive.length}function createWatch(offspring,processes){const known=new Set;return{
async look(){const table=await processes.list(offspring.marker),ours=ownProcesses(table,offspring,known);for(const found of ours)known.add(key(found));return ours}}}
function ownProcesses(table,{rootPid},known=new Set,ownPid=process.pid){const spared=ancestors(table,ownPid),ours=new Set([rootPid]),candidates=table.filter(entry=>entry.
pid>1&&!spared.has(entry.pid));for(const entry of candidates)(entry.marked||entry.groupId===rootPid||known.has(key(entry)))&&ours.add(entry.pid);for(let grown=!0;grown;){
const children=candidates.filter(entry=>!ours.has(entry.pid)&&ours.has(entry.parentPid));for(const child of children)ours.add(child.pid);grown=children.length>0}
return candidates.filter(entry=>ours.has(entry.pid))}function ancestors(table,pid){const parents=new Map(table.map(entry=>[entry.pid,entry.parentPid])),found=new Set;
for(let current=pid;current!==void 0&&!found.has(current);)found.add(current),current=parents.get(current);return found}function key(entry){return`${entry.pid}@${entry.
started}`}const MARKER_VARIABLE="TORCH_COMPILE_CHECK_RUN",PROGRESS_VARIABLE="TORCH_COMPILE_CHECK_PROGRESS_FD",PROGRESS_DESCRIPTOR=3,LEAVE_BY_ITSELF_MS=1e3,PIPES_CLOSE_MS=500;
function locateHarness(fromUrl){const here=(0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(fromUrl)),candidates=["../harness/main.py","../.\
./harness/main.py"].map(relative=>(0,external_node_path_.join)(here,relative)),found=candidates.find(candidate=>(0,external_node_fs_.existsSync)(candidate));if(found!==
void 0)return found;throw new Error(`The harness is missing: ${candidates[0]} does not exist. The action's checkout is incomplete.`)}function runHarness(request,ports2){
return runChild({...request,command:request.python,args:[request.entry,request.planPath]},ports2)}async function runChild(request,ports2){if(request.signal?.aborted)
return end("cancelled");const child=(0,external_node_child_process_.spawn)(request.command,request.args,{cwd:request.cwd,detached:!0,stdio:["ignore","pipe","pip\
e","pipe"],env:{...request.environment,[PROGRESS_VARIABLE]:String(PROGRESS_DESCRIPTOR),[MARKER_VARIABLE]:request.nonce}}),closed=listen(child,ports2),exited=whenExited(
child);if(child.pid===void 0)return end("not-started",await exited);const offspring={rootPid:child.pid,marker:`${MARKER_VARIABLE}=${request.nonce}`},interruption=interrupted(
request.deadlineSeconds*1e3,request.signal);try{const first=await Promise.race([exited,interruption.promise]);if(typeof first!="string"){const leftBehind=await waitForOffspring(
offspring,ports2,LEAVE_BY_ITSELF_MS),{survivors:survivors2}=await endProcesses(offspring,ports2);return end("exited",{...first,leftBehind,survivors:survivors2})}
const{survivors}=await endProcesses(offspring,ports2),last=await Promise.race([exited,ports2.clock.sleep(PIPES_CLOSE_MS)]);return end(first,{...last,survivors})}finally{
interruption.clear(),await Promise.race([closed,ports2.clock.sleep(PIPES_CLOSE_MS)]);for(const stream of child.stdio)stream?.destroy()}}function end(kind,rest={}){
return{exitCode:null,signal:null,startError:null,leftBehind:0,survivors:0,...rest,kind}}function listen(child,ports2){for(const stream of child.stdio)stream?.on(
"error",()=>{});return child.stdout?.on("data",chunk=>ports2.output.push(chunk)),child.stderr?.on("data",chunk=>ports2.output.push(chunk)),child.stdio[PROGRESS_DESCRIPTOR]?.
on("data",chunk=>ports2.onProgress(chunk)),new Promise(resolve=>child.once("close",()=>resolve()))}function whenExited(child){return new Promise(resolve=>{child.
once("error",error=>resolve({exitCode:null,signal:null,startError:(0,errors.gJ)(error)})),child.once("exit",(exitCode,signal)=>resolve({exitCode,signal,startError:null}))})}
function interrupted(deadlineMs,signal){let clear=()=>{};return{promise:new Promise(resolve=>{const timer=setTimeout(()=>resolve("timed-out"),deadlineMs),onAbort=()=>resolve(
"cancelled");signal?.addEventListener("abort",onAbort,{once:!0}),clear=()=>{clearTimeout(timer),signal?.removeEventListener("abort",onAbort)}}),clear}}const HEAD_BYTES=200*
1024,TAIL_BYTES=50*1024;class OutputCollector{#headLimit;#tailLimit;#head=[];#headBytes=0;#tail=[];#tailBytes=0;#totalBytes=0;constructor(limits={}){this.#headLimit=
limits.headBytes??HEAD_BYTES,this.#tailLimit=limits.tailBytes??TAIL_BYTES}push(chunk){this.#totalBytes+=chunk.length;const free=this.#headLimit-this.#headBytes;
if(free>0){const part=chunk.subarray(0,free);this.#head.push(part),this.#headBytes+=part.length}if(chunk.length<=free)return;const rest=chunk.subarray(Math.max(
0,free));this.#tail.push(rest),this.#tailBytes+=rest.length,this.#tailBytes>2*this.#tailLimit&&this.#compactTail()}collected(){this.#compactTail();const totalBytes=this.#totalBytes,
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
`)}const SETUP_TIMEOUT_SECONDS=900,SHELLS=[["bash","--noprofile","--norc","-e","-o","pipefail","-c"],["sh","-e","-c"]];async function runBaseSetup(request,ports2){
const{environment}=(0,child_environment.Q)(request.env,request.passEnv),output=new OutputCollector,timeoutSeconds=request.timeoutSeconds??SETUP_TIMEOUT_SECONDS,
snapshot=await snapshotFileCommands(request.env);let end2,findings;try{for(const[command,...args]of SHELLS)if(end2=await runChild({command,args:[...args,request.
command],cwd:request.directory,environment,nonce:(0,external_node_crypto_.randomUUID)(),deadlineSeconds:timeoutSeconds,signal:request.signal},{processes:ports2.
processes,clock:ports2.clock,output,onProgress:()=>{}}),end2.kind!=="not-started")break}finally{findings=await restoreFileCommands(snapshot)}const problem=problemOf(
end2,timeoutSeconds),{display,log}=ports2;return await printOutput({output:output.collected(),failed:problem!==null,display,log,title:"Output of base-setup"}),{
problem,findings}}function problemOf(end2,timeoutSeconds){switch(end2?.kind){case"exited":return end2.exitCode===0?null:end2.signal===null?`base-setup ended wit\
h exit code ${end2.exitCode}`:`base-setup was ended by ${end2.signal}`;case"timed-out":return`base-setup did not end within ${(0,format.Xo)(timeoutSeconds)}`;case"\
cancelled":return"base-setup was cancelled";case"not-started":case void 0:return`base-setup could not be started (${end2?.startError??"there is no shell"})`}}var git_command=__webpack_require__(
4600),local_git=__webpack_require__(662);const FETCH_TIMEOUT_MS=18e4;async function fetchCommit(git,sha,access){const repository=(0,local_git.s)(git);if(await repository.
commitExists(sha))return{kind:"there"};const depth=await isShallow(git)?["--depth=1"]:[],output=await git.run(["fetch","--quiet","--no-tags","--no-recurse-submo\
dules","--no-write-fetch-head",...depth,"origin",sha],{timeoutMs:FETCH_TIMEOUT_MS,...credentials(access)});return output.exitCode===0&&await repository.commitExists(
sha)?{kind:"there"}:{kind:"unavailable",reason:`the commit ${sha.slice(0,7)} is not in the checkout and could not be fetched (${(0,git_command.t)(output,git.directory)}\
); check out with \`fetch-depth: 0\`, or give the job \`permissions: { contents: read }\``}}async function isShallow(git){return(await git.run(["rev-parse","--i\
s-shallow-repository"])).stdout.trim()==="true"}function credentials({token,serverUrl}){if(token===null||token==="")return{};const name=`http.${serverUrl.replace(
/\/+$/,"")}/.extraheader`;return{config:[[name,""],[name,`AUTHORIZATION: basic ${basicCredential(token)}`]]}}function basicCredential(token){return Buffer.from(
`x-access-token:${token}`).toString("base64")}const POINTER="version https://git-lfs.github.com/spec/",LOOKED_AT=5;async function largeFilesIn(git){const output=await git.
run(["ls-files","-z","--",":(attr:filter=lfs)"]);if(output.exitCode!==0)return"none";const paths=output.stdout.split("\0").filter(path=>path!==""),known=(await Promise.
all(paths.slice(0,LOOKED_AT).map(path=>isPointer((0,external_node_path_.join)(git.directory,path))))).filter(kind=>kind!==null);return known.length===0?"none":known.
includes(!0)?"pointers":"content"}async function isPointer(path){try{const handle=await(0,promises_.open)(path);try{const{buffer,bytesRead}=await handle.read(Buffer.
alloc(POINTER.length),0,POINTER.length,0);return buffer.toString("latin1",0,bytesRead)===POINTER}finally{await handle.close()}}catch{return null}}async function submodulesOf(git,sha){
return(await git.read(["ls-tree","-r","-z","--full-tree",sha])).split("\0").flatMap(line=>{const match=/^160000 commit ([0-9a-f]{40})\t(.+)$/s.exec(line);return match?.[1]===
void 0||match[2]===void 0?[]:[{sha:match[1],path:match[2]}]})}function isCheckedOut(treeRoot,path){return(0,external_node_fs_.existsSync)((0,external_node_path_.
join)(treeRoot,path,".git"))}const NAME_PREFIX="torch-compile-check-base-",CHECKOUT_TIMEOUT_MS=3e5;class Unavailable extends Error{}async function addWorktree(request){
const trees=[],remove=()=>removeAll(trees);try{const path=(0,external_node_path_.join)((0,external_node_fs_.realpathSync)(request.temp),`${NAME_PREFIX}${request.
name}`);if((0,external_node_fs_.existsSync)(path))throw new Unavailable(`${path} already exists`);return await addTree(request,request.git,request.sha,path,trees),
{kind:"ready",worktree:{path,sha:request.sha,remove}}}catch(thrown){return await remove(),{kind:"unavailable",reason:thrown instanceof Unavailable?thrown.message:
`the base commit could not be checked out: ${(0,errors.gJ)(thrown)}`}}}async function addTree(request,git,sha,path,trees){const fetched=await fetchCommit(git,sha,
request.access);if(fetched.kind==="unavailable")throw new Unavailable(fetched.reason);await forgetLeftovers(git);const large=await largeFilesIn(git);trees.push(
{git,path});const added=await git.run(["worktree","add","--quiet","--detach",path,sha],{timeoutMs:CHECKOUT_TIMEOUT_MS,...credentials(request.access),env:{GIT_LFS_SKIP_SMUDGE:large===
"pointers"?"1":"0"}});if(added.exitCode!==0)throw new Unavailable(`the base commit could not be checked out: ${(0,git_command.t)(added,git.directory)}`);if(large!==
"pointers"&&await largeFilesIn(git.at(path))==="pointers")throw new Unavailable("the base commit has Git LFS files whose content could not be fetched; check out\
 with `lfs: true`, and have git-lfs installed");for(const submodule of await wantedSubmodules(git,sha)){const inside=safeJoin(path,submodule.path);await addTree(
request,git.at((0,external_node_path_.join)(git.directory,submodule.path)),submodule.sha,inside,trees)}}async function wantedSubmodules(git,sha){const all=await submodulesOf(
git,sha);if(all.length===0)return[];const known=await submodulesOf(git,"HEAD"),usesSubmodules=known.some(({path})=>isCheckedOut(git.directory,path));if(known.length>
0&&!usesSubmodules)return[];const foreign=all.find(({path})=>!known.some(submodule=>submodule.path===path));if(foreign!==void 0)throw new Unavailable(`the base \
commit has the submodule ${foreign.path}, which head does not have`);return all.filter(({path})=>isCheckedOut(git.directory,path))}function safeJoin(root,path){
const joined=(0,external_node_path_.join)(root,path);if(!joined.startsWith(root+external_node_path_.sep))throw new Unavailable(`the submodule path ${path} leave\
s the tree`);return joined}async function removeAll(trees){const problems=[];for(const{git,path}of trees.toReversed())try{await git.run(["worktree","remove","--\
force","--force",path],{timeoutMs:CHECKOUT_TIMEOUT_MS}),await(0,promises_.rm)(path,{recursive:!0,force:!0,maxRetries:3})}catch(thrown){problems.push(`${path} (${(0,errors.
gJ)(thrown)})`)}return problems.length===0?null:`could not be removed: ${problems.join(", ")}`}async function forgetLeftovers(git){const{stdout}=await git.run([
"worktree","list","--porcelain","-z"]),paths=stdout.split("\0").flatMap(line=>line.startsWith("worktree ")?[line.slice(9)]:[]);for(const path of paths)path.includes(
`/${NAME_PREFIX}`)&&!(0,external_node_fs_.existsSync)(path)&&await git.run(["worktree","remove","--force","--force",path])}var pull_request=__webpack_require__(
3056),workspace_files=__webpack_require__(8722);function describeProblem(measured){const{plan,end:end2,reading,elapsedSeconds}=measured,after=(0,format.Xo)(Math.
round(elapsedSeconds));switch(end2.kind){case"cancelled":return{kind:"cancelled",message:`The measuring was cancelled after ${after}; ${whatIsLeft(measured)}`};case"\
timed-out":return{kind:"timed-out",message:`The measuring did not end within its time budget of ${(0,format.Xo)(plan.schedule.budgetSeconds)} and was ended afte\
r ${after}; ${whatIsLeft(measured)}`};case"not-started":return{kind:"crashed",message:`The harness could not be started: ${end2.startError??"no reason given"}.`};case"\
exited":return describeExit(end2,reading,whatIsLeft(measured))}}function describeExit(end2,reading,left){if(end2.exitCode!==0)return{kind:"crashed",message:`The\
 harness ended ${end2.signal===null?`with exit code ${end2.exitCode}`:`by ${signalInWords(end2.signal)}`}; ${left}`};switch(reading.kind){case"missing":return{kind:"\
crashed",message:"The harness ended without writing a result."};case"malformed":return{kind:"malformed",message:reading.problem};case"ok":return reading.result.
complete?null:{kind:"crashed",message:`The harness ended before it had finished; ${left}`}}}function signalInWords(signal){return signal==="SIGKILL"?"SIGKILL (o\
ften the system, out of memory)":signal}function whatIsLeft({plan,reading}){const asked=plan.benchmarks.reduce((sum2,{sides,variants})=>sum2+sides.length*variants.
length,0);if(reading.kind==="malformed")return`no part of it can be used. ${reading.problem}`;const measured=(reading.kind==="ok"?reading.result.arms:[]).filter(
arm=>arm.processes.some(process2=>process2.outcome.kind==="ok")).length;return measured===0?"nothing had been measured until then.":`until then ${measured} of ${(0,format.
yk)(asked,"arm")} had been measured, at least in part.`}function describeFindings(end2){const findings=[];if(end2.leftBehind>0){const[count,were]=[(0,format.yk)(
end2.leftBehind,"process","processes"),end2.leftBehind===1?"it was":"they were"];findings.push(`The step left ${count} behind; ${were} ended.`)}if(end2.survivors>
0){const count=(0,format.yk)(end2.survivors,"process","processes");findings.push(`${count} of the step could not be ended and may hold GPU memory: restart the r\
unner's machine.`)}return findings}const PLAN_SCHEMA_VERSION=1,SCHEDULE_DEFAULTS={processesPerArm:3,maxProcessesPerArm:6,countedSteps:24,minBlockSteps:10,minBlockSeconds:.5,
blocksPerProcess:6,deviceWindowsPerProcess:3,stepsPerDeviceWindow:10,quietSteps:5,maxWarmUpSteps:200,lossSteps:5,stepTimeoutSeconds:120,compileTimeoutSeconds:900},
PRECISION_PER_LIMIT=.5,SMALLEST_PRECISION=.001,SEED=20240229,DEADLINE_SLACK_SECONDS=60;function buildSchedule(budgetSeconds,overrides={}){const schedule={...SCHEDULE_DEFAULTS,
...overrides};return{...schedule,maxProcessesPerArm:Math.max(schedule.processesPerArm,schedule.maxProcessesPerArm),budgetSeconds,stepTimeoutSeconds:Math.min(schedule.
stepTimeoutSeconds,budgetSeconds),compileTimeoutSeconds:Math.min(schedule.compileTimeoutSeconds,budgetSeconds)}}function buildPlan(request){const sides=request.
sides.map(side=>side.side);return{schemaVersion:PLAN_SCHEMA_VERSION,nonce:request.nonce,resultPath:request.resultPath,workDirectory:request.workDirectory,artifactsDirectory:request.
artifactsDirectory??null,seed:SEED,benchmarks:request.benchmarks.map(benchmark=>planBenchmark(benchmark,sides)),sides:request.sides,removedVariables:request.removedVariables,
schedule:buildSchedule(request.budgetSeconds,request.schedule)}}function planBenchmark(benchmark,sides){const{id:id2,name,stepFile,stepFunction,params,variants,
limits}=benchmark;return{id:id2,name,stepFile,stepFunction,params,variants,sides:sides.filter(side=>benchmark.sides?.includes(side)??!0),precision:benchmark.precision??
Math.max(limits.maxSlowdown*PRECISION_PER_LIMIT,SMALLEST_PRECISION)}}async function writePlan(plan,path){await(0,promises_.writeFile)(path,JSON.stringify(plan),
{mode:384,flag:"wx"})}const LOG_INTERVAL_MS=15e3,SHORTEST_LOG_INTERVAL_MS=1e3,DRAW_INTERVAL_MS=100,BAR_WIDTH=20,SMALLEST_FRACTION=.02,ERASE_LINE="\r\x1B[2K",MAX_LIVE_CHARACTERS=100;
function progressPrinter(options){const{clock,write}=options,startMs=clock.nowMs();let lastMs=Number.NEGATIVE_INFINITY,lastStage="",drawn=!1;function draw(progress,nowMs){
if(nowMs-lastMs<DRAW_INTERVAL_MS)return;lastMs=nowMs;const line=[bar(progress),describe(progress,options),timeLeft(progress,nowMs-startMs)];write(ERASE_LINE+line.
filter(Boolean).join("  ").slice(0,MAX_LIVE_CHARACTERS)),drawn=!0}function log(progress,nowMs){const stage=JSON.stringify([progress.stage,progress.benchmark]),interval=stage===
lastStage?LOG_INTERVAL_MS:SHORTEST_LOG_INTERVAL_MS;nowMs-lastMs<interval||(lastMs=nowMs,lastStage=stage,write(`${[describe(progress,options),timeLeft(progress,nowMs-
startMs)].filter(Boolean).join(", ")}
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
const seen=new Set;for(const arm of arms){if(!isAskedFor(arm,plan))return"it holds an arm that was not asked for";const key2=JSON.stringify([arm.benchmark,arm.side,
arm.variant]);if(seen.has(key2))return"it holds the same arm twice";if(seen.add(key2),arm.processes.length>plan.schedule.maxProcessesPerArm+EXTRA_PROCESSES)return"\
it holds more processes than were asked for";for(const process2 of arm.processes){const reason=implausibleProcess(process2,plan,longestSeconds);if(reason!==null)
return reason}}return null}function implausibleProcess(process2,{schedule},longestSeconds){return process2.blocks.length>schedule.blocksPerProcess*REPEATS?"it h\
olds more blocks than were asked for":process2.deviceWindows.length>schedule.deviceWindowsPerProcess*REPEATS?"it holds more profiler windows than were asked for":
process2.blocks.some(block=>block.wallSeconds<=0)?"a block in it took no time":sum(process2.blocks.map(block=>block.wallSeconds))>longestSeconds?"the blocks of \
a process in it take longer than the harness ran":sum(process2.deviceWindows.map(window=>window.busySeconds))>longestSeconds?"the device was busy for longer tha\
n the harness ran":(process2.counts?.steps??0)>schedule.countedSteps?"it counted over more steps than were asked for":null}function implausibleNumerics(result2,plan){
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
item.key)).slice(0,8).map(key2=>/^[A-Za-z0-9]{1,40}$/.test(key2)?key2:"?");return shown.length===0?"(the whole)":shown.join(".")}async function measure(request,ports2){
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
failed,display:ports2.display,log:ports2.log}),{result:reading.kind==="ok"?reading.result:null,problem,findings:[...fileFindings,...describeFindings(end2)],outputTail:outputTail(
collected),removedVariables:plan.removedVariables,elapsedSeconds}}async function runWithProgress(plan,run,output){const{request,ports:ports2}=run,{display,log,clock}=ports2,
reader=createProgressReader(),printer=progressPrinter({isTty:display.kind==="terminal"&&display.isTty,write:display.kind==="terminal"?text=>display.write(text):
text=>log.info(text.trimEnd()),clock,plan});try{return await runHarness({python:orchestratingPython(plan),entry:run.entry,planPath:planPathIn(run.folder),cwd:plan.
workDirectory,environment:run.environment,nonce:plan.nonce,deadlineSeconds:plan.schedule.budgetSeconds+(request.slackSeconds??DEADLINE_SLACK_SECONDS),signal:request.
signal},{processes:ports2.processes,clock,output,onProgress:bytes=>reader.push(bytes).forEach(progress=>printer.show(progress))})}finally{printer.finish(),reader.
badLines>0&&log.debug(`Not progress, on its pipe: ${(0,format.yk)(reader.badLines,"line")}.`)}}function planPathIn(folder){return(0,external_node_path_.join)(folder,
"plan.json")}function orchestratingPython(plan){const side=plan.sides.find(candidate=>candidate.side==="head")??plan.sides[0];if(side===void 0)throw new Error("\
A plan without sides has nothing to measure.");return side.python}function allOk(reading){return reading.kind!=="ok"?!1:reading.result.arms.every(arm=>arm.processes.
every(process2=>process2.outcome.kind==="ok"))}const systemProcessTable={list:marker=>process.platform==="linux"?Promise.resolve(listProc(marker)):listPs(marker),
signal(pid,signal){try{process.kill(pid,signal)}catch{}}};function listProc(marker){return(0,external_node_fs_.readdirSync)("/proc").filter(name=>/^\d+$/.test(name)).
flatMap(name=>{const stat=readOrNull(`/proc/${name}/stat`),parsed=stat===null?null:parseStat(stat);return parsed===null?[]:[{...parsed,marked:hasVariable(readOrNull(
`/proc/${name}/environ`)??"",marker)}]})}function parseStat(stat){const[state="",parentPid,groupId,...rest]=stat.slice(stat.lastIndexOf(")")+2).split(" "),started=rest[16];
return started===void 0||/^[ZXx]/.test(state)?null:{pid:Number.parseInt(stat,10),parentPid:Number(parentPid),groupId:Number(groupId),started}}function hasVariable(environ,marker){
return environ.split("\0").includes(marker)}function readOrNull(path){try{return(0,external_node_fs_.readFileSync)(path,"utf8")}catch{return null}}async function listPs(marker){
const run=(0,external_node_util_.promisify)(external_node_child_process_.execFile),options={maxBuffer:64*1024*1024,timeout:2e3};try{const[table,commands]=await Promise.
all([run("ps",["-axo","pid=,ppid=,pgid=,stat=,lstart="],options),run("ps",["eww","-axo","pid=,command="],options)]);return parsePs(table.stdout,commands.stdout,
marker)}catch{return[]}}function parsePs(table,commands,marker){const marked=new Set(commands.split(`
`).filter(line=>line.split(" ").includes(marker)).map(line=>Number.parseInt(line,10)));return table.split(`
`).flatMap(line=>{const[pid,parentPid,groupId,state="Z",...started]=line.trim().split(/\s+/);return pid===void 0||started.length===0||state.startsWith("Z")?[]:[
{pid:Number(pid),parentPid:Number(parentPid),groupId:Number(groupId),started:started.join(" "),marked:marked.has(Number(pid))}]})}var tools=__webpack_require__(
3491),ports=__webpack_require__(391);const MAX_SOURCE_BYTES=4*1024*1024;function systemCheckPorts({inputs,context,env,log,display,store,connect,signal}){const git=(0,git_command.
Q)({tools:tools.rA,directory:context.workspace,env}),measuring={log,clock:ports.m,display,processes:systemProcessTable};return{log,clock:ports.m,tools:tools.rA,
git:(0,local_git.s)(git),store,measure:request=>measure(request,measuring),base:{checkOut:sha=>addWorktree({git,sha,temp:context.temp,name:`${context.runId}-${context.
runAttempt}-${inputs.commentKey}`,access:{token:inputs.githubToken,serverUrl:context.serverUrl}}),setUp:(command,root)=>runBaseSetup({command,directory:root,env,
passEnv:inputs.passEnv,signal},measuring),readText:path=>workspace_files.T.readText(path,MAX_SOURCE_BYTES),realPath:path=>(0,external_node_fs_.realpathSync)(path)},
readPullRequest:async()=>{const number=context.pullRequest?.number;return number===void 0||connect===null?{kind:"none",reason:"this run has no pull request"}:inputs.
githubToken===null?{kind:"failed",reason:"There is no `github-token` to read its labels with."}:(0,pull_request.DQ)({client:await connect(signal),clock:ports.m,
number})},now:()=>new Date}}}),3411:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
w:()=>TOOL_VERSION});const TOOL_VERSION="0.1.0"}),1158:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ci:()=>describeSuspicions,UX:()=>suspicionsToConfirm,YT:()=>everything});var _judge_metric_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6171);function everything(benchmarks){
return benchmarks.flatMap(({id:id2,variants})=>variants.filter(({kind})=>kind==="compiled").map(({name})=>({benchmark:id2,variant:name,metric:null,reason:"there\
 is no record to compare with"})))}function suspicionsToConfirm(found,run,{inputs,context}){return inputs.onMissingBaseline==="measure-base"&&context.eventKind!==
"terminal"?found:found.filter(({benchmark,variant})=>run.benchmarks.find(({id:id2})=>id2===benchmark)?.variants.find(one=>one.variant.name===variant)?.verdict!==
"no-baseline")}function describeSuspicions(suspicions){const metrics=new Set(suspicions.map(({metric})=>metric).filter(metric=>metric!==null));if(metrics.size===
0)return suspicions[0]?.reason??"there is nothing to compare with";const names=[...metrics].map(metric=>_judge_metric_js__WEBPACK_IMPORTED_MODULE_0__.Uw[metric]);
return`${names.length===1?names.join(""):`${names.slice(0,-1).join(", ")} and ${names.at(-1)??""}`} ${metrics.size===1?"is":"are"} suspected to be worse than in\
 the record`}})};
