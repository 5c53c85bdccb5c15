export const id=468,ids=[468],modules={468:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{runSelftest:()=>runSelftest});var external_node_crypto_=__webpack_require__(7598),external_node_fs_=__webpack_require__(
3024),promises_=__webpack_require__(1455),external_node_os_=__webpack_require__(8161),external_node_path_=__webpack_require__(6760),cancellation=__webpack_require__(
1848),check=__webpack_require__(2594),errors=__webpack_require__(452),lib_inputs=__webpack_require__(39),local_context=__webpack_require__(5926),local_repository=__webpack_require__(
3581),lib_confirm=__webpack_require__(4271),format=__webpack_require__(2016),estimators=__webpack_require__(5348),measure_both=__webpack_require__(8813),confirmation=__webpack_require__(
6606),judge=__webpack_require__(2500),sequential=__webpack_require__(6099),time_clock=__webpack_require__(1109),distributions=__webpack_require__(5464),spending=__webpack_require__(
9183);function smallestProvable({spread,pairs,tests}){if(pairs<sequential.$7)return 1/0;const maxPairs=Math.max(confirmation.TL,pairs),alpha=(0,spending.z)(sequential.
lg/Math.max(1,tests),{pairs,firstLook:sequential.$7,maxPairs});return Math.expm1((0,distributions.F)(1-alpha,pairs-1)*spread/Math.sqrt(pairs))}function judgeRepetition({
result},benchmarks){const base=result.arms.filter(({side})=>side==="base");return(0,judge.S)({benchmarks:benchmarks.map(benchmark=>({...benchmark,variants:benchmark.
variants.filter(({kind})=>kind==="compiled")})),head:result.arms.filter(({side})=>side==="head"),reference:{kind:"side-by-side",arms:base,history:[],why:"",maxPairs:Math.
max(0,...base.map(({processes})=>processes.length))},headFingerprint:result.fingerprintBefore,numerics:[],problem:null,purpose:"gate"})}function readClocks(question){
return["device-time","wall-time"].flatMap(metric=>{const sides=question.repetitions.flatMap(({result})=>{const[head,base]=sidesOf(result,question.benchmark.id,question.
variant);return head===null||base===null?[]:[{head,base}]}),ratios=sides.flatMap(({head,base})=>(0,time_clock.Ti)(metric,head,base)).map(({logRatio})=>logRatio);
if(ratios.length<sequential.$7)return[];const hostBound=metric==="wall-time"&&sides.some(({head,base})=>(0,time_clock.FC)(head)||(0,time_clock.FC)(base));return[
readClock({...question,metric,ratios,hostBound})]})}function readClock({benchmark,repetitions,confirmationSeconds,tests,metric,ratios,hostBound}){const limit=benchmark.
limits.maxSlowdown,spread=(0,estimators.Fx)(ratios),seconds=slowestPair(repetitions),affordablePairs=Math.min(confirmation.TL,Math.floor(confirmationSeconds/Math.
max(seconds,1e-9))),shared={metric,spread,pairs:ratios.length,affordablePairs,limit};if(hostBound)return{...shared,smallestProvable:null,limitIs:"unreachable",advice:"\
the host dictates this step, and its time comes in modes: only a slowdown beyond them is proved, device time judges the rest"};const smallest=smallestProvable({
spread,pairs:affordablePairs,tests}),atBest=smallestProvable({spread,pairs:confirmation.TL,tests}),[limitIs,advice]=judgeLimit({limit,smallest,atBest,seconds,affordablePairs});
return{...shared,smallestProvable:Number.isFinite(smallest)?smallest:null,limitIs,advice}}function slowestPair(repetitions){return Math.max(...repetitions.map(({
secondsPerPair})=>secondsPerPair??0))}const LOWEST_SENSIBLE_LIMIT=.02;function judgeLimit(question){const{limit,smallest,atBest,seconds,affordablePairs}=question,
pairs=`${(0,format.yk)(affordablePairs,"pair")} of processes`;if(smallest<=limit){const lower=Math.max(LOWEST_SENSIBLE_LIMIT,Math.ceil(100*smallest)/100),could=lower<
limit?`; max-slowdown could be as low as ${(0,format.l9)(lower)}`:"";return["sensible",`everything beyond the limit of ${(0,format.l9)(limit)} is proved in ${pairs}${could}`]}
const budget=(0,format.Xo)(Math.ceil(2*seconds*confirmation.TL));if(affordablePairs<confirmation.TL&&atBest<=limit)return["too-strict",`the budget allows ${pairs}\
, which is not enough: with time-budget ${budget} the limit of ${(0,format.l9)(limit)} holds`];const raised=(0,format.l9)(Math.ceil(100*Math.min(smallest,atBest))/
100),longer=affordablePairs<confirmation.TL?` and time-budget to ${budget}`:"";return["too-strict",Number.isFinite(atBest)?`slowdowns between ${(0,format.l9)(limit)}\
 and ${raised} stay inconclusive: use a quieter machine, or raise max-slowdown to ${raised}${longer}`:`nothing can be proved in ${pairs}: raise time-budget to ${budget}`]}
