export const id=765,ids=[765],modules={7336:(module=>{let p=process||{},argv=p.argv||[],env=p.env||{},isColorSupported=!(env.NO_COLOR||argv.includes("--no-color"))&&
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
createColors}),2765:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{runTerminal:()=>runTerminal});
var external_node_crypto_=__webpack_require__(7598),external_node_fs_=__webpack_require__(3024),external_node_os_=__webpack_require__(8161),cancellation=__webpack_require__(
1848),check=__webpack_require__(1464),external_node_path_=__webpack_require__(6760),external_node_util_=__webpack_require__(7975),dist=__webpack_require__(8815);
const STEP_CONTRACT=`The step
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
  --fail-on VERDICTS                 regression, failed, no-baseline, incomparable,
                                     inconclusive; or none
  --on-missing-baseline warn|fail    (default: warn)`,REPORTS=`Reports
  --json FILE        everything, for machines and for 'compare'
  --markdown FILE    the comment a pull request would get
  --summary FILE     the longer Markdown of a job summary`,HELP={general:`Torch Compile Check: did compiled training get slower, and why?

Usage
  torch-compile-check run --step FILE.py:FUNCTION [options]
  torch-compile-check compare BEFORE.json AFTER.json
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
  torch-compile-check run --step FILE.py:FUNCTION [--baseline DIR] [options]

Examples
  torch-compile-check run --step bench/step.py:make_step --param batch=16
  torch-compile-check run --step bench/step.py:make_step --baseline ~/baselines --save-baseline
  torch-compile-check run --config bench/check.yml --baseline ~/baselines --markdown report.md
  torch-compile-check run --step bench/step.py:make_step --variants '[{mode: reduce-overhead}]' --time-budget 3m

${WHAT}

Baseline
  --baseline DIR       folder of baselines; what is found there is compared with
  --save-baseline      adds this measurement to it
  --comment-key KEY    tells several checks in one folder apart (default: default)

${LIMITS}

${REPORTS}
  --verbose          how everything was measured and decided

${STEP_CONTRACT}

${EXIT_CODES}
`,compare:`Judges one measurement against another; nothing is run.

Usage
  torch-compile-check compare BEFORE.json AFTER.json [--markdown FILE] [--summary FILE] [--json FILE]

Both files come from 'run --json'. Two measurements taken at different times say little about wall time on a machine that
others use too; device time, counts and memory compare well.

${EXIT_CODES}
`,selftest:`Tells how far this machine can be trusted: measures the same code against itself, and against a planted slowdown.

Usage
  torch-compile-check selftest --step FILE.py:FUNCTION [options]

${WHAT}

${LIMITS}

${REPORTS}
  --verbose          how everything was measured and decided

${EXIT_CODES}
`};var errors=__webpack_require__(452),problems=__webpack_require__(4114),suggest=__webpack_require__(9067),yaml_text=__webpack_require__(1532);const COMMANDS=[
"run","compare","selftest","help"],OFFERED=["run","compare","help"],cli_arguments_text={type:"string"},flag={type:"boolean"},COMMON={help:{type:"boolean",short:"\
h"},version:flag},cli_arguments_REPORTS={json:cli_arguments_text,markdown:cli_arguments_text,summary:cli_arguments_text,html:cli_arguments_text},INPUTS={step:cli_arguments_text,
params:cli_arguments_text,config:cli_arguments_text,variants:cli_arguments_text,python:cli_arguments_text,"max-slowdown":cli_arguments_text,"max-compile-time-gr\
owth":cli_arguments_text,"max-memory-growth":cli_arguments_text,"max-new-graph-breaks":cli_arguments_text,"max-new-recompiles":cli_arguments_text,"min-speedup":cli_arguments_text,
"fail-on":cli_arguments_text,"on-missing-baseline":cli_arguments_text,"time-budget":cli_arguments_text,"comment-key":cli_arguments_text,"pass-env":cli_arguments_text},
MEASURING={...COMMON,...cli_arguments_REPORTS,...INPUTS,param:{type:"string",multiple:!0},"working-directory":cli_arguments_text,baseline:cli_arguments_text,verbose:flag};
function parseArguments(argv,cwd){const[first,...rest]=argv;if(first===void 0)return{kind:"help",text:HELP.general};if(first.startsWith("-"))return parseWithoutCommand(
argv);switch(COMMANDS.find(command=>command===first)){case"run":return parseRun(rest,cwd);case"selftest":return parseSelftest(rest,cwd);case"compare":return parseCompare(
rest,cwd);case"help":return help(COMMANDS.find(command=>command===rest[0]));case void 0:{const stepGiven=/\.py(:|$)/.test(first)?` To measure a step write \`run \
--step ${first}\`.`:"";throw new errors.yo(`${(0,suggest.mj)(first,"a command",OFFERED)}${stepGiven}`)}}}function help(command){return{kind:"help",text:HELP[command===
"run"||command==="compare"||command==="selftest"?command:"general"]}}function parseWithoutCommand(argv){if(argv[0]==="--help"||argv[0]==="-h")return help(void 0);
if(argv[0]==="--version")return{kind:"version"};throw((argv[0]??"").replace(/^--?/,"").split("=")[0]??"")in MEASURING?new errors.yo(`Say what to do first: \`torc\
h-compile-check run ${quoteless(argv)}\`.`):new errors.yo(unknownOption(argv[0]??"",Object.keys(COMMON)))}function quoteless(argv){return(0,problems.h)(argv.join(
" ")).slice(1,-1)}function parseRun(argv,cwd){const{values,positionals}=parsed(argv,{...MEASURING,"save-baseline":flag});if(values.help)return help("run");if(values.
version)return{kind:"version"};refusePositionals("run",positionals);const saveBaseline=values["save-baseline"]??!1;if(saveBaseline&&values.baseline===void 0)throw new errors.
yo("`--save-baseline` needs `--baseline DIR`: the folder that baselines are kept in.");return{kind:"run",saveBaseline,...measuring(values,cwd)}}function parseSelftest(argv,cwd){
const{values,positionals}=parsed(argv,MEASURING);return values.help?help("selftest"):values.version?{kind:"version"}:(refusePositionals("selftest",positionals),
{kind:"selftest",...measuring(values,cwd)})}function parseCompare(argv,cwd){const{values,positionals}=parsed(argv,{...COMMON,...cli_arguments_REPORTS});if(values.
help)return help("compare");if(values.version)return{kind:"version"};const[base,head,...more]=positionals;if(base===void 0||head===void 0||more.length>0)throw new errors.
yo(`\`compare\` takes two files, the earlier one first: \`compare before.json after.json\`; ${positionals.length} given.`);return{kind:"compare",base:(0,external_node_path_.
resolve)(cwd,base),head:(0,external_node_path_.resolve)(cwd,head),reports:reportFiles(values,cwd)}}function measuring(values,cwd){const inputs=new Map;for(const name of Object.
keys(INPUTS)){const value=values[name];typeof value=="string"&&inputs.set(name,value)}inputs.set("working-directory",(0,external_node_path_.resolve)(cwd,String(
values["working-directory"]??".")));const python=inputs.get("python");python?.includes("/")&&inputs.set("python",(0,external_node_path_.resolve)(cwd,python)),Array.
isArray(values.param)&&inputs.set("params",withParams(inputs.get("params"),values.param));const baselineDirectory=typeof values.baseline=="string"?(0,external_node_path_.
resolve)(cwd,values.baseline):null;return baselineDirectory!==null&&inputs.set("baseline-store",baselineDirectory),{source:{get:name=>inputs.get(name)??""},baselineDirectory,
reports:reportFiles(values,cwd),verbose:values.verbose===!0}}function withParams(params,pairs){const under=params===void 0?{}:parsedYaml(params);if(!(0,yaml_text.
pi)(under))throw new errors.yo("`--params` together with `--param` has to be a YAML map, such as `{batch: 16}`.");const over=pairs.map(pair=>{const equals=pair.
indexOf("=");if(equals<1)throw new errors.yo(`\`--param\` ${(0,problems.h)(pair)} has no value; write \`--param name=value\`, such as \`--param batch=16\`.`);return[
pair.slice(0,equals).trim(),parsedYaml(pair.slice(equals+1))]});return(0,dist.As)(Object.assign(Object.create(null),under,Object.fromEntries(over)),{aliasDuplicateObjects:!1})}
function parsedYaml(written){try{return(0,dist.qg)(written,{maxAliasCount:0,logLevel:"error"})}catch{return written}}function reportFiles(values,cwd){const path=name=>typeof values[name]==
"string"?(0,external_node_path_.resolve)(cwd,values[name]):null;return{json:path("json"),markdown:path("markdown"),summary:path("summary"),html:path("html")}}function refusePositionals(command,positionals){
const[first]=positionals;if(first===void 0)return;const meant=/\.py(:|$)/.test(first)?` Did you mean \`--step ${first}\`?`:"";throw new errors.yo(`\`${command}\`\
 takes options only; ${(0,problems.h)(first)} is none.${meant}`)}function parsed(argv,options){try{return(0,external_node_util_.parseArgs)({args:[...argv],options,
allowPositionals:!0,strict:!0})}catch(thrown){const{code,message}=thrown,option=/'(?:-\w, )?(--?[^\s'=]+)/.exec(message)?.[1]??"";throw code==="ERR_PARSE_ARGS_U\
NKNOWN_OPTION"?new errors.yo(unknownOption(option,Object.keys(options))):code==="ERR_PARSE_ARGS_INVALID_OPTION_VALUE"?new errors.yo(wrongValue(option,message)):
thrown}}function unknownOption(option,names){const meant=(0,suggest.kp)(option.replace(/^-+/,""),names),hint=meant===null?" `--help` lists all of them.":` Did y\
ou mean \`--${meant}\`?`;return`There is no option ${(0,problems.h)(option)}.${hint}`}function wrongValue(option,message){return message.includes("does not take\
 an argument")?`${(0,problems.h)(option)} takes no value.`:`${(0,problems.h)(option)} needs a value; one that begins with a hyphen is written \`${option}=VALUE\`\
.`}var promises_=__webpack_require__(1455),comment=__webpack_require__(4039),report_json=__webpack_require__(7273);async function writeReports(report,files){if(files.
html!==null)throw new errors.yo("`--html` is not part of this release.");files.json!==null&&await write(files.json,(0,report_json.l)(report)),files.markdown!==null&&
await write(files.markdown,(0,comment.w)(report))}async function write(path,content){try{await(0,promises_.mkdir)((0,external_node_path_.dirname)(path),{recursive:!0}),
await(0,promises_.writeFile)(path,content)}catch(thrown){throw new errors.yo(`${path} could not be written: ${(0,errors.gJ)(thrown)}`)}}var git_command=__webpack_require__(
4600),local_git=__webpack_require__(662),lib_inputs=__webpack_require__(269);const NO_COMMIT="0".repeat(40);function localContext(situation){const ref=`refs/hea\
ds/${situation.branch??"HEAD"}`;return{eventKind:situation.savesBaseline?"baseline":"terminal",eventName:"terminal",repository:{owner:"local",name:"local"},defaultBranch:null,
baselineRefs:[],ref,sha:situation.sha??NO_COMMIT,pullRequest:null,mergeGroup:null,workflowRun:null,runId:situation.runId,runAttempt:1,workspace:situation.workspace,
temp:situation.temp,apiUrl:"https://api.github.com",serverUrl:"https://github.com",runUrl:null,selfHosted:!0,debug:situation.debug,cacheMode:null,refusal:null}}
var process_table=__webpack_require__(7804),tools=__webpack_require__(3491),ports=__webpack_require__(391),picocolors=__webpack_require__(7336),format=__webpack_require__(
2016),identity=__webpack_require__(9493),cause_list=__webpack_require__(6630),report_escape=__webpack_require__(2527),compared_text=__webpack_require__(4597),headline=__webpack_require__(
2531),measured=__webpack_require__(1784),next_steps=__webpack_require__(1551),phases=__webpack_require__(5976),report_select=__webpack_require__(1052);const GAP="\
  ";function textTable(table){const widths=table.header.map((title2,column)=>Math.max(title2.length,...table.rows.map(({cells})=>(cells[column]??"").length)));return widths.
reduce((sum,width)=>sum+width,0)+GAP.length*(widths.length-1)<=table.width?asColumns(table,widths):asLines(table)}function asColumns({header,rows,rightAligned,headerColor},widths){
const line=cells=>cells.map((cell,column)=>{const width=widths[column]??0;return rightAligned.includes(column)?cell.padStart(width):cell.padEnd(width)}).join(GAP).
trimEnd();return[headerColor(line(header)),...rows.map(({cells,color})=>color(line(cells)))].join(`
`)}function asLines({header,rows}){const labelled=header[0]==="Benchmark";return rows.flatMap(({cells,color})=>{const[label="",metric="",base="",head="",change="",
verdict=""]=labelled?cells:["",...cells],line=color(`${metric}: ${base} -> ${head}, ${change}, ${verdict}`);return label===""?[line]:[label,line]}).join(`
`)}function wrap(text,width,indent){const lines=[""],indentOf=done=>done.length>1?indent.length:0;for(const word of(0,report_escape.g$)(text).split(" ").flatMap(
part=>pieces(part,width-indent.length))){const last=lines.at(-1)??"";last===""?lines[lines.length-1]=word:indentOf(lines)+last.length+1+word.length<=width?lines[lines.
length-1]=`${last} ${word}`:lines.push(word)}return lines.join(`
${indent}`)}function pieces(word,width){const characters=[...word],parts=[];for(let start=0;start<characters.length;start+=width)parts.push(characters.slice(start,
start+width).join(""));return parts}var report_trend=__webpack_require__(542),words=__webpack_require__(8191);const TERMINAL_MARKS={failed:"x",regression:"▲",
incomparable:"!","no-baseline":"o",inconclusive:"?",accepted:"✓",improvement:"▼",pass:"✓"},MIN_COLUMNS=40,MAX_COLUMNS=140,MAX_ROWS=40,MAX_CAUSES=5;function renderTerminal(report,{
columns,color}){const colors=picocolors.createColors(color),width=Math.min(MAX_COLUMNS,Math.max(MIN_COLUMNS,columns));return`
${[title(report,width,colors),metrics(report,width,colors),unchanged(report,width),section("Why",causes(report),width,colors),section("Accepted",(0,next_steps.mF)(
report),width,colors),section("Not judged",(0,next_steps.be)(report),width,colors),section("What to do",(0,next_steps.Zn)(report),width,colors),compileTime(report,
colors),trends(report,colors),section("Note",report.warnings.slice(0,20),width,colors),wrap([(0,compared_text.l)(report),...(0,next_steps.dk)(report)].join(" "),
width,""),colors.dim(wrap(`${report.failsBuild?"Fails":"Does not fail"}: ${report.exitReason}.`,width,""))].filter(block=>block!=="").join(`

`)}

`}function paint(verdict,colors){switch(verdict){case"failed":case"regression":return colors.red;case"incomparable":case"no-baseline":case"inconclusive":case"ac\
cepted":return colors.yellow;case"improvement":case"pass":return colors.green}}function title(report,width,colors){const{verdict}=report.run,lines=wrap((0,report_escape.
Jj)((0,headline.P)(report),400),width-2,"").split(`
`),color=paint(verdict,colors);return lines.map((line,index)=>`${color(index===0?TERMINAL_MARKS[verdict]:" ")} ${colors.bold(line)}`).join(`
`)}function metrics(report,width,colors){const{run}=report,subjects=(0,report_select.lo)(run),alone=subjects.length===1,rows=subjects.filter(({variant})=>alone||
variant.verdict!=="pass").flatMap(subject=>(0,report_select.QB)(subject.variant,alone?"alone":"among-others").map((metric,index)=>{const label=index===0?(0,report_escape.
Jj)((0,report_escape.g$)((0,report_select.pb)(run,subject)),32):"";return metricRow(metric,alone?null:label,colors)}));if(rows.length===0)return"";const header=[
...alone?[]:["Benchmark"],"Metric","Base","Head","Change","Verdict"],left=rows.length>MAX_ROWS?`
${colors.dim(`and ${rows.length-MAX_ROWS} rows more`)}`:"",rightAligned=alone?[1,2,3]:[2,3,4];return textTable({header,rows:rows.slice(0,MAX_ROWS),rightAligned,
width,headerColor:colors.dim})+left}function metricRow(metric,label,colors){const{text,loud}=(0,words.po)(metric),color=loud?colors.red:metric.verdict==="improv\
ement"?colors.green:plain=>plain,values=[(0,words.Ru)(metric.reference,metric),(0,words.Ru)(metric.head,metric),(0,words.k0)(metric)];return{cells:[...label===null?
[]:[label],words.t8[metric.metric],...values,text],color}}function unchanged(report,width){const subjects=(0,report_select.lo)(report.run),calm=subjects.filter(
({variant})=>variant.verdict==="pass");if(subjects.length<2||calm.length===0)return"";const names=calm.slice(0,10).map(subject=>{const change=(0,report_select.OE)(
subject.variant),label=(0,report_escape.Jj)((0,report_select.pb)(report.run,subject),40);return change===null?label:`${label} ${(0,format.h9)(change)}`}),more=calm.
length>names.length?", …":"";return wrap(`${calm.length} unchanged: ${names.join(", ")}${more}`,width,"  ")}function causes(report){return(0,cause_list.q)(report).
slice(0,MAX_CAUSES).map(({what,site})=>{const place=site===null||what.includes((0,identity.$t)(site))?"":` (${(0,identity.$t)(site)})`;return`${(0,report_escape.
Jj)(what,400)}${place}`})}function section(name,items,width,colors){if(items.length===0)return"";const lines=items.map(item=>`- ${wrap((0,report_escape.Jj)(item,
600),width-2,"  ")}`);return[colors.bold(name),...lines].join(`
`)}function compileTime(report,colors){const worst=(0,report_select.lo)(report.run)[0];if(worst===void 0||(0,report_select._5)(worst.benchmark))return"";const arm=(0,measured.
cr)(report,worst.benchmark,"head",worst.variant.variant.name),bars=arm===null?"":(0,phases.K)((0,measured.I$)(arm));return bars===""?"":`${colors.bold("Cold com\
pile by phase")}
${bars}`}function trends(report,colors){const lines=(0,report_select.lo)(report.run).flatMap(subject=>{const trend=report.trend?.find(({benchmark,variant})=>benchmark===
subject.benchmark.id&&variant===subject.variant.variant.name),line=trend===void 0?null:(0,report_trend.M8)(trend);return line===null?[]:[`${line}  ${(0,report_escape.
Jj)((0,report_escape.g$)((0,report_select.pb)(report.run,subject)),40)}`]});return lines.length===0?"":[colors.bold("Trend"),...lines.slice(0,3)].join(`
`)}var stores=__webpack_require__(9191);function terminalLog(options){const line=text=>options.write(`${text}
`);return{info:line,warning:message=>line(`${picocolors.yellow("warning:")} ${message}`),error:message=>line(`${picocolors.red("error:")} ${message}`),debug:message=>{
options.verbose&&line(picocolors.dim(message))},group:(title2,work)=>(line(picocolors.bold(title2)),work())}}var version=__webpack_require__(3411);const EXIT={ok:0,
verdict:1,usage:2},EXIT_CANCELLED=130;async function runTerminal(argv){try{return await execute(parseArguments(argv,process.cwd()))}catch(thrown){return process.
stderr.write(`torch-compile-check: ${(0,errors.gJ)(thrown)}
`),thrown instanceof errors.yo?EXIT.usage:(thrown instanceof Error&&process.stderr.write(`${thrown.stack??""}
`),EXIT.verdict)}}async function execute(command){switch(command.kind){case"help":return process.stdout.write(`${command.text.trimEnd()}
`),EXIT.ok;case"version":return process.stdout.write(`${version.w}
`),EXIT.ok;case"run":return runCheck(command);case"compare":throw new errors.yo("`compare` is not part of this release.");case"selftest":throw new errors.yo("`s\
elftest` is not part of this release.")}}async function runCheck(command){const signal=(0,cancellation.P)(),repository=await localRepository(process.cwd()),inputs=(0,lib_inputs.
I)({source:command.source,workspace:repository.root}),context=localContext({workspace:repository.root,temp:(0,external_node_fs_.realpathSync)((0,external_node_os_.
tmpdir)()),sha:repository.sha,branch:repository.branch,runId:(0,external_node_crypto_.randomUUID)(),debug:command.verbose,savesBaseline:command.saveBaseline}),write2=text=>{
process.stderr.write(text)},display={kind:"terminal",isTty:process.stderr.isTTY===!0,verbose:command.verbose,write:write2},report=await(0,check.z)({inputs,context,
env:process.env,wanted:wantedLocally(repository.sha),comparesWithOwnCommit:!0,signal},{log:terminalLog({write:write2,verbose:command.verbose}),clock:ports.m,tools:tools.
rA,git:(0,local_git.s)((0,git_command.Q)({tools:tools.rA,directory:repository.root,env:process.env})),display,processes:process_table.fQ,store:(0,stores.x)({inputs,
context,tools:tools.rA,clock:ports.m}),now:()=>new Date}),exitCode=await present(report,command.reports);return signal.aborted?EXIT_CANCELLED:exitCode}async function present(report,files){
await writeReports(report,files);const{stdout}=process;return process.stdout.write(renderTerminal(report,{columns:stdout.isTTY?stdout.columns:100,color:stdout.isTTY&&
!process.env.NO_COLOR})),report.failsBuild?EXIT.verdict:EXIT.ok}async function localRepository(cwd){const git=(0,git_command.Q)({tools:tools.rA,directory:cwd,env:process.
env}),ask=async(...args)=>{const output=await git.run(args);return output.exitCode===0?output.stdout.trim():null};return{root:await ask("rev-parse","--show-topl\
evel")??(0,external_node_fs_.realpathSync)(cwd),sha:await ask("rev-parse","--verify","--quiet","HEAD^{commit}"),branch:await ask("symbolic-ref","--quiet","--sho\
rt","HEAD")}}function wantedLocally(sha){return sha===null?{kind:"unknown",reason:"this folder is not in a git repository"}:{kind:"commit",sha,why:"the commit t\
hat is checked out"}}})};
