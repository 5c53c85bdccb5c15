export const id=920,ids=[920],modules={7920:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{runSelftest:()=>runSelftest});var external_node_crypto_=__webpack_require__(7598),external_node_fs_=__webpack_require__(
3024),external_node_os_=__webpack_require__(8161),cancellation=__webpack_require__(1848),check=__webpack_require__(9202),cli_reports=__webpack_require__(5415),defaults=__webpack_require__(
1525),errors=__webpack_require__(452),lib_inputs=__webpack_require__(39),inputs_problems=__webpack_require__(1733),quantities=__webpack_require__(3396),local_context=__webpack_require__(
5926),local_repository=__webpack_require__(3581),promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),lib_confirm=__webpack_require__(
4271),format=__webpack_require__(2016),estimators=__webpack_require__(5348),measure_both=__webpack_require__(8813),judge=__webpack_require__(2500),looks=__webpack_require__(
3447),time_clock=__webpack_require__(1109),jstat=__webpack_require__(2453),distributions=__webpack_require__(5464),spending=__webpack_require__(9183);const POWER=.95,
LARGEST_LOG=Math.log(32),BISECTIONS=40;function smallestProvable(question){if(question.pairs<looks.$7||powerAt(LARGEST_LOG,question)<POWER)return 1/0;let[missed,
found]=[Math.log1p(question.limit),LARGEST_LOG];for(let step=0;step<BISECTIONS;step+=1){const middle=(missed+found)/2;powerAt(middle,question)>=POWER?found=middle:
missed=middle}return Math.expm1(found)}const PAIRS_OF_TWO_METHODS=6,POINTS=200;function powerAt(log,{spread,pairs,tests,limit}){const floor=Math.log1p(limit);if(spread===
0)return log>floor?1:0;const degreesOfFreedom=pairs-1,error=spread/Math.sqrt(pairs),quantile=(0,distributions.F)(1-levelOf(pairs,tests),degreesOfFreedom);let sum=0;
for(const ratio of spreadRatios(degreesOfFreedom)){const threshold=Math.max(floor,quantile*error*ratio);sum+=jstat.normal.cdf((log-threshold)/error,0,1)}return sum/
POINTS}function levelOf(pairs,tests){const before=pairs-looks.dw,previous=before<looks.$7?null:before,methods=pairs<PAIRS_OF_TWO_METHODS?1:2,maxPairs=Math.max((0,looks.
Nd)(tests),pairs);return(0,spending.z)(looks.lg/Math.max(1,tests)/methods,{pairs,previous,maxPairs})}const known=new Map;function spreadRatios(degreesOfFreedom){
const before=known.get(degreesOfFreedom);if(before!==void 0)return before;const ratios=Array.from({length:POINTS},(_,index)=>Math.sqrt(jstat.chisquare.inv((index+
.5)/POINTS,degreesOfFreedom)/degreesOfFreedom));return known.set(degreesOfFreedom,ratios),ratios}function judgeRepetition({result},benchmarks){const base=result.
arms.filter(({side})=>side==="base");return(0,judge.S)({benchmarks:benchmarks.map(benchmark=>({...benchmark,variants:benchmark.variants.filter(({kind})=>kind===
"compiled")})),head:result.arms.filter(({side})=>side==="head"),reference:{kind:"side-by-side",arms:base,history:[],why:"",maxPairs:Math.max(0,...base.map(({processes})=>processes.
length))},headFingerprint:result.fingerprintBefore,numerics:[],problem:null,purpose:"gate"})}function hasDecided(run){if(run.verdict==="regression")return!0;const variants=run.
benchmarks.flatMap(benchmark=>benchmark.variants);return variants.length>0&&variants.every(({metrics})=>metrics.some(isDecidedClock))}function isDecidedClock({metric,
verdict,head,reference}){return(metric==="device-time"||metric==="wall-time")&&head!==null&&reference!==null&&verdict!=="not-judged"&&verdict!=="inconclusive"}function readClocks(question){
return["device-time","wall-time"].flatMap(metric=>{const sides=question.repetitions.flatMap(({result})=>{const[head,base]=sidesOf(result,question.benchmark.id,question.
variant);return head===null||base===null?[]:[{head,base}]}),ratios=sides.flatMap(({head,base})=>(0,time_clock.Ti)(metric,head,base)).map(({logRatio})=>logRatio);
if(ratios.length<looks.$7)return[];const hostBound=metric==="wall-time"&&sides.some(({head,base})=>(0,time_clock.FC)(head)||(0,time_clock.FC)(base));return[readClock(
{...question,metric,ratios,hostBound})]})}function readClock({benchmark,repetitions,confirmationSeconds,tests,metric,ratios,hostBound}){const limit=benchmark.limits.
maxSlowdown,spread=(0,estimators.Fx)(ratios),seconds=slowestPair(repetitions),most=(0,looks.Nd)(tests),affordablePairs=Math.min(most,Math.floor(confirmationSeconds/
Math.max(seconds,1e-9))),shared={metric,spread,pairs:ratios.length,affordablePairs,limit};if(hostBound){const advice2=`the host dictates this step, and its time\
 comes in modes: only a slowdown beyond them is proved; ${hasDeviceTime(repetitions)?"device time judges the rest":"without a GPU there is no other clock, so th\
at counts, memory and compile time are what this machine can judge"}`;return{...shared,smallestProvable:null,limitIs:"unreachable",advice:advice2}}const smallest=smallestProvable(
{spread,pairs:affordablePairs,tests,limit}),atBest=smallestProvable({spread,pairs:most,tests,limit}),[limitIs,advice]=judgeLimit({limit,smallest,atBest,seconds,
affordablePairs,most,spread,tests});return{...shared,smallestProvable:Number.isFinite(smallest)?smallest:null,limitIs,advice}}function hasDeviceTime(repetitions){
return repetitions.some(({result})=>result.arms.some(arm=>(0,time_clock.sK)(arm,"device-time")))}function slowestPair(repetitions){return Math.max(...repetitions.
map(({secondsPerPair})=>secondsPerPair??0))}const LOWEST_SENSIBLE_LIMIT=.02,NEAR_LIMIT=1.5;function judgeLimit(question){const{limit,smallest,atBest,seconds,affordablePairs,
most,spread,tests}=question,pairs=`${(0,format.yk)(affordablePairs,"pair")} of processes`;if(smallest<=NEAR_LIMIT*limit){const lowest={spread,pairs:affordablePairs,
tests,limit:LOWEST_SENSIBLE_LIMIT},lower=LOWEST_SENSIBLE_LIMIT<limit&&smallestProvable(lowest)<=NEAR_LIMIT*LOWEST_SENSIBLE_LIMIT?`; max-slowdown could be as low\
 as ${(0,format.l9)(LOWEST_SENSIBLE_LIMIT)}`:"";return["sensible",`the limit of ${(0,format.l9)(limit)} holds in ${pairs}${lower}`]}const budget=(0,format.Xo)(Math.
ceil(2*seconds*most));if(affordablePairs<most&&atBest<=NEAR_LIMIT*limit)return["too-strict",`the check's time budget allows ${pairs}, which is not enough: with \
time-budget ${budget} the limit of ${(0,format.l9)(limit)} holds`];const raised=(0,format.l9)(Math.ceil(100*Math.min(smallest,atBest))/100),longer2=affordablePairs<
most?` and the check's time-budget to ${budget}`:"";return["too-strict",Number.isFinite(atBest)?`slowdowns between ${(0,format.l9)(limit)} and ${raised} may sta\
y inconclusive: use a quieter machine, or raise max-slowdown to ${raised}${longer2}`:`nothing can be proved in ${pairs}: raise the check's time-budget to ${budget}`]}
function testsIn({result},benchmarks){const counts=benchmarks.flatMap(({id:id2,variants})=>variants.filter(({kind})=>kind==="compiled").map(({name})=>{const[head,
base]=sidesOf(result,id2,name);return head===null||base===null?0:time_clock.Sh.filter(metric=>(0,time_clock.sK)(head,metric)&&(0,time_clock.sK)(base,metric)).length}));
return Math.max(1,counts.reduce((sum,count)=>sum+count,0))}function assessPlant({run,result},{benchmark,variant,tests,...plant}){const[head,base]=sidesOf(result,
benchmark,variant),pairs=head===null||base===null?0:(0,time_clock.Ti)(plant.metric,head,base).length,counted={...plant,pairs,mostPairs:(0,looks.Nd)(tests)},judged=run.
benchmarks.find(({id:id2})=>id2===benchmark)?.variants.find(one=>one.variant.name===variant)?.metrics.find(one=>one.metric===plant.metric);if(judged===void 0||judged.
head===null||judged.reference===null)return{...counted,change:null,outcome:"not-measured"};const outcome=judged.verdict==="regression"?"proved":judged.verdict===
"pass"||judged.verdict==="improvement"?"missed":"undecided";return{...counted,change:judged.change,outcome}}function sidesOf({arms},benchmark,variant){const arm=wanted=>arms.
find(one=>one.benchmark===benchmark&&one.variant===variant&&one.side===wanted)??null;return[arm("head"),arm("base")]}function proportion(count,of,confidence=.95){
const tail=(1-confidence)/2;return{count,of,rate:of===0?null:count/of,low:count===0?0:jstat.beta.inv(tail,count,of-count+1),high:count===of?1:jstat.beta.inv(1-tail,
count+1,of-count),confidence}}var judge_metric=__webpack_require__(6171);function outcomeOf(evidence){const wrong=[...alarms(evidence),...evidence.variants.flatMap(
blind)],open=[...nothingMeasured(evidence),...evidence.variants.flatMap(variant=>unproved(variant,evidence))];return wrong.length>0?{outcome:"not-trusted",reasons:[
...wrong,...open]}:open.length>0?{outcome:"unknown",reasons:open}:{outcome:"trusted",reasons:[]}}function alarms({falseAlarms:{count,of}}){return count===0?[]:[
`${count} of ${(0,format.yk)(of,"check")} of identical code called it slower: find out what else runs on this machine, or do not gate on it`]}function blind({benchmark,
variant,planted}){if(planted===null)return[];const what=`${benchmark} [${variant}]: a slowdown of ${(0,format.l9)(planted.planted)} in ${judge_metric.Uw[planted.
metric]}`;if(planted.outcome==="missed")return[`${what} was called fine; please report it, with the file of --json`];if(planted.outcome!=="undecided"||planted.pairs<
planted.mostPairs)return[];const remedy=planted.metric==="wall-time"?"the host dictates this step; only a machine whose GPU is kept busy proves small slowdowns":
"use a quieter machine, or raise max-slowdown";return[`${what} was not proved in ${(0,format.yk)(planted.pairs,"pair")} of processes, the most that a check take\
s: ${remedy}`]}function nothingMeasured({problem,falseAlarms:falseAlarms2,undecided,variants,secondsPerPair}){if(problem!==null)return[`the measuring broke off:\
 ${problem}`];if(falseAlarms2.of>0||variants.length===0)return variants.length===0?[`nothing was measured: ${longer(secondsPerPair,8)}`]:[];const pairs=Math.max(
8,...variants.map(({planted})=>planted?.mostPairs??0));return[`none of ${(0,format.yk)(undecided,"check")} of identical code could decide: ${longer(secondsPerPair,
pairs)}`]}function unproved({benchmark,variant,clocks,planted},evidence){const name=`${benchmark} [${variant}]`,more=longer(evidence.secondsPerPair,planted?.mostPairs??
8);return clocks.length===0?[`${name}: no clock was read in enough pairs of processes to know its noise: ${more}`]:planted===null||planted.outcome==="not-measur\
ed"?[`${name}: the time ended before a slowdown was planted, so nobody knows whether one would be found: ${more}`]:planted.outcome!=="undecided"||planted.pairs>=
planted.mostPairs?[]:[`${name}: the planted slowdown was measured in ${(0,format.yk)(planted.pairs,"pair")} of processes, too few to decide: ${more}`]}function longer(secondsPerPair,pairs){
return secondsPerPair===null||secondsPerPair===0?"raise --time-budget":`raise --time-budget to ${(0,format.Xo)(Math.ceil(3*pairs*secondsPerPair))} or more`}async function writePlantedTree(tree){
const{directory,side,original}=tree;for(const[file,benchmarks]of byFile(tree.benchmarks)){const path=(0,external_node_path_.join)(directory,file);await(0,promises_.
mkdir)((0,external_node_path_.dirname)(path),{recursive:!0}),await(0,promises_.writeFile)(path,wrapperOf(file,benchmarks,tree),{flag:"wx"})}return{side,treeRoot:directory,
workingDirectory:directory,python:original.python}}function byFile(benchmarks){const files=new Map;for(const benchmark of benchmarks)files.set(benchmark.stepFile,
[...files.get(benchmark.stepFile)??[],benchmark]);return files}function wrapperOf(file,benchmarks,{original,plantOf}){const{treeRoot,workingDirectory}=original,
path=(0,external_node_path_.join)(workingDirectory,file),plants=Object.fromEntries(benchmarks.map(benchmark=>[benchmark.stepFunction,plantOf(benchmark)])),settings={
path,workingDirectory,search:[workingDirectory,(0,external_node_path_.join)(workingDirectory,"src"),treeRoot,(0,external_node_path_.join)(treeRoot,"src"),(0,external_node_path_.
dirname)(path)],plants};return`SETTINGS = ${JSON.stringify(JSON.stringify(settings))}
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
`,SELFTEST_SCHEMA_VERSION=2;var version=__webpack_require__(3411),what_to_confirm=__webpack_require__(1158);const PLANTED_PER_LIMIT=5/3;async function selftest(head,request,ports){
const{inputs,context}=request,benchmarks=inputs.benchmarks.map(withoutEager),startMs=ports.clock.nowMs(),secondsLeft=()=>inputs.timeBudgetSeconds-(ports.clock.nowMs()-
startMs)/1e3,repetitions=[],runs=[];let problem=null;const most=Math.min(inputs.timeBudgetSeconds/3,request.checkBudgetSeconds*lib_confirm.$9),budget=()=>Math.max(
1,Math.min(secondsLeft(),most)),repeat=async()=>{ports.log.info(`Measuring the same code against itself; ${(0,format.Xo)(Math.max(0,secondsLeft()))} are left.`);
const outcome=await sideBySide({benchmarks,head,base:head,budgetSeconds:budget()},request,ports);if(problem=outcome.problem?.message??(outcome.result===null?"no\
thing was measured":null),outcome.result===null||problem!==null)return;const repetition={result:outcome.result,secondsPerPair:outcome.secondsPerPair},run=judgeRepetition(
repetition,benchmarks);run.verdict==="failed"?problem=run.headline:(repetitions.push(repetition),runs.push(run))};await repeat();const seconds=(ports.clock.nowMs()-
startMs)/1e3,[first]=repetitions,plants=first===void 0?new Map:plantsFor(first,inputs.benchmarks);let planted=null;for(first!==void 0&&secondsLeft()>seconds&&(ports.
log.info("Measuring a planted slowdown."),planted=await measurePlanted({benchmarks,head,plants,budgetSeconds:budget()},request,ports));problem===null&&secondsLeft()>
seconds&&!request.signal.aborted;)await repeat();const alarms2=runs.filter(({verdict})=>verdict==="regression"),decided=runs.filter(hasDecided).length,variants=first===
void 0?[]:testedVariants({benchmarks,repetitions,plants,planted,first},request.checkBudgetSeconds),evidence={falseAlarms:proportion(alarms2.length,decided),undecided:runs.
length-decided,variants,problem};return{schemaVersion:SELFTEST_SCHEMA_VERSION,toolVersion:version.w,generatedAt:ports.now().toISOString(),machine:machineOf(first,
context.selfHosted),elapsedSeconds:(ports.clock.nowMs()-startMs)/1e3,checkBudgetSeconds:request.checkBudgetSeconds,...evidence,alarms:alarms2.map(({headline})=>headline),
...outcomeOf({...evidence,secondsPerPair:first?.secondsPerPair??null})}}function withoutEager(benchmark){return{...benchmark,variants:benchmark.variants.filter(
({kind})=>kind==="compiled")}}function sideBySide({benchmarks,head,base,budgetSeconds},request,ports){return(0,measure_both.a)({benchmarks,suspicions:(0,what_to_confirm.
YT)(benchmarks),withEager:!1,head,base:{kind:"ready",sha:"",side:{...base,side:"base"},warnings:[],remove:()=>Promise.resolve(null)},budgetSeconds},request,ports)}
function plantsFor({result},benchmarks){return new Map(benchmarks.flatMap(({id:id2,limits})=>{const arms=result.arms.filter(arm=>arm.benchmark===id2&&arm.side===
"head"),device=arms.flatMap(arm=>(0,estimators.lc)(arm,estimators.mV)),times=device.length>0?device:arms.flatMap(arm=>(0,estimators.lc)(arm,estimators.cH));if(times.
length===0)return[];const seconds=PLANTED_PER_LIMIT*limits.maxSlowdown*(0,estimators.JZ)(times)/1e3;return[[id2,{seconds,onDevice:device.length>0}]]}))}async function measurePlanted(planting,request,ports){
const{benchmarks,head:original,plants,budgetSeconds}=planting,folder=await(0,promises_.mkdtemp)((0,external_node_path_.join)(request.context.temp,"torch-compile\
-check-selftest-"));try{const shared={original,benchmarks},head=await writePlantedTree({...shared,directory:(0,external_node_path_.join)(folder,"planted"),side:"\
head",plantOf:({id:id2})=>plants.get(id2)??null}),base=await writePlantedTree({...shared,directory:(0,external_node_path_.join)(folder,"plain"),side:"base",plantOf:()=>null}),
outcome=await sideBySide({benchmarks,head,base,budgetSeconds},request,ports),{result}=outcome;return result===null?null:{result,run:judgeRepetition({result,secondsPerPair:null},
benchmarks)}}finally{await(0,promises_.rm)(folder,{recursive:!0,force:!0,maxRetries:3})}}function testedVariants({benchmarks,repetitions,plants,planted,first},checkBudgetSeconds){
const tests=testsIn(first,benchmarks),confirmationSeconds=checkBudgetSeconds*lib_confirm.$9;return benchmarks.flatMap(benchmark=>benchmark.variants.map(({name:variant})=>{
const plant=plants.get(benchmark.id),metric=plant?.onDevice===!0?"device-time":"wall-time",share=PLANTED_PER_LIMIT*benchmark.limits.maxSlowdown;return{benchmark:benchmark.
name,variant,clocks:readClocks({benchmark,variant,repetitions,confirmationSeconds,tests}),planted:plant===void 0||planted===null?null:assessPlant(planted,{benchmark:benchmark.
id,variant,metric,planted:share,tests})}}))}function machineOf(first,selfHosted){const fingerprint=first?.result.fingerprintBefore;if(fingerprint===void 0)return null;
const{gpuName,gpuCount,cpuName,cpuCount}=fingerprint,device=gpuName===null?`${cpuName??"unknown CPU"}, ${cpuCount} cores`:`${gpuCount} x ${gpuName}`;return selfHosted?
device:`${device} (hosted runner)`}var report_escape=__webpack_require__(2527),text_wrap=__webpack_require__(4500);function renderSelftest(report,{columns}){const width=Math.
min(120,Math.max(40,columns));return`
${[`${MARKS[report.outcome]} ${title(report)}`,...report.reasons.map(reason=>`  ${(0,report_escape.Jj)((0,report_escape.g$)(reason),500)}.`),falseAlarms(report),
...report.variants.flatMap(variant=>variantLines(variant)),`${report.machine===null?"":`${report.machine}; `}measured for ${(0,format.Xo)(report.elapsedSeconds)}\
; a check is taken to have a time-budget of ${(0,format.Xo)(report.checkBudgetSeconds)}.`].filter(paragraph=>paragraph!=="").map(paragraph=>paragraph.startsWith(
"  ")?`  ${(0,text_wrap.L)(paragraph.trim(),width-2,"    ")}`:(0,text_wrap.L)(paragraph,width,"  ")).join(`
`)}

`}const MARKS={trusted:"✓","not-trusted":"x",unknown:"?"};function title({outcome,falseAlarms:alarms2}){switch(outcome){case"trusted":return"This machine can \
be trusted: identical code raised no alarm, and the planted slowdown was proved.";case"not-trusted":return alarms2.count>0?"This machine raises false alarms.":"\
This machine cannot be trusted to see a slowdown near the limit.";case"unknown":return"Nothing is known of this machine yet."}}function falseAlarms({falseAlarms:alarms2,
undecided,alarms:sentences}){if(alarms2.of===0)return"";const open=undecided===0?"":`, ${undecided} more could not decide`,told=sentences.length===0?"":` First:\
 ${(0,report_escape.Jj)((0,report_escape.g$)(sentences[0]??""),300)}.`;return`False alarms: ${alarms2.count} in ${(0,format.yk)(alarms2.of,"check")} of identica\
l code${open}; the rate is somewhere in ${(0,format.u3)(alarms2.low,alarms2.high)} (${(0,format.l9)(alarms2.confidence)} confidence, Clopper-Pearson). More chec\
ks narrow it: raise --time-budget.${told}`}function variantLines({benchmark,variant,clocks,planted}){return[`${(0,report_escape.Jj)((0,report_escape.g$)(benchmark),
80)} [${(0,report_escape.Jj)((0,report_escape.g$)(variant),60)}]`,...clocks.map(clock=>`  ${clockLine(clock)}`),...planted===null?[]:[`  ${plantedLine(planted)}`]]}
function clockLine({metric,spread,pairs,smallestProvable:smallestProvable2,affordablePairs,advice}){const smallest=smallestProvable2===null?"":` smallest slowdo\
wn that ${(0,format.yk)(affordablePairs,"pair")} prove in 95 of 100 checks: ${(0,format.l9)(smallestProvable2)};`;return`${judge_metric.Uw[metric]}: two runs of\
 identical code differ by ${(0,format.l9)(spread)} (${(0,format.yk)(pairs,"pair")});${smallest} ${advice}.`}const OUTCOMES={proved:"proved",undecided:"not decid\
ed",missed:"called fine, which is wrong","not-measured":"not measured"};function plantedLine({planted,metric,change,outcome,pairs}){const seen=change===null?"":
`, seen as ${(0,format.l9)(change.estimate)}`;return`planted slowdown of ${(0,format.l9)(planted)} in ${judge_metric.Uw[metric]}${seen} in ${(0,format.yk)(pairs,
"pair")}: ${OUTCOMES[outcome]}.`}var standard_output=__webpack_require__(4198),system_check_ports=__webpack_require__(8408),terminal_log=__webpack_require__(5116);
const NO_STORE={restore:()=>Promise.resolve({kind:"none",reason:"a self-test needs no baseline",lookedFor:[]}),save:()=>Promise.resolve({kind:"not-saved",reason:"\
a self-test is no baseline"})};async function runSelftest(command){const{json,...others}=command.reports,other=Object.entries(others).find(([,path])=>path!==null)?.[0];
if(other!==void 0)throw new errors.yo(`\`selftest\` has no \`--${other}\`; \`--json FILE\` writes its result.`);const signal=(0,cancellation.P)(),repository=await(0,local_repository.
i)(process.cwd()),inputs=(0,lib_inputs.IV)({source:command.source,workspace:repository.root,terminal:command}),checkBudgetSeconds=readCheckBudget(command.checkTimeBudget);
await(0,cli_reports.bE)({json});const context=(0,local_context.N)({workspace:repository.root,temp:(0,external_node_fs_.realpathSync)((0,external_node_os_.tmpdir)()),
sha:repository.sha,branch:repository.branch,runId:(0,external_node_crypto_.randomUUID)(),debug:command.verbose,savesBaseline:!1}),write=text=>{process.stderr.write(
text)},request={inputs,context,env:process.env,signal},ports=(0,system_check_ports.e)({...request,log:(0,terminal_log.d)({write,verbose:command.verbose,color:(0,standard_output.
zK)(process.stderr,process.env)}),display:{kind:"terminal",isTty:process.stderr.isTTY===!0,verbose:command.verbose,write},store:NO_STORE,connect:null}),report=await selftest(
await(0,check.u)(request,ports),{...request,checkBudgetSeconds},ports);return json!==null&&await(0,cli_reports.u5)(json,`${JSON.stringify(report,null,2)}
`),await(0,standard_output.yy)(renderSelftest(report,{columns:(0,standard_output.PL)(process.stdout)})),report.outcome==="trusted"?0:1}function readCheckBudget(text){
const problems=new inputs_problems.Z,seconds=(0,quantities.$7)(text??defaults.zY.timeBudget,lib_inputs.kh,problems.at("--check-time-budget"));return problems.throwIfAny(),
seconds??0}})};
