export const id=81,ids=[81],modules={7336:(module=>{let p=process||{},argv=p.argv||[],env=p.env||{},isColorSupported=!(env.NO_COLOR||argv.includes("--no-color"))&&
(!!env.FORCE_COLOR||argv.includes("--color")||p.platform==="win32"||(p.stdout||{}).isTTY&&env.TERM!=="dumb"||!!env.CI),formatter=(open,close,replace=open)=>input=>{
let string=""+input,index=string.indexOf(close,open.length);return~index?open+replaceClose(string,close,replace,index)+close:open+string+close},replaceClose=(string,close,replace,index)=>{
let result="",cursor=0;do result+=string.substring(cursor,index)+replace,cursor=index+close.length,index=string.indexOf(close,cursor);while(~index);return result+
string.substring(cursor)},createColors=(enabled=isColorSupported)=>{let f=enabled?formatter:()=>String;return{isColorSupported:enabled,reset:f("\x1B[0m","\x1B[0m"),
bold:f("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:f("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:f("\x1B[3m","\x1B[23m"),underline:f("\x1B[4m","\x1B[24m"),inverse:f(
"\x1B[7m","\x1B[27m"),hidden:f("\x1B[8m","\x1B[28m"),strikethrough:f("\x1B[9m","\x1B[29m"),black:f("\x1B[30m","\x1B[39m"),red:f("\x1B[31m","\x1B[39m"),green:f("\
\x1B[32m","\x1B[39m"),yellow:f("\x1B[33m","\x1B[39m"),blue:f("\x1B[34m","\x1B[39m"),magenta:f("\x1B[35m","\x1B[39m"),cyan:f("\x1B[36m","\x1B[39m"),white:f("\x1B[37\
m","\x1B[39m"),gray:f("\x1B[90m","\x1B[39m"),bgBlack:f("\x1B[40m","\x1B[49m"),bgRed:f("\x1B[41m","\x1B[49m"),bgGreen:f("\x1B[42m","\x1B[49m"),bgYellow:f("\x1B[43m",
"\x1B[49m"),bgBlue:f("\x1B[44m","\x1B[49m"),bgMagenta:f("\x1B[45m","\x1B[49m"),bgCyan:f("\x1B[46m","\x1B[49m"),bgWhite:f("\x1B[47m","\x1B[49m"),blackBright:f("\x1B\
[90m","\x1B[39m"),redBright:f("\x1B[91m","\x1B[39m"),greenBright:f("\x1B[92m","\x1B[39m"),yellowBright:f("\x1B[93m","\x1B[39m"),blueBright:f("\x1B[94m","\x1B[39m"),
magentaBright:f("\x1B[95m","\x1B[39m"),cyanBright:f("\x1B[96m","\x1B[39m"),whiteBright:f("\x1B[97m","\x1B[39m"),bgBlackBright:f("\x1B[100m","\x1B[49m"),bgRedBright:f(
"\x1B[101m","\x1B[49m"),bgGreenBright:f("\x1B[102m","\x1B[49m"),bgYellowBright:f("\x1B[103m","\x1B[49m"),bgBlueBright:f("\x1B[104m","\x1B[49m"),bgMagentaBright:f(
"\x1B[105m","\x1B[49m"),bgCyanBright:f("\x1B[106m","\x1B[49m"),bgWhiteBright:f("\x1B[107m","\x1B[49m")}};module.exports=createColors(),module.exports.createColors=
createColors}),5415:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Li:()=>writeReports,
bE:()=>prepareReports,u5:()=>writeReport});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(452),_page_assets_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
3587),_report_comment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6724),_report_report_json_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(7273),_report_summary_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
3394);async function prepareReports(files){for(const path of Object.values(files))if(path!=null)try{await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(
path)),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path),node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.W_OK),await refuseUnwritable(path)}catch(thrown){throw thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__.yo?thrown:unwritable(path,thrown)}}async function writeReports(report,files){
files.json!==null&&await writeReport(files.json,(0,_report_report_json_js__WEBPACK_IMPORTED_MODULE_7__.l)(report)),files.markdown!==null&&await writeReport(files.
markdown,(0,_report_comment_js__WEBPACK_IMPORTED_MODULE_4__.w)(report)),files.summary!==null&&await writeReport(files.summary,(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_5__.
B)(report)),files.html!==null&&await writeReport(files.html,await(0,_page_assets_js__WEBPACK_IMPORTED_MODULE_3__.S)(report))}async function writeReport(path,content){
try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path,content)}catch(thrown){throw unwritable(path,thrown)}}async function makeFolder(folder){
const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).catch(thrown=>{if((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.CA)(thrown)==="ENOE\
NT")return null;throw thrown});if(found?.isDirectory()===!1)throw new Error(`${folder} is not a folder`);found!==null||folder===(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
dirname)(folder)||(await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder).
catch(thrown=>{if((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.CA)(thrown)!=="EEXIST")throw thrown}))}async function refuseUnwritable(path){const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
stat)(path).catch(()=>null);if(found!==null){if(found.isDirectory())throw new Error("it is a folder");await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(
path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK)}}function unwritable(path,thrown){return new _errors_js__WEBPACK_IMPORTED_MODULE_6__.yo(`${path} canno\
t be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.gJ)(thrown)}. Name a file in a folder that you may write to.`)}}),8081:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{runTerminal:()=>runTerminal});var external_node_crypto_=__webpack_require__(7598),external_node_fs_=__webpack_require__(
3024),external_node_os_=__webpack_require__(8161),using_artifacts=__webpack_require__(322),cancellation=__webpack_require__(1848),check=__webpack_require__(9202),
external_node_path_=__webpack_require__(6760),external_node_util_=__webpack_require__(7975),dist=__webpack_require__(1196);const STEP_CONTRACT=`The step
  --step names a function that prepares one training step and returns it:

    def make_step(compile, batch=8):
        model = compile(MyModel())               # 'compile' stands for torch.compile
        def step():
            loss = model(inputs).mean()          # forward, backward, optimizer:
            loss.backward(); optimizer.step(); optimizer.zero_grad()
            return loss
        return step

  It is measured eager and compiled, each in fresh processes, one after another and in turn.`,EXIT_CODES=`Exit codes
  0  nothing that --fail-on names (default: regression, failed)
  1  a verdict that --fail-on names, or the check itself broke
  2  wrong use: the message says what to write instead`,WHAT=`What is measured
  --step FILE.py:FUNCTION     the training step; relative to the working directory
  --param NAME=VALUE          a keyword argument of FUNCTION; may be repeated
  --params YAML               the same as a map: --params '{batch: 16, dtype: bf16}'
  --config FILE               several benchmarks in a YAML file, instead of --step
  --variants YAML             how it is executed (default: [eager, compiled]), e.g.
                              --variants 'mode: reduce-overhead'
  --python PYTHON             interpreter that has torch (default: python)
  --working-directory DIR     where the step runs (default: here)
  --pass-env NAMES            variables that look like secrets but the step needs
  --time-budget TIME          for all measuring, e.g. 90s, 10m (default: 10m)`,LIMITS=`Limits
  --max-slowdown PERCENT             of a compiled step (default: 3%)
  --max-compile-time-growth PERCENT  (default: 50%)
  --max-memory-growth PERCENT        (default: 5%)
  --max-new-graph-breaks COUNT       (default: 0)
  --max-new-recompiles COUNT         (default: 0)
  --min-speedup FACTOR               compiled against eager, e.g. 1.1 (default: none)
  --precision PERCENT                half-width of the interval at which measuring stops
                                     (default: half of --max-slowdown)
  --fail-on VERDICTS                 regression, failed, no-baseline, incomparable,
                                     inconclusive; or none
  --on-missing-baseline warn|fail    a run without a baseline passes, or fails`,REPORTS=`Reports
  --json FILE        everything, for machines and for 'compare'
  --markdown FILE    the comment a pull request would get
  --summary FILE     the longer Markdown of a job summary
  --html FILE        one self-contained page: trend, samples, phases, kernels`,HELP={general:`Torch Compile Check: did compiled training get slower, and why?

Usage
  torch-compile-check run --step FILE.py:FUNCTION [options]
  torch-compile-check compare BEFORE.json AFTER.json
  torch-compile-check selftest --step FILE.py:FUNCTION [options]
  torch-compile-check help COMMAND

Start here
  1. Measure one step, eager and compiled:
       torch-compile-check run --step bench/step.py:make_step
  2. Keep the result of the main branch, then judge your own branch against it:
       git switch main      && torch-compile-check run --step bench/step.py:make_step --baseline ~/baselines --save-baseline
       git switch my-branch && torch-compile-check run --step bench/step.py:make_step --baseline ~/baselines

${STEP_CONTRACT}

${EXIT_CODES}

'torch-compile-check run --help' lists every option. --version prints the version.
`,run:`Measures a training step, compares it with a baseline and says what got slower, and why.

Usage
  torch-compile-check run --step FILE.py:FUNCTION [--baseline DIR] [--base REV] [options]

Examples
  torch-compile-check run --step bench/step.py:make_step --param batch=16
  torch-compile-check run --step bench/step.py:make_step --baseline ~/baselines --save-baseline
  torch-compile-check run --step bench/step.py:make_step --base main
  torch-compile-check run --config bench/check.yml --baseline ~/baselines --markdown report.md
  torch-compile-check run --step bench/step.py:make_step --variants '[{mode: reduce-overhead}]' --time-budget 3m

${WHAT}

Baseline
  --baseline DIR       folder of baselines; what is found there is compared with
  --save-baseline      adds this measurement to it
  --comment-key KEY    tells several checks in one folder apart (default: default)

Side by side
  --base REV           measures that commit too, at the same time on this machine:
                       what proves a slowdown (a branch, a tag, HEAD~1)
  --base-setup COMMAND prepares the checkout of that commit, e.g. installs its packages
  --confirm WHEN       the commit of the baseline is measured beside this tree: auto
                       (when a time looks worse than recorded), always, never

${LIMITS}

${REPORTS}
  --artifacts DIR    of what got slower: kernel tables (CSV), traces of three steps and
                     graph breaks of both sides; they may hold model code
  --verbose          how everything was measured and decided

${STEP_CONTRACT}

${EXIT_CODES}
`,compare:`Judges one measurement against another; nothing is run.

Usage
  torch-compile-check compare BEFORE.json AFTER.json [options]

Both files come from 'run --json'. Two measurements taken at different times say little about wall time on a machine that
others use too; device time, counts and memory compare well.

${REPORTS}

${EXIT_CODES}
`,selftest:`Tells how far this machine can be trusted: measures the same code against itself, and against a planted slowdown.

Usage
  torch-compile-check selftest --step FILE.py:FUNCTION [--time-budget 30m] [--check-time-budget 10m] [options]

Every check of identical code that calls it slower is a false alarm; it prints how many there were, and between what
the rate lies. A longer --time-budget gives more checks. The planted slowdown is 5 % where the limit is 3 %: more work
on the device, or on the host where there is none. It says which slowdown this machine can prove, and whether the limits
make sense. --time-budget is for the self-test as a whole; --check-time-budget is what a check has on this machine
(default: 10m).

${WHAT}

${LIMITS}

Report
  --json FILE        everything, for machines
  --verbose          what the step prints

Exit codes
  0  trusted: no false alarm, and the planted slowdown was proved
  1  not trusted, or nothing known: too little was measured to say; the reasons say what to do
  2  wrong use: the message says what to write instead
`};var errors=__webpack_require__(452),problems=__webpack_require__(1733),suggest=__webpack_require__(9067),yaml_text=__webpack_require__(1532);const COMMANDS=[
"run","compare","selftest","help"],OFFERED=["run","compare","selftest","help"],cli_arguments_text={type:"string"},flag={type:"boolean"},COMMON={help:{type:"bool\
ean",short:"h"},version:flag},cli_arguments_REPORTS={json:cli_arguments_text,markdown:cli_arguments_text,summary:cli_arguments_text,html:cli_arguments_text},INPUTS={
step:cli_arguments_text,params:cli_arguments_text,config:cli_arguments_text,variants:cli_arguments_text,python:cli_arguments_text,"max-slowdown":cli_arguments_text,
"max-compile-time-growth":cli_arguments_text,"max-memory-growth":cli_arguments_text,"max-new-graph-breaks":cli_arguments_text,"max-new-recompiles":cli_arguments_text,
"min-speedup":cli_arguments_text,precision:cli_arguments_text,"fail-on":cli_arguments_text,"on-missing-baseline":cli_arguments_text,confirm:cli_arguments_text,"\
base-setup":cli_arguments_text,"time-budget":cli_arguments_text,"comment-key":cli_arguments_text,"pass-env":cli_arguments_text},MEASURING={...COMMON,...cli_arguments_REPORTS,
...INPUTS,param:{type:"string",multiple:!0},"working-directory":cli_arguments_text,baseline:cli_arguments_text,verbose:flag};function parseArguments(argv,cwd){const[
first,...rest]=argv;if(first===void 0)return{kind:"help",text:HELP.general};if(first.startsWith("-"))return parseWithoutCommand(argv);switch(COMMANDS.find(command=>command===
first)){case"run":return parseRun(rest,cwd);case"selftest":return parseSelftest(rest,cwd);case"compare":return parseCompare(rest,cwd);case"help":return help(COMMANDS.
find(command=>command===rest[0]));case void 0:{const stepGiven=/\.py(:|$)/.test(first)?` To measure a step write \`run --step ${first}\`.`:"";throw new errors.yo(
`${(0,suggest.mj)(first,"a command",OFFERED)}${stepGiven}`)}}}function help(command){return{kind:"help",text:HELP[command==="run"||command==="compare"||command===
"selftest"?command:"general"]}}function parseWithoutCommand(argv){if(argv[0]==="--help"||argv[0]==="-h")return help(void 0);if(argv[0]==="--version")return{kind:"\
version"};throw((argv[0]??"").replace(/^--?/,"").split("=")[0]??"")in MEASURING?new errors.yo(`Say what to do first: \`torch-compile-check run ${quoteless(argv)}\
\`.`):new errors.yo(unknownOption(argv[0]??"",Object.keys(COMMON)))}function quoteless(argv){return(0,problems.h)(argv.join(" ")).slice(1,-1)}function parseRun(argv,cwd){
const mistakes=[],{values,positionals}=parsed(argv,{...MEASURING,"save-baseline":flag,base:cli_arguments_text,artifacts:cli_arguments_text},mistakes);if(values.
help)return help("run");if(values.version)return{kind:"version"};refusePositionals("run",positionals,mistakes);const saveBaseline=values["save-baseline"]??!1;return saveBaseline&&
values.baseline===void 0&&mistakes.push("`--save-baseline` needs `--baseline DIR`: the folder that baselines are kept in."),{kind:"run",saveBaseline,base:values.
base??null,...measuring(values,cwd,mistakes)}}function parseSelftest(argv,cwd){const mistakes=[],{values,positionals}=parsed(argv,{...MEASURING,"check-time-budg\
et":cli_arguments_text},mistakes);return values.help?help("selftest"):values.version?{kind:"version"}:(refusePositionals("selftest",positionals,mistakes),{kind:"\
selftest",checkTimeBudget:values["check-time-budget"]??null,...measuring(values,cwd,mistakes)})}function parseCompare(argv,cwd){const mistakes=[],{values,positionals}=parsed(
argv,{...COMMON,...cli_arguments_REPORTS},mistakes);if(values.help)return help("compare");if(values.version)return{kind:"version"};new problems.Z(mistakes).throwIfAny();
const[base,head,...more]=positionals;if(base===void 0||head===void 0||more.length>0)throw new errors.yo(`\`compare\` takes two files, the earlier one first: \`comp\
are before.json after.json\`; ${positionals.length} given.`);return{kind:"compare",base:(0,external_node_path_.resolve)(cwd,base),head:(0,external_node_path_.resolve)(
cwd,head),reports:reportFiles(values,cwd)}}function measuring(values,cwd,mistakes){const inputs=new Map;for(const name of Object.keys(INPUTS)){const value=values[name];
typeof value=="string"&&inputs.set(name,value)}inputs.set("working-directory",(0,external_node_path_.resolve)(cwd,String(values["working-directory"]??".")));const python=inputs.
get("python");python?.includes("/")&&inputs.set("python",(0,external_node_path_.resolve)(cwd,python)),Array.isArray(values.param)&&inputs.set("params",withParams(
inputs.get("params"),values.param,mistakes));const baselineDirectory=typeof values.baseline=="string"?(0,external_node_path_.resolve)(cwd,values.baseline):null;
return baselineDirectory!==null&&inputs.set("baseline-store",baselineDirectory),typeof values.artifacts=="string"&&values.artifacts!==""&&inputs.set("artifacts-\
path",(0,external_node_path_.resolve)(cwd,values.artifacts)),{source:{get:name=>inputs.get(name)??""},baselineDirectory,reports:reportFiles(values,cwd),verbose:values.
verbose===!0,mistakes}}function withParams(params,pairs,mistakes){const under=params===void 0?{}:parsedYaml(params);(0,yaml_text.pi)(under)||mistakes.push("`--p\
arams` together with `--param` has to be a YAML map, such as `{batch: 16}`.");const over=pairs.flatMap(pair=>{const equals=pair.indexOf("=");return equals>=1?[[
pair.slice(0,equals).trim(),parsedYaml(pair.slice(equals+1))]]:(mistakes.push(`\`--param\` ${(0,problems.h)(pair)} has no value; write \`--param name=value\`, suc\
h as \`--param batch=16\`.`),[])});return(0,dist.As)(Object.assign(Object.create(null),(0,yaml_text.pi)(under)?under:{},Object.fromEntries(over)),{aliasDuplicateObjects:!1})}
function parsedYaml(written){try{return(0,dist.qg)(written,{maxAliasCount:0,logLevel:"error"})}catch{return written}}function reportFiles(values,cwd){const path=name=>typeof values[name]==
"string"?(0,external_node_path_.resolve)(cwd,values[name]):null;return{json:path("json"),markdown:path("markdown"),summary:path("summary"),html:path("html")}}function refusePositionals(command,positionals,mistakes){
const[first]=positionals;if(first===void 0)return;const meant=/\.py(:|$)/.test(first)?` Did you mean \`--step ${first}\`?`:"";mistakes.push(`\`${command}\` takes\
 options only; ${(0,problems.h)(first)} is none.${meant}`)}function parsed(argv,options,mistakes){for(let args=[...argv];;)try{return(0,external_node_util_.parseArgs)(
{args,options,allowPositionals:!0,strict:!0})}catch(thrown){const{code,message}=thrown,option=/'(?:-\w, )?(--?[^\s'=]+)/.exec(message)?.[1]??"",at=args.findIndex(
word=>word===option||word.startsWith(`${option}=`));if(code==="ERR_PARSE_ARGS_UNKNOWN_OPTION")mistakes.push(unknownOption(option,Object.keys(options)));else if(code===
"ERR_PARSE_ARGS_INVALID_OPTION_VALUE")mistakes.push(wrongValue(option,message));else throw thrown;if(at===-1)throw new errors.yo(mistakes.join(`
`));args=args.toSpliced(at,...putRight(args,at,options))}}function putRight(args,at,options){const[written="",...value]=(args[at]??"").split("="),name=written.replace(
/^-+/,""),next=args[at+1];if(Object.hasOwn(options,name))return[1];const meant=(0,suggest.kp)(name,Object.keys(options));return meant!==null&&options[meant]?.type===
"string"===(value.length>0||isValue(next))?[1,[`--${meant}`,...value].join("=")]:[value.length===0&&isValue(next)?2:1]}function isValue(word){return word!==void 0&&
!word.startsWith("-")}function unknownOption(option,names){const meant=(0,suggest.kp)(option.replace(/^-+/,""),names),hint=meant===null?" `--help` lists all of \
them.":` Did you mean \`--${meant}\`?`;return`There is no option ${(0,problems.h)(option)}.${hint}`}function wrongValue(option,message){return message.includes(
"does not take an argument")?`${(0,problems.h)(option)} takes no value.`:`${(0,problems.h)(option)} needs a value; one that begins with a hyphen is written \`${option}\
=VALUE\`.`}var promises_=__webpack_require__(1455),valibot_dist=__webpack_require__(7934),record_from_result=__webpack_require__(49),defaults=__webpack_require__(
1525),comparability=__webpack_require__(4681),lib_inputs=__webpack_require__(39),judged_report=__webpack_require__(6209),judge=__webpack_require__(2500),report_report=__webpack_require__(
5650);const CAUSE_KINDS=["graph-break-new","graph-break-gone","recompile-new","recompile-limit","eager-fallback","graphs-changed","kernel-new","kernel-gone","ke\
rnel-slower","kernel-more-often","fusion-lost","library-call-changed","cudagraphs-skipped","setting-changed","version-changed","variant-changed","hardware-chang\
ed","phase-grew","memory-grew","host-time","same-code","step-does-more","unexplained","shape-changed","dtype-changed","checkpointing","fusion-gained","dynamic-s\
hapes","no-longer-compiled","graph-break-present","launch-bound","library-bound","batch-too-small","old-gpu","tf32-off","data-bound","break-even"];var verdict=__webpack_require__(
7522),result=__webpack_require__(4643),benchmark_schema=__webpack_require__(1533);const finite=valibot_dist.FsL(valibot_dist.aig(),valibot_dist.E2x()),report_schema_text=valibot_dist.
FsL(valibot_dist.YjP(),valibot_dist.Ru6(2e4)),report_schema_name=valibot_dist.FsL(valibot_dist.YjP(),valibot_dist.Ru6(2e3)),texts=valibot_dist.FsL(valibot_dist.
YOg(report_schema_text),valibot_dist.Ru6(2e3)),optionalNumber=valibot_dist.mee(finite),report_schema_verdict=valibot_dist.KIO(verdict.b),ChangeSchema=valibot_dist.
Ikc({estimate:valibot_dist.FsL(finite,valibot_dist.h_("Relative: 0.07 is 7 % more than the reference.")),low:optionalNumber,high:optionalNumber,confidence:optionalNumber}),
JudgedMetricSchema=valibot_dist.Ikc({metric:valibot_dist.KIO(verdict.C),unit:valibot_dist.KIO(["ms","s","bytes","count","factor","none"]),head:optionalNumber,reference:optionalNumber,
change:valibot_dist.mee(ChangeSchema),limit:valibot_dist.FsL(optionalNumber,valibot_dist.h_("In the metric's own terms: a fraction, a count, a factor.")),gates:valibot_dist.
zMY(),verdict:valibot_dist.KIO(["pass","regression","improvement","inconclusive","failed","not-judged","no-baseline","incomparable"]),reason:report_schema_text,
confirmed:valibot_dist.zMY(),suspicious:valibot_dist.zMY()}),JudgedVariantSchema=valibot_dist.Ikc({variant:benchmark_schema.$f,verdict:report_schema_verdict,reasons:texts,
metrics:valibot_dist.FsL(valibot_dist.YOg(JudgedMetricSchema),valibot_dist.Ru6(100)),slowdownKind:valibot_dist.mee(valibot_dist.KIO(["step-does-more","compiled-\
only","machine"])),sameGeneratedCode:valibot_dist.mee(valibot_dist.zMY())}),JudgedBenchmarkSchema=valibot_dist.Ikc({id:report_schema_name,name:report_schema_name,
params:report_schema_text,verdict:report_schema_verdict,variants:valibot_dist.FsL(valibot_dist.YOg(JudgedVariantSchema),valibot_dist.Ru6(100)),eagerUnavailable:valibot_dist.
mee(report_schema_text)}),JudgedRunSchema=valibot_dist.Ikc({verdict:report_schema_verdict,headline:report_schema_text,benchmarks:valibot_dist.FsL(valibot_dist.YOg(
JudgedBenchmarkSchema),valibot_dist.Ru6(500)),missingBenchmarks:texts,newBenchmarks:texts,notJudged:texts}),ReferenceSchema=valibot_dist.Oxt("kind",[valibot_dist.
Ikc({kind:valibot_dist.euz("record"),sha:report_schema_name,measuredAt:report_schema_name,ageSeconds:finite,distance:optionalNumber,wantedSha:valibot_dist.mee(report_schema_name),
key:report_schema_name,records:finite}),valibot_dist.Ikc({kind:valibot_dist.euz("commit"),sha:report_schema_name,why:report_schema_text}),valibot_dist.Ikc({kind:valibot_dist.
euz("none"),reason:report_schema_text,lookedFor:texts,unusable:valibot_dist.yqP(valibot_dist.KIO(["replace","update","remove"]))}),valibot_dist.Ikc({kind:valibot_dist.
euz("other-device"),reason:report_schema_text,sha:report_schema_name})]),CauseSchema=valibot_dist.Ikc({kind:valibot_dist.KIO(CAUSE_KINDS),benchmark:report_schema_name,
variant:report_schema_name,what:report_schema_text,site:valibot_dist.mee(result.WA),cost:valibot_dist.mee(valibot_dist.Ikc({value:finite,unit:valibot_dist.KIO([
"ms","s","bytes"])})),advice:valibot_dist.mee(report_schema_text),link:valibot_dist.mee(report_schema_name)}),TrendSchema=valibot_dist.Ikc({benchmark:report_schema_name,
variant:report_schema_name,points:valibot_dist.FsL(valibot_dist.YOg(valibot_dist.Ikc({sha:report_schema_name,measuredAt:report_schema_name,deviceTimeMs:optionalNumber,
wallTimeMs:optionalNumber,marks:texts,startsSegment:valibot_dist.yqP(valibot_dist.euz(!0))})),valibot_dist.Ru6(200))}),ComparisonSchema=valibot_dist.Ikc({headSha:report_schema_name,
measured:valibot_dist.yqP(valibot_dist.FsL(valibot_dist.Ikc({sha:report_schema_name,onGitHub:valibot_dist.zMY(),place:valibot_dist.Ikc({repositoryIn:report_schema_name,
workspaceIn:report_schema_name})}),valibot_dist.h_("The commit that line numbers belong to, where it is another than head."))),reference:ReferenceSchema}),ShardSchema=valibot_dist.
Ikc({name:report_schema_name,verdict:valibot_dist.KIO([...verdict.b,"missing"]),device:valibot_dist.mee(report_schema_name),comparison:valibot_dist.mee(ComparisonSchema),
reference:valibot_dist.KIO(["restored","unverified","measured","none"])}),ReportSchema=valibot_dist.Ikc({schemaVersion:valibot_dist.euz(report_report.W),toolVersion:report_schema_name,
commentKey:report_schema_name,run:JudgedRunSchema,comparison:ComparisonSchema,explanation:valibot_dist.Ikc({causes:valibot_dist.FsL(valibot_dist.YOg(CauseSchema),
valibot_dist.Ru6(2e3)),explainedShare:optionalNumber}),fingerprint:valibot_dist.mee(result.oP),environmentChanges:valibot_dist.FsL(valibot_dist.YOg(valibot_dist.
Ikc({name:report_schema_name,reference:valibot_dist.mee(report_schema_name),head:valibot_dist.mee(report_schema_name),breaksComparison:valibot_dist.zMY()})),valibot_dist.
Ru6(500)),result:valibot_dist.FsL(valibot_dist.mee(result.Jh),valibot_dist.h_("The raw measurement, samples included.")),benchmarks:valibot_dist.yqP(benchmark_schema.
su),problem:valibot_dist.yqP(valibot_dist.Ikc({kind:report_schema_name,message:report_schema_text})),shards:valibot_dist.yqP(valibot_dist.FsL(valibot_dist.YOg(ShardSchema),
valibot_dist.Ru6(200))),trend:valibot_dist.yqP(valibot_dist.FsL(valibot_dist.YOg(TrendSchema),valibot_dist.Ru6(500))),warnings:texts,acceptLabel:valibot_dist.yqP(
report_schema_name),recorded:valibot_dist.yqP(valibot_dist.zMY()),outputTail:valibot_dist.yqP(report_schema_text),artifacts:valibot_dist.yqP(report_schema_name),
failsBuild:valibot_dist.zMY(),exitReason:report_schema_text,links:valibot_dist.Ikc({run:valibot_dist.mee(report_schema_name),commit:valibot_dist.mee(report_schema_name),
docs:report_schema_name}),generatedAt:report_schema_name}),MAX_REPORT_BYTES=64*1024*1024,NO_COMMIT="0".repeat(40);async function compareReports(request){const{basePath,
headPath,now}=request,[base,head]=await Promise.all([readReport(basePath),readReport(headPath)]),record=(0,record_from_result.b)({result:base.result,benchmarks:base.
benchmarks,sha:shaOf(base.report),ref:"refs/heads/compare",runId:"1",runAttempt:1,measuredAt:base.report.generatedAt,accepted:null}),fits=(0,comparability.Z)(record.
fingerprint,head.result.fingerprintBefore),reference=fits.comparable?{kind:"record",record,history:[record]}:{kind:"incomparable",reason:fits.reason},ageMs=now.
getTime()-Date.parse(record.measuredAt),result2={...head.result,arms:head.result.arms.filter(({side})=>side==="head")},problem=head.report.problem??null;return(0,judged_report.
I)({commentKey:head.report.commentKey,benchmarks:head.benchmarks,result:result2,problem,run:(0,judge.S)({benchmarks:head.benchmarks,head:result2.arms,reference,
headFingerprint:result2.fingerprintBefore,numerics:result2.numerics,problem,purpose:"gate"}),compared:record,comparison:{headSha:shaOf(head.report),reference:fits.
comparable?{kind:"record",sha:record.sha,measuredAt:record.measuredAt,ageSeconds:Number.isFinite(ageMs)?Math.max(0,ageMs/1e3):0,distance:null,wantedSha:null,key:basePath,
records:1}:{kind:"other-device",reason:fits.reason,sha:record.sha}},eventKind:"terminal",failOn:lib_inputs.d$.filter(verdict2=>defaults.zY.failOn.includes(verdict2)),
onMissingBaseline:"warn",warnings:[],links:head.report.links,generatedAt:now.toISOString()})}async function readReport(path){const refuse=reason=>{throw new errors.
yo(`${path} ${reason}. \`run --json FILE\` writes what \`compare\` reads.`)},parsed2=valibot_dist.xLC(ReportSchema,await readJson(path,refuse),{abortEarly:!0});
if(!parsed2.success){const[issue]=parsed2.issues,field=valibot_dist.BuJ(issue)??"its root";return refuse(field==="schemaVersion"?`is of another release: this on\
e reads schema ${report_report.W}`:`is not a report of this tool (${field.slice(0,100)}: ${issue.message.slice(0,100)})`)}const report=parsed2.output,{result:result2,
benchmarks}=report;return result2===null?refuse("holds no measurement, so there is nothing to compare"):benchmarks===void 0?refuse("does not say which benchmark\
s it is of: an older release wrote it"):{report,result:result2,benchmarks}}async function readJson(path,refuse){let text;try{(await(0,promises_.stat)(path)).size>
MAX_REPORT_BYTES&&refuse(`is larger than ${MAX_REPORT_BYTES/1024**2} MiB`),text=await(0,promises_.readFile)(path,"utf8")}catch(thrown){if(thrown instanceof errors.
yo)throw thrown;return refuse(`cannot be read (${(0,errors.gJ)(thrown)})`)}try{return JSON.parse(text)}catch{return refuse("is not JSON")}}function shaOf({comparison}){
return/^[0-9a-f]{40}$/.test(comparison.headSha)?comparison.headSha:NO_COMMIT}var cli_reports=__webpack_require__(5415),git_command=__webpack_require__(4600),local_context=__webpack_require__(
5926),local_repository=__webpack_require__(3581),tools=__webpack_require__(3491),ports=__webpack_require__(391),picocolors=__webpack_require__(7336),format=__webpack_require__(
2016),identity=__webpack_require__(9493),cause_list=__webpack_require__(6630),report_escape=__webpack_require__(2527),compared_text=__webpack_require__(4597),failure=__webpack_require__(
7340),headline=__webpack_require__(2531),measured=__webpack_require__(1784),next_steps=__webpack_require__(230),phases=__webpack_require__(5976),report_select=__webpack_require__(
1052),shards=__webpack_require__(3937),text_wrap=__webpack_require__(4500);const GAP="  ";function textTable(table){const widths=table.header.map((title2,column)=>Math.
max(title2.length,...table.rows.map(({cells})=>(cells[column]??"").length)));return widths.reduce((sum,width)=>sum+width,0)+GAP.length*(widths.length-1)<=table.
width?asColumns(table,widths):asLines(table)}function asColumns({header,rows,rightAligned,headerColor},widths){const line=cells=>cells.map((cell,column)=>{const width=widths[column]??
0;return rightAligned.includes(column)?cell.padStart(width):cell.padEnd(width)}).join(GAP).trimEnd();return[headerColor(line(header)),...rows.map(({cells,color})=>color(
line(cells)))].join(`
`)}function asLines({header,rows,width}){const labelled=header[0]==="Benchmark";return rows.flatMap(({cells,color})=>{const[label="",metric="",base="",head="",change="",
verdict2=""]=labelled?cells:["",...cells],lines=(0,text_wrap.L)(`${metric}: ${base} -> ${head}, ${change}, ${verdict2}`,width,GAP).split(`
`).map(part=>color(part));return label===""?lines:[label,...lines]}).join(`
`)}var report_trend=__webpack_require__(542),words=__webpack_require__(8191);const TERMINAL_MARKS={failed:"x",regression:"▲",incomparable:"!","no-baseline":"o",
inconclusive:"?",accepted:"✓",improvement:"▼",pass:"✓"},MIN_COLUMNS=40,MAX_COLUMNS=140,MAX_ROWS=40,MAX_CAUSES=5,MAX_OUTPUT_LINES=30,MAX_OUTPUT_CHARACTERS=500;
function renderTerminal(report,{columns,color}){const colors=picocolors.createColors(color),width=Number.isFinite(columns)?Math.min(MAX_COLUMNS,Math.max(MIN_COLUMNS,
Math.floor(columns))):100;return`
${[title(report,width,colors),section("Failed",(0,failure.P7)(report),width,colors),metrics(report,width,colors),unchanged(report,width),section("Why",[...causes(
report),...(0,cause_list.GR)(report)],width,colors),section("Reason",(0,next_steps.mF)(report),width,colors),section("Not judged",(0,next_steps.be)(report),width,
colors),section("What to do",(0,next_steps.Zn)(report),width,colors),failures(report,width,colors),lastOutput(report,colors),compileTime(report,width,colors),trends(
report,width,colors),section("Note",report.warnings.slice(0,20),width,colors),section("Jobs",(0,shards.Kv)(report),width,colors),(0,text_wrap.L)([(0,compared_text.
l)(report),...(0,next_steps.dk)(report)].join(" "),width,""),colors.dim((0,text_wrap.L)(`${report.failsBuild?"Fails":"Does not fail"}: ${report.exitReason}.`,width,
""))].filter(block=>block!=="").join(`

`)}

`}function lastOutput({outputTail},colors){const lines=(0,report_escape.fk)(outputTail??"").slice(-MAX_OUTPUT_LINES);return lines.every(line=>line.trim()==="")?
"":[colors.bold("Last output"),...lines.map(line=>`  ${(0,report_escape.Jj)(line,MAX_OUTPUT_CHARACTERS)}`)].join(`
`)}function paint(verdict2,colors){switch(verdict2){case"failed":case"regression":return colors.red;case"incomparable":case"no-baseline":case"inconclusive":case"\
accepted":return colors.yellow;case"improvement":case"pass":return colors.green}}function title(report,width,colors){const{verdict:verdict2}=report.run,lines=(0,text_wrap.
L)((0,report_escape.Jj)((0,headline.P)(report),400),width-2,"").split(`
`),color=paint(verdict2,colors);return lines.map((line,index)=>`${color(index===0?TERMINAL_MARKS[verdict2]:" ")} ${colors.bold(line)}`).join(`
`)}function metrics(report,width,colors){const{run}=report,subjects=(0,report_select.lo)(run),alone=subjects.length===1,rows=subjects.filter(({variant})=>alone||
variant.verdict!=="pass").flatMap(subject=>(0,report_select.QB)(subject.variant,alone?"alone":"among-others").map((metric,index)=>{const label=index===0?(0,report_escape.
it)((0,report_escape.g$)((0,report_select.pb)(run,subject)),32):"";return metricRow({metric,accepted:subject.variant.verdict==="accepted"},alone?null:label,colors)}));
if(rows.length===0)return"";const header=[...alone?[]:["Benchmark"],"Metric","Base","Head","Change","Verdict"],left=rows.length>MAX_ROWS?`
${colors.dim(`and ${rows.length-MAX_ROWS} rows more`)}`:"",rightAligned=alone?[1,2,3]:[2,3,4];return textTable({header,rows:rows.slice(0,MAX_ROWS),rightAligned,
width,headerColor:colors.dim})+left}function metricRow({metric,accepted},label,colors){const{text,loud}=(0,words.po)(metric,accepted),color=loud?colors.red:metric.
verdict==="improvement"?colors.green:plain=>plain,values=[(0,words.Ru)(metric.reference,metric),(0,words.Ru)(metric.head,metric),(0,words.k0)(metric)];return{cells:[
...label===null?[]:[label],words.t8[metric.metric],...values,text],color}}function unchanged(report,width){const subjects=(0,report_select.lo)(report.run),calm=subjects.
filter(({variant})=>variant.verdict==="pass");if(subjects.length<2||calm.length===0)return"";const names=calm.slice(0,10).map(subject=>{const change=(0,report_select.
OE)(subject.variant),label=(0,report_escape.it)((0,report_escape.g$)((0,report_select.pb)(report.run,subject)),40);return change===null?label:`${label} ${(0,format.
h9)(change)}`}),more=calm.length>names.length?", …":"";return(0,text_wrap.L)(`${calm.length} unchanged: ${names.join(", ")}${more}`,width,"  ")}function causes(report){
return(0,cause_list.qv)(report).slice(0,MAX_CAUSES).map(cause=>{const{what,site}=cause,place=site===null||what.includes((0,identity.$t)(site))?"":` (${(0,identity.
$t)(site)})`;return`${(0,cause_list.nm)(report,cause)} ${(0,report_escape.Jj)(what,400)}${place}`.trimStart()})}function section(name,items,width,colors){if(items.
length===0)return"";const lines=items.map(item=>`- ${(0,text_wrap.L)((0,report_escape.Jj)(item,600),width-2,"  ")}`);return[colors.bold(name),...lines].join(`
`)}function failures(report,width,colors){const failure2=report.run.benchmarks.flatMap(benchmark=>(0,measured.dJ)(report,benchmark))[0],lines=[failure2?.outcome.
traceback,failure2?.process.outputTail].filter(text=>text!=null&&text!=="").flatMap(text=>(0,report_escape.fk)(text??"").slice(-MAX_OUTPUT_LINES));return lines.
length===0?"":[colors.bold("What the step said"),...lines.flatMap(line=>(0,text_wrap.m)((0,report_escape.Jj)(line,400),width-2).map(part=>`  ${part}`))].join(`
`)}function compileTime(report,width,colors){const worst=(0,report_select.lo)(report.run)[0];if(worst===void 0||(0,report_select._5)(worst.benchmark))return"";const arm=(0,measured.
cr)(report,worst.benchmark,"head",worst.variant.variant.name),bars=arm===null?"":(0,phases.K)((0,measured.I$)(arm),width);return bars===""?"":`${colors.bold("Co\
ld compile by phase")}
${bars}`}function trends(report,width,colors){const lines=(0,report_select.lo)(report.run).flatMap(subject=>{const trend=report.trend?.find(({benchmark,variant})=>benchmark===
subject.benchmark.id&&variant===subject.variant.variant.name),line=trend===void 0?null:(0,report_trend.M8)(trend);if(line===null)return[];const label=(0,report_escape.
it)((0,report_escape.g$)((0,report_select.pb)(report.run,subject)),MIN_COLUMNS),together=`${line}  ${label}`;return[together.length<=width?together:`${label}
  ${(0,text_wrap.L)(line,width-2,"  ")}`]});return lines.length===0?"":[colors.bold("Trend"),...lines.slice(0,3)].join(`
`)}var standard_output=__webpack_require__(4198),stores=__webpack_require__(5368),system_check_ports=__webpack_require__(8408),terminal_log=__webpack_require__(
5116),version=__webpack_require__(3411);const EXIT={ok:0,verdict:1,usage:2},EXIT_CANCELLED=130;async function runTerminal(argv){try{return await execute(parseArguments(
argv,process.cwd()))}catch(thrown){return process.stderr.write(`torch-compile-check: ${(0,errors.gJ)(thrown)}
`),thrown instanceof errors.yo?EXIT.usage:(thrown instanceof Error&&process.stderr.write(`${thrown.stack??""}
`),EXIT.verdict)}}async function execute(command){switch(command.kind){case"help":return await(0,standard_output.yy)(`${command.text.trimEnd()}
`),EXIT.ok;case"version":return await(0,standard_output.yy)(`${version.w}
`),EXIT.ok;case"run":return runCheck(command);case"compare":return await(0,cli_reports.bE)(command.reports),present(await compareReports({basePath:command.base,
headPath:command.head,now:new Date}),command.reports);case"selftest":return(await __webpack_require__.e(920).then(__webpack_require__.bind(__webpack_require__,7920))).
runSelftest(command)}}async function runCheck(command){const signal=(0,cancellation.P)(),repository=await(0,local_repository.i)(process.cwd()),inputs=(0,lib_inputs.
IV)({source:command.source,workspace:repository.root,terminal:command});await(0,cli_reports.bE)(command.reports);const context=(0,local_context.N)({workspace:repository.
root,temp:(0,external_node_fs_.realpathSync)((0,external_node_os_.tmpdir)()),sha:repository.sha,branch:repository.branch,runId:(0,external_node_crypto_.randomUUID)(),
debug:command.verbose,savesBaseline:command.saveBaseline}),wanted=command.base===null?wantedLocally(repository.sha):await namedCommit(command.base,repository.root),
write=text=>{process.stderr.write(text)},display={kind:"terminal",isTty:process.stderr.isTTY===!0,verbose:command.verbose,write},report=await(0,using_artifacts.
e)({inputs,context},artifacts=>(0,check.z)({inputs,context,env:process.env,wanted,comparesWithOwnCommit:!0,sideBySide:command.base!==null,signal},(0,system_check_ports.
e)({inputs,context,env:process.env,log:(0,terminal_log.d)({write,verbose:command.verbose,color:(0,standard_output.zK)(process.stderr,process.env)}),display,artifacts,
store:(0,stores.x)({inputs,context,tools:(0,tools.fz)(signal),clock:ports.m,signal}),connect:null,signal}))),exitCode=await present(report,command.reports);return signal.
aborted?EXIT_CANCELLED:exitCode}async function present(report,files){await(0,cli_reports.Li)(report,files);const{stdout}=process;return await(0,standard_output.
yy)(renderTerminal(report,{columns:(0,standard_output.PL)(stdout),color:(0,standard_output.zK)(stdout,process.env)})),report.failsBuild?EXIT.verdict:EXIT.ok}async function namedCommit(revision,directory){
const git=(0,git_command.Q)({tools:tools.rA,directory,env:process.env}),output=revision.startsWith("-")?null:await git.run(["rev-parse","--verify","--quiet",`${revision}\
^{commit}`]);if(output?.exitCode===0)return{kind:"commit",sha:output.stdout.trim(),why:`the commit named with --base ${revision}`};throw new errors.yo(`--base: ${(0,problems.
h)(revision)} is no commit of ${directory}. Name a branch, a tag or a sha, such as \`main\` or \`HEAD~1\`.`)}function wantedLocally(sha){return sha===null?{kind:"\
unknown",reason:"this folder is not in a git repository"}:{kind:"commit",sha,why:"the commit that is checked out"}}}),3581:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>localRepository});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),_git_git_command_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
4600),_measure_tools_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3491);async function localRepository(cwd){const git=(0,_git_git_command_js__WEBPACK_IMPORTED_MODULE_2__.
Q)({tools:_measure_tools_js__WEBPACK_IMPORTED_MODULE_1__.rA,directory:cwd,env:process.env}),ask=async(...args)=>{const output=await git.run(args);return output.
exitCode===0?output.stdout.trim():null};return{root:await ask("rev-parse","--show-toplevel")??(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd),sha:await ask(
"rev-parse","--verify","--quiet","HEAD^{commit}"),branch:await ask("symbolic-ref","--quiet","--short","HEAD")}}}),4500:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>wrap,m:()=>broken});var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2527);function wrap(text,width,indent){
const lines=[""],indentOf=done=>done.length>1?indent.length:0;for(const word of(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text).split(" ").flatMap(part=>pieces(
part,width-indent.length))){const last=lines.at(-1)??"";last===""?lines[lines.length-1]=word:indentOf(lines)+last.length+1+word.length<=width?lines[lines.length-
1]=`${last} ${word}`:lines.push(word)}return lines.join(`
${indent}`)}function broken(line,width){const parts=pieces(line,width);return parts.length===0?[""]:parts}function pieces(word,width){const characters=[...word],
parts=[];for(let start=0;start<characters.length;start+=width)parts.push(characters.slice(start,start+width).join(""));return parts}}),4198:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{PL:()=>columnsOf,yy:()=>print,zK:()=>wantsColor});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(452);
const UNKNOWN_COLUMNS=100;function columnsOf({isTTY,columns}){return isTTY===!0&&columns!==void 0&&columns>0?columns:UNKNOWN_COLUMNS}function wantsColor({isTTY},env){
return isTTY===!0&&(env.NO_COLOR??"")===""&&env.TERM!=="dumb"}function print(text,stream=process.stdout){return new Promise((resolve,reject)=>{const failed=thrown=>{
(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.CA)(thrown)==="EPIPE"?resolve():reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`Standard output cannot be writ\
ten: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(thrown)}.`))};stream.on("error",failed),stream.write(text,thrown=>thrown==null?resolve():failed(thrown))})}}),
5116:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>terminalLog});var picocolors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7336);function terminalLog(options){const colors=picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors(options.color),line=text=>options.write(`${text}
`);return{info:line,warning:message=>line(`${colors.yellow("warning:")} ${message}`),error:message=>line(`${colors.red("error:")} ${message}`),debug:message=>{options.
verbose&&line(colors.dim(message))},group:(title,work)=>(line(colors.bold(title)),work())}}})};