function testsIn({result},benchmarks){const counts=benchmarks.flatMap(({id:id2,variants})=>variants.filter(({kind})=>kind==="compiled").map(({name})=>{const[head,
base]=sidesOf(result,id2,name);return head===null||base===null?0:time_clock.Sh.filter(metric=>(0,time_clock.sK)(head,metric)&&(0,time_clock.sK)(base,metric)).length}));
return Math.max(1,counts.reduce((sum,count)=>sum+count,0))}function assessPlant(run,{benchmark,variant,metric,planted}){const judged=run?.benchmarks.find(({id:id2})=>id2===
benchmark)?.variants.find(one=>one.variant.name===variant)?.metrics.find(one=>one.metric===metric);if(judged===void 0||judged.head===null)return{planted,metric,
change:null,outcome:"not-measured"};const outcome=judged.verdict==="regression"?"proved":judged.verdict==="pass"||judged.verdict==="improvement"?"missed":"undec\
ided";return{planted,metric,change:judged.change,outcome}}function sidesOf({arms},benchmark,variant){const arm=wanted=>arms.find(one=>one.benchmark===benchmark&&
one.variant===variant&&one.side===wanted)??null;return[arm("head"),arm("base")]}var jstat=__webpack_require__(2453);function proportion(count,of,confidence=.95){
const tail=(1-confidence)/2;return{count,of,rate:of===0?null:count/of,low:count===0?0:jstat.beta.inv(tail,count,of-count+1),high:count===of?1:jstat.beta.inv(1-tail,
count+1,of-count),confidence}}async function writePlantedTree(tree){const{directory,side,original}=tree;for(const[file,benchmarks]of byFile(tree.benchmarks)){const path=(0,external_node_path_.
join)(directory,file);await(0,promises_.mkdir)((0,external_node_path_.dirname)(path),{recursive:!0}),await(0,promises_.writeFile)(path,wrapperOf(file,benchmarks,
tree),{flag:"wx"})}return{side,treeRoot:directory,workingDirectory:directory,python:original.python}}function byFile(benchmarks){const files=new Map;for(const benchmark of benchmarks)
files.set(benchmark.stepFile,[...files.get(benchmark.stepFile)??[],benchmark]);return files}function wrapperOf(file,benchmarks,{original,plantOf}){const{treeRoot,
workingDirectory}=original,path=(0,external_node_path_.join)(workingDirectory,file),plants=Object.fromEntries(benchmarks.map(benchmark=>[benchmark.stepFunction,
plantOf(benchmark)])),settings={path,workingDirectory,search:[workingDirectory,(0,external_node_path_.join)(workingDirectory,"src"),treeRoot,(0,external_node_path_.
join)(treeRoot,"src"),(0,external_node_path_.dirname)(path)],plants};return`SETTINGS = ${JSON.stringify(JSON.stringify(settings))}
${WRAPPER}`}const WRAPPER=`
import functools
import importlib.util
import json
import os
import sys
import time

_settings = json.loads(SETTINGS)
for _folder in reversed(_settings["search"]):
    if os.path.isdir(_folder) and _folder not in sys.path:
        sys.path.insert(0, _folder)
os.chdir(_settings["workingDirectory"])
_spec = importlib.util.spec_from_file_location("_compile_check_original_step", _settings["path"])
_module = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = _module
_spec.loader.exec_module(_module)


def _nothing():
    pass


def _on_host(seconds):
    def spin():
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            pass

    return spin


def _on_device(seconds):
    import torch

    cycles = 20_000_000
    start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
    for _ in range(10):
        torch.cuda._sleep(cycles)
    start.record()
    torch.cuda._sleep(cycles)
    end.record()
    torch.cuda.synchronize()
    wanted = max(1, int(seconds * cycles / (start.elapsed_time(end) / 1000)))
    return lambda: torch.cuda._sleep(wanted)


def _planted(make, plant):
    @functools.wraps(make)
    def make_planted(*args, **kwargs):
        step = make(*args, **kwargs)
        if plant is None:
            extra = _nothing
        else:
            extra = (_on_device if plant["onDevice"] else _on_host)(plant["seconds"])

        def planted_step():
            loss = step()
            extra()
            return loss

        return planted_step

    return make_planted


for _name, _plant in _settings["plants"].items():
    globals()[_name] = _planted(getattr(_module, _name), _plant)
`,SELFTEST_SCHEMA_VERSION=1;var version=__webpack_require__(3411),what_to_confirm=__webpack_require__(1158);const PLANTED_PER_LIMIT=5/3;async function selftest(head,request,ports){
const{inputs,context}=request,benchmarks=inputs.benchmarks.map(withoutEager),startMs=ports.clock.nowMs(),secondsLeft=()=>inputs.timeBudgetSeconds-(ports.clock.nowMs()-
startMs)/1e3,repetitions=[],runs=[];let problem=null;const budget=()=>Math.max(1,Math.min(secondsLeft(),inputs.timeBudgetSeconds/3)),repeat=async()=>{ports.log.
info(`Measuring the same code against itself; ${(0,format.Xo)(Math.max(0,secondsLeft()))} are left.`);const outcome=await sideBySide({benchmarks,head,base:head,
budgetSeconds:budget()},request,ports);if(problem=outcome.problem?.message??(outcome.result===null?"nothing was measured":null),outcome.result===null||problem!==
null)return;const repetition={result:outcome.result,secondsPerPair:outcome.secondsPerPair},run=judgeRepetition(repetition,benchmarks);run.verdict==="failed"?problem=
run.headline:(repetitions.push(repetition),runs.push(run))};await repeat();const seconds=(ports.clock.nowMs()-startMs)/1e3,[first]=repetitions,plants=first===void 0?
new Map:plantsFor(first,inputs.benchmarks);let planted=null;for(first!==void 0&&secondsLeft()>seconds&&(ports.log.info("Measuring a planted slowdown."),planted=
await measurePlanted({benchmarks,head,plants,budgetSeconds:budget()},request,ports));problem===null&&secondsLeft()>seconds&&!request.signal.aborted;)await repeat();
const alarms=runs.filter(({verdict})=>verdict==="regression"),undecided=runs.filter(({verdict})=>verdict==="inconclusive").length,variants=first===void 0?[]:testedVariants(
{benchmarks,repetitions,plants,planted,first},inputs.timeBudgetSeconds),missed=variants.some(variant=>variant.planted?.outcome==="missed");return{schemaVersion:SELFTEST_SCHEMA_VERSION,
toolVersion:version.w,generatedAt:ports.now().toISOString(),machine:machineOf(first,context.selfHosted),elapsedSeconds:(ports.clock.nowMs()-startMs)/1e3,falseAlarms:proportion(
alarms.length,runs.length),undecided,alarms:alarms.map(({headline})=>headline),variants,problem,passed:runs.length>undecided&&alarms.length===0&&!missed&&problem===
null}}function withoutEager(benchmark){return{...benchmark,variants:benchmark.variants.filter(({kind})=>kind==="compiled")}}function sideBySide({benchmarks,head,
base,budgetSeconds},request,ports){return(0,measure_both.a)({benchmarks,suspicions:(0,what_to_confirm.YT)(benchmarks),withEager:!1,head,base:{kind:"ready",sha:"",
side:{...base,side:"base"},warnings:[],remove:()=>Promise.resolve(null)},budgetSeconds},request,ports)}function plantsFor({result},benchmarks){return new Map(benchmarks.
flatMap(({id:id2,limits})=>{const arms=result.arms.filter(arm=>arm.benchmark===id2&&arm.side==="head"),device=arms.flatMap(arm=>(0,estimators.lc)(arm,estimators.
mV)),times=device.length>0?device:arms.flatMap(arm=>(0,estimators.lc)(arm,estimators.cH));if(times.length===0)return[];const seconds=PLANTED_PER_LIMIT*limits.maxSlowdown*
(0,estimators.JZ)(times)/1e3;return[[id2,{seconds,onDevice:device.length>0}]]}))}async function measurePlanted(planting,request,ports){const{benchmarks,head:original,
plants,budgetSeconds}=planting,folder=await(0,promises_.mkdtemp)((0,external_node_path_.join)(request.context.temp,"torch-compile-check-selftest-"));try{const shared={
original,benchmarks},head=await writePlantedTree({...shared,directory:(0,external_node_path_.join)(folder,"planted"),side:"head",plantOf:({id:id2})=>plants.get(
id2)??null}),base=await writePlantedTree({...shared,directory:(0,external_node_path_.join)(folder,"plain"),side:"base",plantOf:()=>null}),outcome=await sideBySide(
{benchmarks,head,base,budgetSeconds},request,ports);return outcome.result===null?null:judgeRepetition({result:outcome.result,secondsPerPair:null},benchmarks)}finally{
await(0,promises_.rm)(folder,{recursive:!0,force:!0,maxRetries:3})}}function testedVariants({benchmarks,repetitions,plants,planted,first},budgetSeconds){const tests=testsIn(
first,benchmarks),confirmationSeconds=budgetSeconds*lib_confirm.$9;return benchmarks.flatMap(benchmark=>benchmark.variants.map(({name:variant})=>{const plant=plants.
get(benchmark.id),metric=plant?.onDevice===!0?"device-time":"wall-time",share=PLANTED_PER_LIMIT*benchmark.limits.maxSlowdown;return{benchmark:benchmark.name,variant,
clocks:readClocks({benchmark,variant,repetitions,confirmationSeconds,tests}),planted:plant===void 0||planted===null?null:assessPlant(planted,{benchmark:benchmark.
id,variant,metric,planted:share})}}))}function machineOf(first,selfHosted){const fingerprint=first?.result.fingerprintBefore;if(fingerprint===void 0)return null;
const{gpuName,gpuCount,cpuName,cpuCount}=fingerprint,device=gpuName===null?`${cpuName??"unknown CPU"}, ${cpuCount} cores`:`${gpuCount} x ${gpuName}`;return selfHosted?
device:`${device} (hosted runner)`}var judge_metric=__webpack_require__(6171),report_escape=__webpack_require__(2527),text_wrap=__webpack_require__(4500);function renderSelftest(report,{
columns}){const width=Math.min(120,Math.max(40,columns));return`
${[`${report.passed?"✓":"x"} ${title(report)}`,falseAlarms(report),...report.variants.flatMap(variant=>variantLines(variant)),report.problem===null?"":`Broke \
off: ${(0,report_escape.Jj)(report.problem,400)}`,`${report.machine===null?"":`${report.machine}; `}measured for ${(0,format.Xo)(report.elapsedSeconds)}.`].filter(
paragraph=>paragraph!=="").map(paragraph=>paragraph.startsWith("  ")?`  ${(0,text_wrap.L)(paragraph.trim(),width-2,"    ")}`:(0,text_wrap.L)(paragraph,width,"  ")).
join(`
`)}

`}function title({passed,falseAlarms:alarms,undecided,problem}){return passed?"This machine can be trusted: identical code raised no alarm, and no slowdown was \
called fine.":alarms.of===0?`Nothing is known of this machine${problem===null?"":": the measuring broke off"}.`:alarms.count>0?"This machine raises false alarms\
.":undecided===alarms.of?"This machine raised no alarm, but could decide nothing either.":"This machine cannot be trusted: see below."}function falseAlarms({falseAlarms:alarms,
undecided,alarms:sentences}){if(alarms.of===0)return"";const open=undecided===0?"":`, ${undecided} could not decide`,told=sentences.length===0?"":` First: ${(0,report_escape.
Jj)((0,report_escape.g$)(sentences[0]??""),300)}.`;return`False alarms: ${alarms.count} in ${(0,format.yk)(alarms.of,"check")} of identical code${open}; the rat\
e is somewhere in ${(0,format.u3)(alarms.low,alarms.high)} (${(0,format.l9)(alarms.confidence)} confidence, Clopper-Pearson). More checks narrow it: raise --tim\
e-budget.${told}`}function variantLines({benchmark,variant,clocks,planted}){return[`${(0,report_escape.Jj)((0,report_escape.g$)(benchmark),80)} [${(0,report_escape.
Jj)((0,report_escape.g$)(variant),60)}]`,...clocks.map(clock=>`  ${clockLine(clock)}`),...planted===null?[]:[`  ${plantedLine(planted)}`]]}function clockLine({metric,
spread,pairs,smallestProvable:smallestProvable2,affordablePairs,advice}){const smallest=smallestProvable2===null?"":` smallest slowdown that ${(0,format.yk)(affordablePairs,
"pair")} prove: ${(0,format.l9)(smallestProvable2)};`;return`${judge_metric.Uw[metric]}: two runs of identical code differ by ${(0,format.l9)(spread)} (${(0,format.
yk)(pairs,"pair")});${smallest} ${advice}.`}const OUTCOMES={proved:"proved",undecided:"not decided",missed:"called fine, which is wrong","not-measured":"not mea\
sured"};function plantedLine({planted,metric,change,outcome}){const seen=change===null?"":`, seen as ${(0,format.l9)(change.estimate)}`;return`planted slowdown \
of ${(0,format.l9)(planted)} in ${judge_metric.Uw[metric]}${seen}: ${OUTCOMES[outcome]}.`}var system_check_ports=__webpack_require__(9129),terminal_log=__webpack_require__(
5116);const NO_STORE={restore:()=>Promise.resolve({kind:"none",reason:"a self-test needs no baseline",lookedFor:[]}),save:()=>Promise.resolve({kind:"not-saved",
reason:"a self-test is no baseline"})};async function runSelftest(command){const{json,...others}=command.reports,other=Object.entries(others).find(([,path])=>path!==
null)?.[0];if(other!==void 0)throw new errors.yo(`\`selftest\` has no \`--${other}\`; \`--json FILE\` writes its result.`);const signal=(0,cancellation.P)(),repository=await(0,local_repository.
i)(process.cwd()),inputs=(0,lib_inputs.I)({source:command.source,workspace:repository.root}),context=(0,local_context.N)({workspace:repository.root,temp:(0,external_node_fs_.
realpathSync)((0,external_node_os_.tmpdir)()),sha:repository.sha,branch:repository.branch,runId:(0,external_node_crypto_.randomUUID)(),debug:command.verbose,savesBaseline:!1}),
write=text=>{process.stderr.write(text)},request={inputs,context,env:process.env,signal},ports=(0,system_check_ports.e)({...request,log:(0,terminal_log.d)({write,
verbose:command.verbose}),display:{kind:"terminal",isTty:process.stderr.isTTY===!0,verbose:command.verbose,write},store:NO_STORE,connect:null}),report=await selftest(
await(0,check.u)(request,ports),request,ports);return json!==null&&await writeJson(json,`${JSON.stringify(report,null,2)}
`),process.stdout.write(renderSelftest(report,{columns:process.stdout.isTTY?process.stdout.columns:100})),report.passed?0:1}async function writeJson(path,text){
try{await(0,promises_.mkdir)((0,external_node_path_.dirname)(path),{recursive:!0}),await(0,promises_.writeFile)(path,text)}catch(thrown){throw new errors.yo(`${path}\
 could not be written: ${(0,errors.gJ)(thrown)}`)}}})};
