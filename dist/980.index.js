export const id=980,ids=[980],modules={2453:(function(module){(function(window,factory){module.exports=factory()})(this,function(){var jStat=(function(Math2,undefined2){
var concat=Array.prototype.concat,slice=Array.prototype.slice,toString=Object.prototype.toString;function calcRdx(n,m){var val=n>m?n:m;return Math2.pow(10,17-~~(Math2.
log(val>0?val:-val)*Math2.LOG10E))}var isArray=Array.isArray||function(arg){return toString.call(arg)==="[object Array]"};function isFunction(arg){return toString.
call(arg)==="[object Function]"}function isNumber(num){return typeof num=="number"?num-num===0:!1}function toVector(arr){return concat.apply([],arr)}function jStat2(){
return new jStat2._init(arguments)}jStat2.fn=jStat2.prototype,jStat2._init=function(args){if(isArray(args[0]))if(isArray(args[0][0])){isFunction(args[1])&&(args[0]=
jStat2.map(args[0],args[1]));for(var i=0;i<args[0].length;i++)this[i]=args[0][i];this.length=args[0].length}else this[0]=isFunction(args[1])?jStat2.map(args[0],
args[1]):args[0],this.length=1;else if(isNumber(args[0]))this[0]=jStat2.seq.apply(null,args),this.length=1;else{if(args[0]instanceof jStat2)return jStat2(args[0].
toArray());this[0]=[],this.length=1}return this},jStat2._init.prototype=jStat2.prototype,jStat2._init.constructor=jStat2,jStat2.utils={calcRdx,isArray,isFunction,
isNumber,toVector},jStat2._random_fn=Math2.random,jStat2.setRandom=function(fn){if(typeof fn!="function")throw new TypeError("fn is not a function");jStat2._random_fn=
fn},jStat2.extend=function(obj){var i,j;if(arguments.length===1){for(j in obj)jStat2[j]=obj[j];return this}for(i=1;i<arguments.length;i++)for(j in arguments[i])
obj[j]=arguments[i][j];return obj},jStat2.rows=function(arr){return arr.length||1},jStat2.cols=function(arr){return arr[0].length||1},jStat2.dimensions=function(arr){
return{rows:jStat2.rows(arr),cols:jStat2.cols(arr)}},jStat2.row=function(arr,index){return isArray(index)?index.map(function(i){return jStat2.row(arr,i)}):arr[index]},
jStat2.rowa=function(arr,i){return jStat2.row(arr,i)},jStat2.col=function(arr,index){if(isArray(index)){var submat=jStat2.arange(arr.length).map(function(){return new Array(
index.length)});return index.forEach(function(ind,i2){jStat2.arange(arr.length).forEach(function(j){submat[j][i2]=arr[j][ind]})}),submat}for(var column=new Array(
arr.length),i=0;i<arr.length;i++)column[i]=[arr[i][index]];return column},jStat2.cola=function(arr,i){return jStat2.col(arr,i).map(function(a){return a[0]})},jStat2.
diag=function(arr){for(var nrow=jStat2.rows(arr),res=new Array(nrow),row=0;row<nrow;row++)res[row]=[arr[row][row]];return res},jStat2.antidiag=function(arr){for(var nrow=jStat2.
rows(arr)-1,res=new Array(nrow),i=0;nrow>=0;nrow--,i++)res[i]=[arr[i][nrow]];return res},jStat2.transpose=function(arr){var obj=[],objArr,rows,cols,j,i;for(isArray(
arr[0])||(arr=[arr]),rows=arr.length,cols=arr[0].length,i=0;i<cols;i++){for(objArr=new Array(rows),j=0;j<rows;j++)objArr[j]=arr[j][i];obj.push(objArr)}return obj.
length===1?obj[0]:obj},jStat2.map=function(arr,func,toAlter){var row,nrow,ncol,res,col;for(isArray(arr[0])||(arr=[arr]),nrow=arr.length,ncol=arr[0].length,res=toAlter?
arr:new Array(nrow),row=0;row<nrow;row++)for(res[row]||(res[row]=new Array(ncol)),col=0;col<ncol;col++)res[row][col]=func(arr[row][col],row,col);return res.length===
1?res[0]:res},jStat2.cumreduce=function(arr,func,toAlter){var row,nrow,ncol,res,col;for(isArray(arr[0])||(arr=[arr]),nrow=arr.length,ncol=arr[0].length,res=toAlter?
arr:new Array(nrow),row=0;row<nrow;row++)for(res[row]||(res[row]=new Array(ncol)),ncol>0&&(res[row][0]=arr[row][0]),col=1;col<ncol;col++)res[row][col]=func(res[row][col-
1],arr[row][col]);return res.length===1?res[0]:res},jStat2.alter=function(arr,func){return jStat2.map(arr,func,!0)},jStat2.create=function(rows,cols,func){var res=new Array(
rows),i,j;for(isFunction(cols)&&(func=cols,cols=rows),i=0;i<rows;i++)for(res[i]=new Array(cols),j=0;j<cols;j++)res[i][j]=func(i,j);return res};function retZero(){
return 0}jStat2.zeros=function(rows,cols){return isNumber(cols)||(cols=rows),jStat2.create(rows,cols,retZero)};function retOne(){return 1}jStat2.ones=function(rows,cols){
return isNumber(cols)||(cols=rows),jStat2.create(rows,cols,retOne)},jStat2.rand=function(rows,cols){return isNumber(cols)||(cols=rows),jStat2.create(rows,cols,jStat2.
_random_fn)};function retIdent(i,j){return i===j?1:0}jStat2.identity=function(rows,cols){return isNumber(cols)||(cols=rows),jStat2.create(rows,cols,retIdent)},jStat2.
symmetric=function(arr){var size=arr.length,row,col;if(arr.length!==arr[0].length)return!1;for(row=0;row<size;row++)for(col=0;col<size;col++)if(arr[col][row]!==
arr[row][col])return!1;return!0},jStat2.clear=function(arr){return jStat2.alter(arr,retZero)},jStat2.seq=function(min,max,length,func){isFunction(func)||(func=!1);
var arr=[],hival=calcRdx(min,max),step=(max*hival-min*hival)/((length-1)*hival),current=min,cnt;for(cnt=0;current<=max&&cnt<length;cnt++,current=(min*hival+step*
hival*cnt)/hival)arr.push(func?func(current,cnt):current);return arr},jStat2.arange=function(start,end,step){var rl=[],i;if(step=step||1,end===undefined2&&(end=
start,start=0),start===end||step===0)return[];if(start<end&&step<0)return[];if(start>end&&step>0)return[];if(step>0)for(i=start;i<end;i+=step)rl.push(i);else for(i=
start;i>end;i+=step)rl.push(i);return rl},jStat2.slice=(function(){function _slice(list,start,end,step){var i,rl=[],length=list.length;if(start===undefined2&&end===
undefined2&&step===undefined2)return jStat2.copy(list);if(start=start||0,end=end||list.length,start=start>=0?start:length+start,end=end>=0?end:length+end,step=step||
1,start===end||step===0)return[];if(start<end&&step<0)return[];if(start>end&&step>0)return[];if(step>0)for(i=start;i<end;i+=step)rl.push(list[i]);else for(i=start;i>
end;i+=step)rl.push(list[i]);return rl}function slice2(list,rcSlice){var colSlice,rowSlice;if(rcSlice=rcSlice||{},isNumber(rcSlice.row)){if(isNumber(rcSlice.col))
return list[rcSlice.row][rcSlice.col];var row=jStat2.rowa(list,rcSlice.row);return colSlice=rcSlice.col||{},_slice(row,colSlice.start,colSlice.end,colSlice.step)}
if(isNumber(rcSlice.col)){var col=jStat2.cola(list,rcSlice.col);return rowSlice=rcSlice.row||{},_slice(col,rowSlice.start,rowSlice.end,rowSlice.step)}rowSlice=rcSlice.
row||{},colSlice=rcSlice.col||{};var rows=_slice(list,rowSlice.start,rowSlice.end,rowSlice.step);return rows.map(function(row2){return _slice(row2,colSlice.start,
colSlice.end,colSlice.step)})}return slice2})(),jStat2.sliceAssign=function(A,rcSlice,B){var nl,ml;if(isNumber(rcSlice.row)){if(isNumber(rcSlice.col))return A[rcSlice.
row][rcSlice.col]=B;rcSlice.col=rcSlice.col||{},rcSlice.col.start=rcSlice.col.start||0,rcSlice.col.end=rcSlice.col.end||A[0].length,rcSlice.col.step=rcSlice.col.
step||1,nl=jStat2.arange(rcSlice.col.start,Math2.min(A.length,rcSlice.col.end),rcSlice.col.step);var m=rcSlice.row;return nl.forEach(function(n2,i){A[m][n2]=B[i]}),
A}if(isNumber(rcSlice.col)){rcSlice.row=rcSlice.row||{},rcSlice.row.start=rcSlice.row.start||0,rcSlice.row.end=rcSlice.row.end||A.length,rcSlice.row.step=rcSlice.
row.step||1,ml=jStat2.arange(rcSlice.row.start,Math2.min(A[0].length,rcSlice.row.end),rcSlice.row.step);var n=rcSlice.col;return ml.forEach(function(m2,j){A[m2][n]=
B[j]}),A}return B[0].length===undefined2&&(B=[B]),rcSlice.row.start=rcSlice.row.start||0,rcSlice.row.end=rcSlice.row.end||A.length,rcSlice.row.step=rcSlice.row.
step||1,rcSlice.col.start=rcSlice.col.start||0,rcSlice.col.end=rcSlice.col.end||A[0].length,rcSlice.col.step=rcSlice.col.step||1,ml=jStat2.arange(rcSlice.row.start,
Math2.min(A.length,rcSlice.row.end),rcSlice.row.step),nl=jStat2.arange(rcSlice.col.start,Math2.min(A[0].length,rcSlice.col.end),rcSlice.col.step),ml.forEach(function(m2,i){
nl.forEach(function(n2,j){A[m2][n2]=B[i][j]})}),A},jStat2.diagonal=function(diagArray){var mat=jStat2.zeros(diagArray.length,diagArray.length);return diagArray.
forEach(function(t,i){mat[i][i]=t}),mat},jStat2.copy=function(A){return A.map(function(row){return isNumber(row)?row:row.map(function(t){return t})})};var jProto=jStat2.
prototype;return jProto.length=0,jProto.push=Array.prototype.push,jProto.sort=Array.prototype.sort,jProto.splice=Array.prototype.splice,jProto.slice=Array.prototype.
slice,jProto.toArray=function(){return this.length>1?slice.call(this):slice.call(this)[0]},jProto.map=function(func,toAlter){return jStat2(jStat2.map(this,func,
toAlter))},jProto.cumreduce=function(func,toAlter){return jStat2(jStat2.cumreduce(this,func,toAlter))},jProto.alter=function(func){return jStat2.alter(this,func),
this},(function(funcs){for(var i=0;i<funcs.length;i++)(function(passfunc){jProto[passfunc]=function(func){var self=this,results;return func?(setTimeout(function(){
func.call(self,jProto[passfunc].call(self))}),this):(results=jStat2[passfunc](this),isArray(results)?jStat2(results):results)}})(funcs[i])})("transpose clear sy\
mmetric rows cols dimensions diag antidiag".split(" ")),(function(funcs){for(var i=0;i<funcs.length;i++)(function(passfunc){jProto[passfunc]=function(index,func){
var self=this;return func?(setTimeout(function(){func.call(self,jProto[passfunc].call(self,index))}),this):jStat2(jStat2[passfunc](this,index))}})(funcs[i])})("\
row col".split(" ")),(function(funcs){for(var i=0;i<funcs.length;i++)(function(passfunc){jProto[passfunc]=function(){return jStat2(jStat2[passfunc].apply(null,arguments))}})(
funcs[i])})("create zeros ones rand identity".split(" ")),jStat2})(Math);return(function(jStat2,Math2){var isFunction=jStat2.utils.isFunction;function ascNum(a,b){
return a-b}function clip(arg,min,max){return Math2.max(min,Math2.min(arg,max))}jStat2.sum=function(arr){for(var sum2=0,i=arr.length;--i>=0;)sum2+=arr[i];return sum2},
jStat2.sumsqrd=function(arr){for(var sum=0,i=arr.length;--i>=0;)sum+=arr[i]*arr[i];return sum},jStat2.sumsqerr=function(arr){for(var mean=jStat2.mean(arr),sum=0,
i=arr.length,tmp;--i>=0;)tmp=arr[i]-mean,sum+=tmp*tmp;return sum},jStat2.sumrow=function(arr){for(var sum=0,i=arr.length;--i>=0;)sum+=arr[i];return sum},jStat2.
product=function(arr){for(var prod=1,i=arr.length;--i>=0;)prod*=arr[i];return prod},jStat2.min=function(arr){for(var low=arr[0],i=0;++i<arr.length;)arr[i]<low&&
(low=arr[i]);return low},jStat2.max=function(arr){for(var high=arr[0],i=0;++i<arr.length;)arr[i]>high&&(high=arr[i]);return high},jStat2.unique=function(arr){for(var hash={},
_arr=[],i=0;i<arr.length;i++)hash[arr[i]]||(hash[arr[i]]=!0,_arr.push(arr[i]));return _arr},jStat2.mean=function(arr){return jStat2.sum(arr)/arr.length},jStat2.
meansqerr=function(arr){return jStat2.sumsqerr(arr)/arr.length},jStat2.geomean=function(arr){var logs=arr.map(Math2.log),meanOfLogs=jStat2.mean(logs);return Math2.
exp(meanOfLogs)},jStat2.median=function(arr){var arrlen=arr.length,_arr=arr.slice().sort(ascNum);return arrlen&1?_arr[arrlen/2|0]:(_arr[arrlen/2-1]+_arr[arrlen/
2])/2},jStat2.cumsum=function(arr){return jStat2.cumreduce(arr,function(a,b){return a+b})},jStat2.cumprod=function(arr){return jStat2.cumreduce(arr,function(a,b){
return a*b})},jStat2.diff=function(arr){var diffs=[],arrLen=arr.length,i;for(i=1;i<arrLen;i++)diffs.push(arr[i]-arr[i-1]);return diffs},jStat2.rank=function(arr){
var i,distinctNumbers=[],numberCounts={};for(i=0;i<arr.length;i++){var number=arr[i];numberCounts[number]?numberCounts[number]++:(numberCounts[number]=1,distinctNumbers.
push(number))}var sortedDistinctNumbers=distinctNumbers.sort(ascNum),numberRanks={},currentRank=1;for(i=0;i<sortedDistinctNumbers.length;i++){var number=sortedDistinctNumbers[i],
count=numberCounts[number],first=currentRank,last=currentRank+count-1,rank=(first+last)/2;numberRanks[number]=rank,currentRank+=count}return arr.map(function(number2){
return numberRanks[number2]})},jStat2.mode=function(arr){var arrLen=arr.length,_arr=arr.slice().sort(ascNum),count=1,maxCount=0,numMaxCount=0,mode_arr=[],i;for(i=
0;i<arrLen;i++)_arr[i]===_arr[i+1]?count++:(count>maxCount?(mode_arr=[_arr[i]],maxCount=count,numMaxCount=0):count===maxCount&&(mode_arr.push(_arr[i]),numMaxCount++),
count=1);return numMaxCount===0?mode_arr[0]:mode_arr},jStat2.range=function(arr){return jStat2.max(arr)-jStat2.min(arr)},jStat2.variance=function(arr,flag){return jStat2.
sumsqerr(arr)/(arr.length-(flag?1:0))},jStat2.pooledvariance=function(arr){var sumsqerr=arr.reduce(function(a,samples){return a+jStat2.sumsqerr(samples)},0),count=arr.
reduce(function(a,samples){return a+samples.length},0);return sumsqerr/(count-arr.length)},jStat2.deviation=function(arr){for(var mean=jStat2.mean(arr),arrlen=arr.
length,dev=new Array(arrlen),i=0;i<arrlen;i++)dev[i]=arr[i]-mean;return dev},jStat2.stdev=function(arr,flag){return Math2.sqrt(jStat2.variance(arr,flag))},jStat2.
pooledstdev=function(arr){return Math2.sqrt(jStat2.pooledvariance(arr))},jStat2.meandev=function(arr){for(var mean=jStat2.mean(arr),a=[],i=arr.length-1;i>=0;i--)
a.push(Math2.abs(arr[i]-mean));return jStat2.mean(a)},jStat2.meddev=function(arr){for(var median=jStat2.median(arr),a=[],i=arr.length-1;i>=0;i--)a.push(Math2.abs(
arr[i]-median));return jStat2.median(a)},jStat2.coeffvar=function(arr){return jStat2.stdev(arr)/jStat2.mean(arr)},jStat2.quartiles=function(arr){var arrlen=arr.
length,_arr=arr.slice().sort(ascNum);return[_arr[Math2.round(arrlen/4)-1],_arr[Math2.round(arrlen/2)-1],_arr[Math2.round(arrlen*3/4)-1]]},jStat2.quantiles=function(arr,quantilesArray,alphap,betap){
var sortedArray=arr.slice().sort(ascNum),quantileVals=[quantilesArray.length],n=arr.length,i,p,m,aleph,k,gamma;for(typeof alphap>"u"&&(alphap=3/8),typeof betap>
"u"&&(betap=3/8),i=0;i<quantilesArray.length;i++)p=quantilesArray[i],m=alphap+p*(1-alphap-betap),aleph=n*p+m,k=Math2.floor(clip(aleph,1,n-1)),gamma=clip(aleph-k,
0,1),quantileVals[i]=(1-gamma)*sortedArray[k-1]+gamma*sortedArray[k];return quantileVals},jStat2.percentile=function(arr,k,exclusive){var _arr=arr.slice().sort(
ascNum),realIndex=k*(_arr.length+(exclusive?1:-1))+(exclusive?0:1),index=parseInt(realIndex),frac=realIndex-index;return index+1<_arr.length?_arr[index-1]+frac*
(_arr[index]-_arr[index-1]):_arr[index-1]},jStat2.percentileOfScore=function(arr,score,kind){var counter=0,len=arr.length,strict=!1,value,i;for(kind==="strict"&&
(strict=!0),i=0;i<len;i++)value=arr[i],(strict&&value<score||!strict&&value<=score)&&counter++;return counter/len},jStat2.histogram=function(arr,binCnt){binCnt=
binCnt||4;var first=jStat2.min(arr),binWidth=(jStat2.max(arr)-first)/binCnt,len=arr.length,bins=[],i;for(i=0;i<binCnt;i++)bins[i]=0;for(i=0;i<len;i++)bins[Math2.
min(Math2.floor((arr[i]-first)/binWidth),binCnt-1)]+=1;return bins},jStat2.covariance=function(arr1,arr2){var u=jStat2.mean(arr1),v=jStat2.mean(arr2),arr1Len=arr1.
length,sq_dev=new Array(arr1Len),i;for(i=0;i<arr1Len;i++)sq_dev[i]=(arr1[i]-u)*(arr2[i]-v);return jStat2.sum(sq_dev)/(arr1Len-1)},jStat2.corrcoeff=function(arr1,arr2){
return jStat2.covariance(arr1,arr2)/jStat2.stdev(arr1,1)/jStat2.stdev(arr2,1)},jStat2.spearmancoeff=function(arr1,arr2){return arr1=jStat2.rank(arr1),arr2=jStat2.
rank(arr2),jStat2.corrcoeff(arr1,arr2)},jStat2.stanMoment=function(arr,n){for(var mu=jStat2.mean(arr),sigma=jStat2.stdev(arr),len=arr.length,skewSum=0,i=0;i<len;i++)
skewSum+=Math2.pow((arr[i]-mu)/sigma,n);return skewSum/arr.length},jStat2.skewness=function(arr){return jStat2.stanMoment(arr,3)},jStat2.kurtosis=function(arr){
return jStat2.stanMoment(arr,4)-3};var jProto=jStat2.prototype;(function(funcs){for(var i=0;i<funcs.length;i++)(function(passfunc){jProto[passfunc]=function(fullbool,func){
var arr=[],i2=0,tmpthis=this;if(isFunction(fullbool)&&(func=fullbool,fullbool=!1),func)return setTimeout(function(){func.call(tmpthis,jProto[passfunc].call(tmpthis,
fullbool))}),this;if(this.length>1){for(tmpthis=fullbool===!0?this:this.transpose();i2<tmpthis.length;i2++)arr[i2]=jStat2[passfunc](tmpthis[i2]);return arr}return jStat2[passfunc](
this[0],fullbool)}})(funcs[i])})("cumsum cumprod".split(" ")),(function(funcs){for(var i=0;i<funcs.length;i++)(function(passfunc){jProto[passfunc]=function(fullbool,func){
var arr=[],i2=0,tmpthis=this;if(isFunction(fullbool)&&(func=fullbool,fullbool=!1),func)return setTimeout(function(){func.call(tmpthis,jProto[passfunc].call(tmpthis,
fullbool))}),this;if(this.length>1){for(passfunc!=="sumrow"&&(tmpthis=fullbool===!0?this:this.transpose());i2<tmpthis.length;i2++)arr[i2]=jStat2[passfunc](tmpthis[i2]);
return fullbool===!0?jStat2[passfunc](jStat2.utils.toVector(arr)):arr}return jStat2[passfunc](this[0],fullbool)}})(funcs[i])})("sum sumsqrd sumsqerr sumrow prod\
uct min max unique mean meansqerr geomean median diff rank mode range variance deviation stdev meandev meddev coeffvar quartiles histogram skewness kurtosis".split(
" ")),(function(funcs){for(var i=0;i<funcs.length;i++)(function(passfunc){jProto[passfunc]=function(){var arr=[],i2=0,tmpthis=this,args=Array.prototype.slice.call(
arguments),callbackFunction;if(isFunction(args[args.length-1])){callbackFunction=args[args.length-1];var argsToPass=args.slice(0,args.length-1);return setTimeout(
function(){callbackFunction.call(tmpthis,jProto[passfunc].apply(tmpthis,argsToPass))}),this}else{callbackFunction=void 0;var curriedFunction=function(vector){return jStat2[passfunc].
apply(tmpthis,[vector].concat(args))}}if(this.length>1){for(tmpthis=tmpthis.transpose();i2<tmpthis.length;i2++)arr[i2]=curriedFunction(tmpthis[i2]);return arr}return curriedFunction(
this[0])}})(funcs[i])})("quantiles percentileOfScore".split(" "))})(jStat,Math),(function(jStat2,Math2){jStat2.gammaln=function(x){var j=0,cof=[76.18009172947146,
-86.50532032941678,24.01409824083091,-1.231739572450155,.001208650973866179,-5395239384953e-18],ser=1.000000000190015,xx,y,tmp;for(tmp=(y=xx=x)+5.5,tmp-=(xx+.5)*
Math2.log(tmp);j<6;j++)ser+=cof[j]/++y;return Math2.log(2.5066282746310007*ser/xx)-tmp},jStat2.loggam=function(x){var x0,x2,xp,gl,gl0,k,n,a=[.08333333333333333,
-.002777777777777778,.0007936507936507937,-.0005952380952380952,.0008417508417508418,-.001917526917526918,.00641025641025641,-.02955065359477124,.1796443723688307,
-1.3924322169059];if(x0=x,n=0,x==1||x==2)return 0;for(x<=7&&(n=Math2.floor(7-x),x0=x+n),x2=1/(x0*x0),xp=2*Math2.PI,gl0=a[9],k=8;k>=0;k--)gl0*=x2,gl0+=a[k];if(gl=
gl0/x0+.5*Math2.log(xp)+(x0-.5)*Math2.log(x0)-x0,x<=7)for(k=1;k<=n;k++)gl-=Math2.log(x0-1),x0-=1;return gl},jStat2.gammafn=function(x){var p=[-1.716185138865495,
24.76565080557592,-379.80425647094563,629.3311553128184,866.9662027904133,-31451.272968848367,-36144.413418691176,66456.14382024054],q=[-30.8402300119739,315.35062697960416,
-1015.1563674902192,-3107.771671572311,22538.11842098015,4755.846277527881,-134659.9598649693,-115132.2596755535],fact=!1,n=0,xden=0,xnum=0,y=x,i,z,yi,res;if(x>
171.6243769536076)return 1/0;if(y<=0)if(res=y%1+36e-17,res)fact=(y&1?-1:1)*Math2.PI/Math2.sin(Math2.PI*res),y=1-y;else return 1/0;for(yi=y,y<1?z=y++:z=(y-=n=(y|
0)-1)-1,i=0;i<8;++i)xnum=(xnum+p[i])*z,xden=xden*z+q[i];if(res=xnum/xden+1,yi<y)res/=yi;else if(yi>y)for(i=0;i<n;++i)res*=y,y++;return fact&&(res=fact/res),res},
jStat2.gammap=function(a,x){return jStat2.lowRegGamma(a,x)*jStat2.gammafn(a)},jStat2.lowRegGamma=function(a,x){var aln=jStat2.gammaln(a),ap=a,sum=1/a,del=sum,b=x+
1-a,c=1/1e-30,d=1/b,h=d,i=1,ITMAX=-~(Math2.log(a>=1?a:1/a)*8.5+a*.4+17),an;if(x<0||a<=0)return NaN;if(x<a+1){for(;i<=ITMAX;i++)sum+=del*=x/++ap;return sum*Math2.
exp(-x+a*Math2.log(x)-aln)}for(;i<=ITMAX;i++)an=-i*(i-a),b+=2,d=an*d+b,c=b+an/c,d=1/d,h*=d*c;return 1-h*Math2.exp(-x+a*Math2.log(x)-aln)},jStat2.factorialln=function(n){
return n<0?NaN:jStat2.gammaln(n+1)},jStat2.factorial=function(n){return n<0?NaN:jStat2.gammafn(n+1)},jStat2.combination=function(n,m){return n>170||m>170?Math2.
exp(jStat2.combinationln(n,m)):jStat2.factorial(n)/jStat2.factorial(m)/jStat2.factorial(n-m)},jStat2.combinationln=function(n,m){return jStat2.factorialln(n)-jStat2.
factorialln(m)-jStat2.factorialln(n-m)},jStat2.permutation=function(n,m){return jStat2.factorial(n)/jStat2.factorial(n-m)},jStat2.betafn=function(x,y){if(!(x<=0||
y<=0))return x+y>170?Math2.exp(jStat2.betaln(x,y)):jStat2.gammafn(x)*jStat2.gammafn(y)/jStat2.gammafn(x+y)},jStat2.betaln=function(x,y){return jStat2.gammaln(x)+
jStat2.gammaln(y)-jStat2.gammaln(x+y)},jStat2.betacf=function(x,a,b){var fpmin=1e-30,m=1,qab=a+b,qap=a+1,qam=a-1,c=1,d=1-qab*x/qap,m2,aa,del,h;for(Math2.abs(d)<
fpmin&&(d=fpmin),d=1/d,h=d;m<=100&&(m2=2*m,aa=m*(b-m)*x/((qam+m2)*(a+m2)),d=1+aa*d,Math2.abs(d)<fpmin&&(d=fpmin),c=1+aa/c,Math2.abs(c)<fpmin&&(c=fpmin),d=1/d,h*=
d*c,aa=-(a+m)*(qab+m)*x/((a+m2)*(qap+m2)),d=1+aa*d,Math2.abs(d)<fpmin&&(d=fpmin),c=1+aa/c,Math2.abs(c)<fpmin&&(c=fpmin),d=1/d,del=d*c,h*=del,!(Math2.abs(del-1)<
3e-7));m++);return h},jStat2.gammapinv=function(p,a){var j=0,a1=a-1,EPS=1e-8,gln=jStat2.gammaln(a),x,err,t,u,pp,lna1,afac;if(p>=1)return Math2.max(100,a+100*Math2.
sqrt(a));if(p<=0)return 0;for(a>1?(lna1=Math2.log(a1),afac=Math2.exp(a1*(lna1-1)-gln),pp=p<.5?p:1-p,t=Math2.sqrt(-2*Math2.log(pp)),x=(2.30753+t*.27061)/(1+t*(.99229+
t*.04481))-t,p<.5&&(x=-x),x=Math2.max(.001,a*Math2.pow(1-1/(9*a)-x/(3*Math2.sqrt(a)),3))):(t=1-a*(.253+a*.12),p<t?x=Math2.pow(p/t,1/a):x=1-Math2.log(1-(p-t)/(1-
t)));j<12;j++){if(x<=0)return 0;if(err=jStat2.lowRegGamma(a,x)-p,a>1?t=afac*Math2.exp(-(x-a1)+a1*(Math2.log(x)-lna1)):t=Math2.exp(-x+a1*Math2.log(x)-gln),u=err/
t,x-=t=u/(1-.5*Math2.min(1,u*((a-1)/x-1))),x<=0&&(x=.5*(x+t)),Math2.abs(t)<EPS*x)break}return x},jStat2.erf=function(x){var cof=[-1.3026537197817094,.6419697923564902,
.019476473204185836,-.00956151478680863,-.000946595344482036,.000366839497852761,42523324806907e-18,-20278578112534e-18,-1624290004647e-18,130365583558e-17,15626441722e-18,
-85238095915e-18,6529054439e-18,5059343495e-18,-991364156e-18,-227365122e-18,96467911e-18,2394038e-18,-6886027e-18,894487e-18,313092e-18,-112708e-18,381e-18,7106e-18,
-1523e-18,-94e-18,121e-18,-28e-18],j=cof.length-1,isneg=!1,d=0,dd=0,t,ty,tmp,res;for(x<0&&(x=-x,isneg=!0),t=2/(2+x),ty=4*t-2;j>0;j--)tmp=d,d=ty*d-dd+cof[j],dd=tmp;
return res=t*Math2.exp(-x*x+.5*(cof[0]+ty*d)-dd),isneg?res-1:1-res},jStat2.erfc=function(x){return 1-jStat2.erf(x)},jStat2.erfcinv=function(p){var j=0,x,err,t,pp;
if(p>=2)return-100;if(p<=0)return 100;for(pp=p<1?p:2-p,t=Math2.sqrt(-2*Math2.log(pp/2)),x=-.70711*((2.30753+t*.27061)/(1+t*(.99229+t*.04481))-t);j<2;j++)err=jStat2.
erfc(x)-pp,x+=err/(1.1283791670955126*Math2.exp(-x*x)-x*err);return p<1?x:-x},jStat2.ibetainv=function(p,a,b){var EPS=1e-8,a1=a-1,b1=b-1,j=0,lna,lnb,pp,t,u,err,
x,al,h,w,afac;if(p<=0)return 0;if(p>=1)return 1;for(a>=1&&b>=1?(pp=p<.5?p:1-p,t=Math2.sqrt(-2*Math2.log(pp)),x=(2.30753+t*.27061)/(1+t*(.99229+t*.04481))-t,p<.5&&
(x=-x),al=(x*x-3)/6,h=2/(1/(2*a-1)+1/(2*b-1)),w=x*Math2.sqrt(al+h)/h-(1/(2*b-1)-1/(2*a-1))*(al+5/6-2/(3*h)),x=a/(a+b*Math2.exp(2*w))):(lna=Math2.log(a/(a+b)),lnb=
Math2.log(b/(a+b)),t=Math2.exp(a*lna)/a,u=Math2.exp(b*lnb)/b,w=t+u,p<t/w?x=Math2.pow(a*w*p,1/a):x=1-Math2.pow(b*w*(1-p),1/b)),afac=-jStat2.gammaln(a)-jStat2.gammaln(
b)+jStat2.gammaln(a+b);j<10;j++){if(x===0||x===1)return x;if(err=jStat2.ibeta(x,a,b)-p,t=Math2.exp(a1*Math2.log(x)+b1*Math2.log(1-x)+afac),u=err/t,x-=t=u/(1-.5*
Math2.min(1,u*(a1/x-b1/(1-x)))),x<=0&&(x=.5*(x+t)),x>=1&&(x=.5*(x+t+1)),Math2.abs(t)<EPS*x&&j>0)break}return x},jStat2.ibeta=function(x,a,b){var bt=x===0||x===1?
0:Math2.exp(jStat2.gammaln(a+b)-jStat2.gammaln(a)-jStat2.gammaln(b)+a*Math2.log(x)+b*Math2.log(1-x));return x<0||x>1?!1:x<(a+1)/(a+b+2)?bt*jStat2.betacf(x,a,b)/
a:1-bt*jStat2.betacf(1-x,b,a)/b},jStat2.randn=function(n,m){var u,v,x,y,q;if(m||(m=n),n)return jStat2.create(n,m,function(){return jStat2.randn()});do u=jStat2.
_random_fn(),v=1.7156*(jStat2._random_fn()-.5),x=u-.449871,y=Math2.abs(v)+.386595,q=x*x+y*(.196*y-.25472*x);while(q>.27597&&(q>.27846||v*v>-4*Math2.log(u)*u*u));
return v/u},jStat2.randg=function(shape,n,m){var oalph=shape,a1,a2,u,v,x,mat;if(m||(m=n),shape||(shape=1),n)return mat=jStat2.zeros(n,m),mat.alter(function(){return jStat2.
randg(shape)}),mat;shape<1&&(shape+=1),a1=shape-1/3,a2=1/Math2.sqrt(9*a1);do{do x=jStat2.randn(),v=1+a2*x;while(v<=0);v=v*v*v,u=jStat2._random_fn()}while(u>1-.331*
Math2.pow(x,4)&&Math2.log(u)>.5*x*x+a1*(1-v+Math2.log(v)));if(shape==oalph)return a1*v;do u=jStat2._random_fn();while(u===0);return Math2.pow(u,1/oalph)*a1*v},(function(funcs){
for(var i=0;i<funcs.length;i++)(function(passfunc){jStat2.fn[passfunc]=function(){return jStat2(jStat2.map(this,function(value){return jStat2[passfunc](value)}))}})(
funcs[i])})("gammaln gammafn factorial factorialln".split(" ")),(function(funcs){for(var i=0;i<funcs.length;i++)(function(passfunc){jStat2.fn[passfunc]=function(){
return jStat2(jStat2[passfunc].apply(null,arguments))}})(funcs[i])})("randn".split(" "))})(jStat,Math),(function(jStat2,Math2){(function(list){for(var i=0;i<list.
length;i++)(function(func){jStat2[func]=function f(a,b,c){return this instanceof f?(this._a=a,this._b=b,this._c=c,this):new f(a,b,c)},jStat2.fn[func]=function(a,b,c){
var newthis=jStat2[func](a,b,c);return newthis.data=this,newthis},jStat2[func].prototype.sample=function(arr){var a=this._a,b=this._b,c=this._c;return arr?jStat2.
alter(arr,function(){return jStat2[func].sample(a,b,c)}):jStat2[func].sample(a,b,c)},(function(vals){for(var i2=0;i2<vals.length;i2++)(function(fnfunc){jStat2[func].
prototype[fnfunc]=function(x){var a=this._a,b=this._b,c=this._c;return!x&&x!==0&&(x=this.data),typeof x!="number"?jStat2.fn.map.call(x,function(x2){return jStat2[func][fnfunc](
x2,a,b,c)}):jStat2[func][fnfunc](x,a,b,c)}})(vals[i2])})("pdf cdf inv".split(" ")),(function(vals){for(var i2=0;i2<vals.length;i2++)(function(fnfunc){jStat2[func].
prototype[fnfunc]=function(){return jStat2[func][fnfunc](this._a,this._b,this._c)}})(vals[i2])})("mean median mode variance".split(" "))})(list[i])})("beta cent\
ralF cauchy chisquare exponential gamma invgamma kumaraswamy laplace lognormal noncentralt normal pareto studentt weibull uniform binomial negbin hypgeom poisso\
n triangular tukey arcsine".split(" ")),jStat2.extend(jStat2.beta,{pdf:function(x,alpha,beta){return x>1||x<0?0:alpha==1&&beta==1?1:alpha<512&&beta<512?Math2.pow(
x,alpha-1)*Math2.pow(1-x,beta-1)/jStat2.betafn(alpha,beta):Math2.exp((alpha-1)*Math2.log(x)+(beta-1)*Math2.log(1-x)-jStat2.betaln(alpha,beta))},cdf:function(x,alpha,beta){
return x>1||x<0?(x>1)*1:jStat2.ibeta(x,alpha,beta)},inv:function(x,alpha,beta){return jStat2.ibetainv(x,alpha,beta)},mean:function(alpha,beta){return alpha/(alpha+
beta)},median:function(alpha,beta){return jStat2.ibetainv(.5,alpha,beta)},mode:function(alpha,beta){return(alpha-1)/(alpha+beta-2)},sample:function(alpha,beta){
var u=jStat2.randg(alpha);return u/(u+jStat2.randg(beta))},variance:function(alpha,beta){return alpha*beta/(Math2.pow(alpha+beta,2)*(alpha+beta+1))}}),jStat2.extend(
jStat2.centralF,{pdf:function(x,df1,df2){var p,q,f;return x<0?0:df1<=2?x===0&&df1<2?1/0:x===0&&df1===2?1:1/jStat2.betafn(df1/2,df2/2)*Math2.pow(df1/df2,df1/2)*Math2.
pow(x,df1/2-1)*Math2.pow(1+df1/df2*x,-(df1+df2)/2):(p=df1*x/(df2+x*df1),q=df2/(df2+x*df1),f=df1*q/2,f*jStat2.binomial.pdf((df1-2)/2,(df1+df2-2)/2,p))},cdf:function(x,df1,df2){
return x<0?0:jStat2.ibeta(df1*x/(df1*x+df2),df1/2,df2/2)},inv:function(x,df1,df2){return df2/(df1*(1/jStat2.ibetainv(x,df1/2,df2/2)-1))},mean:function(df1,df2){
return df2>2?df2/(df2-2):void 0},mode:function(df1,df2){return df1>2?df2*(df1-2)/(df1*(df2+2)):void 0},sample:function(df1,df2){var x1=jStat2.randg(df1/2)*2,x2=jStat2.
randg(df2/2)*2;return x1/df1/(x2/df2)},variance:function(df1,df2){if(!(df2<=4))return 2*df2*df2*(df1+df2-2)/(df1*(df2-2)*(df2-2)*(df2-4))}}),jStat2.extend(jStat2.
cauchy,{pdf:function(x,local,scale){return scale<0?0:scale/(Math2.pow(x-local,2)+Math2.pow(scale,2))/Math2.PI},cdf:function(x,local,scale){return Math2.atan((x-
local)/scale)/Math2.PI+.5},inv:function(p,local,scale){return local+scale*Math2.tan(Math2.PI*(p-.5))},median:function(local){return local},mode:function(local){
return local},sample:function(local,scale){return jStat2.randn()*Math2.sqrt(1/(2*jStat2.randg(.5)))*scale+local}}),jStat2.extend(jStat2.chisquare,{pdf:function(x,dof){
return x<0?0:x===0&&dof===2?.5:Math2.exp((dof/2-1)*Math2.log(x)-x/2-dof/2*Math2.log(2)-jStat2.gammaln(dof/2))},cdf:function(x,dof){return x<0?0:jStat2.lowRegGamma(
dof/2,x/2)},inv:function(p,dof){return 2*jStat2.gammapinv(p,.5*dof)},mean:function(dof){return dof},median:function(dof){return dof*Math2.pow(1-2/(9*dof),3)},mode:function(dof){
return dof-2>0?dof-2:0},sample:function(dof){return jStat2.randg(dof/2)*2},variance:function(dof){return 2*dof}}),jStat2.extend(jStat2.exponential,{pdf:function(x,rate){
return x<0?0:rate*Math2.exp(-rate*x)},cdf:function(x,rate){return x<0?0:1-Math2.exp(-rate*x)},inv:function(p,rate){return-Math2.log(1-p)/rate},mean:function(rate){
return 1/rate},median:function(rate){return 1/rate*Math2.log(2)},mode:function(){return 0},sample:function(rate){return-1/rate*Math2.log(jStat2._random_fn())},variance:function(rate){
return Math2.pow(rate,-2)}}),jStat2.extend(jStat2.gamma,{pdf:function(x,shape,scale){return x<0?0:x===0&&shape===1?1/scale:Math2.exp((shape-1)*Math2.log(x)-x/scale-
jStat2.gammaln(shape)-shape*Math2.log(scale))},cdf:function(x,shape,scale){return x<0?0:jStat2.lowRegGamma(shape,x/scale)},inv:function(p,shape,scale){return jStat2.
gammapinv(p,shape)*scale},mean:function(shape,scale){return shape*scale},mode:function(shape,scale){if(shape>1)return(shape-1)*scale},sample:function(shape,scale){
return jStat2.randg(shape)*scale},variance:function(shape,scale){return shape*scale*scale}}),jStat2.extend(jStat2.invgamma,{pdf:function(x,shape,scale){return x<=
0?0:Math2.exp(-(shape+1)*Math2.log(x)-scale/x-jStat2.gammaln(shape)+shape*Math2.log(scale))},cdf:function(x,shape,scale){return x<=0?0:1-jStat2.lowRegGamma(shape,
scale/x)},inv:function(p,shape,scale){return scale/jStat2.gammapinv(1-p,shape)},mean:function(shape,scale){return shape>1?scale/(shape-1):void 0},mode:function(shape,scale){
return scale/(shape+1)},sample:function(shape,scale){return scale/jStat2.randg(shape)},variance:function(shape,scale){if(!(shape<=2))return scale*scale/((shape-
1)*(shape-1)*(shape-2))}}),jStat2.extend(jStat2.kumaraswamy,{pdf:function(x,alpha,beta){return x===0&&alpha===1?beta:x===1&&beta===1?alpha:Math2.exp(Math2.log(alpha)+
Math2.log(beta)+(alpha-1)*Math2.log(x)+(beta-1)*Math2.log(1-Math2.pow(x,alpha)))},cdf:function(x,alpha,beta){return x<0?0:x>1?1:1-Math2.pow(1-Math2.pow(x,alpha),
beta)},inv:function(p,alpha,beta){return Math2.pow(1-Math2.pow(1-p,1/beta),1/alpha)},mean:function(alpha,beta){return beta*jStat2.gammafn(1+1/alpha)*jStat2.gammafn(
beta)/jStat2.gammafn(1+1/alpha+beta)},median:function(alpha,beta){return Math2.pow(1-Math2.pow(2,-1/beta),1/alpha)},mode:function(alpha,beta){if(alpha>=1&&beta>=
1&&alpha!==1&&beta!==1)return Math2.pow((alpha-1)/(alpha*beta-1),1/alpha)},variance:function(){throw new Error("variance not yet implemented")}}),jStat2.extend(
jStat2.lognormal,{pdf:function(x,mu,sigma){return x<=0?0:Math2.exp(-Math2.log(x)-.5*Math2.log(2*Math2.PI)-Math2.log(sigma)-Math2.pow(Math2.log(x)-mu,2)/(2*sigma*
sigma))},cdf:function(x,mu,sigma){return x<0?0:.5+.5*jStat2.erf((Math2.log(x)-mu)/Math2.sqrt(2*sigma*sigma))},inv:function(p,mu,sigma){return Math2.exp(-1.4142135623730951*
sigma*jStat2.erfcinv(2*p)+mu)},mean:function(mu,sigma){return Math2.exp(mu+sigma*sigma/2)},median:function(mu){return Math2.exp(mu)},mode:function(mu,sigma){return Math2.
exp(mu-sigma*sigma)},sample:function(mu,sigma){return Math2.exp(jStat2.randn()*sigma+mu)},variance:function(mu,sigma){return(Math2.exp(sigma*sigma)-1)*Math2.exp(
2*mu+sigma*sigma)}}),jStat2.extend(jStat2.noncentralt,{pdf:function(x,dof,ncp){var tol=1e-14;return Math2.abs(ncp)<tol?jStat2.studentt.pdf(x,dof):Math2.abs(x)<tol?
Math2.exp(jStat2.gammaln((dof+1)/2)-ncp*ncp/2-.5*Math2.log(Math2.PI*dof)-jStat2.gammaln(dof/2)):dof/x*(jStat2.noncentralt.cdf(x*Math2.sqrt(1+2/dof),dof+2,ncp)-jStat2.
noncentralt.cdf(x,dof,ncp))},cdf:function(x,dof,ncp){var tol=1e-14,min_iterations=200;if(Math2.abs(ncp)<tol)return jStat2.studentt.cdf(x,dof);var flip=!1;x<0&&(flip=
!0,ncp=-ncp);for(var prob=jStat2.normal.cdf(-ncp,0,1),value=tol+1,lastvalue=value,y=x*x/(x*x+dof),j=0,p=Math2.exp(-ncp*ncp/2),q=Math2.exp(-ncp*ncp/2-.5*Math2.log(
2)-jStat2.gammaln(3/2))*ncp;j<min_iterations||lastvalue>tol||value>tol;)lastvalue=value,j>0&&(p*=ncp*ncp/(2*j),q*=ncp*ncp/(2*(j+1/2))),value=p*jStat2.beta.cdf(y,
j+.5,dof/2)+q*jStat2.beta.cdf(y,j+1,dof/2),prob+=.5*value,j++;return flip?1-prob:prob}}),jStat2.extend(jStat2.normal,{pdf:function(x,mean,std){return Math2.exp(
-.5*Math2.log(2*Math2.PI)-Math2.log(std)-Math2.pow(x-mean,2)/(2*std*std))},cdf:function(x,mean,std){return .5*(1+jStat2.erf((x-mean)/Math2.sqrt(2*std*std)))},inv:function(p,mean,std){
return-1.4142135623730951*std*jStat2.erfcinv(2*p)+mean},mean:function(mean){return mean},median:function(mean){return mean},mode:function(mean){return mean},sample:function(mean,std){
return jStat2.randn()*std+mean},variance:function(mean,std){return std*std}}),jStat2.extend(jStat2.pareto,{pdf:function(x,scale,shape){return x<scale?0:shape*Math2.
pow(scale,shape)/Math2.pow(x,shape+1)},cdf:function(x,scale,shape){return x<scale?0:1-Math2.pow(scale/x,shape)},inv:function(p,scale,shape){return scale/Math2.pow(
1-p,1/shape)},mean:function(scale,shape){if(!(shape<=1))return shape*Math2.pow(scale,shape)/(shape-1)},median:function(scale,shape){return scale*(shape*Math2.SQRT2)},
mode:function(scale){return scale},variance:function(scale,shape){if(!(shape<=2))return scale*scale*shape/(Math2.pow(shape-1,2)*(shape-2))}}),jStat2.extend(jStat2.
studentt,{pdf:function(x,dof){return dof=dof>1e100?1e100:dof,1/(Math2.sqrt(dof)*jStat2.betafn(.5,dof/2))*Math2.pow(1+x*x/dof,-((dof+1)/2))},cdf:function(x,dof){
var dof2=dof/2;return jStat2.ibeta((x+Math2.sqrt(x*x+dof))/(2*Math2.sqrt(x*x+dof)),dof2,dof2)},inv:function(p,dof){var x=jStat2.ibetainv(2*Math2.min(p,1-p),.5*dof,
.5);return x=Math2.sqrt(dof*(1-x)/x),p>.5?x:-x},mean:function(dof){return dof>1?0:void 0},median:function(){return 0},mode:function(){return 0},sample:function(dof){
return jStat2.randn()*Math2.sqrt(dof/(2*jStat2.randg(dof/2)))},variance:function(dof){return dof>2?dof/(dof-2):dof>1?1/0:void 0}}),jStat2.extend(jStat2.weibull,
{pdf:function(x,scale,shape){return x<0||scale<0||shape<0?0:shape/scale*Math2.pow(x/scale,shape-1)*Math2.exp(-Math2.pow(x/scale,shape))},cdf:function(x,scale,shape){
return x<0?0:1-Math2.exp(-Math2.pow(x/scale,shape))},inv:function(p,scale,shape){return scale*Math2.pow(-Math2.log(1-p),1/shape)},mean:function(scale,shape){return scale*
jStat2.gammafn(1+1/shape)},median:function(scale,shape){return scale*Math2.pow(Math2.log(2),1/shape)},mode:function(scale,shape){return shape<=1?0:scale*Math2.pow(
(shape-1)/shape,1/shape)},sample:function(scale,shape){return scale*Math2.pow(-Math2.log(jStat2._random_fn()),1/shape)},variance:function(scale,shape){return scale*
scale*jStat2.gammafn(1+2/shape)-Math2.pow(jStat2.weibull.mean(scale,shape),2)}}),jStat2.extend(jStat2.uniform,{pdf:function(x,a,b){return x<a||x>b?0:1/(b-a)},cdf:function(x,a,b){
return x<a?0:x<b?(x-a)/(b-a):1},inv:function(p,a,b){return a+p*(b-a)},mean:function(a,b){return .5*(a+b)},median:function(a,b){return jStat2.mean(a,b)},mode:function(){
throw new Error("mode is not yet implemented")},sample:function(a,b){return a/2+b/2+(b/2-a/2)*(2*jStat2._random_fn()-1)},variance:function(a,b){return Math2.pow(
b-a,2)/12}});function betinc(x,a,b,eps){for(var a0=0,b0=1,a1=1,b1=1,m9=0,a2=0,c9;Math2.abs((a1-a2)/a1)>eps;)a2=a1,c9=-(a+m9)*(a+b+m9)*x/(a+2*m9)/(a+2*m9+1),a0=a1+
c9*a0,b0=b1+c9*b0,m9=m9+1,c9=m9*(b-m9)*x/(a+2*m9-1)/(a+2*m9),a1=a0+c9*a1,b1=b0+c9*b1,a0=a0/b1,b0=b0/b1,a1=a1/b1,b1=1;return a1/a}jStat2.extend(jStat2.binomial,{
pdf:function(k,n,p){return p===0||p===1?n*p===k?1:0:jStat2.combination(n,k)*Math2.pow(p,k)*Math2.pow(1-p,n-k)},cdf:function(x,n,p){var betacdf,eps=1e-10;if(x<0)
return 0;if(x>=n)return 1;if(p<0||p>1||n<=0)return NaN;x=Math2.floor(x);var z=p,a=x+1,b=n-x,s=a+b,bt=Math2.exp(jStat2.gammaln(s)-jStat2.gammaln(b)-jStat2.gammaln(
a)+a*Math2.log(z)+b*Math2.log(1-z));return z<(a+1)/(s+2)?betacdf=bt*betinc(z,a,b,eps):betacdf=1-bt*betinc(1-z,b,a,eps),Math2.round((1-betacdf)*(1/eps))/(1/eps)}}),
jStat2.extend(jStat2.negbin,{pdf:function(k,r,p){return k!==k>>>0?!1:k<0?0:jStat2.combination(k+r-1,r-1)*Math2.pow(1-p,k)*Math2.pow(p,r)},cdf:function(x,r,p){var sum=0,
k=0;if(x<0)return 0;for(;k<=x;k++)sum+=jStat2.negbin.pdf(k,r,p);return sum}}),jStat2.extend(jStat2.hypgeom,{pdf:function(k,N,m,n){if(k!==k|0)return!1;if(k<0||k<
m-(N-n))return 0;if(k>n||k>m)return 0;if(m*2>N)return n*2>N?jStat2.hypgeom.pdf(N-m-n+k,N,N-m,N-n):jStat2.hypgeom.pdf(n-k,N,N-m,n);if(n*2>N)return jStat2.hypgeom.
pdf(m-k,N,m,N-n);if(m<n)return jStat2.hypgeom.pdf(k,N,n,m);for(var scaledPDF=1,samplesDone=0,i=0;i<k;i++){for(;scaledPDF>1&&samplesDone<n;)scaledPDF*=1-m/(N-samplesDone),
samplesDone++;scaledPDF*=(n-i)*(m-i)/((i+1)*(N-m-n+i+1))}for(;samplesDone<n;samplesDone++)scaledPDF*=1-m/(N-samplesDone);return Math2.min(1,Math2.max(0,scaledPDF))},
cdf:function(x,N,m,n){if(x<0||x<m-(N-n))return 0;if(x>=n||x>=m)return 1;if(m*2>N)return n*2>N?jStat2.hypgeom.cdf(N-m-n+x,N,N-m,N-n):1-jStat2.hypgeom.cdf(n-x-1,N,
N-m,n);if(n*2>N)return 1-jStat2.hypgeom.cdf(m-x-1,N,m,N-n);if(m<n)return jStat2.hypgeom.cdf(x,N,n,m);for(var scaledCDF=1,scaledPDF=1,samplesDone=0,i=0;i<x;i++){
for(;scaledCDF>1&&samplesDone<n;){var factor=1-m/(N-samplesDone);scaledPDF*=factor,scaledCDF*=factor,samplesDone++}scaledPDF*=(n-i)*(m-i)/((i+1)*(N-m-n+i+1)),scaledCDF+=
scaledPDF}for(;samplesDone<n;samplesDone++)scaledCDF*=1-m/(N-samplesDone);return Math2.min(1,Math2.max(0,scaledCDF))}}),jStat2.extend(jStat2.poisson,{pdf:function(k,l){
return l<0||k%1!==0||k<0?0:Math2.pow(l,k)*Math2.exp(-l)/jStat2.factorial(k)},cdf:function(x,l){var sumarr=[],k=0;if(x<0)return 0;for(;k<=x;k++)sumarr.push(jStat2.
poisson.pdf(k,l));return jStat2.sum(sumarr)},mean:function(l){return l},variance:function(l){return l},sampleSmall:function(l){var p=1,k=0,L=Math2.exp(-l);do k++,
p*=jStat2._random_fn();while(p>L);return k-1},sampleLarge:function(l){var lam=l,k,U,V,slam,loglam,a,b,invalpha,vr,us;for(slam=Math2.sqrt(lam),loglam=Math2.log(lam),
b=.931+2.53*slam,a=-.059+.02483*b,invalpha=1.1239+1.1328/(b-3.4),vr=.9277-3.6224/(b-2);;){if(U=Math2.random()-.5,V=Math2.random(),us=.5-Math2.abs(U),k=Math2.floor(
(2*a/us+b)*U+lam+.43),us>=.07&&V<=vr)return k;if(!(k<0||us<.013&&V>us)&&Math2.log(V)+Math2.log(invalpha)-Math2.log(a/(us*us)+b)<=-lam+k*loglam-jStat2.loggam(k+1))
return k}},sample:function(l){return l<10?this.sampleSmall(l):this.sampleLarge(l)}}),jStat2.extend(jStat2.triangular,{pdf:function(x,a,b,c){return b<=a||c<a||c>
b?NaN:x<a||x>b?0:x<c?2*(x-a)/((b-a)*(c-a)):x===c?2/(b-a):2*(b-x)/((b-a)*(b-c))},cdf:function(x,a,b,c){return b<=a||c<a||c>b?NaN:x<=a?0:x>=b?1:x<=c?Math2.pow(x-a,
2)/((b-a)*(c-a)):1-Math2.pow(b-x,2)/((b-a)*(b-c))},inv:function(p,a,b,c){return b<=a||c<a||c>b?NaN:p<=(c-a)/(b-a)?a+(b-a)*Math2.sqrt(p*((c-a)/(b-a))):a+(b-a)*(1-
Math2.sqrt((1-p)*(1-(c-a)/(b-a))))},mean:function(a,b,c){return(a+b+c)/3},median:function(a,b,c){if(c<=(a+b)/2)return b-Math2.sqrt((b-a)*(b-c))/Math2.sqrt(2);if(c>
(a+b)/2)return a+Math2.sqrt((b-a)*(c-a))/Math2.sqrt(2)},mode:function(a,b,c){return c},sample:function(a,b,c){var u=jStat2._random_fn();return u<(c-a)/(b-a)?a+Math2.
sqrt(u*(b-a)*(c-a)):b-Math2.sqrt((1-u)*(b-a)*(b-c))},variance:function(a,b,c){return(a*a+b*b+c*c-a*b-a*c-b*c)/18}}),jStat2.extend(jStat2.arcsine,{pdf:function(x,a,b){
return b<=a?NaN:x<=a||x>=b?0:2/Math2.PI*Math2.pow(Math2.pow(b-a,2)-Math2.pow(2*x-a-b,2),-.5)},cdf:function(x,a,b){return x<a?0:x<b?2/Math2.PI*Math2.asin(Math2.sqrt(
(x-a)/(b-a))):1},inv:function(p,a,b){return a+(.5-.5*Math2.cos(Math2.PI*p))*(b-a)},mean:function(a,b){return b<=a?NaN:(a+b)/2},median:function(a,b){return b<=a?
NaN:(a+b)/2},mode:function(){throw new Error("mode is not yet implemented")},sample:function(a,b){return(a+b)/2+(b-a)/2*Math2.sin(2*Math2.PI*jStat2.uniform.sample(
0,1))},variance:function(a,b){return b<=a?NaN:Math2.pow(b-a,2)/8}});function laplaceSign(x){return x/Math2.abs(x)}jStat2.extend(jStat2.laplace,{pdf:function(x,mu,b){
return b<=0?0:Math2.exp(-Math2.abs(x-mu)/b)/(2*b)},cdf:function(x,mu,b){return b<=0?0:x<mu?.5*Math2.exp((x-mu)/b):1-.5*Math2.exp(-(x-mu)/b)},mean:function(mu){return mu},
median:function(mu){return mu},mode:function(mu){return mu},variance:function(mu,b){return 2*b*b},sample:function(mu,b){var u=jStat2._random_fn()-.5;return mu-b*
laplaceSign(u)*Math2.log(1-2*Math2.abs(u))}});function tukeyWprob(w,rr,cc){var nleg=12,ihalf=6,C1=-30,C2=-50,C3=60,bb=8,wlar=3,wincr1=2,wincr2=3,xleg=[.9815606342467192,
.9041172563704749,.7699026741943047,.5873179542866175,.3678314989981802,.1252334085114689],aleg=[.04717533638651183,.10693932599531843,.16007832854334622,.20316742672306592,
.2334925365383548,.24914704581340277],qsqz=w*.5;if(qsqz>=bb)return 1;var pr_w=2*jStat2.normal.cdf(qsqz,0,1,1,0)-1;pr_w>=Math2.exp(C2/cc)?pr_w=Math2.pow(pr_w,cc):
pr_w=0;var wincr;w>wlar?wincr=wincr1:wincr=wincr2;for(var blb=qsqz,binc=(bb-qsqz)/wincr,bub=blb+binc,einsum=0,cc1=cc-1,wi=1;wi<=wincr;wi++){for(var elsum=0,a=.5*
(bub+blb),b=.5*(bub-blb),jj=1;jj<=nleg;jj++){var j,xx;ihalf<jj?(j=nleg-jj+1,xx=xleg[j-1]):(j=jj,xx=-xleg[j-1]);var c=b*xx,ac=a+c,qexpo=ac*ac;if(qexpo>C3)break;var pplus=2*
jStat2.normal.cdf(ac,0,1,1,0),pminus=2*jStat2.normal.cdf(ac,w,1,1,0),rinsum=pplus*.5-pminus*.5;rinsum>=Math2.exp(C1/cc1)&&(rinsum=aleg[j-1]*Math2.exp(-(.5*qexpo))*
Math2.pow(rinsum,cc1),elsum+=rinsum)}elsum*=2*b*cc/Math2.sqrt(2*Math2.PI),einsum+=elsum,blb=bub,bub+=binc}return pr_w+=einsum,pr_w<=Math2.exp(C1/rr)?0:(pr_w=Math2.
pow(pr_w,rr),pr_w>=1?1:pr_w)}function tukeyQinv(p,c,v){var p0=.322232421088,q0=.099348462606,p1=-1,q1=.588581570495,p2=-.342242088547,q2=.531103462366,p3=-.204231210125,
q3=.10353775285,p4=-453642210148e-16,q4=.0038560700634,c1=.8832,c2=.2368,c3=1.214,c4=1.208,c5=1.4142,vmax=120,ps=.5-.5*p,yi=Math2.sqrt(Math2.log(1/(ps*ps))),t=yi+
((((yi*p4+p3)*yi+p2)*yi+p1)*yi+p0)/((((yi*q4+q3)*yi+q2)*yi+q1)*yi+q0);v<vmax&&(t+=(t*t*t+t)/v/4);var q=c1-c2*t;return v<vmax&&(q+=-c3/v+c4*t/v),t*(q*Math2.log(c-
1)+c5)}jStat2.extend(jStat2.tukey,{cdf:function(q,nmeans,df){var rr=1,cc=nmeans,nlegq=16,ihalfq=8,eps1=-30,eps2=1e-14,dhaf=100,dquar=800,deigh=5e3,dlarg=25e3,ulen1=1,
ulen2=.5,ulen3=.25,ulen4=.125,xlegq=[.9894009349916499,.9445750230732326,.8656312023878318,.755404408355003,.6178762444026438,.45801677765722737,.2816035507792589,
.09501250983763744],alegq=[.027152459411754096,.062253523938647894,.09515851168249279,.12462897125553388,.14959598881657674,.16915651939500254,.18260341504492358,
.1894506104550685];if(q<=0)return 0;if(df<2||rr<1||cc<2)return NaN;if(!Number.isFinite(q))return 1;if(df>dlarg)return tukeyWprob(q,rr,cc);var f2=df*.5,f2lf=f2*Math2.
log(df)-df*Math2.log(2)-jStat2.gammaln(f2),f21=f2-1,ff4=df*.25,ulen;df<=dhaf?ulen=ulen1:df<=dquar?ulen=ulen2:df<=deigh?ulen=ulen3:ulen=ulen4,f2lf+=Math2.log(ulen);
for(var ans=0,i=1;i<=50;i++){for(var otsum=0,twa1=(2*i-1)*ulen,jj=1;jj<=nlegq;jj++){var j,t1;ihalfq<jj?(j=jj-ihalfq-1,t1=f2lf+f21*Math2.log(twa1+xlegq[j]*ulen)-
(xlegq[j]*ulen+twa1)*ff4):(j=jj-1,t1=f2lf+f21*Math2.log(twa1-xlegq[j]*ulen)+(xlegq[j]*ulen-twa1)*ff4);var qsqz;if(t1>=eps1){ihalfq<jj?qsqz=q*Math2.sqrt((xlegq[j]*
ulen+twa1)*.5):qsqz=q*Math2.sqrt((-(xlegq[j]*ulen)+twa1)*.5);var wprb=tukeyWprob(qsqz,rr,cc),rotsum=wprb*alegq[j]*Math2.exp(t1);otsum+=rotsum}}if(i*ulen>=1&&otsum<=
eps2)break;ans+=otsum}if(otsum>eps2)throw new Error("tukey.cdf failed to converge");return ans>1&&(ans=1),ans},inv:function(p,nmeans,df){var rr=1,cc=nmeans,eps=1e-4,
maxiter=50;if(df<2||rr<1||cc<2)return NaN;if(p<0||p>1)return NaN;if(p===0)return 0;if(p===1)return 1/0;var x0=tukeyQinv(p,cc,df),valx0=jStat2.tukey.cdf(x0,nmeans,
df)-p,x1;valx0>0?x1=Math2.max(0,x0-1):x1=x0+1;for(var valx1=jStat2.tukey.cdf(x1,nmeans,df)-p,ans,iter=1;iter<maxiter;iter++){ans=x1-valx1*(x1-x0)/(valx1-valx0),
valx0=valx1,x0=x1,ans<0&&(ans=0,valx1=-p),valx1=jStat2.tukey.cdf(ans,nmeans,df)-p,x1=ans;var xabs=Math2.abs(x1-x0);if(xabs<eps)return ans}throw new Error("tukey\
.inv failed to converge")}})})(jStat,Math),(function(jStat2,Math2){var push=Array.prototype.push,isArray=jStat2.utils.isArray;function isUsable(arg){return isArray(
arg)||arg instanceof jStat2}jStat2.extend({add:function(arr,arg){return isUsable(arg)?(isUsable(arg[0])||(arg=[arg]),jStat2.map(arr,function(value,row,col){return value+
arg[row][col]})):jStat2.map(arr,function(value){return value+arg})},subtract:function(arr,arg){return isUsable(arg)?(isUsable(arg[0])||(arg=[arg]),jStat2.map(arr,
function(value,row,col){return value-arg[row][col]||0})):jStat2.map(arr,function(value){return value-arg})},divide:function(arr,arg){return isUsable(arg)?(isUsable(
arg[0])||(arg=[arg]),jStat2.multiply(arr,jStat2.inv(arg))):jStat2.map(arr,function(value){return value/arg})},multiply:function(arr,arg){var row,col,nrescols,sum,
nrow,ncol,res,rescols;if(arr.length===void 0&&arg.length===void 0)return arr*arg;if(nrow=arr.length,ncol=arr[0].length,res=jStat2.zeros(nrow,nrescols=isUsable(arg)?
arg[0].length:ncol),rescols=0,isUsable(arg)){for(;rescols<nrescols;rescols++)for(row=0;row<nrow;row++){for(sum=0,col=0;col<ncol;col++)sum+=arr[row][col]*arg[col][rescols];
res[row][rescols]=sum}return nrow===1&&rescols===1?res[0][0]:res}return jStat2.map(arr,function(value){return value*arg})},outer:function(A,B){return jStat2.multiply(
A.map(function(t){return[t]}),[B])},dot:function(arr,arg){isUsable(arr[0])||(arr=[arr]),isUsable(arg[0])||(arg=[arg]);for(var left=arr[0].length===1&&arr.length!==
1?jStat2.transpose(arr):arr,right=arg[0].length===1&&arg.length!==1?jStat2.transpose(arg):arg,res=[],row=0,nrow=left.length,ncol=left[0].length,sum,col;row<nrow;row++){
for(res[row]=[],sum=0,col=0;col<ncol;col++)sum+=left[row][col]*right[row][col];res[row]=sum}return res.length===1?res[0]:res},pow:function(arr,arg){return jStat2.
map(arr,function(value){return Math2.pow(value,arg)})},exp:function(arr){return jStat2.map(arr,function(value){return Math2.exp(value)})},log:function(arr){return jStat2.
map(arr,function(value){return Math2.log(value)})},abs:function(arr){return jStat2.map(arr,function(value){return Math2.abs(value)})},norm:function(arr,p){var nnorm=0,
i=0;for(isNaN(p)&&(p=2),isUsable(arr[0])&&(arr=arr[0]);i<arr.length;i++)nnorm+=Math2.pow(Math2.abs(arr[i]),p);return Math2.pow(nnorm,1/p)},angle:function(arr,arg){
return Math2.acos(jStat2.dot(arr,arg)/(jStat2.norm(arr)*jStat2.norm(arg)))},aug:function(a,b){var newarr=[],i;for(i=0;i<a.length;i++)newarr.push(a[i].slice());for(i=
0;i<newarr.length;i++)push.apply(newarr[i],b[i]);return newarr},inv:function(a){for(var rows=a.length,cols=a[0].length,b=jStat2.identity(rows,cols),c=jStat2.gauss_jordan(
a,b),result=[],i=0,j;i<rows;i++)for(result[i]=[],j=cols;j<c[0].length;j++)result[i][j-cols]=c[i][j];return result},det:function det(a){if(a.length===2)return a[0][0]*
a[1][1]-a[0][1]*a[1][0];for(var determinant=0,i=0;i<a.length;i++){for(var submatrix=[],row=1;row<a.length;row++){submatrix[row-1]=[];for(var col=0;col<a.length;col++)
col<i?submatrix[row-1][col]=a[row][col]:col>i&&(submatrix[row-1][col-1]=a[row][col])}var sign=i%2?-1:1;determinant+=det(submatrix)*a[0][i]*sign}return determinant},
gauss_elimination:function(a,b){var i=0,j=0,n=a.length,m=a[0].length,factor=1,sum=0,x=[],maug,pivot,temp,k;for(a=jStat2.aug(a,b),maug=a[0].length,i=0;i<n;i++){for(pivot=
a[i][i],j=i,k=i+1;k<m;k++)pivot<Math2.abs(a[k][i])&&(pivot=a[k][i],j=k);if(j!=i)for(k=0;k<maug;k++)temp=a[i][k],a[i][k]=a[j][k],a[j][k]=temp;for(j=i+1;j<n;j++)for(factor=
a[j][i]/a[i][i],k=i;k<maug;k++)a[j][k]=a[j][k]-factor*a[i][k]}for(i=n-1;i>=0;i--){for(sum=0,j=i+1;j<=n-1;j++)sum=sum+x[j]*a[i][j];x[i]=(a[i][maug-1]-sum)/a[i][i]}
return x},gauss_jordan:function(a,b){var m=jStat2.aug(a,b),h=m.length,w=m[0].length,c=0,x,y,y2;for(y=0;y<h;y++){var maxrow=y;for(y2=y+1;y2<h;y2++)Math2.abs(m[y2][y])>
Math2.abs(m[maxrow][y])&&(maxrow=y2);var tmp=m[y];for(m[y]=m[maxrow],m[maxrow]=tmp,y2=y+1;y2<h;y2++)for(c=m[y2][y]/m[y][y],x=y;x<w;x++)m[y2][x]-=m[y][x]*c}for(y=
h-1;y>=0;y--){for(c=m[y][y],y2=0;y2<y;y2++)for(x=w-1;x>y-1;x--)m[y2][x]-=m[y][x]*m[y2][y]/c;for(m[y][y]/=c,x=h;x<w;x++)m[y][x]/=c}return m},triaUpSolve:function(A,b){
var size=A[0].length,x=jStat2.zeros(1,size)[0],parts,matrix_mode=!1;return b[0].length!=null&&(b=b.map(function(i){return i[0]}),matrix_mode=!0),jStat2.arange(size-
1,-1,-1).forEach(function(i){parts=jStat2.arange(i+1,size).map(function(j){return x[j]*A[i][j]}),x[i]=(b[i]-jStat2.sum(parts))/A[i][i]}),matrix_mode?x.map(function(i){
return[i]}):x},triaLowSolve:function(A,b){var size=A[0].length,x=jStat2.zeros(1,size)[0],parts,matrix_mode=!1;return b[0].length!=null&&(b=b.map(function(i){return i[0]}),
matrix_mode=!0),jStat2.arange(size).forEach(function(i){parts=jStat2.arange(i).map(function(j){return A[i][j]*x[j]}),x[i]=(b[i]-jStat2.sum(parts))/A[i][i]}),matrix_mode?
x.map(function(i){return[i]}):x},lu:function(A){var size=A.length,L=jStat2.identity(size),R=jStat2.zeros(A.length,A[0].length),parts;return jStat2.arange(size).
forEach(function(t){R[0][t]=A[0][t]}),jStat2.arange(1,size).forEach(function(l){jStat2.arange(l).forEach(function(i){parts=jStat2.arange(i).map(function(jj){return L[l][jj]*
R[jj][i]}),L[l][i]=(A[l][i]-jStat2.sum(parts))/R[i][i]}),jStat2.arange(l,size).forEach(function(j){parts=jStat2.arange(l).map(function(jj){return L[l][jj]*R[jj][j]}),
R[l][j]=A[parts.length][j]-jStat2.sum(parts)})}),[L,R]},cholesky:function(A){var size=A.length,T=jStat2.zeros(A.length,A[0].length),parts;return jStat2.arange(size).
forEach(function(i){parts=jStat2.arange(i).map(function(t){return Math2.pow(T[i][t],2)}),T[i][i]=Math2.sqrt(A[i][i]-jStat2.sum(parts)),jStat2.arange(i+1,size).forEach(
function(j){parts=jStat2.arange(i).map(function(t){return T[i][t]*T[j][t]}),T[j][i]=(A[i][j]-jStat2.sum(parts))/T[i][i]})}),T},gauss_jacobi:function(a,b,x,r){for(var i=0,
j=0,n=a.length,l=[],u=[],d=[],xv,c,h,xk;i<n;i++)for(l[i]=[],u[i]=[],d[i]=[],j=0;j<n;j++)i>j?(l[i][j]=a[i][j],u[i][j]=d[i][j]=0):i<j?(u[i][j]=a[i][j],l[i][j]=d[i][j]=
0):(d[i][j]=a[i][j],l[i][j]=u[i][j]=0);for(h=jStat2.multiply(jStat2.multiply(jStat2.inv(d),jStat2.add(l,u)),-1),c=jStat2.multiply(jStat2.inv(d),b),xv=x,xk=jStat2.
add(jStat2.multiply(h,x),c),i=2;Math2.abs(jStat2.norm(jStat2.subtract(xk,xv)))>r;)xv=xk,xk=jStat2.add(jStat2.multiply(h,xv),c),i++;return xk},gauss_seidel:function(a,b,x,r){
for(var i=0,n=a.length,l=[],u=[],d=[],j,xv,c,h,xk;i<n;i++)for(l[i]=[],u[i]=[],d[i]=[],j=0;j<n;j++)i>j?(l[i][j]=a[i][j],u[i][j]=d[i][j]=0):i<j?(u[i][j]=a[i][j],l[i][j]=
d[i][j]=0):(d[i][j]=a[i][j],l[i][j]=u[i][j]=0);for(h=jStat2.multiply(jStat2.multiply(jStat2.inv(jStat2.add(d,l)),u),-1),c=jStat2.multiply(jStat2.inv(jStat2.add(
d,l)),b),xv=x,xk=jStat2.add(jStat2.multiply(h,x),c),i=2;Math2.abs(jStat2.norm(jStat2.subtract(xk,xv)))>r;)xv=xk,xk=jStat2.add(jStat2.multiply(h,xv),c),i=i+1;return xk},
SOR:function(a,b,x,r,w){for(var i=0,n=a.length,l=[],u=[],d=[],j,xv,c,h,xk;i<n;i++)for(l[i]=[],u[i]=[],d[i]=[],j=0;j<n;j++)i>j?(l[i][j]=a[i][j],u[i][j]=d[i][j]=0):
i<j?(u[i][j]=a[i][j],l[i][j]=d[i][j]=0):(d[i][j]=a[i][j],l[i][j]=u[i][j]=0);for(h=jStat2.multiply(jStat2.inv(jStat2.add(d,jStat2.multiply(l,w))),jStat2.subtract(
jStat2.multiply(d,1-w),jStat2.multiply(u,w))),c=jStat2.multiply(jStat2.multiply(jStat2.inv(jStat2.add(d,jStat2.multiply(l,w))),b),w),xv=x,xk=jStat2.add(jStat2.multiply(
h,x),c),i=2;Math2.abs(jStat2.norm(jStat2.subtract(xk,xv)))>r;)xv=xk,xk=jStat2.add(jStat2.multiply(h,xv),c),i++;return xk},householder:function(a){for(var m=a.length,
n=a[0].length,i=0,w=[],p=[],alpha,r,k,j,factor;i<m-1;i++){for(alpha=0,j=i+1;j<n;j++)alpha+=a[j][i]*a[j][i];for(factor=a[i+1][i]>0?-1:1,alpha=factor*Math2.sqrt(alpha),
r=Math2.sqrt((alpha*alpha-a[i+1][i]*alpha)/2),w=jStat2.zeros(m,1),w[i+1][0]=(a[i+1][i]-alpha)/(2*r),k=i+2;k<m;k++)w[k][0]=a[k][i]/(2*r);p=jStat2.subtract(jStat2.
identity(m,n),jStat2.multiply(jStat2.multiply(w,jStat2.transpose(w)),2)),a=jStat2.multiply(p,jStat2.multiply(a,p))}return a},QR:(function(){var sum=jStat2.sum,range=jStat2.
arange;function qr2(x){var n=x.length,p=x[0].length,r=jStat2.zeros(p,p);x=jStat2.copy(x);var i,j,k;for(j=0;j<p;j++){for(r[j][j]=Math2.sqrt(sum(range(n).map(function(i2){
return x[i2][j]*x[i2][j]}))),i=0;i<n;i++)x[i][j]=x[i][j]/r[j][j];for(k=j+1;k<p;k++)for(r[j][k]=sum(range(n).map(function(i2){return x[i2][j]*x[i2][k]})),i=0;i<n;i++)
x[i][k]=x[i][k]-x[i][j]*r[j][k]}return[x,r]}return qr2})(),lstsq:(function(){function R_I(A){A=jStat2.copy(A);var size=A.length,I=jStat2.identity(size);return jStat2.
arange(size-1,-1,-1).forEach(function(i){jStat2.sliceAssign(I,{row:i},jStat2.divide(jStat2.slice(I,{row:i}),A[i][i])),jStat2.sliceAssign(A,{row:i},jStat2.divide(
jStat2.slice(A,{row:i}),A[i][i])),jStat2.arange(i).forEach(function(j){var c=jStat2.multiply(A[j][i],-1),Aj=jStat2.slice(A,{row:j}),cAi=jStat2.multiply(jStat2.slice(
A,{row:i}),c);jStat2.sliceAssign(A,{row:j},jStat2.add(Aj,cAi));var Ij=jStat2.slice(I,{row:j}),cIi=jStat2.multiply(jStat2.slice(I,{row:i}),c);jStat2.sliceAssign(
I,{row:j},jStat2.add(Ij,cIi))})}),I}function qr_solve(A,b){var array_mode=!1;b[0].length===void 0&&(b=b.map(function(x2){return[x2]}),array_mode=!0);var QR=jStat2.
QR(A),Q=QR[0],R=QR[1],attrs=A[0].length,Q1=jStat2.slice(Q,{col:{end:attrs}}),R1=jStat2.slice(R,{row:{end:attrs}}),RI=R_I(R1),Q2=jStat2.transpose(Q1);Q2[0].length===
void 0&&(Q2=[Q2]);var x=jStat2.multiply(jStat2.multiply(RI,Q2),b);return x.length===void 0&&(x=[[x]]),array_mode?x.map(function(i){return i[0]}):x}return qr_solve})(),
jacobi:function(a){for(var condition=1,n=a.length,e=jStat2.identity(n,n),ev=[],b,i,j,p,q,maxim,theta,s;condition===1;){for(maxim=a[0][1],p=0,q=1,i=0;i<n;i++)for(j=
0;j<n;j++)i!=j&&maxim<Math2.abs(a[i][j])&&(maxim=Math2.abs(a[i][j]),p=i,q=j);for(a[p][p]===a[q][q]?theta=a[p][q]>0?Math2.PI/4:-Math2.PI/4:theta=Math2.atan(2*a[p][q]/
(a[p][p]-a[q][q]))/2,s=jStat2.identity(n,n),s[p][p]=Math2.cos(theta),s[p][q]=-Math2.sin(theta),s[q][p]=Math2.sin(theta),s[q][q]=Math2.cos(theta),e=jStat2.multiply(
e,s),b=jStat2.multiply(jStat2.multiply(jStat2.inv(s),a),s),a=b,condition=0,i=1;i<n;i++)for(j=1;j<n;j++)i!=j&&Math2.abs(a[i][j])>.001&&(condition=1)}for(i=0;i<n;i++)
ev.push(a[i][i]);return[e,ev]},rungekutta:function(f,h,p,t_j,u_j,order){var k1,k2,u_j1,k3,k4;if(order===2)for(;t_j<=p;)k1=h*f(t_j,u_j),k2=h*f(t_j+h,u_j+k1),u_j1=
u_j+(k1+k2)/2,u_j=u_j1,t_j=t_j+h;if(order===4)for(;t_j<=p;)k1=h*f(t_j,u_j),k2=h*f(t_j+h/2,u_j+k1/2),k3=h*f(t_j+h/2,u_j+k2/2),k4=h*f(t_j+h,u_j+k3),u_j1=u_j+(k1+2*
k2+2*k3+k4)/6,u_j=u_j1,t_j=t_j+h;return u_j},romberg:function(f,a,b,order){for(var i=0,h=(b-a)/2,x=[],h1=[],g=[],m,a1,j,k,I;i<order/2;){for(I=f(a),j=a,k=0;j<=b;j=
j+h,k++)x[k]=j;for(m=x.length,j=1;j<m-1;j++)I+=(j%2!==0?4:2)*f(x[j]);I=h/3*(I+f(b)),g[i]=I,h/=2,i++}for(a1=g.length,m=1;a1!==1;){for(j=0;j<a1-1;j++)h1[j]=(Math2.
pow(4,m)*g[j+1]-g[j])/(Math2.pow(4,m)-1);a1=h1.length,g=h1,h1=[],m++}return g},richardson:function(X,f,x,h){function pos(X2,x2){for(var i2=0,n=X2.length,p;i2<n;i2++)
X2[i2]===x2&&(p=i2);return p}for(var h_min=Math2.abs(x-X[pos(X,x)+1]),i=0,g=[],h1=[],y1,y2,m,a,j;h>=h_min;)y1=pos(X,x+h),y2=pos(X,x),g[i]=(f[y1]-2*f[y2]+f[2*y2-
y1])/(h*h),h/=2,i++;for(a=g.length,m=1;a!=1;){for(j=0;j<a-1;j++)h1[j]=(Math2.pow(4,m)*g[j+1]-g[j])/(Math2.pow(4,m)-1);a=h1.length,g=h1,h1=[],m++}return g},simpson:function(f,a,b,n){
for(var h=(b-a)/n,I=f(a),x=[],j=a,k=0,i=1,m;j<=b;j=j+h,k++)x[k]=j;for(m=x.length;i<m-1;i++)I+=(i%2!==0?4:2)*f(x[i]);return h/3*(I+f(b))},hermite:function(X,F,dF,value){
for(var n=X.length,p=0,i=0,l=[],dl=[],A=[],B=[],j;i<n;i++){for(l[i]=1,j=0;j<n;j++)i!=j&&(l[i]*=(value-X[j])/(X[i]-X[j]));for(dl[i]=0,j=0;j<n;j++)i!=j&&(dl[i]+=1/
(X[i]-X[j]));A[i]=(1-2*(value-X[i])*dl[i])*(l[i]*l[i]),B[i]=(value-X[i])*(l[i]*l[i]),p+=A[i]*F[i]+B[i]*dF[i]}return p},lagrange:function(X,F,value){for(var p=0,
i=0,j,l,n=X.length;i<n;i++){for(l=F[i],j=0;j<n;j++)i!=j&&(l*=(value-X[j])/(X[i]-X[j]));p+=l}return p},cubic_spline:function(X,F,value){for(var n=X.length,i=0,j,
A=[],B=[],alpha=[],c=[],h=[],b=[],d=[];i<n-1;i++)h[i]=X[i+1]-X[i];for(alpha[0]=0,i=1;i<n-1;i++)alpha[i]=3/h[i]*(F[i+1]-F[i])-3/h[i-1]*(F[i]-F[i-1]);for(i=1;i<n-
1;i++)A[i]=[],B[i]=[],A[i][i-1]=h[i-1],A[i][i]=2*(h[i-1]+h[i]),A[i][i+1]=h[i],B[i][0]=alpha[i];for(c=jStat2.multiply(jStat2.inv(A),B),j=0;j<n-1;j++)b[j]=(F[j+1]-
F[j])/h[j]-h[j]*(c[j+1][0]+2*c[j][0])/3,d[j]=(c[j+1][0]-c[j][0])/(3*h[j]);for(j=0;j<n&&!(X[j]>value);j++);return j-=1,F[j]+(value-X[j])*b[j]+jStat2.sq(value-X[j])*
c[j]+(value-X[j])*jStat2.sq(value-X[j])*d[j]},gauss_quadrature:function(){throw new Error("gauss_quadrature not yet implemented")},PCA:function(X){var m=X.length,
n=X[0].length,i=0,j,temp1,u=[],D=[],result=[],temp2=[],Y=[],Bt=[],B=[],C=[],V=[],Vt=[];for(i=0;i<m;i++)u[i]=jStat2.sum(X[i])/n;for(i=0;i<n;i++)for(B[i]=[],j=0;j<
m;j++)B[i][j]=X[j][i]-u[j];for(B=jStat2.transpose(B),i=0;i<m;i++)for(C[i]=[],j=0;j<m;j++)C[i][j]=jStat2.dot([B[i]],[B[j]])/(n-1);for(result=jStat2.jacobi(C),V=result[0],
D=result[1],Vt=jStat2.transpose(V),i=0;i<D.length;i++)for(j=i;j<D.length;j++)D[i]<D[j]&&(temp1=D[i],D[i]=D[j],D[j]=temp1,temp2=Vt[i],Vt[i]=Vt[j],Vt[j]=temp2);for(Bt=
jStat2.transpose(B),i=0;i<m;i++)for(Y[i]=[],j=0;j<Bt.length;j++)Y[i][j]=jStat2.dot([Vt[i]],[Bt[j]]);return[X,D,Vt,Y]}}),(function(funcs){for(var i=0;i<funcs.length;i++)
(function(passfunc){jStat2.fn[passfunc]=function(arg,func){var tmpthis=this;return func?(setTimeout(function(){func.call(tmpthis,jStat2.fn[passfunc].call(tmpthis,
arg))},15),this):typeof jStat2[passfunc](this,arg)=="number"?jStat2[passfunc](this,arg):jStat2(jStat2[passfunc](this,arg))}})(funcs[i])})("add divide multiply s\
ubtract dot pow exp log abs norm angle".split(" "))})(jStat,Math),(function(jStat2,Math2){var slice=[].slice,isNumber=jStat2.utils.isNumber,isArray=jStat2.utils.
isArray;jStat2.extend({zscore:function(){var args=slice.call(arguments);return isNumber(args[1])?(args[0]-args[1])/args[2]:(args[0]-jStat2.mean(args[1]))/jStat2.
stdev(args[1],args[2])},ztest:function(){var args=slice.call(arguments),z;return isArray(args[1])?(z=jStat2.zscore(args[0],args[1],args[3]),args[2]===1?jStat2.normal.
cdf(-Math2.abs(z),0,1):jStat2.normal.cdf(-Math2.abs(z),0,1)*2):args.length>2?(z=jStat2.zscore(args[0],args[1],args[2]),args[3]===1?jStat2.normal.cdf(-Math2.abs(
z),0,1):jStat2.normal.cdf(-Math2.abs(z),0,1)*2):(z=args[0],args[1]===1?jStat2.normal.cdf(-Math2.abs(z),0,1):jStat2.normal.cdf(-Math2.abs(z),0,1)*2)}}),jStat2.extend(
jStat2.fn,{zscore:function(value,flag){return(value-this.mean())/this.stdev(flag)},ztest:function(value,sides,flag){var zscore=Math2.abs(this.zscore(value,flag));
return sides===1?jStat2.normal.cdf(-zscore,0,1):jStat2.normal.cdf(-zscore,0,1)*2}}),jStat2.extend({tscore:function(){var args=slice.call(arguments);return args.
length===4?(args[0]-args[1])/(args[2]/Math2.sqrt(args[3])):(args[0]-jStat2.mean(args[1]))/(jStat2.stdev(args[1],!0)/Math2.sqrt(args[1].length))},ttest:function(){
var args=slice.call(arguments),tscore;return args.length===5?(tscore=Math2.abs(jStat2.tscore(args[0],args[1],args[2],args[3])),args[4]===1?jStat2.studentt.cdf(-tscore,
args[3]-1):jStat2.studentt.cdf(-tscore,args[3]-1)*2):isNumber(args[1])?(tscore=Math2.abs(args[0]),args[2]==1?jStat2.studentt.cdf(-tscore,args[1]-1):jStat2.studentt.
cdf(-tscore,args[1]-1)*2):(tscore=Math2.abs(jStat2.tscore(args[0],args[1])),args[2]==1?jStat2.studentt.cdf(-tscore,args[1].length-1):jStat2.studentt.cdf(-tscore,
args[1].length-1)*2)}}),jStat2.extend(jStat2.fn,{tscore:function(value){return(value-this.mean())/(this.stdev(!0)/Math2.sqrt(this.cols()))},ttest:function(value,sides){
return sides===1?1-jStat2.studentt.cdf(Math2.abs(this.tscore(value)),this.cols()-1):jStat2.studentt.cdf(-Math2.abs(this.tscore(value)),this.cols()-1)*2}}),jStat2.
extend({anovafscore:function(){var args=slice.call(arguments),expVar,sample,sampMean,sampSampMean,tmpargs,unexpVar,i,j;if(args.length===1){for(tmpargs=new Array(
args[0].length),i=0;i<args[0].length;i++)tmpargs[i]=args[0][i];args=tmpargs}for(sample=new Array,i=0;i<args.length;i++)sample=sample.concat(args[i]);for(sampMean=
jStat2.mean(sample),expVar=0,i=0;i<args.length;i++)expVar=expVar+args[i].length*Math2.pow(jStat2.mean(args[i])-sampMean,2);for(expVar/=args.length-1,unexpVar=0,
i=0;i<args.length;i++)for(sampSampMean=jStat2.mean(args[i]),j=0;j<args[i].length;j++)unexpVar+=Math2.pow(args[i][j]-sampSampMean,2);return unexpVar/=sample.length-
args.length,expVar/unexpVar},anovaftest:function(){var args=slice.call(arguments),df1,df2,n,i;if(isNumber(args[0]))return 1-jStat2.centralF.cdf(args[0],args[1],
args[2]);var anovafscore=jStat2.anovafscore(args);for(df1=args.length-1,n=0,i=0;i<args.length;i++)n=n+args[i].length;return df2=n-df1-1,1-jStat2.centralF.cdf(anovafscore,
df1,df2)},ftest:function(fscore,df1,df2){return 1-jStat2.centralF.cdf(fscore,df1,df2)}}),jStat2.extend(jStat2.fn,{anovafscore:function(){return jStat2.anovafscore(
this.toArray())},anovaftes:function(){var n=0,i;for(i=0;i<this.length;i++)n=n+this[i].length;return jStat2.ftest(this.anovafscore(),this.length-1,n-this.length)}}),
jStat2.extend({qscore:function(){var args=slice.call(arguments),mean1,mean2,n1,n2,sd;return isNumber(args[0])?(mean1=args[0],mean2=args[1],n1=args[2],n2=args[3],
sd=args[4]):(mean1=jStat2.mean(args[0]),mean2=jStat2.mean(args[1]),n1=args[0].length,n2=args[1].length,sd=args[2]),Math2.abs(mean1-mean2)/(sd*Math2.sqrt((1/n1+1/
n2)/2))},qtest:function(){var args=slice.call(arguments),qscore;args.length===3?(qscore=args[0],args=args.slice(1)):args.length===7?(qscore=jStat2.qscore(args[0],
args[1],args[2],args[3],args[4]),args=args.slice(5)):(qscore=jStat2.qscore(args[0],args[1],args[2]),args=args.slice(3));var n=args[0],k=args[1];return 1-jStat2.
tukey.cdf(qscore,k,n-k)},tukeyhsd:function(arrays){for(var sd=jStat2.pooledstdev(arrays),means=arrays.map(function(arr){return jStat2.mean(arr)}),n=arrays.reduce(
function(n2,arr){return n2+arr.length},0),results=[],i=0;i<arrays.length;++i)for(var j=i+1;j<arrays.length;++j){var p=jStat2.qtest(means[i],means[j],arrays[i].length,
arrays[j].length,sd,n,arrays.length);results.push([[i,j],p])}return results}}),jStat2.extend({normalci:function(){var args=slice.call(arguments),ans=new Array(2),
change;return args.length===4?change=Math2.abs(jStat2.normal.inv(args[1]/2,0,1)*args[2]/Math2.sqrt(args[3])):change=Math2.abs(jStat2.normal.inv(args[1]/2,0,1)*jStat2.
stdev(args[2])/Math2.sqrt(args[2].length)),ans[0]=args[0]-change,ans[1]=args[0]+change,ans},tci:function(){var args=slice.call(arguments),ans=new Array(2),change;
return args.length===4?change=Math2.abs(jStat2.studentt.inv(args[1]/2,args[3]-1)*args[2]/Math2.sqrt(args[3])):change=Math2.abs(jStat2.studentt.inv(args[1]/2,args[2].
length-1)*jStat2.stdev(args[2],!0)/Math2.sqrt(args[2].length)),ans[0]=args[0]-change,ans[1]=args[0]+change,ans},significant:function(pvalue,alpha){return pvalue<
alpha}}),jStat2.extend(jStat2.fn,{normalci:function(value,alpha){return jStat2.normalci(value,alpha,this.toArray())},tci:function(value,alpha){return jStat2.tci(
value,alpha,this.toArray())}});function differenceOfProportions(p1,n1,p2,n2){if(p1>1||p2>1||p1<=0||p2<=0)throw new Error("Proportions should be greater than 0 a\
nd less than 1");var pooled=(p1*n1+p2*n2)/(n1+n2),se=Math2.sqrt(pooled*(1-pooled)*(1/n1+1/n2));return(p1-p2)/se}jStat2.extend(jStat2.fn,{oneSidedDifferenceOfProportions:function(p1,n1,p2,n2){
var z=differenceOfProportions(p1,n1,p2,n2);return jStat2.ztest(z,1)},twoSidedDifferenceOfProportions:function(p1,n1,p2,n2){var z=differenceOfProportions(p1,n1,p2,
n2);return jStat2.ztest(z,2)}})})(jStat,Math),jStat.models=(function(){function sub_regress(exog){var var_count=exog[0].length,modelList=jStat.arange(var_count).
map(function(endog_index){var exog_index=jStat.arange(var_count).filter(function(i){return i!==endog_index});return ols(jStat.col(exog,endog_index).map(function(x){
return x[0]}),jStat.col(exog,exog_index))});return modelList}function ols(endog,exog){var nobs=endog.length,df_model=exog[0].length-1,df_resid=nobs-df_model-1,coef=jStat.
lstsq(exog,endog),predict=jStat.multiply(exog,coef.map(function(x){return[x]})).map(function(p){return p[0]}),resid=jStat.subtract(endog,predict),ybar=jStat.mean(
endog),SSE=jStat.sum(predict.map(function(f){return Math.pow(f-ybar,2)})),SSR=jStat.sum(endog.map(function(y,i){return Math.pow(y-predict[i],2)})),SST=SSE+SSR,R2=SSE/
SST;return{exog,endog,nobs,df_model,df_resid,coef,predict,resid,ybar,SST,SSE,SSR,R2}}function t_test(model){var subModelList=sub_regress(model.exog),sigmaHat=Math.
sqrt(model.SSR/model.df_resid),seBetaHat=subModelList.map(function(mod){var SST=mod.SST,R2=mod.R2;return sigmaHat/Math.sqrt(SST*(1-R2))}),tStatistic=model.coef.
map(function(coef,i){return(coef-0)/seBetaHat[i]}),pValue=tStatistic.map(function(t){var leftppf=jStat.studentt.cdf(t,model.df_resid);return(leftppf>.5?1-leftppf:
leftppf)*2}),c=jStat.studentt.inv(.975,model.df_resid),interval95=model.coef.map(function(coef,i){var d=c*seBetaHat[i];return[coef-d,coef+d]});return{se:seBetaHat,
t:tStatistic,p:pValue,sigmaHat,interval95}}function F_test(model){var F_statistic=model.R2/model.df_model/((1-model.R2)/model.df_resid),fcdf=function(x,n1,n2){return jStat.
beta.cdf(x/(n2/n1+x),n1/2,n2/2)},pvalue=1-fcdf(F_statistic,model.df_model,model.df_resid);return{F_statistic,pvalue}}function ols_wrap(endog,exog){var model=ols(
endog,exog),ttest=t_test(model),ftest=F_test(model),adjust_R2=1-(1-model.R2)*((model.nobs-1)/model.df_resid);return model.t=ttest,model.f=ftest,model.adjust_R2=
adjust_R2,model}return{ols:ols_wrap}})(),jStat.extend({buildxmatrix:function(){for(var matrixRows=new Array(arguments.length),i=0;i<arguments.length;i++){var array=[
1];matrixRows[i]=array.concat(arguments[i])}return jStat(matrixRows)},builddxmatrix:function(){for(var matrixRows=new Array(arguments[0].length),i=0;i<arguments[0].
length;i++){var array=[1];matrixRows[i]=array.concat(arguments[0][i])}return jStat(matrixRows)},buildjxmatrix:function(jMat){for(var pass=new Array(jMat.length),
i=0;i<jMat.length;i++)pass[i]=jMat[i];return jStat.builddxmatrix(pass)},buildymatrix:function(array){return jStat(array).transpose()},buildjymatrix:function(jMat){
return jMat.transpose()},matrixmult:function(A,B){var i,j,k,result,sum;if(A.cols()==B.rows()){if(B.rows()>1){for(result=[],i=0;i<A.rows();i++)for(result[i]=[],j=
0;j<B.cols();j++){for(sum=0,k=0;k<A.cols();k++)sum+=A.toArray()[i][k]*B.toArray()[k][j];result[i][j]=sum}return jStat(result)}for(result=[],i=0;i<A.rows();i++)for(result[i]=
[],j=0;j<B.cols();j++){for(sum=0,k=0;k<A.cols();k++)sum+=A.toArray()[i][k]*B.toArray()[j];result[i][j]=sum}return jStat(result)}},regress:function(jMatX,jMatY){
var innerinv=jStat.xtranspxinv(jMatX),xtransp=jMatX.transpose(),next=jStat.matrixmult(jStat(innerinv),xtransp);return jStat.matrixmult(next,jMatY)},regresst:function(jMatX,jMatY,sides){
var beta=jStat.regress(jMatX,jMatY),compile={};compile.anova={};var jMatYBar=jStat.jMatYBar(jMatX,beta);compile.yBar=jMatYBar;var yAverage=jMatY.mean();compile.
anova.residuals=jStat.residuals(jMatY,jMatYBar),compile.anova.ssr=jStat.ssr(jMatYBar,yAverage),compile.anova.msr=compile.anova.ssr/(jMatX[0].length-1),compile.anova.
sse=jStat.sse(jMatY,jMatYBar),compile.anova.mse=compile.anova.sse/(jMatY.length-(jMatX[0].length-1)-1),compile.anova.sst=jStat.sst(jMatY,yAverage),compile.anova.
mst=compile.anova.sst/(jMatY.length-1),compile.anova.r2=1-compile.anova.sse/compile.anova.sst,compile.anova.r2<0&&(compile.anova.r2=0),compile.anova.fratio=compile.
anova.msr/compile.anova.mse,compile.anova.pvalue=jStat.anovaftest(compile.anova.fratio,jMatX[0].length-1,jMatY.length-(jMatX[0].length-1)-1),compile.anova.rmse=
Math.sqrt(compile.anova.mse),compile.anova.r2adj=1-compile.anova.mse/compile.anova.mst,compile.anova.r2adj<0&&(compile.anova.r2adj=0),compile.stats=new Array(jMatX[0].
length);for(var covar=jStat.xtranspxinv(jMatX),sds,ts,ps,i=0;i<beta.length;i++)sds=Math.sqrt(compile.anova.mse*Math.abs(covar[i][i])),ts=Math.abs(beta[i]/sds),ps=
jStat.ttest(ts,jMatY.length-jMatX[0].length-1,sides),compile.stats[i]=[beta[i],sds,ts,ps];return compile.regress=beta,compile},xtranspx:function(jMatX){return jStat.
matrixmult(jMatX.transpose(),jMatX)},xtranspxinv:function(jMatX){var inner=jStat.matrixmult(jMatX.transpose(),jMatX),innerinv=jStat.inv(inner);return innerinv},
jMatYBar:function(jMatX,beta){var yBar=jStat.matrixmult(jMatX,beta);return new jStat(yBar)},residuals:function(jMatY,jMatYBar){return jStat.matrixsubtract(jMatY,
jMatYBar)},ssr:function(jMatYBar,yAverage){for(var ssr2=0,i=0;i<jMatYBar.length;i++)ssr2+=Math.pow(jMatYBar[i]-yAverage,2);return ssr2},sse:function(jMatY,jMatYBar){
for(var sse2=0,i=0;i<jMatY.length;i++)sse2+=Math.pow(jMatY[i]-jMatYBar[i],2);return sse2},sst:function(jMatY,yAverage){for(var sst2=0,i=0;i<jMatY.length;i++)sst2+=
Math.pow(jMatY[i]-yAverage,2);return sst2},matrixsubtract:function(A,B){for(var ans=new Array(A.length),i=0;i<A.length;i++){ans[i]=new Array(A[i].length);for(var j=0;j<
A[i].length;j++)ans[i][j]=A[i][j]-B[i][j]}return jStat(ans)}}),jStat.jStat=jStat,jStat})}),7349:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(
1127),Scalar=__webpack_require__(3301),YAMLMap=__webpack_require__(4454),YAMLSeq=__webpack_require__(2223),resolveBlockMap=__webpack_require__(7103),resolveBlockSeq=__webpack_require__(
334),resolveFlowCollection=__webpack_require__(3142);function resolveCollection(CN,ctx,token,onError,tagName,tag){const coll=token.type==="block-map"?resolveBlockMap.
resolveBlockMap(CN,ctx,token,onError,tag):token.type==="block-seq"?resolveBlockSeq.resolveBlockSeq(CN,ctx,token,onError,tag):resolveFlowCollection.resolveFlowCollection(
CN,ctx,token,onError,tag),Coll=coll.constructor;return tagName==="!"||tagName===Coll.tagName?(coll.tag=Coll.tagName,coll):(tagName&&(coll.tag=tagName),coll)}function composeCollection(CN,ctx,token,props,onError){
const tagToken=props.tag,tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;if(token.type==="block-se\
q"){const{anchor,newlineAfterProp:nl}=props,lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;lastProp&&(!nl||nl.offset<lastProp.
offset)&&onError(lastProp,"MISSING_CHAR","Missing newline after block sequence props")}const expType=token.type==="block-map"?"map":token.type==="block-seq"?"se\
q":token.start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq.YAMLSeq.tagName&&
expType==="seq")return resolveCollection(CN,ctx,token,onError,tagName);let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){const kt=ctx.
schema.knownTags[tagName];if(kt?.collection===expType)ctx.schema.tags.push(Object.assign({},kt,{default:!1})),tag=kt;else return kt?onError(tagToken,"BAD_COLLEC\
TION_TYPE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"scalar"}`,!0):onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,
!0),resolveCollection(CN,ctx,token,onError,tagName)}const coll=resolveCollection(CN,ctx,token,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(tagToken,
"TAG_RESOLVE_FAILED",msg),ctx.options)??coll,node=identity.isNode(res)?res:new Scalar.Scalar(res);return node.range=coll.range,node.tag=tagName,tag?.format&&(node.
format=tag.format),node}exports.composeCollection=composeCollection}),3683:((__unused_webpack_module,exports,__webpack_require__)=>{var Document=__webpack_require__(
3021),composeNode=__webpack_require__(5937),resolveEnd=__webpack_require__(7788),resolveProps=__webpack_require__(4631);function composeDoc(options,directives,{
offset,start,value,end},onError){const opts=Object.assign({_directives:directives},options),doc=new Document.Document(void 0,opts),ctx={atKey:!1,atRoot:!0,directives:doc.
directives,options:doc.options,schema:doc.schema},props=resolveProps.resolveProps(start,{indicator:"doc-start",next:value??end?.[0],offset,onError,parentIndent:0,
startOnNewline:!0});props.found&&(doc.directives.docStart=!0,value&&(value.type==="block-map"||value.type==="block-seq")&&!props.hasNewline&&onError(props.end,"\
MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),doc.contents=value?composeNode.composeNode(ctx,value,props,onError):composeNode.
composeEmptyNode(ctx,props.end,start,null,props,onError);const contentEnd=doc.contents.range[2],re=resolveEnd.resolveEnd(end,contentEnd,!1,onError);return re.comment&&
(doc.comment=re.comment),doc.range=[offset,contentEnd,re.offset],doc}exports.composeDoc=composeDoc}),5937:((__unused_webpack_module,exports,__webpack_require__)=>{
var Alias=__webpack_require__(4065),identity=__webpack_require__(1127),composeCollection=__webpack_require__(7349),composeScalar=__webpack_require__(5413),resolveEnd=__webpack_require__(
7788),utilEmptyScalarPosition=__webpack_require__(2599);const CN={composeNode,composeEmptyNode};function composeNode(ctx,token,props,onError){const atKey=ctx.atKey,
{spaceBefore,comment,anchor,tag}=props;let node,isSrcToken=!0;switch(token.type){case"alias":node=composeAlias(ctx,token,onError),(anchor||tag)&&onError(token,"\
ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node=composeScalar.
composeScalar(ctx,token,tag,onError),anchor&&(node.anchor=anchor.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{node=composeCollection.
composeCollection(CN,ctx,token,props,onError),anchor&&(node.anchor=anchor.source.substring(1))}catch(error){const message=error instanceof Error?error.message:String(
error);onError(token,"RESOURCE_EXHAUSTION",message)}break;default:{const message=token.type==="error"?token.message:`Unsupported token (type: ${token.type})`;onError(
token,"UNEXPECTED_TOKEN",message),isSrcToken=!1}}return node??(node=composeEmptyNode(ctx,token.offset,void 0,null,props,onError)),anchor&&node.anchor===""&&onError(
anchor,"BAD_ALIAS","Anchor cannot be an empty string"),atKey&&ctx.options.stringKeys&&(!identity.isScalar(node)||typeof node.value!="string"||node.tag&&node.tag!==
"tag:yaml.org,2002:str")&&onError(tag??token,"NON_STRING_KEY","With stringKeys, all keys must be strings"),spaceBefore&&(node.spaceBefore=!0),comment&&(token.type===
"scalar"&&token.source===""?node.comment=comment:node.commentBefore=comment),ctx.options.keepSourceTokens&&isSrcToken&&(node.srcToken=token),node}function composeEmptyNode(ctx,offset,before,pos,{
spaceBefore,comment,anchor,tag,end},onError){const token={type:"scalar",offset:utilEmptyScalarPosition.emptyScalarPosition(offset,before,pos),indent:-1,source:""},
node=composeScalar.composeScalar(ctx,token,tag,onError);return anchor&&(node.anchor=anchor.source.substring(1),node.anchor===""&&onError(anchor,"BAD_ALIAS","Anc\
hor cannot be an empty string")),spaceBefore&&(node.spaceBefore=!0),comment&&(node.comment=comment,node.range[2]=end),node}function composeAlias({options},{offset,
source,end},onError){const alias=new Alias.Alias(source.substring(1));alias.source===""&&onError(offset,"BAD_ALIAS","Alias cannot be an empty string"),alias.source.
endsWith(":")&&onError(offset+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const valueEnd=offset+source.length,re=resolveEnd.resolveEnd(end,
valueEnd,options.strict,onError);return alias.range=[offset,valueEnd,re.offset],re.comment&&(alias.comment=re.comment),alias}exports.composeEmptyNode=composeEmptyNode,
exports.composeNode=composeNode}),5413:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(1127),Scalar=__webpack_require__(
3301),resolveBlockScalar=__webpack_require__(8913),resolveFlowScalar=__webpack_require__(6842);function composeScalar(ctx,token,tagToken,onError){const{value,type,
comment,range}=token.type==="block-scalar"?resolveBlockScalar.resolveBlockScalar(ctx,token,onError):resolveFlowScalar.resolveFlowScalar(token,ctx.options.strict,
onError),tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;let tag;ctx.options.stringKeys&&ctx.atKey?
tag=ctx.schema[identity.SCALAR]:tagName?tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError):token.type==="scalar"?tag=findScalarTagByTest(ctx,value,
token,onError):tag=ctx.schema[identity.SCALAR];let scalar;try{const res=tag.resolve(value,msg=>onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),ctx.options);scalar=
identity.isScalar(res)?res:new Scalar.Scalar(res)}catch(error){const msg=error instanceof Error?error.message:String(error);onError(tagToken??token,"TAG_RESOLVE\
_FAILED",msg),scalar=new Scalar.Scalar(value)}return scalar.range=range,scalar.source=value,type&&(scalar.type=type),tagName&&(scalar.tag=tagName),tag.format&&(scalar.
format=tag.format),comment&&(scalar.comment=comment),scalar}function findScalarTagByName(schema,value,tagName,tagToken,onError){if(tagName==="!")return schema[identity.
SCALAR];const matchWithTest=[];for(const tag of schema.tags)if(!tag.collection&&tag.tag===tagName)if(tag.default&&tag.test)matchWithTest.push(tag);else return tag;
for(const tag of matchWithTest)if(tag.test?.test(value))return tag;const kt=schema.knownTags[tagName];return kt&&!kt.collection?(schema.tags.push(Object.assign(
{},kt,{default:!1,test:void 0})),kt):(onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str"),schema[identity.SCALAR])}
function findScalarTagByTest({atKey,directives,schema},value,token,onError){const tag=schema.tags.find(tag2=>(tag2.default===!0||atKey&&tag2.default==="key")&&tag2.
test?.test(value))||schema[identity.SCALAR];if(schema.compat){const compat=schema.compat.find(tag2=>tag2.default&&tag2.test?.test(value))??schema[identity.SCALAR];
if(tag.tag!==compat.tag){const ts=directives.tagString(tag.tag),cs=directives.tagString(compat.tag),msg=`Value may be parsed as either ${ts} or ${cs}`;onError(token,
"TAG_RESOLVE_FAILED",msg,!0)}}return tag}exports.composeScalar=composeScalar}),9984:((__unused_webpack_module,exports,__webpack_require__)=>{var node_process=__webpack_require__(
932),directives=__webpack_require__(1342),Document=__webpack_require__(3021),errors=__webpack_require__(1464),identity=__webpack_require__(1127),composeDoc=__webpack_require__(
3683),resolveEnd=__webpack_require__(7788);function getErrorPos(src){if(typeof src=="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[
src[0],src[1]];const{offset,source}=src;return[offset,offset+(typeof source=="string"?source.length:1)]}function parsePrelude(prelude){let comment="",atComment=!1,
afterEmptyLine=!1;for(let i=0;i<prelude.length;++i){const source=prelude[i];switch(source[0]){case"#":comment+=(comment===""?"":afterEmptyLine?`

`:`
`)+(source.substring(1)||" "),atComment=!0,afterEmptyLine=!1;break;case"%":prelude[i+1]?.[0]!=="#"&&(i+=1),atComment=!1;break;default:atComment||(afterEmptyLine=
!0),atComment=!1}}return{comment,afterEmptyLine}}class Composer{constructor(options={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=
[],this.onError=(source,code,message,warning)=>{const pos=getErrorPos(source);warning?this.warnings.push(new errors.YAMLWarning(pos,code,message)):this.errors.push(
new errors.YAMLParseError(pos,code,message))},this.directives=new directives.Directives({version:options.version||"1.2"}),this.options=options}decorate(doc,afterDoc){
const{comment,afterEmptyLine}=parsePrelude(this.prelude);if(comment){const dc=doc.contents;if(afterDoc)doc.comment=doc.comment?`${doc.comment}
${comment}`:comment;else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment;else if(identity.isCollection(dc)&&!dc.flow&&dc.items.length>
0){let it=dc.items[0];identity.isPair(it)&&(it=it.key);const cb=it.commentBefore;it.commentBefore=cb?`${comment}
${cb}`:comment}else{const cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.
warnings[i])}else doc.errors=this.errors,doc.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.
prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=!1,endOffset=-1){for(const token of tokens)yield*this.
next(token);yield*this.end(forceDoc,endOffset)}*next(token){switch(node_process.env.LOG_STREAM&&console.dir(token,{depth:null}),token.type){case"directive":this.
directives.add(token.source,(offset,message,warning)=>{const pos=getErrorPos(token);pos[0]+=offset,this.onError(pos,"BAD_DIRECTIVE",message,warning)}),this.prelude.
push(token.source),this.atDirectives=!0;break;case"document":{const doc=composeDoc.composeDoc(this.options,this.directives,token,this.onError);this.atDirectives&&
!doc.directives.docStart&&this.onError(token,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(doc,!1),this.doc&&(yield this.doc),
this.doc=doc,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(token.source);break;case"error":{const msg=token.
source?`${token.message}: ${JSON.stringify(token.source)}`:token.message,error=new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg);this.atDirectives||
!this.doc?this.errors.push(error):this.doc.errors.push(error);break}case"doc-end":{if(!this.doc){const msg="Unexpected doc-end without preceding document";this.
errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg));break}this.doc.directives.docEnd=!0;const end=resolveEnd.resolveEnd(token.end,
token.offset+token.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),end.comment){const dc=this.doc.comment;this.doc.comment=dc?
`${dc}
${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",`Unsuppo\
rted token ${token.type}`))}}*end(forceDoc=!1,endOffset=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(forceDoc){const opts=Object.
assign({_directives:this.directives},this.options),doc=new Document.Document(void 0,opts);this.atDirectives&&this.onError(endOffset,"MISSING_CHAR","Missing dire\
ctives-end indicator line"),doc.range=[0,endOffset,endOffset],this.decorate(doc,!1),yield doc}}}exports.Composer=Composer}),7103:((__unused_webpack_module,exports,__webpack_require__)=>{
var Pair=__webpack_require__(7165),YAMLMap=__webpack_require__(4454),resolveProps=__webpack_require__(4631),utilContainsNewline=__webpack_require__(9499),utilFlowIndentCheck=__webpack_require__(
4051),utilMapIncludes=__webpack_require__(1187);const startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode,composeEmptyNode},ctx,bm,onError,tag){
const NodeClass=tag?.nodeClass??YAMLMap.YAMLMap,map=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1);let offset=bm.offset,commentEnd=null;for(const collItem of bm.
items){const{start,key,sep,value}=collItem,keyProps=resolveProps.resolveProps(start,{indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:bm.
indent,startOnNewline:!0}),implicitKey=!keyProps.found;if(implicitKey){if(key&&(key.type==="block-seq"?onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence \
may not be used as an implicit map key"):"indent"in key&&key.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg)),!keyProps.anchor&&!keyProps.tag&&!sep){
commentEnd=keyProps.end,keyProps.comment&&(map.comment?map.comment+=`
`+keyProps.comment:map.comment=keyProps.comment);continue}(keyProps.newlineAfterProp||utilContainsNewline.containsNewline(key))&&onError(key??start[start.length-
1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else keyProps.found?.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg);ctx.atKey=
!0;const keyStart=keyProps.end,keyNode=key?composeNode(ctx,key,keyProps,onError):composeEmptyNode(ctx,keyStart,start,null,keyProps,onError);ctx.schema.compat&&utilFlowIndentCheck.
flowIndentCheck(bm.indent,key,onError),ctx.atKey=!1,utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be uniqu\
e");const valueProps=resolveProps.resolveProps(sep??[],{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.indent,startOnNewline:!key||
key.type==="block-scalar"});if(offset=valueProps.end,valueProps.found){implicitKey&&(value?.type==="block-map"&&!valueProps.hasNewline&&onError(offset,"BLOCK_AS\
_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),ctx.options.strict&&keyProps.start<valueProps.found.offset-1024&&onError(keyNode.range,"KE\
Y_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const valueNode=value?composeNode(ctx,value,valueProps,
onError):composeEmptyNode(ctx,offset,sep,null,valueProps,onError);ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bm.indent,value,onError),offset=valueNode.
range[2];const pair=new Pair.Pair(keyNode,valueNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(pair)}else{implicitKey&&onError(keyNode.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);const pair=new Pair.Pair(keyNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(
pair)}}return commentEnd&&commentEnd<offset&&onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content"),map.range=[bm.offset,offset,commentEnd??offset],
map}exports.resolveBlockMap=resolveBlockMap}),8913:((__unused_webpack_module,exports,__webpack_require__)=>{var Scalar=__webpack_require__(3301);function resolveBlockScalar(ctx,scalar,onError){
const start=scalar.offset,header=parseBlockScalarHeader(scalar,ctx.options.strict,onError);if(!header)return{value:"",type:null,comment:"",range:[start,start,start]};
const type=header.mode===">"?Scalar.Scalar.BLOCK_FOLDED:Scalar.Scalar.BLOCK_LITERAL,lines=scalar.source?splitLines(scalar.source):[];let chompStart=lines.length;
for(let i=lines.length-1;i>=0;--i){const content=lines[i][1];if(content===""||content==="\r")chompStart=i;else break}if(chompStart===0){const value2=header.chomp===
"+"&&lines.length>0?`
`.repeat(Math.max(1,lines.length-1)):"";let end2=start+header.length;return scalar.source&&(end2+=scalar.source.length),{value:value2,type,comment:header.comment,
range:[start,end2,end2]}}let trimIndent=scalar.indent+header.indent,offset=scalar.offset+header.length,contentStart=0;for(let i=0;i<chompStart;++i){const[indent,
content]=lines[i];if(content===""||content==="\r")header.indent===0&&indent.length>trimIndent&&(trimIndent=indent.length);else{indent.length<trimIndent&&onError(
offset+indent.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),header.indent===0&&(trimIndent=
indent.length),contentStart=i,trimIndent===0&&!ctx.atRoot&&onError(offset,"BAD_INDENT","Block scalar values in collections must be indented");break}offset+=indent.
length+content.length+1}for(let i=lines.length-1;i>=chompStart;--i)lines[i][0].length>trimIndent&&(chompStart=i+1);let value="",sep="",prevMoreIndented=!1;for(let i=0;i<
contentStart;++i)value+=lines[i][0].slice(trimIndent)+`
`;for(let i=contentStart;i<chompStart;++i){let[indent,content]=lines[i];offset+=indent.length+content.length+1;const crlf=content[content.length-1]==="\r";if(crlf&&
(content=content.slice(0,-1)),content&&indent.length<trimIndent){const message=`Block scalar lines must not be less indented than their ${header.indent?"explici\
t indentation indicator":"first line"}`;onError(offset-content.length-(crlf?2:1),"BAD_INDENT",message),indent=""}type===Scalar.Scalar.BLOCK_LITERAL?(value+=sep+
indent.slice(trimIndent)+content,sep=`
`):indent.length>trimIndent||content[0]==="	"?(sep===" "?sep=`
`:!prevMoreIndented&&sep===`
`&&(sep=`

`),value+=sep+indent.slice(trimIndent)+content,sep=`
`,prevMoreIndented=!0):content===""?sep===`
`?value+=`
`:sep=`
`:(value+=sep+content,sep=" ",prevMoreIndented=!1)}switch(header.chomp){case"-":break;case"+":for(let i=chompStart;i<lines.length;++i)value+=`
`+lines[i][0].slice(trimIndent);value[value.length-1]!==`
`&&(value+=`
`);break;default:value+=`
`}const end=start+header.length+scalar.source.length;return{value,type,comment:header.comment,range:[start,end,end]}}function parseBlockScalarHeader({offset,props},strict,onError){
if(props[0].type!=="block-scalar-header")return onError(props[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source}=props[0],mode=source[0];let indent=0,
chomp="",error=-1;for(let i=1;i<source.length;++i){const ch=source[i];if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{const n=Number(ch);!indent&&n?indent=n:error===
-1&&(error=offset+i)}}error!==-1&&onError(error,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`);let hasSpace=!1,comment="",length=source.
length;for(let i=1;i<props.length;++i){const token=props[i];switch(token.type){case"space":hasSpace=!0;case"newline":length+=token.source.length;break;case"comm\
ent":strict&&!hasSpace&&onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),length+=token.source.length,comment=
token.source.substring(1);break;case"error":onError(token,"UNEXPECTED_TOKEN",token.message),length+=token.source.length;break;default:{const message=`Unexpected\
 token in block scalar header: ${token.type}`;onError(token,"UNEXPECTED_TOKEN",message);const ts=token.source;ts&&typeof ts=="string"&&(length+=ts.length)}}}return{
mode,indent,chomp,comment,length}}function splitLines(source){const split=source.split(/\n( *)/),first=split[0],m=first.match(/^( *)/),lines=[m?.[1]?[m[1],first.
slice(m[1].length)]:["",first]];for(let i=1;i<split.length;i+=2)lines.push([split[i],split[i+1]]);return lines}exports.resolveBlockScalar=resolveBlockScalar}),334:((__unused_webpack_module,exports,__webpack_require__)=>{
var YAMLSeq=__webpack_require__(2223),resolveProps=__webpack_require__(4631),utilFlowIndentCheck=__webpack_require__(4051);function resolveBlockSeq({composeNode,
composeEmptyNode},ctx,bs,onError,tag){const NodeClass=tag?.nodeClass??YAMLSeq.YAMLSeq,seq=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.
atKey=!1);let offset=bs.offset,commentEnd=null;for(const{start,value}of bs.items){const props=resolveProps.resolveProps(start,{indicator:"seq-item-ind",next:value,
offset,onError,parentIndent:bs.indent,startOnNewline:!0});if(!props.found)if(props.anchor||props.tag||value)value?.type==="block-seq"?onError(props.end,"BAD_IND\
ENT","All sequence items must start at the same column"):onError(offset,"MISSING_CHAR","Sequence item without - indicator");else{commentEnd=props.end,props.comment&&
(seq.comment=props.comment);continue}const node=value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,start,null,props,onError);ctx.schema.compat&&
utilFlowIndentCheck.flowIndentCheck(bs.indent,value,onError),offset=node.range[2],seq.items.push(node)}return seq.range=[bs.offset,offset,commentEnd??offset],seq}
exports.resolveBlockSeq=resolveBlockSeq}),7788:((__unused_webpack_module,exports)=>{function resolveEnd(end,offset,reqSpace,onError){let comment="";if(end){let hasSpace=!1,
sep="";for(const token of end){const{source,type}=token;switch(type){case"space":hasSpace=!0;break;case"comment":{reqSpace&&!hasSpace&&onError(token,"MISSING_CH\
AR","Comments must be separated from other tokens by white space characters");const cb=source.substring(1)||" ";comment?comment+=sep+cb:comment=cb,sep="";break}case"\
newline":comment&&(sep+=source),hasSpace=!0;break;default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset+=source.length}}return{comment,
offset}}exports.resolveEnd=resolveEnd}),3142:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(1127),Pair=__webpack_require__(
7165),YAMLMap=__webpack_require__(4454),YAMLSeq=__webpack_require__(2223),resolveEnd=__webpack_require__(7788),resolveProps=__webpack_require__(4631),utilContainsNewline=__webpack_require__(
9499),utilMapIncludes=__webpack_require__(1187);const blockMsg="Block collections are not allowed within flow collections",isBlock=token=>token&&(token.type==="\
block-map"||token.type==="block-seq");function resolveFlowCollection({composeNode,composeEmptyNode},ctx,fc,onError,tag){const isMap=fc.start.source==="{",fcName=isMap?
"flow map":"flow sequence",NodeClass=tag?.nodeClass??(isMap?YAMLMap.YAMLMap:YAMLSeq.YAMLSeq),coll=new NodeClass(ctx.schema);coll.flow=!0;const atRoot=ctx.atRoot;
atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=fc.offset+fc.start.source.length;for(let i=0;i<fc.items.length;++i){const collItem=fc.items[i],{start,
key,sep,value}=collItem,props=resolveProps.resolveProps(start,{flow:fcName,indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:fc.indent,
startOnNewline:!1});if(!props.found){if(!props.anchor&&!props.tag&&!sep&&!value){i===0&&props.comma?onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`):
i<fc.items.length-1&&onError(props.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${fcName}`),props.comment&&(coll.comment?coll.comment+=`
`+props.comment:coll.comment=props.comment),offset=props.end;continue}!isMap&&ctx.options.strict&&utilContainsNewline.containsNewline(key)&&onError(key,"MULTILI\
NE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(i===0)props.comma&&onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , \
in ${fcName}`);else if(props.comma||onError(props.start,"MISSING_CHAR",`Missing , between ${fcName} items`),props.comment){let prevItemComment="";loop:for(const st of start)
switch(st.type){case"comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:break loop}if(prevItemComment){let prev=coll.
items[coll.items.length-1];identity.isPair(prev)&&(prev=prev.value??prev.key),prev.comment?prev.comment+=`
`+prevItemComment:prev.comment=prevItemComment,props.comment=props.comment.substring(prevItemComment.length+1)}}if(!isMap&&!sep&&!props.found){const valueNode=value?
composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,sep,null,props,onError);coll.items.push(valueNode),offset=valueNode.range[2],isBlock(value)&&
onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=!0;const keyStart=props.end,keyNode=key?composeNode(ctx,key,props,onError):composeEmptyNode(ctx,
keyStart,start,null,props,onError);isBlock(key)&&onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg),ctx.atKey=!1;const valueProps=resolveProps.resolveProps(sep??[],
{flow:fcName,indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:!1});if(valueProps.found){if(!isMap&&!props.
found&&ctx.options.strict){if(sep)for(const st of sep){if(st===valueProps.found)break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys\
 of flow sequence pairs need to be on a single line");break}}props.start<valueProps.found.offset-1024&&onError(valueProps.found,"KEY_OVER_1024_CHARS","The : ind\
icator must be at most 1024 chars after the start of an implicit flow sequence key")}}else value&&("source"in value&&value.source?.[0]===":"?onError(value,"MISS\
ING_CHAR",`Missing space after : in ${fcName}`):onError(valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`));const valueNode=value?composeNode(
ctx,value,valueProps,onError):valueProps.found?composeEmptyNode(ctx,valueProps.end,sep,null,valueProps,onError):null;valueNode?isBlock(value)&&onError(valueNode.
range,"BLOCK_IN_FLOW",blockMsg):valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);const pair=new Pair.Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens&&(pair.srcToken=collItem),isMap){
const map=coll;utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique"),map.items.push(pair)}else{const map=new YAMLMap.
YAMLMap(ctx.schema);map.flow=!0,map.items.push(pair);const endRange=(valueNode??keyNode).range;map.range=[keyNode.range[0],endRange[1],endRange[2]],coll.items.push(
map)}offset=valueNode?valueNode.range[2]:valueProps.end}}const expectedEnd=isMap?"}":"]",[ce,...ee]=fc.end;let cePos=offset;if(ce?.source===expectedEnd)cePos=ce.
offset+ce.source.length;else{const name=fcName[0].toUpperCase()+fcName.substring(1),msg=atRoot?`${name} must end with a ${expectedEnd}`:`${name} in block collec\
tion must be sufficiently indented and end with a ${expectedEnd}`;onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg),ce&&ce.source.length!==1&&ee.unshift(ce)}
if(ee.length>0){const end=resolveEnd.resolveEnd(ee,cePos,ctx.options.strict,onError);end.comment&&(coll.comment?coll.comment+=`
`+end.comment:coll.comment=end.comment),coll.range=[fc.offset,cePos,end.offset]}else coll.range=[fc.offset,cePos,cePos];return coll}exports.resolveFlowCollection=
resolveFlowCollection}),6842:((__unused_webpack_module,exports,__webpack_require__)=>{var Scalar=__webpack_require__(3301),resolveEnd=__webpack_require__(7788);
function resolveFlowScalar(scalar,strict,onError){const{offset,type,source,end}=scalar;let _type,value;const _onError=(rel,code,msg)=>onError(offset+rel,code,msg);
switch(type){case"scalar":_type=Scalar.Scalar.PLAIN,value=plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar.Scalar.QUOTE_SINGLE,value=singleQuotedValue(
source,_onError);break;case"double-quoted-scalar":_type=Scalar.Scalar.QUOTE_DOUBLE,value=doubleQuotedValue(source,_onError);break;default:return onError(scalar,
"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${type}`),{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.length]}}
const valueEnd=offset+source.length,re=resolveEnd.resolveEnd(end,valueEnd,strict,onError);return{value,type:_type,comment:re.comment,range:[offset,valueEnd,re.offset]}}
function plainValue(source,onError){let badChar="";switch(source[0]){case"	":badChar="a tab character";break;case",":badChar="flow indicator character ,";break;case"\
%":badChar="directive indicator character %";break;case"|":case">":{badChar=`block scalar indicator ${source[0]}`;break}case"@":case"`":{badChar=`reserved chara\
cter ${source[0]}`;break}}return badChar&&onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`),unfoldLines(source)}function singleQuotedValue(source,onError){
return(source[source.length-1]!=="'"||source.length===1)&&onError(source.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(source.slice(1,-1)).replace(
/''/g,"'")}function unfoldLines(source){const line=/(.*?)\r?\n/sy;let match=line.exec(source);if(!match)return source;let trimEnd,trimBoth;try{trimEnd=new RegExp(
"(?<![ 	])[ 	]+$"),trimBoth=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd=/[ \t]+$/,trimBoth=/^[ \t]+|[ \t]+$/g}let res=match[1].replace(trimEnd,""),sep="\
 ",pos=line.lastIndex;for(;match=line.exec(source);){const lm=match[1].replace(trimBoth,"");lm===""?sep===`
`?res+=sep:sep=`
`:(res+=sep+lm,sep=" "),pos=line.lastIndex}const last=/[ \t]*(.*)/sy;return last.lastIndex=pos,match=last.exec(source),res+sep+(match?.[1]??"")}function doubleQuotedValue(source,onError){
let res="";for(let i=1;i<source.length-1;++i){const ch=source[i];if(!(ch==="\r"&&source[i+1]===`
`))if(ch===`
`){const{fold,offset}=foldNewline(source,i);res+=fold,i=offset}else if(ch==="\\"){let next=source[++i];const cc=escapeCodes[next];if(cc)res+=cc;else if(next===`\

`)for(next=source[i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="\r"&&source[i+1]===`
`)for(next=source[++i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="x"||next==="u"||next==="U"){const length=next==="x"?2:next==="u"?4:8;res+=parseCharCode(
source,i+1,length,onError),i+=length}else{const raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),res+=raw}}else if(ch===" "||
ch==="	"){const wsStart=i;let next=source[i+1];for(;next===" "||next==="	";)next=source[++i+1];next!==`
`&&!(next==="\r"&&source[i+2]===`
`)&&(res+=i>wsStart?source.slice(wsStart,i+1):ch)}else res+=ch}return(source[source.length-1]!=='"'||source.length===1)&&onError(source.length,"MISSING_CHAR",'M\
issing closing "quote'),res}function foldNewline(source,offset){let fold="",ch=source[offset+1];for(;(ch===" "||ch==="	"||ch===`
`||ch==="\r")&&!(ch==="\r"&&source[offset+2]!==`
`);)ch===`
`&&(fold+=`
`),offset+=1,ch=source[offset+1];return fold||(fold=" "),{fold,offset}}const escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(source,offset,length,onError){const cc=source.
substr(offset,length),code=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN;try{return String.fromCodePoint(code)}catch{const raw=source.substr(
offset-2,length+2);return onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),raw}}exports.resolveFlowScalar=resolveFlowScalar}),4631:((__unused_webpack_module,exports)=>{
function resolveProps(tokens,{flow,indicator,next,offset,onError,parentIndent,startOnNewline}){let spaceBefore=!1,atNewline=startOnNewline,hasSpace=startOnNewline,
comment="",commentSep="",hasNewline=!1,reqSpace=!1,tab=null,anchor=null,tag=null,newlineAfterProp=null,comma=null,found=null,start=null;for(const token of tokens)
switch(reqSpace&&(token.type!=="space"&&token.type!=="newline"&&token.type!=="comma"&&onError(token.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),reqSpace=!1),tab&&(atNewline&&token.type!=="comment"&&token.type!=="newline"&&onError(tab,"TAB_AS_INDENT","Tabs are not allow\
ed as indentation"),tab=null),token.type){case"space":!flow&&(indicator!=="doc-start"||next?.type!=="flow-collection")&&token.source.includes("	")&&(tab=token),
hasSpace=!0;break;case"comment":{hasSpace||onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const cb=token.
source.substring(1)||" ";comment?comment+=commentSep+cb:comment=cb,commentSep="",atNewline=!1;break}case"newline":atNewline?comment?comment+=token.source:(!found||
indicator!=="seq-item-ind")&&(spaceBefore=!0):commentSep+=token.source,atNewline=!0,hasNewline=!0,(anchor||tag)&&(newlineAfterProp=token),hasSpace=!0;break;case"\
anchor":anchor&&onError(token,"MULTIPLE_ANCHORS","A node can have at most one anchor"),token.source.endsWith(":")&&onError(token.offset+token.source.length-1,"B\
AD_ALIAS","Anchor ending in : is ambiguous",!0),anchor=token,start??(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break;case"tag":{tag&&onError(token,
"MULTIPLE_TAGS","A node can have at most one tag"),tag=token,start??(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break}case indicator:(anchor||tag)&&
onError(token,"BAD_PROP_ORDER",`Anchors and tags must be after the ${token.source} indicator`),found&&onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.source}\
 in ${flow??"collection"}`),found=token,atNewline=indicator==="seq-item-ind"||indicator==="explicit-key-ind",hasSpace=!1;break;case"comma":if(flow){comma&&onError(
token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`),comma=token,atNewline=!1,hasSpace=!1;break}default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.type}\
 token`),atNewline=!1,hasSpace=!1}const last=tokens[tokens.length-1],end=last?last.offset+last.source.length:offset;return reqSpace&&next&&next.type!=="space"&&
next.type!=="newline"&&next.type!=="comma"&&(next.type!=="scalar"||next.source!=="")&&onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated fro\
m the next token by white space"),tab&&(atNewline&&tab.indent<=parentIndent||next?.type==="block-map"||next?.type==="block-seq")&&onError(tab,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma,found,spaceBefore,comment,hasNewline,anchor,tag,newlineAfterProp,end,start:start??end}}exports.resolveProps=resolveProps}),
9499:((__unused_webpack_module,exports)=>{function containsNewline(key){if(!key)return null;switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"\
single-quoted-scalar":if(key.source.includes(`
`))return!0;if(key.end){for(const st of key.end)if(st.type==="newline")return!0}return!1;case"flow-collection":for(const it of key.items){for(const st of it.start)
if(st.type==="newline")return!0;if(it.sep){for(const st of it.sep)if(st.type==="newline")return!0}if(containsNewline(it.key)||containsNewline(it.value))return!0}
return!1;default:return!0}}exports.containsNewline=containsNewline}),2599:((__unused_webpack_module,exports)=>{function emptyScalarPosition(offset,before,pos){if(before){
pos??(pos=before.length);for(let i=pos-1;i>=0;--i){let st=before[i];switch(st.type){case"space":case"comment":case"newline":offset-=st.source.length;continue}for(st=
before[++i];st?.type==="space";)offset+=st.source.length,st=before[++i];break}}return offset}exports.emptyScalarPosition=emptyScalarPosition}),4051:((__unused_webpack_module,exports,__webpack_require__)=>{
var utilContainsNewline=__webpack_require__(9499);function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){const end=fc.end[0];end.indent===
indent&&(end.source==="]"||end.source==="}")&&utilContainsNewline.containsNewline(fc)&&onError(end,"BAD_INDENT","Flow end indicator should be more indented than\
 parent",!0)}}exports.flowIndentCheck=flowIndentCheck}),1187:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(1127);function mapIncludes(ctx,items,search){
const{uniqueKeys}=ctx.options;if(uniqueKeys===!1)return!1;const isEqual=typeof uniqueKeys=="function"?uniqueKeys:(a,b)=>a===b||identity.isScalar(a)&&identity.isScalar(
b)&&a.value===b.value;return items.some(pair=>isEqual(pair.key,search))}exports.mapIncludes=mapIncludes}),3021:((__unused_webpack_module,exports,__webpack_require__)=>{
var Alias=__webpack_require__(4065),Collection=__webpack_require__(101),identity=__webpack_require__(1127),Pair=__webpack_require__(7165),toJS=__webpack_require__(
4043),Schema=__webpack_require__(5840),stringifyDocument=__webpack_require__(6829),anchors=__webpack_require__(1596),applyReviver=__webpack_require__(3661),createNode=__webpack_require__(
2404),directives=__webpack_require__(1342);class Document{constructor(value,replacer,options){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=
[],Object.defineProperty(this,identity.NODE_TYPE,{value:identity.DOC});let _replacer=null;typeof replacer=="function"||Array.isArray(replacer)?_replacer=replacer:
options===void 0&&replacer&&(options=replacer,replacer=void 0);const opt=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,
stringKeys:!1,uniqueKeys:!0,version:"1.2"},options);this.options=opt;let{version}=opt;options?._directives?(this.directives=options._directives.atDocument(),this.
directives.yaml.explicit&&(version=this.directives.yaml.version)):this.directives=new directives.Directives({version}),this.setSchema(version,options),this.contents=
value===void 0?null:this.createNode(value,_replacer,options)}clone(){const copy=Object.create(Document.prototype,{[identity.NODE_TYPE]:{value:identity.DOC}});return copy.
commentBefore=this.commentBefore,copy.comment=this.comment,copy.errors=this.errors.slice(),copy.warnings=this.warnings.slice(),copy.options=Object.assign({},this.
options),this.directives&&(copy.directives=this.directives.clone()),copy.schema=this.schema.clone(),copy.contents=identity.isNode(this.contents)?this.contents.clone(
copy.schema):this.contents,this.range&&(copy.range=this.range.slice()),copy}add(value){assertCollection(this.contents)&&this.contents.add(value)}addIn(path2,value){
assertCollection(this.contents)&&this.contents.addIn(path2,value)}createAlias(node,name){if(!node.anchor){const prev=anchors.anchorNames(this);node.anchor=!name||
prev.has(name)?anchors.findNewAnchor(name||"a",prev):name}return new Alias.Alias(node.anchor)}createNode(value,replacer,options){let _replacer;if(typeof replacer==
"function")value=replacer.call({"":value},"",value),_replacer=replacer;else if(Array.isArray(replacer)){const keyToStr=v=>typeof v=="number"||v instanceof String||
v instanceof Number,asStr=replacer.filter(keyToStr).map(String);asStr.length>0&&(replacer=replacer.concat(asStr)),_replacer=replacer}else options===void 0&&replacer&&
(options=replacer,replacer=void 0);const{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag}=options??{},{onAnchor,setAnchors,sourceObjects}=anchors.
createNodeAnchors(this,anchorPrefix||"a"),ctx={aliasDuplicateObjects:aliasDuplicateObjects??!0,keepUndefined:keepUndefined??!1,onAnchor,onTagObj,replacer:_replacer,
schema:this.schema,sourceObjects},node=createNode.createNode(value,tag,ctx);return flow&&identity.isCollection(node)&&(node.flow=!0),setAnchors(),node}createPair(key,value,options={}){
const k=this.createNode(key,null,options),v=this.createNode(value,null,options);return new Pair.Pair(k,v)}delete(key){return assertCollection(this.contents)?this.
contents.delete(key):!1}deleteIn(path2){return Collection.isEmptyPath(path2)?this.contents==null?!1:(this.contents=null,!0):assertCollection(this.contents)?this.
contents.deleteIn(path2):!1}get(key,keepScalar){return identity.isCollection(this.contents)?this.contents.get(key,keepScalar):void 0}getIn(path2,keepScalar){return Collection.
isEmptyPath(path2)?!keepScalar&&identity.isScalar(this.contents)?this.contents.value:this.contents:identity.isCollection(this.contents)?this.contents.getIn(path2,
keepScalar):void 0}has(key){return identity.isCollection(this.contents)?this.contents.has(key):!1}hasIn(path2){return Collection.isEmptyPath(path2)?this.contents!==
void 0:identity.isCollection(this.contents)?this.contents.hasIn(path2):!1}set(key,value){this.contents==null?this.contents=Collection.collectionFromPath(this.schema,
[key],value):assertCollection(this.contents)&&this.contents.set(key,value)}setIn(path2,value){Collection.isEmptyPath(path2)?this.contents=value:this.contents==null?
this.contents=Collection.collectionFromPath(this.schema,Array.from(path2),value):assertCollection(this.contents)&&this.contents.setIn(path2,value)}setSchema(version,options={}){
typeof version=="number"&&(version=String(version));let opt;switch(version){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new directives.
Directives({version:"1.1"}),opt={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=version:this.directives=
new directives.Directives({version}),opt={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,opt=null;break;default:{const sv=JSON.
stringify(version);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}if(options.schema instanceof Object)this.schema=options.
schema;else if(opt)this.schema=new Schema.Schema(Object.assign(opt,options));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json,jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){const ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount==
"number"?maxAliasCount:100},res=toJS.toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor=="function")for(const{count,res:res2}of ctx.anchors.values())onAnchor(
res2,count);return typeof reviver=="function"?applyReviver.applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){return this.toJS({json:!0,jsonArg,
mapAsMap:!1,onAnchor})}toString(options={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in options&&(!Number.
isInteger(options.indent)||Number(options.indent)<=0)){const s=JSON.stringify(options.indent);throw new Error(`"indent" option must be a positive integer, not ${s}`)}
return stringifyDocument.stringifyDocument(this,options)}}function assertCollection(contents){if(identity.isCollection(contents))return!0;throw new Error("Expec\
ted a YAML collection as document contents")}exports.Document=Document}),1596:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(
1127),visit=__webpack_require__(204);function anchorIsValid(anchor){if(/[\x00-\x19\s,[\]{}]/.test(anchor)){const msg=`Anchor must not contain whitespace or cont\
rol characters: ${JSON.stringify(anchor)}`;throw new Error(msg)}return!0}function anchorNames(root){const anchors=new Set;return visit.visit(root,{Value(_key,node){
node.anchor&&anchors.add(node.anchor)}}),anchors}function findNewAnchor(prefix,exclude){for(let i=1;;++i){const name=`${prefix}${i}`;if(!exclude.has(name))return name}}
function createNodeAnchors(doc,prefix){const aliasObjects=[],sourceObjects=new Map;let prevAnchors=null;return{onAnchor:source=>{aliasObjects.push(source),prevAnchors??
(prevAnchors=anchorNames(doc));const anchor=findNewAnchor(prefix,prevAnchors);return prevAnchors.add(anchor),anchor},setAnchors:()=>{for(const source of aliasObjects){
const ref=sourceObjects.get(source);if(typeof ref=="object"&&ref.anchor&&(identity.isScalar(ref.node)||identity.isCollection(ref.node)))ref.node.anchor=ref.anchor;else{
const error=new Error("Failed to resolve repeated object (this should not happen)");throw error.source=source,error}}},sourceObjects}}exports.anchorIsValid=anchorIsValid,
exports.anchorNames=anchorNames,exports.createNodeAnchors=createNodeAnchors,exports.findNewAnchor=findNewAnchor}),3661:((__unused_webpack_module,exports)=>{function applyReviver(reviver,obj,key,val){
if(val&&typeof val=="object")if(Array.isArray(val))for(let i=0,len=val.length;i<len;++i){const v0=val[i],v1=applyReviver(reviver,val,String(i),v0);v1===void 0?delete val[i]:
v1!==v0&&(val[i]=v1)}else if(val instanceof Map)for(const k of Array.from(val.keys())){const v0=val.get(k),v1=applyReviver(reviver,val,k,v0);v1===void 0?val.delete(
k):v1!==v0&&val.set(k,v1)}else if(val instanceof Set)for(const v0 of Array.from(val)){const v1=applyReviver(reviver,val,v0,v0);v1===void 0?val.delete(v0):v1!==v0&&
(val.delete(v0),val.add(v1))}else for(const[k,v0]of Object.entries(val)){const v1=applyReviver(reviver,val,k,v0);v1===void 0?delete val[k]:v1!==v0&&(val[k]=v1)}
return reviver.call(obj,key,val)}exports.applyReviver=applyReviver}),2404:((__unused_webpack_module,exports,__webpack_require__)=>{var Alias=__webpack_require__(
4065),identity=__webpack_require__(1127),Scalar=__webpack_require__(3301);const defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value,tagName,tags){
if(tagName){const match=tags.filter(t=>t.tag===tagName),tagObj=match.find(t=>!t.format)??match[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}
return tags.find(t=>t.identify?.(value)&&!t.format)}function createNode(value,tagName,ctx){if(identity.isDocument(value)&&(value=value.contents),identity.isNode(
value))return value;if(identity.isPair(value)){const map=ctx.schema[identity.MAP].createNode?.(ctx.schema,null,ctx);return map.items.push(value),map}(value instanceof
String||value instanceof Number||value instanceof Boolean||typeof BigInt<"u"&&value instanceof BigInt)&&(value=value.valueOf());const{aliasDuplicateObjects,onAnchor,
onTagObj,schema,sourceObjects}=ctx;let ref;if(aliasDuplicateObjects&&value&&typeof value=="object"){if(ref=sourceObjects.get(value),ref)return ref.anchor??(ref.
anchor=onAnchor(value)),new Alias.Alias(ref.anchor);ref={anchor:null,node:null},sourceObjects.set(value,ref)}tagName?.startsWith("!!")&&(tagName=defaultTagPrefix+
tagName.slice(2));let tagObj=findTagObject(value,tagName,schema.tags);if(!tagObj){if(value&&typeof value.toJSON=="function"&&(value=value.toJSON()),!value||typeof value!=
"object"){const node2=new Scalar.Scalar(value);return ref&&(ref.node=node2),node2}tagObj=value instanceof Map?schema[identity.MAP]:Symbol.iterator in Object(value)?
schema[identity.SEQ]:schema[identity.MAP]}onTagObj&&(onTagObj(tagObj),delete ctx.onTagObj);const node=tagObj?.createNode?tagObj.createNode(ctx.schema,value,ctx):
typeof tagObj?.nodeClass?.from=="function"?tagObj.nodeClass.from(ctx.schema,value,ctx):new Scalar.Scalar(value);return tagName?node.tag=tagName:tagObj.default||
(node.tag=tagObj.tag),ref&&(ref.node=node),node}exports.createNode=createNode}),1342:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(
1127),visit=__webpack_require__(204);const escapeChars={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch]);
class Directives{constructor(yaml,tags){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},Directives.defaultYaml,yaml),this.tags=Object.assign({},Directives.
defaultTags,tags)}clone(){const copy=new Directives(this.yaml,this.tags);return copy.docStart=this.docStart,copy}atDocument(){const res=new Directives(this.yaml,
this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:Directives.defaultYaml.explicit,
version:"1.2"},this.tags=Object.assign({},Directives.defaultTags);break}return res}add(line,onError){this.atNextDocument&&(this.yaml={explicit:Directives.defaultYaml.
explicit,version:"1.1"},this.tags=Object.assign({},Directives.defaultTags),this.atNextDocument=!1);const parts=line.trim().split(/[ \t]+/),name=parts.shift();switch(name){case"\
%TAG":{if(parts.length!==2&&(onError(0,"%TAG directive should contain exactly two parts"),parts.length<2))return!1;const[handle,prefix]=parts;return this.tags[handle]=
prefix,!0}case"%YAML":{if(this.yaml.explicit=!0,parts.length!==1)return onError(0,"%YAML directive should contain exactly one part"),!1;const[version]=parts;if(version===
"1.1"||version==="1.2")return this.yaml.version=version,!0;{const isValid=/^\d+\.\d+$/.test(version);return onError(6,`Unsupported YAML version ${version}`,isValid),
!1}}default:return onError(0,`Unknown directive ${name}`,!0),!1}}tagName(source,onError){if(source==="!")return"!";if(source[0]!=="!")return onError(`Not a vali\
d tag: ${source}`),null;if(source[1]==="<"){const verbatim=source.slice(2,-1);return verbatim==="!"||verbatim==="!!"?(onError(`Verbatim tags aren't resolved, so\
 ${source} is invalid.`),null):(source[source.length-1]!==">"&&onError("Verbatim tags must end with a >"),verbatim)}const[,handle,suffix]=source.match(/^(.*!)([^!]*)$/s);
suffix||onError(`The ${source} tag has no suffix`);const prefix=this.tags[handle];if(prefix)try{return prefix+decodeURIComponent(suffix)}catch(error){return onError(
String(error)),null}return handle==="!"?source:(onError(`Could not resolve tag: ${source}`),null)}tagString(tag){for(const[handle,prefix]of Object.entries(this.
tags))if(tag.startsWith(prefix))return handle+escapeTagName(tag.substring(prefix.length));return tag[0]==="!"?tag:`!<${tag}>`}toString(doc){const lines=this.yaml.
explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],tagEntries=Object.entries(this.tags);let tagNames;if(doc&&tagEntries.length>0&&identity.isNode(doc.contents)){
const tags={};visit.visit(doc.contents,(_key,node)=>{identity.isNode(node)&&node.tag&&(tags[node.tag]=!0)}),tagNames=Object.keys(tags)}else tagNames=[];for(const[
handle,prefix]of tagEntries)handle==="!!"&&prefix==="tag:yaml.org,2002:"||(!doc||tagNames.some(tn=>tn.startsWith(prefix)))&&lines.push(`%TAG ${handle} ${prefix}`);
return lines.join(`
`)}}Directives.defaultYaml={explicit:!1,version:"1.2"},Directives.defaultTags={"!!":"tag:yaml.org,2002:"},exports.Directives=Directives}),1464:((__unused_webpack_module,exports)=>{
class YAMLError extends Error{constructor(name,pos,code,message){super(),this.name=name,this.code=code,this.message=message,this.pos=pos}}class YAMLParseError extends YAMLError{constructor(pos,code,message){
super("YAMLParseError",pos,code,message)}}class YAMLWarning extends YAMLError{constructor(pos,code,message){super("YAMLWarning",pos,code,message)}}const prettifyError=(src,lc)=>error=>{
if(error.pos[0]===-1)return;error.linePos=error.pos.map(pos=>lc.linePos(pos));const{line,col}=error.linePos[0];error.message+=` at line ${line}, column ${col}`;
let ci=col-1,lineStr=src.substring(lc.lineStarts[line-1],lc.lineStarts[line]).replace(/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){const trimStart=Math.min(ci-39,
lineStr.length-79);lineStr="…"+lineStr.substring(trimStart),ci-=trimStart-1}if(lineStr.length>80&&(lineStr=lineStr.substring(0,79)+"…"),line>1&&/^ *$/.test(
lineStr.substring(0,ci))){let prev=src.substring(lc.lineStarts[line-2],lc.lineStarts[line-1]);prev.length>80&&(prev=prev.substring(0,79)+`…
`),lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count=1;const end=error.linePos[1];end?.line===line&&end.col>col&&(count=Math.max(1,Math.min(end.col-col,80-
ci)));const pointer=" ".repeat(ci)+"^".repeat(count);error.message+=`:

${lineStr}
${pointer}
`}};exports.YAMLError=YAMLError,exports.YAMLParseError=YAMLParseError,exports.YAMLWarning=YAMLWarning,exports.prettifyError=prettifyError}),1196:((__unused_webpack_module,exports,__webpack_require__)=>{
var __webpack_unused_export__,composer=__webpack_require__(9984),Document=__webpack_require__(3021),Schema=__webpack_require__(5840),errors=__webpack_require__(
1464),Alias=__webpack_require__(4065),identity=__webpack_require__(1127),Pair=__webpack_require__(7165),Scalar=__webpack_require__(3301),YAMLMap=__webpack_require__(
4454),YAMLSeq=__webpack_require__(2223),cst=__webpack_require__(3461),lexer=__webpack_require__(361),lineCounter=__webpack_require__(6628),parser=__webpack_require__(
3456),publicApi=__webpack_require__(4047),visit=__webpack_require__(204);__webpack_unused_export__=composer.Composer,__webpack_unused_export__=Document.Document,
__webpack_unused_export__=Schema.Schema,__webpack_unused_export__=errors.YAMLError,__webpack_unused_export__=errors.YAMLParseError,__webpack_unused_export__=errors.
YAMLWarning,__webpack_unused_export__=Alias.Alias,__webpack_unused_export__=identity.isAlias,__webpack_unused_export__=identity.isCollection,__webpack_unused_export__=
identity.isDocument,exports.jh=identity.isMap,exports.Ll=identity.isNode,__webpack_unused_export__=identity.isPair,exports.jn=identity.isScalar,__webpack_unused_export__=
identity.isSeq,__webpack_unused_export__=Pair.Pair,__webpack_unused_export__=Scalar.Scalar,__webpack_unused_export__=YAMLMap.YAMLMap,__webpack_unused_export__=YAMLSeq.
YAMLSeq,__webpack_unused_export__=cst,__webpack_unused_export__=lexer.Lexer,exports.HN=lineCounter.LineCounter,__webpack_unused_export__=parser.Parser,exports.qg=
publicApi.parse,__webpack_unused_export__=publicApi.parseAllDocuments,exports.Tp=publicApi.parseDocument,exports.As=publicApi.stringify,__webpack_unused_export__=
visit.visit,__webpack_unused_export__=visit.visitAsync}),7249:((__unused_webpack_module,exports,__webpack_require__)=>{var node_process=__webpack_require__(932);
function debug(logLevel,...messages){logLevel==="debug"&&console.log(...messages)}function warn(logLevel,warning){(logLevel==="debug"||logLevel==="warn")&&(typeof node_process.
emitWarning=="function"?node_process.emitWarning(warning):console.warn(warning))}exports.debug=debug,exports.warn=warn}),4065:((__unused_webpack_module,exports,__webpack_require__)=>{
var anchors=__webpack_require__(1596),visit=__webpack_require__(204),identity=__webpack_require__(1127),Node=__webpack_require__(6673),toJS=__webpack_require__(
4043);class Alias extends Node.NodeBase{constructor(source){super(identity.ALIAS),this.source=source,Object.defineProperty(this,"tag",{set(){throw new Error("Al\
ias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let nodes;ctx?.aliasResolveCache?
nodes=ctx.aliasResolveCache:(nodes=[],visit.visit(doc,{Node:(_key,node)=>{(identity.isAlias(node)||identity.hasAnchor(node))&&nodes.push(node)}}),ctx&&(ctx.aliasResolveCache=
nodes));let found;for(const node of nodes){if(node===this)break;node.anchor===this.source&&(found=node)}if(found&&ctx){const{anchors:anchors2,doc:doc2,maxAliasCount}=ctx;
let data=anchors2.get(found);if(data||(toJS.toJS(found,null,ctx),data=anchors2.get(found)),data?.res===void 0){const msg="This should not happen: Alias anchor w\
as not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=0&&(data.count+=1,data.aliasCount===0&&(data.aliasCount=getAliasCount(doc2,found,anchors2)),data.
count*data.aliasCount>maxAliasCount)){const msg="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(msg)}}return found}toJSON(_arg,ctx){
if(!ctx)return{source:this.source};const source=this.resolve(ctx.doc,ctx);if(!source){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(msg)}return ctx.anchors.get(source).res}toString(ctx,_onComment,_onChompKeep){const src=`*${this.source}`;if(ctx){if(anchors.anchorIsValid(
this.source),ctx.options.verifyAliasOrder&&!ctx.anchors.has(this.source)){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;
throw new Error(msg)}if(ctx.implicitKey)return`${src} `}return src}}function getAliasCount(doc,node,anchors2){if(identity.isAlias(node)){const source=node.resolve(
doc),anchor=anchors2&&source&&anchors2.get(source);return anchor?anchor.count*anchor.aliasCount:0}else if(identity.isCollection(node)){let count=0;for(const item of node.
items){const c=getAliasCount(doc,item,anchors2);c>count&&(count=c)}return count}else if(identity.isPair(node)){const kc=getAliasCount(doc,node.key,anchors2),vc=getAliasCount(
doc,node.value,anchors2);return Math.max(kc,vc)}return 1}exports.Alias=Alias}),101:((__unused_webpack_module,exports,__webpack_require__)=>{var createNode=__webpack_require__(
2404),identity=__webpack_require__(1127),Node=__webpack_require__(6673);function collectionFromPath(schema,path2,value){let v=value;for(let i=path2.length-1;i>=
0;--i){const k=path2[i];if(typeof k=="number"&&Number.isInteger(k)&&k>=0){const a=[];a[k]=v,v=a}else v=new Map([[k,v]])}return createNode.createNode(v,void 0,{aliasDuplicateObjects:!1,
keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema,sourceObjects:new Map})}const isEmptyPath=path2=>path2==null||
typeof path2=="object"&&!!path2[Symbol.iterator]().next().done;class Collection extends Node.NodeBase{constructor(type,schema){super(type),Object.defineProperty(
this,"schema",{value:schema,configurable:!0,enumerable:!1,writable:!0})}clone(schema){const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return schema&&(copy.schema=schema),copy.items=copy.items.map(it=>identity.isNode(it)||identity.isPair(it)?it.clone(schema):it),this.range&&(copy.range=this.
range.slice()),copy}addIn(path2,value){if(isEmptyPath(path2))this.add(value);else{const[key,...rest]=path2,node=this.get(key,!0);if(identity.isCollection(node))
node.addIn(rest,value);else if(node===void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collectio\
n at ${key}. Remaining path: ${rest}`)}}deleteIn(path2){const[key,...rest]=path2;if(rest.length===0)return this.delete(key);const node=this.get(key,!0);if(identity.
isCollection(node))return node.deleteIn(rest);throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path2,keepScalar){const[key,...rest]=path2,
node=this.get(key,!0);return rest.length===0?!keepScalar&&identity.isScalar(node)?node.value:node:identity.isCollection(node)?node.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){
return this.items.every(node=>{if(!identity.isPair(node))return!1;const n=node.value;return n==null||allowScalar&&identity.isScalar(n)&&n.value==null&&!n.commentBefore&&
!n.comment&&!n.tag})}hasIn(path2){const[key,...rest]=path2;if(rest.length===0)return this.has(key);const node=this.get(key,!0);return identity.isCollection(node)?
node.hasIn(rest):!1}setIn(path2,value){const[key,...rest]=path2;if(rest.length===0)this.set(key,value);else{const node=this.get(key,!0);if(identity.isCollection(
node))node.setIn(rest,value);else if(node===void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML col\
lection at ${key}. Remaining path: ${rest}`)}}}exports.Collection=Collection,exports.collectionFromPath=collectionFromPath,exports.isEmptyPath=isEmptyPath}),6673:((__unused_webpack_module,exports,__webpack_require__)=>{
var applyReviver=__webpack_require__(3661),identity=__webpack_require__(1127),toJS=__webpack_require__(4043);class NodeBase{constructor(type){Object.defineProperty(
this,identity.NODE_TYPE,{value:type})}clone(){const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(copy.
range=this.range.slice()),copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){if(!identity.isDocument(doc))throw new TypeError("A document argument is r\
equired");const ctx={anchors:new Map,doc,keep:!0,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:100},res=toJS.
toJS(this,"",ctx);if(typeof onAnchor=="function")for(const{count,res:res2}of ctx.anchors.values())onAnchor(res2,count);return typeof reviver=="function"?applyReviver.
applyReviver(reviver,{"":res},"",res):res}}exports.NodeBase=NodeBase}),7165:((__unused_webpack_module,exports,__webpack_require__)=>{var createNode=__webpack_require__(
2404),stringifyPair=__webpack_require__(9748),addPairToJSMap=__webpack_require__(7104),identity=__webpack_require__(1127);function createPair(key,value,ctx){const k=createNode.
createNode(key,void 0,ctx),v=createNode.createNode(value,void 0,ctx);return new Pair(k,v)}class Pair{constructor(key,value=null){Object.defineProperty(this,identity.
NODE_TYPE,{value:identity.PAIR}),this.key=key,this.value=value}clone(schema){let{key,value}=this;return identity.isNode(key)&&(key=key.clone(schema)),identity.isNode(
value)&&(value=value.clone(schema)),new Pair(key,value)}toJSON(_,ctx){const pair=ctx?.mapAsMap?new Map:{};return addPairToJSMap.addPairToJSMap(ctx,pair,this)}toString(ctx,onComment,onChompKeep){
return ctx?.doc?stringifyPair.stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}}exports.Pair=Pair,exports.createPair=createPair}),3301:((__unused_webpack_module,exports,__webpack_require__)=>{
var identity=__webpack_require__(1127),Node=__webpack_require__(6673),toJS=__webpack_require__(4043);const isScalarValue=value=>!value||typeof value!="function"&&
typeof value!="object";class Scalar extends Node.NodeBase{constructor(value){super(identity.SCALAR),this.value=value}toJSON(arg,ctx){return ctx?.keep?this.value:
toJS.toJS(this.value,arg,ctx)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED",Scalar.BLOCK_LITERAL="BLOCK_LITERAL",Scalar.PLAIN="PLAIN",
Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE",Scalar.QUOTE_SINGLE="QUOTE_SINGLE",exports.Scalar=Scalar,exports.isScalarValue=isScalarValue}),4454:((__unused_webpack_module,exports,__webpack_require__)=>{
var stringifyCollection=__webpack_require__(1212),addPairToJSMap=__webpack_require__(7104),Collection=__webpack_require__(101),identity=__webpack_require__(1127),
Pair=__webpack_require__(7165),Scalar=__webpack_require__(3301);function findPair(items,key){const k=identity.isScalar(key)?key.value:key;for(const it of items)
if(identity.isPair(it)&&(it.key===key||it.key===k||identity.isScalar(it.key)&&it.key.value===k))return it}class YAMLMap extends Collection.Collection{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(schema){super(identity.MAP,schema),this.items=[]}static from(schema,obj,ctx){const{keepUndefined,replacer}=ctx,map=new this(
schema),add=(key,value)=>{if(typeof replacer=="function")value=replacer.call(obj,key,value);else if(Array.isArray(replacer)&&!replacer.includes(key))return;(value!==
void 0||keepUndefined)&&map.items.push(Pair.createPair(key,value,ctx))};if(obj instanceof Map)for(const[key,value]of obj)add(key,value);else if(obj&&typeof obj==
"object")for(const key of Object.keys(obj))add(key,obj[key]);return typeof schema.sortMapEntries=="function"&&map.items.sort(schema.sortMapEntries),map}add(pair,overwrite){
let _pair;identity.isPair(pair)?_pair=pair:!pair||typeof pair!="object"||!("key"in pair)?_pair=new Pair.Pair(pair,pair?.value):_pair=new Pair.Pair(pair.key,pair.
value);const prev=findPair(this.items,_pair.key),sortEntries=this.schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`);
identity.isScalar(prev.value)&&Scalar.isScalarValue(_pair.value)?prev.value.value=_pair.value:prev.value=_pair.value}else if(sortEntries){const i=this.items.findIndex(
item=>sortEntries(_pair,item)<0);i===-1?this.items.push(_pair):this.items.splice(i,0,_pair)}else this.items.push(_pair)}delete(key){const it=findPair(this.items,
key);return it?this.items.splice(this.items.indexOf(it),1).length>0:!1}get(key,keepScalar){const node=findPair(this.items,key)?.value;return(!keepScalar&&identity.
isScalar(node)?node.value:node)??void 0}has(key){return!!findPair(this.items,key)}set(key,value){this.add(new Pair.Pair(key,value),!0)}toJSON(_,ctx,Type){const map=Type?
new Type:ctx?.mapAsMap?new Map:{};ctx?.onCreate&&ctx.onCreate(map);for(const item of this.items)addPairToJSMap.addPairToJSMap(ctx,map,item);return map}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);for(const item of this.items)if(!identity.isPair(item))throw new Error(`Map items must all be pairs; found ${JSON.stringify(
item)} instead`);return!ctx.allNullValues&&this.hasAllNullValues(!1)&&(ctx=Object.assign({},ctx,{allNullValues:!0})),stringifyCollection.stringifyCollection(this,
ctx,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep,onComment})}}exports.YAMLMap=YAMLMap,exports.findPair=findPair}),2223:((__unused_webpack_module,exports,__webpack_require__)=>{
var createNode=__webpack_require__(2404),stringifyCollection=__webpack_require__(1212),Collection=__webpack_require__(101),identity=__webpack_require__(1127),Scalar=__webpack_require__(
3301),toJS=__webpack_require__(4043);class YAMLSeq extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(schema){super(identity.
SEQ,schema),this.items=[]}add(value){this.items.push(value)}delete(key){const idx=asItemIndex(key);return typeof idx!="number"?!1:this.items.splice(idx,1).length>
0}get(key,keepScalar){const idx=asItemIndex(key);if(typeof idx!="number")return;const it=this.items[idx];return!keepScalar&&identity.isScalar(it)?it.value:it}has(key){
const idx=asItemIndex(key);return typeof idx=="number"&&idx<this.items.length}set(key,value){const idx=asItemIndex(key);if(typeof idx!="number")throw new Error(
`Expected a valid index, not ${key}.`);const prev=this.items[idx];identity.isScalar(prev)&&Scalar.isScalarValue(value)?prev.value=value:this.items[idx]=value}toJSON(_,ctx){
const seq=[];ctx?.onCreate&&ctx.onCreate(seq);let i=0;for(const item of this.items)seq.push(toJS.toJS(item,String(i++),ctx));return seq}toString(ctx,onComment,onChompKeep){
return ctx?stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment}):
JSON.stringify(this)}static from(schema,obj,ctx){const{replacer}=ctx,seq=new this(schema);if(obj&&Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer==
"function"){const key=obj instanceof Set?it:String(i++);it=replacer.call(obj,key,it)}seq.items.push(createNode.createNode(it,void 0,ctx))}}return seq}}function asItemIndex(key){
let idx=identity.isScalar(key)?key.value:key;return idx&&typeof idx=="string"&&(idx=Number(idx)),typeof idx=="number"&&Number.isInteger(idx)&&idx>=0?idx:null}exports.
YAMLSeq=YAMLSeq}),7104:((__unused_webpack_module,exports,__webpack_require__)=>{var log=__webpack_require__(7249),merge=__webpack_require__(8071),stringify=__webpack_require__(
2148),identity=__webpack_require__(1127),toJS=__webpack_require__(4043);function addPairToJSMap(ctx,map,{key,value}){if(identity.isNode(key)&&key.addToJSMap)key.
addToJSMap(ctx,map,value);else if(merge.isMergeKey(ctx,key))merge.addMergeToJSMap(ctx,map,value);else{const jsKey=toJS.toJS(key,"",ctx);if(map instanceof Map)map.
set(jsKey,toJS.toJS(value,jsKey,ctx));else if(map instanceof Set)map.add(jsKey);else{const stringKey=stringifyKey(key,jsKey,ctx),jsValue=toJS.toJS(value,stringKey,
ctx);stringKey in map?Object.defineProperty(map,stringKey,{value:jsValue,writable:!0,enumerable:!0,configurable:!0}):map[stringKey]=jsValue}}return map}function stringifyKey(key,jsKey,ctx){
if(jsKey===null)return"";if(typeof jsKey!="object")return String(jsKey);if(identity.isNode(key)&&ctx?.doc){const strCtx=stringify.createStringifyContext(ctx.doc,
{});strCtx.anchors=new Set;for(const node of ctx.anchors.keys())strCtx.anchors.add(node.anchor);strCtx.inFlow=!0,strCtx.inStringifyKey=!0;const strKey=key.toString(
strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.stringify(strKey);jsonStr.length>40&&(jsonStr=jsonStr.substring(0,36)+'..."'),log.warn(ctx.doc.options.logLevel,`\
Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`),ctx.mapKeyWarned=!0}return strKey}
return JSON.stringify(jsKey)}exports.addPairToJSMap=addPairToJSMap}),1127:((__unused_webpack_module,exports)=>{const ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for(
"yaml.document"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.\
node.type"),isAlias=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===ALIAS,isDocument=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===DOC,isMap=node=>!!node&&
typeof node=="object"&&node[NODE_TYPE]===MAP,isPair=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===PAIR,isScalar=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===
SCALAR,isSeq=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===SEQ;function isCollection(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case MAP:case SEQ:
return!0}return!1}function isNode(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:return!0}return!1}const hasAnchor=node=>(isScalar(
node)||isCollection(node))&&!!node.anchor;exports.ALIAS=ALIAS,exports.DOC=DOC,exports.MAP=MAP,exports.NODE_TYPE=NODE_TYPE,exports.PAIR=PAIR,exports.SCALAR=SCALAR,
exports.SEQ=SEQ,exports.hasAnchor=hasAnchor,exports.isAlias=isAlias,exports.isCollection=isCollection,exports.isDocument=isDocument,exports.isMap=isMap,exports.
isNode=isNode,exports.isPair=isPair,exports.isScalar=isScalar,exports.isSeq=isSeq}),4043:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(
1127);function toJS(value,arg,ctx){if(Array.isArray(value))return value.map((v,i)=>toJS(v,String(i),ctx));if(value&&typeof value.toJSON=="function"){if(!ctx||!identity.
hasAnchor(value))return value.toJSON(arg,ctx);const data={aliasCount:0,count:1,res:void 0};ctx.anchors.set(value,data),ctx.onCreate=res2=>{data.res=res2,delete ctx.
onCreate};const res=value.toJSON(arg,ctx);return ctx.onCreate&&ctx.onCreate(res),res}return typeof value=="bigint"&&!ctx?.keep?Number(value):value}exports.toJS=
toJS}),110:((__unused_webpack_module,exports,__webpack_require__)=>{var resolveBlockScalar=__webpack_require__(8913),resolveFlowScalar=__webpack_require__(6842),
errors=__webpack_require__(1464),stringifyString=__webpack_require__(3069);function resolveAsScalar(token,strict=!0,onError){if(token){const _onError=(pos,code,message)=>{
const offset=typeof pos=="number"?pos:Array.isArray(pos)?pos[0]:pos.offset;if(onError)onError(offset,code,message);else throw new errors.YAMLParseError([offset,
offset+1],code,message)};switch(token.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return resolveFlowScalar.resolveFlowScalar(token,
strict,_onError);case"block-scalar":return resolveBlockScalar.resolveBlockScalar({options:{strict}},token,_onError)}}return null}function createScalarToken(value,context){
const{implicitKey=!1,indent,inFlow=!1,offset=-1,type="PLAIN"}=context,source=stringifyString.stringifyString({type,value},{implicitKey,indent:indent>0?" ".repeat(
indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}}),end=context.end??[{type:"newline",offset:-1,indent,source:`
`}];switch(source[0]){case"|":case">":{const he=source.indexOf(`
`),head=source.substring(0,he),body=source.substring(he+1)+`
`,props=[{type:"block-scalar-header",offset,indent,source:head}];return addEndtoBlockProps(props,end)||props.push({type:"newline",offset:-1,indent,source:`
`}),{type:"block-scalar",offset,indent,props,source:body}}case'"':return{type:"double-quoted-scalar",offset,indent,source,end};case"'":return{type:"single-quote\
d-scalar",offset,indent,source,end};default:return{type:"scalar",offset,indent,source,end}}}function setScalarValue(token,value,context={}){let{afterKey=!1,implicitKey=!1,
inFlow=!1,type}=context,indent="indent"in token?token.indent:null;if(afterKey&&typeof indent=="number"&&(indent+=2),!type)switch(token.type){case"single-quoted-\
scalar":type="QUOTE_SINGLE";break;case"double-quoted-scalar":type="QUOTE_DOUBLE";break;case"block-scalar":{const header=token.props[0];if(header.type!=="block-s\
calar-header")throw new Error("Invalid block scalar header");type=header.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:type="PLAIN"}const source=stringifyString.
stringifyString({type,value},{implicitKey:implicitKey||indent===null,indent:indent!==null&&indent>0?" ".repeat(indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}});
switch(source[0]){case"|":case">":setBlockScalarValue(token,source);break;case'"':setFlowScalarValue(token,source,"double-quoted-scalar");break;case"'":setFlowScalarValue(
token,source,"single-quoted-scalar");break;default:setFlowScalarValue(token,source,"scalar")}}function setBlockScalarValue(token,source){const he=source.indexOf(
`
`),head=source.substring(0,he),body=source.substring(he+1)+`
`;if(token.type==="block-scalar"){const header=token.props[0];if(header.type!=="block-scalar-header")throw new Error("Invalid block scalar header");header.source=
head,token.source=body}else{const{offset}=token,indent="indent"in token?token.indent:-1,props=[{type:"block-scalar-header",offset,indent,source:head}];addEndtoBlockProps(
props,"end"in token?token.end:void 0)||props.push({type:"newline",offset:-1,indent,source:`
`});for(const key of Object.keys(token))key!=="type"&&key!=="offset"&&delete token[key];Object.assign(token,{type:"block-scalar",indent,props,source:body})}}function addEndtoBlockProps(props,end){
if(end)for(const st of end)switch(st.type){case"space":case"comment":props.push(st);break;case"newline":return props.push(st),!0}return!1}function setFlowScalarValue(token,source,type){
switch(token.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":token.type=type,token.source=source;break;case"block-scalar":{const end=token.
props.slice(1);let oa=source.length;token.props[0].type==="block-scalar-header"&&(oa-=token.props[0].source.length);for(const tok of end)tok.offset+=oa;delete token.
props,Object.assign(token,{type,source,end});break}case"block-map":case"block-seq":{const nl={type:"newline",offset:token.offset+source.length,indent:token.indent,
source:`
`};delete token.items,Object.assign(token,{type,source,end:[nl]});break}default:{const indent="indent"in token?token.indent:-1,end="end"in token&&Array.isArray(
token.end)?token.end.filter(st=>st.type==="space"||st.type==="comment"||st.type==="newline"):[];for(const key of Object.keys(token))key!=="type"&&key!=="offset"&&
delete token[key];Object.assign(token,{type,indent,source,end})}}}exports.createScalarToken=createScalarToken,exports.resolveAsScalar=resolveAsScalar,exports.setScalarValue=
setScalarValue}),4114:((__unused_webpack_module,exports)=>{const stringify=cst=>"type"in cst?stringifyToken(cst):stringifyItem(cst);function stringifyToken(token){
switch(token.type){case"block-scalar":{let res="";for(const tok of token.props)res+=stringifyToken(tok);return res+token.source}case"block-map":case"block-seq":{
let res="";for(const item of token.items)res+=stringifyItem(item);return res}case"flow-collection":{let res=token.start.source;for(const item of token.items)res+=
stringifyItem(item);for(const st of token.end)res+=st.source;return res}case"document":{let res=stringifyItem(token);if(token.end)for(const st of token.end)res+=
st.source;return res}default:{let res=token.source;if("end"in token&&token.end)for(const st of token.end)res+=st.source;return res}}}function stringifyItem({start,
key,sep,value}){let res="";for(const st of start)res+=st.source;if(key&&(res+=stringifyToken(key)),sep)for(const st of sep)res+=st.source;return value&&(res+=stringifyToken(
value)),res}exports.stringify=stringify}),7715:((__unused_webpack_module,exports)=>{const BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol(
"remove item");function visit(cst,visitor){"type"in cst&&cst.type==="document"&&(cst={start:cst.start,value:cst.value}),_visit(Object.freeze([]),cst,visitor)}visit.
BREAK=BREAK,visit.SKIP=SKIP,visit.REMOVE=REMOVE,visit.itemAtPath=(cst,path2)=>{let item=cst;for(const[field,index]of path2){const tok=item?.[field];if(tok&&"ite\
ms"in tok)item=tok.items[index];else return}return item},visit.parentCollection=(cst,path2)=>{const parent=visit.itemAtPath(cst,path2.slice(0,-1)),field=path2[path2.
length-1][0],coll=parent?.[field];if(coll&&"items"in coll)return coll;throw new Error("Parent collection not found")};function _visit(path2,item,visitor){let ctrl=visitor(
item,path2);if(typeof ctrl=="symbol")return ctrl;for(const field of["key","value"]){const token=item[field];if(token&&"items"in token){for(let i=0;i<token.items.
length;++i){const ci=_visit(Object.freeze(path2.concat([[field,i]])),token.items[i],visitor);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===
REMOVE&&(token.items.splice(i,1),i-=1)}}typeof ctrl=="function"&&field==="key"&&(ctrl=ctrl(item,path2))}}return typeof ctrl=="function"?ctrl(item,path2):ctrl}exports.
visit=visit}),3461:((__unused_webpack_module,exports,__webpack_require__)=>{var cstScalar=__webpack_require__(110),cstStringify=__webpack_require__(4114),cstVisit=__webpack_require__(
7715);const BOM="\uFEFF",DOCUMENT="",FLOW_END="",SCALAR="",isCollection=token=>!!token&&"items"in token,isScalar=token=>!!token&&(token.type==="scalar"||token.
type==="single-quoted-scalar"||token.type==="double-quoted-scalar"||token.type==="block-scalar");function prettyToken(token){switch(token){case BOM:return"<BOM>";case DOCUMENT:
return"<DOC>";case FLOW_END:return"<FLOW_END>";case SCALAR:return"<SCALAR>";default:return JSON.stringify(token)}}function tokenType(source){switch(source){case BOM:
return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:return"flow-error-end";case SCALAR:return"scalar";case"---":return"doc-start";case"...":return"\
doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comme\
nt";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-q\
uoted-scalar";case"|":case">":return"block-scalar-header"}return null}exports.createScalarToken=cstScalar.createScalarToken,exports.resolveAsScalar=cstScalar.resolveAsScalar,
exports.setScalarValue=cstScalar.setScalarValue,exports.stringify=cstStringify.stringify,exports.visit=cstVisit.visit,exports.BOM=BOM,exports.DOCUMENT=DOCUMENT,
exports.FLOW_END=FLOW_END,exports.SCALAR=SCALAR,exports.isCollection=isCollection,exports.isScalar=isScalar,exports.prettyToken=prettyToken,exports.tokenType=tokenType}),
361:((__unused_webpack_module,exports,__webpack_require__)=>{var cst=__webpack_require__(3461);function isEmpty(ch){switch(ch){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}const hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij\
klmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(` ,[]{}
\r	`),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch);class Lexer{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(source,incomplete=!1){if(source){if(typeof source!=
"string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+source:source,this.lineEndPos=null}this.atEnd=!incomplete;let next=this.next??
"stream";for(;next&&(incomplete||this.hasChars(1));)next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos,ch=this.buffer[i];for(;ch===" "||ch==="	";)ch=this.
buffer[++i];return!ch||ch==="#"||ch===`
`?!0:ch==="\r"?this.buffer[i+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];if(this.indentNext>0){let indent=0;for(;ch===" ";)ch=this.buffer[++indent+
offset];if(ch==="\r"){const next=this.buffer[indent+offset+1];if(next===`
`||!next&&!this.atEnd)return offset+indent+1}return ch===`
`||indent>=this.indentNext||!ch&&!this.atEnd?offset+indent:-1}if(ch==="-"||ch==="."){const dt=this.buffer.substr(offset,3);if((dt==="---"||dt==="...")&&isEmpty(
this.buffer[offset+3]))return-1}return offset}getLine(){let end=this.lineEndPos;return(typeof end!="number"||end!==-1&&end<this.pos)&&(end=this.buffer.indexOf(`\

`,this.pos),this.lineEndPos=end),end===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[end-1]==="\r"&&(end-=1),this.buffer.substring(this.pos,end))}hasChars(n){
return this.pos+n<=this.buffer.length}setNext(state){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=state,null}peek(n){
return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"\
block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scal\
ar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){
let line=this.getLine();if(line===null)return this.setNext("stream");if(line[0]===cst.BOM&&(yield*this.pushCount(1),line=line.substring(1)),line[0]==="%"){let dirEnd=line.
length,cs=line.indexOf("#");for(;cs!==-1;){const ch=line[cs-1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else cs=line.indexOf("#",cs+1)}for(;;){const ch=line[dirEnd-
1];if(ch===" "||ch==="	")dirEnd-=1;else break}const n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(!0));return yield*this.pushCount(line.length-n),this.
pushNewline(),"stream"}if(this.atLineEnd()){const sp=yield*this.pushSpaces(!0);return yield*this.pushCount(line.length-sp),yield*this.pushNewline(),"stream"}return yield cst.
DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||ch==="."){if(!this.
atEnd&&!this.hasChars(4))return this.setNext("line-start");const s=this.peek(3);if((s==="---"||s==="...")&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),
this.indentValue=0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!isEmpty(this.
charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext(
"block-start");if((ch0==="-"||ch0==="?"||ch0===":")&&isEmpty(ch1)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+
1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const line=this.getLine();if(line===null)return this.setNext("doc");let n=yield*this.
pushIndicators();switch(line[n]){case"#":yield*this.pushCount(line.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"\
[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(
isNotAnchorChar),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(line.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let nl,sp,indent=-1;do nl=yield*this.pushNewline(),nl>0?(sp=yield*this.pushSpaces(!1),this.indentValue=indent=sp):sp=0,sp+=yield*this.pushSpaces(!0);while(nl+sp>
0);const line=this.getLine();if(line===null)return this.setNext("flow");if((indent!==-1&&indent<this.indentNext&&line[0]!=="#"||indent===0&&(line.startsWith("--\
-")||line.startsWith("..."))&&isEmpty(line[3]))&&!(indent===this.indentNext-1&&this.flowLevel===1&&(line[0]==="]"||line[0]==="}")))return this.flowLevel=0,yield cst.
FLOW_END,yield*this.parseLineStart();let n=0;for(;line[n]===",";)n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.pushIndicators(),
line[n]){case void 0:return"flow";case"#":return yield*this.pushCount(line.length-n),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.
flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(
isNotAnchorChar),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{const next=this.charAt(1);if(this.flowKey||isEmpty(next)||
next===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){
const quote=this.charAt(0);let end=this.buffer.indexOf(quote,this.pos+1);if(quote==="'")for(;end!==-1&&this.buffer[end+1]==="'";)end=this.buffer.indexOf("'",end+
2);else for(;end!==-1;){let n=0;for(;this.buffer[end-1-n]==="\\";)n+=1;if(n%2===0)break;end=this.buffer.indexOf('"',end+1)}const qb=this.buffer.substring(0,end);
let nl=qb.indexOf(`
`,this.pos);if(nl!==-1){for(;nl!==-1;){const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.indexOf(`
`,cs)}nl!==-1&&(end=nl-(qb[nl-1]==="\r"?2:1))}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.buffer.length}return yield*this.pushToIndex(
end+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){const ch=this.buffer[++i];
if(ch==="+")this.blockScalarKeep=!0;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}return yield*this.pushUntil(ch=>isEmpty(ch)||
ch==="#")}*parseBlockScalar(){let nl=this.pos-1,indent=0,ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2)switch(ch){case" ":indent+=1;break;case`
`:nl=i2,indent=0;break;case"\r":{const next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next===`
`)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=indent:
this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf(`
`,cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;for(ch=this.buffer[i];ch===" ";)ch=this.buffer[++i];
if(ch==="	"){for(;ch==="	"||ch===" "||ch==="\r"||ch===`
`;)ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep)do{let i2=nl-1,ch2=this.buffer[i2];ch2==="\r"&&(ch2=this.buffer[--i2]);const lastChar=i2;for(;ch2===
" ";)ch2=this.buffer[--i2];if(ch2===`
`&&i2>=this.pos&&i2+1+indent>lastChar)nl=i2;else break}while(!0);return yield cst.SCALAR,yield*this.pushToIndex(nl+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
const inFlow=this.flowLevel>0;let end=this.pos-1,i=this.pos-1,ch;for(;ch=this.buffer[++i];)if(ch===":"){const next=this.buffer[i+1];if(isEmpty(next)||inFlow&&flowIndicatorChars.
has(next))break;end=i}else if(isEmpty(ch)){let next=this.buffer[i+1];if(ch==="\r"&&(next===`
`?(i+=1,ch=`
`,next=this.buffer[i+1]):end=i),next==="#"||inFlow&&flowIndicatorChars.has(next))break;if(ch===`
`){const cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;end=i}return!ch&&!this.atEnd?this.setNext(
"plain-scalar"):(yield cst.SCALAR,yield*this.pushToIndex(end+1,!0),inFlow?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=
n,n):0}*pushToIndex(i,allowEmpty){const s=this.buffer.slice(this.pos,i);return s?(yield s,this.pos+=s.length,s.length):(allowEmpty&&(yield""),0)}*pushIndicators(){
let n=0;loop:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue loop;case"&":n+=yield*this.pushUntil(isNotAnchorChar),
n+=yield*this.pushSpaces(!0);continue loop;case"-":case"?":case":":{const inFlow=this.flowLevel>0,ch1=this.charAt(1);if(isEmpty(ch1)||inFlow&&flowIndicatorChars.
has(ch1)){inFlow?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue loop}}}break loop}
return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,ch=this.buffer[i];for(;!isEmpty(ch)&&ch!==">";)ch=this.buffer[++i];return yield*this.pushToIndex(ch===
">"?i+1:i,!1)}else{let i=this.pos+1,ch=this.buffer[i];for(;ch;)if(tagChars.has(ch))ch=this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.
has(this.buffer[i+2]))ch=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){const ch=this.buffer[this.pos];return ch===`
`?yield*this.pushCount(1):ch==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(allowTabs){let i=this.pos-1,ch;do ch=this.buffer[++i];while(ch===" "||allowTabs&&ch==="	");const n=i-this.pos;return n>0&&
(yield this.buffer.substr(this.pos,n),this.pos=i),n}*pushUntil(test){let i=this.pos,ch=this.buffer[i];for(;!test(ch);)ch=this.buffer[++i];return yield*this.pushToIndex(
i,!1)}}exports.Lexer=Lexer}),6628:((__unused_webpack_module,exports)=>{class LineCounter{constructor(){this.lineStarts=[],this.addNewLine=offset=>this.lineStarts.
push(offset),this.linePos=offset=>{let low=0,high=this.lineStarts.length;for(;low<high;){const mid=low+high>>1;this.lineStarts[mid]<offset?low=mid+1:high=mid}if(this.
lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)return{line:0,col:offset};const start=this.lineStarts[low-1];return{line:low,col:offset-start+1}}}}
exports.LineCounter=LineCounter}),3456:((__unused_webpack_module,exports,__webpack_require__)=>{var node_process=__webpack_require__(932),cst=__webpack_require__(
3461),lexer=__webpack_require__(361);function includesToken(list,type){for(let i=0;i<list.length;++i)if(list[i].type===type)return!0;return!1}function findNonEmptyIndex(list){
for(let i=0;i<list.length;++i)switch(list[i].type){case"space":case"comment":case"newline":break;default:return i}return-1}function isFlowToken(token){switch(token?.
type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(parent){
switch(parent.type){case"document":return parent.start;case"block-map":{const it=parent.items[parent.items.length-1];return it.sep??it.start}case"block-seq":return parent.
items[parent.items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===0)return[];let i=prev.length;loop:for(;--i>=0;)switch(prev[i].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}for(;prev[++i]?.type==="space";);return prev.splice(
i,prev.length)}function arrayPushArray(target,source){if(source.length<1e5)Array.prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.
push(source[i])}function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start")for(const it of fc.items)it.sep&&!it.value&&!includesToken(it.start,"explicit-k\
ey-ind")&&!includesToken(it.sep,"map-value-ind")&&(it.key&&(it.value=it.key),delete it.key,isFlowToken(it.value)?it.value.end?arrayPushArray(it.value.end,it.sep):
it.value.end=it.sep:arrayPushArray(it.start,it.sep),delete it.sep)}class Parser{constructor(onNewLine){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=
0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new lexer.Lexer,this.onNewLine=onNewLine}*parse(source,incomplete=!1){this.onNewLine&&this.
offset===0&&this.onNewLine(0);for(const lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);incomplete||(yield*this.end())}*next(source){if(this.
source=source,node_process.env.LOG_TOKENS&&console.log("|",cst.prettyToken(source)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=source.length;
return}const type=cst.tokenType(source);if(type)if(type==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=type,yield*this.step(),
type){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+source.length);break;case"space":this.atNewLine&&source[0]===" "&&
(this.indent+=source.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=source.length);break;case"doc-mod\
e":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=source.length}else{const message=`Not a YAML token: ${source}`;yield*this.pop({type:"error",
offset:this.offset,message,source}),this.offset+=source.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.
offset,indent:this.indent,source:this.source}}*step(){const top=this.peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.
pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!top)return yield*this.stream();switch(top.type){case"document":return yield*this.
document(top);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(top);case"block-scalar":return yield*this.
blockScalar(top);case"block-map":return yield*this.blockMap(top);case"block-seq":return yield*this.blockSequence(top);case"flow-collection":return yield*this.flowCollection(
top);case"doc-end":return yield*this.documentEnd(top)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(error){const token=error??this.stack.
pop();if(!token)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield token;else{const top=this.
peek(1);switch(token.type==="block-scalar"?token.indent="indent"in top?top.indent:0:token.type==="flow-collection"&&top.type==="document"&&(token.indent=0),token.
type==="flow-collection"&&fixFlowSeqItems(token),top.type){case"document":top.value=token;break;case"block-scalar":top.props.push(token);break;case"block-map":{
const it=top.items[top.items.length-1];if(it.value){top.items.push({start:[],key:token,sep:[]}),this.onKeyLine=!0;return}else if(it.sep)it.value=token;else{Object.
assign(it,{key:token,sep:[]}),this.onKeyLine=!it.explicitKey;return}break}case"block-seq":{const it=top.items[top.items.length-1];it.value?top.items.push({start:[],
value:token}):it.value=token;break}case"flow-collection":{const it=top.items[top.items.length-1];!it||it.value?top.items.push({start:[],key:token,sep:[]}):it.sep?
it.value=token:Object.assign(it,{key:token,sep:[]});return}default:yield*this.pop(),yield*this.pop(token)}if((top.type==="document"||top.type==="block-map"||top.
type==="block-seq")&&(token.type==="block-map"||token.type==="block-seq")){const last=token.items[token.items.length-1];last&&!last.sep&&!last.value&&last.start.
length>0&&findNonEmptyIndex(last.start)===-1&&(token.indent===0||last.start.every(st=>st.type!=="comment"||st.indent<token.indent))&&(top.type==="document"?top.
end=last.start:top.items.push({start:last.start}),token.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.
offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const doc={
type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&doc.start.push(this.sourceToken),this.stack.push(doc);return}}yield{type:"error",offset:this.
offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){if(doc.value)return yield*this.lineEnd(doc);switch(this.type){case"\
doc-start":{findNonEmptyIndex(doc.start)!==-1?(yield*this.pop(),yield*this.step()):doc.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"\
comment":case"newline":doc.start.push(this.sourceToken);return}const bv=this.startBlockValue(doc);bv?this.stack.push(bv):yield{type:"error",offset:this.offset,message:`\
Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(scalar){if(this.type==="map-value-ind"){const prev=getPrevProps(this.peek(2)),start=getFirstKeyStartProps(
prev);let sep;scalar.end?(sep=scalar.end,sep.push(this.sourceToken),delete scalar.end):sep=[this.sourceToken];const map={type:"block-map",offset:scalar.offset,indent:scalar.
indent,items:[{start,key:scalar,sep}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=map}else yield*this.lineEnd(scalar)}*blockScalar(scalar){switch(this.type){case"\
space":case"comment":case"newline":scalar.props.push(this.sourceToken);return;case"scalar":if(scalar.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){
let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(map){const it=map.items[map.items.length-1];switch(this.type){case"newline":
if(this.onKeyLine=!1,it.value){const end="end"in it.value?it.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):
map.items.push({start:[this.sourceToken]})}else it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)
map.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else{if(this.atIndentedComment(it.start,map.indent)){const end=map.items[map.
items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),map.items.pop();return}}it.start.push(this.sourceToken)}
return}if(this.indent>=map.indent){const atMapIndent=!this.onKeyLine&&this.indent===map.indent,atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="se\
q-item-ind";let start=[];if(atNextItem&&it.sep&&!it.value){const nl=[];for(let i=0;i<it.sep.length;++i){const st=it.sep[i];switch(st.type){case"newline":nl.push(
i);break;case"space":break;case"comment":st.indent>map.indent&&(nl.length=0);break;default:nl.length=0}}nl.length>=2&&(start=it.sep.splice(nl[1]))}switch(this.type){case"\
anchor":case"tag":atNextItem||it.value?(start.push(this.sourceToken),map.items.push({start}),this.onKeyLine=!0):it.sep?it.sep.push(this.sourceToken):it.start.push(
this.sourceToken);return;case"explicit-key-ind":!it.sep&&!it.explicitKey?(it.start.push(this.sourceToken),it.explicitKey=!0):atNextItem||it.value?(start.push(this.
sourceToken),map.items.push({start,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(it.explicitKey)if(it.sep)if(it.value)map.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(
it.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(
it.key)&&!includesToken(it.sep,"newline")){const start2=getFirstKeyStartProps(it.start),key=it.key,sep=it.sep;sep.push(this.sourceToken),delete it.key,delete it.
sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key,sep}]})}else start.length>0?it.sep=it.sep.concat(start,this.
sourceToken):it.sep.push(this.sourceToken);else if(includesToken(it.start,"newline"))Object.assign(it,{key:null,sep:[this.sourceToken]});else{const start2=getFirstKeyStartProps(
it.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:null,sep:[this.sourceToken]}]})}else it.sep?it.value||
atNextItem?map.items.push({start,key:null,sep:[this.sourceToken]}):includesToken(it.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs2=this.flowScalar(this.type);atNextItem||it.value?(map.items.push(
{start,key:fs2,sep:[]}),this.onKeyLine=!0):it.sep?this.stack.push(fs2):(Object.assign(it,{key:fs2,sep:[]}),this.onKeyLine=!0);return}default:{const bv=this.startBlockValue(
map);if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Une\
xpected block-seq-ind on same line with key",source:this.source});return}}else atMapIndent&&map.items.push({start});this.stack.push(bv);return}}}}yield*this.pop(),
yield*this.step()}*blockSequence(seq){const it=seq.items[seq.items.length-1];switch(this.type){case"newline":if(it.value){const end="end"in it.value?it.value.end:
void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):seq.items.push({start:[this.sourceToken]})}else it.start.push(
this.sourceToken);return;case"space":case"comment":if(it.value)seq.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq.indent)){const end=seq.
items[seq.items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),seq.items.pop();return}}it.start.push(this.
sourceToken)}return;case"anchor":case"tag":if(it.value||this.indent<=seq.indent)break;it.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==
seq.indent)break;it.value||includesToken(it.start,"seq-item-ind")?seq.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return}if(this.indent>
seq.indent){const bv=this.startBlockValue(seq);if(bv){this.stack.push(bv);return}}yield*this.pop(),yield*this.step()}*flowCollection(fc){const it=fc.items[fc.items.
length-1];if(this.type==="flow-error-end"){let top;do yield*this.pop(),top=this.peek(1);while(top?.type==="flow-collection")}else if(fc.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!it||it.sep?fc.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return;case"map-value-ind":!it||it.
value?fc.items.push({start:[],key:null,sep:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});return;case"\
space":case"comment":case"newline":case"anchor":case"tag":!it||it.value?fc.items.push({start:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):it.start.
push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs2=this.flowScalar(this.type);!it||it.value?
fc.items.push({start:[],key:fs2,sep:[]}):it.sep?this.stack.push(fs2):Object.assign(it,{key:fs2,sep:[]});return}case"flow-map-end":case"flow-seq-end":fc.end.push(
this.sourceToken);return}const bv=this.startBlockValue(fc);bv?this.stack.push(bv):(yield*this.pop(),yield*this.step())}else{const parent=this.peek(2);if(parent.
type==="block-map"&&(this.type==="map-value-ind"&&parent.indent===fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&parent.type!=="flow-collection"){const prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);fixFlowSeqItems(fc);
const sep=fc.end.splice(1,fc.end.length);sep.push(this.sourceToken);const map={type:"block-map",offset:fc.offset,indent:fc.indent,items:[{start,key:fc,sep}]};this.
onKeyLine=!0,this.stack[this.stack.length-1]=map}else yield*this.lineEnd(fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":case"single-quo\
ted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return start.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.
indent,items:[{start,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;const prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return{type:"blo\
ck-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent){return this.type!=="\
comment"||this.indent<=indent?!1:start.every(st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){this.type!=="doc-mode"&&(docEnd.end?docEnd.end.push(
this.sourceToken):docEnd.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(token){switch(this.type){case"comma":case"doc-start":case"do\
c-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:token.end?token.
end.push(this.sourceToken):token.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}exports.Parser=Parser}),4047:((__unused_webpack_module,exports,__webpack_require__)=>{
var composer=__webpack_require__(9984),Document=__webpack_require__(3021),errors=__webpack_require__(1464),log=__webpack_require__(7249),identity=__webpack_require__(
1127),lineCounter=__webpack_require__(6628),parser=__webpack_require__(3456);function parseOptions(options){const prettyErrors=options.prettyErrors!==!1;return{
lineCounter:options.lineCounter||prettyErrors&&new lineCounter.LineCounter||null,prettyErrors}}function parseAllDocuments(source,options={}){const{lineCounter:lineCounter2,
prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options),docs=Array.from(composer$1.compose(
parser$1.parse(source)));if(prettyErrors&&lineCounter2)for(const doc of docs)doc.errors.forEach(errors.prettifyError(source,lineCounter2)),doc.warnings.forEach(
errors.prettifyError(source,lineCounter2));return docs.length>0?docs:Object.assign([],{empty:!0},composer$1.streamInfo())}function parseDocument(source,options={}){
const{lineCounter:lineCounter2,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options);
let doc=null;for(const _doc of composer$1.compose(parser$1.parse(source),!0,source.length))if(!doc)doc=_doc;else if(doc.options.logLevel!=="silent"){doc.errors.
push(new errors.YAMLParseError(_doc.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return prettyErrors&&
lineCounter2&&(doc.errors.forEach(errors.prettifyError(source,lineCounter2)),doc.warnings.forEach(errors.prettifyError(source,lineCounter2))),doc}function parse(src,reviver,options){
let _reviver;typeof reviver=="function"?_reviver=reviver:options===void 0&&reviver&&typeof reviver=="object"&&(options=reviver);const doc=parseDocument(src,options);
if(!doc)return null;if(doc.warnings.forEach(warning=>log.warn(doc.options.logLevel,warning)),doc.errors.length>0){if(doc.options.logLevel!=="silent")throw doc.errors[0];
doc.errors=[]}return doc.toJS(Object.assign({reviver:_reviver},options))}function stringify(value,replacer,options){let _replacer=null;if(typeof replacer=="func\
tion"||Array.isArray(replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer),typeof options=="string"&&(options=options.length),typeof options==
"number"){const indent=Math.round(options);options=indent<1?void 0:indent>8?{indent:8}:{indent}}if(value===void 0){const{keepUndefined}=options??replacer??{};if(!keepUndefined)
return}return identity.isDocument(value)&&!_replacer?value.toString(options):new Document.Document(value,_replacer,options).toString(options)}exports.parse=parse,
exports.parseAllDocuments=parseAllDocuments,exports.parseDocument=parseDocument,exports.stringify=stringify}),5840:((__unused_webpack_module,exports,__webpack_require__)=>{
var identity=__webpack_require__(1127),map=__webpack_require__(7451),seq=__webpack_require__(1706),string=__webpack_require__(6464),tags=__webpack_require__(18);
const sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0;class Schema{constructor({compat,customTags,merge,resolveKnownTags,schema,sortMapEntries,toStringDefaults}){
this.compat=Array.isArray(compat)?tags.getTags(compat,"compat"):compat?tags.getTags(null,compat):null,this.name=typeof schema=="string"&&schema||"core",this.knownTags=
resolveKnownTags?tags.coreKnownTags:{},this.tags=tags.getTags(customTags,this.name,merge),this.toStringOptions=toStringDefaults??null,Object.defineProperty(this,
identity.MAP,{value:map.map}),Object.defineProperty(this,identity.SCALAR,{value:string.string}),Object.defineProperty(this,identity.SEQ,{value:seq.seq}),this.sortMapEntries=
typeof sortMapEntries=="function"?sortMapEntries:sortMapEntries===!0?sortMapEntriesByKey:null}clone(){const copy=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(
this));return copy.tags=this.tags.slice(),copy}}exports.Schema=Schema}),7451:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(
1127),YAMLMap=__webpack_require__(4454);const map={collection:"map",default:!0,nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map2,onError){return identity.
isMap(map2)||onError("Expected a mapping for this tag"),map2},createNode:(schema,obj,ctx)=>YAMLMap.YAMLMap.from(schema,obj,ctx)};exports.map=map}),3632:((__unused_webpack_module,exports,__webpack_require__)=>{
var Scalar=__webpack_require__(3301);const nullTag={identify:value=>value==null,createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Scalar.Scalar(null),stringify:({source},ctx)=>typeof source=="string"&&nullTag.test.test(source)?source:ctx.options.nullStr};exports.nullTag=nullTag}),
1706:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(1127),YAMLSeq=__webpack_require__(2223);const seq={collection:"se\
q",default:!0,nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){return identity.isSeq(seq2)||onError("Expected a sequence for this tag"),
seq2},createNode:(schema,obj,ctx)=>YAMLSeq.YAMLSeq.from(schema,obj,ctx)};exports.seq=seq}),6464:((__unused_webpack_module,exports,__webpack_require__)=>{var stringifyString=__webpack_require__(
3069);const string={identify:value=>typeof value=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){return ctx=
Object.assign({actualString:!0},ctx),stringifyString.stringifyString(item,ctx,onComment,onChompKeep)}};exports.string=string}),3959:((__unused_webpack_module,exports,__webpack_require__)=>{
var Scalar=__webpack_require__(3301);const boolTag={identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:str=>new Scalar.Scalar(str[0]==="t"||str[0]==="T"),stringify({source,value},ctx){if(source&&boolTag.test.test(source)){const sv=source[0]==="t"||source[0]===
"T";if(value===sv)return source}return value?ctx.options.trueStr:ctx.options.falseStr}};exports.boolTag=boolTag}),8405:((__unused_webpack_module,exports,__webpack_require__)=>{
var Scalar=__webpack_require__(3301),stringifyNumber=__webpack_require__(8689);const floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.o\
rg,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:
Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node){const num=Number(node.value);return isFinite(num)?
num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(str){const node=new Scalar.Scalar(parseFloat(str)),dot=str.indexOf(".");return dot!==-1&&str[str.length-1]==="0"&&(node.minFractionDigits=str.length-dot-
1),node},stringify:stringifyNumber.stringifyNumber};exports.float=float,exports.floatExp=floatExp,exports.floatNaN=floatNaN}),9874:((__unused_webpack_module,exports,__webpack_require__)=>{
var stringifyNumber=__webpack_require__(8689);const intIdentify=value=>typeof value=="bigint"||Number.isInteger(value),intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?
BigInt(str):parseInt(str.substring(offset),radix);function intStringify(node,radix,prefix){const{value}=node;return intIdentify(value)&&value>=0?prefix+value.toString(
radix):stringifyNumber.stringifyNumber(node)}const intOct={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node=>intStringify(node,8,"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",
test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.stringifyNumber},intHex={identify:value=>intIdentify(value)&&
value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node=>intStringify(
node,16,"0x")};exports.int=int,exports.intHex=intHex,exports.intOct=intOct}),896:((__unused_webpack_module,exports,__webpack_require__)=>{var map=__webpack_require__(
7451),_null=__webpack_require__(3632),seq=__webpack_require__(1706),string=__webpack_require__(6464),bool=__webpack_require__(3959),float=__webpack_require__(8405),
int=__webpack_require__(9874);const schema=[map.map,seq.seq,string.string,_null.nullTag,bool.boolTag,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,
float.float];exports.schema=schema}),3559:((__unused_webpack_module,exports,__webpack_require__)=>{var Scalar=__webpack_require__(3301),map=__webpack_require__(
7451),seq=__webpack_require__(1706);function intIdentify(value){return typeof value=="bigint"||Number.isInteger(value)}const stringifyJSON=({value})=>JSON.stringify(
value),jsonScalars=[{identify:value=>typeof value=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==
null,createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value})=>intIdentify(
value)?value.toString():JSON.stringify(value)},{identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:str=>parseFloat(str),stringify:stringifyJSON}],jsonError={default:!0,tag:"",test:/^/,resolve(str,onError){return onError(`Unresolved plain scalar ${JSON.
stringify(str)}`),str}},schema=[map.map,seq.seq].concat(jsonScalars,jsonError);exports.schema=schema}),18:((__unused_webpack_module,exports,__webpack_require__)=>{
var map=__webpack_require__(7451),_null=__webpack_require__(3632),seq=__webpack_require__(1706),string=__webpack_require__(6464),bool=__webpack_require__(3959),
float=__webpack_require__(8405),int=__webpack_require__(9874),schema=__webpack_require__(896),schema$1=__webpack_require__(3559),binary=__webpack_require__(6083),
merge=__webpack_require__(8071),omap=__webpack_require__(303),pairs=__webpack_require__(8385),schema$2=__webpack_require__(5913),set=__webpack_require__(1528),timestamp=__webpack_require__(
6752);const schemas=new Map([["core",schema.schema],["failsafe",[map.map,seq.seq,string.string]],["json",schema$1.schema],["yaml11",schema$2.schema],["yaml-1.1",
schema$2.schema]]),tagsByName={binary:binary.binary,bool:bool.boolTag,float:float.float,floatExp:float.floatExp,floatNaN:float.floatNaN,floatTime:timestamp.floatTime,
int:int.int,intHex:int.intHex,intOct:int.intOct,intTime:timestamp.intTime,map:map.map,merge:merge.merge,null:_null.nullTag,omap:omap.omap,pairs:pairs.pairs,seq:seq.
seq,set:set.set,timestamp:timestamp.timestamp},coreKnownTags={"tag:yaml.org,2002:binary":binary.binary,"tag:yaml.org,2002:merge":merge.merge,"tag:yaml.org,2002:\
omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.pairs,"tag:yaml.org,2002:set":set.set,"tag:yaml.org,2002:timestamp":timestamp.timestamp};function getTags(customTags,schemaName,addMergeTag){
const schemaTags=schemas.get(schemaName);if(schemaTags&&!customTags)return addMergeTag&&!schemaTags.includes(merge.merge)?schemaTags.concat(merge.merge):schemaTags.
slice();let tags=schemaTags;if(!tags)if(Array.isArray(customTags))tags=[];else{const keys=Array.from(schemas.keys()).filter(key=>key!=="yaml11").map(key=>JSON.stringify(
key)).join(", ");throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`)}if(Array.isArray(customTags))for(const tag of customTags)
tags=tags.concat(tag);else typeof customTags=="function"&&(tags=customTags(tags.slice()));return addMergeTag&&(tags=tags.concat(merge.merge)),tags.reduce((tags2,tag)=>{
const tagObj=typeof tag=="string"?tagsByName[tag]:tag;if(!tagObj){const tagName=JSON.stringify(tag),keys=Object.keys(tagsByName).map(key=>JSON.stringify(key)).join(
", ");throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`)}return tags2.includes(tagObj)||tags2.push(tagObj),tags2},[])}exports.coreKnownTags=coreKnownTags,
exports.getTags=getTags}),6083:((__unused_webpack_module,exports,__webpack_require__)=>{var node_buffer=__webpack_require__(181),Scalar=__webpack_require__(3301),
stringifyString=__webpack_require__(3069);const binary={identify:value=>value instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(src,onError){
if(typeof node_buffer.Buffer=="function")return node_buffer.Buffer.from(src,"base64");if(typeof atob=="function"){const str=atob(src.replace(/[\n\r]/g,"")),buffer=new Uint8Array(
str.length);for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);return buffer}else return onError("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),src},stringify({comment,type,value},ctx,onComment,onChompKeep){if(!value)return"";const buf=value;let str;if(typeof node_buffer.
Buffer=="function")str=buf instanceof node_buffer.Buffer?buf.toString("base64"):node_buffer.Buffer.from(buf.buffer).toString("base64");else if(typeof btoa=="fun\
ction"){let s="";for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=btoa(s)}else throw new Error("This environment does not support writing binary \
tags; either Buffer or btoa is required");if(type??(type=Scalar.Scalar.BLOCK_LITERAL),type!==Scalar.Scalar.QUOTE_DOUBLE){const lineWidth=Math.max(ctx.options.lineWidth-
ctx.indent.length,ctx.options.minContentWidth),n=Math.ceil(str.length/lineWidth),lines=new Array(n);for(let i=0,o=0;i<n;++i,o+=lineWidth)lines[i]=str.substr(o,lineWidth);
str=lines.join(type===Scalar.Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString.stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}};exports.binary=binary}),8398:((__unused_webpack_module,exports,__webpack_require__)=>{
var Scalar=__webpack_require__(3301);function boolStringify({value,source},ctx){return source&&(value?trueTag:falseTag).test.test(source)?source:value?ctx.options.
trueStr:ctx.options.falseStr}const trueTag={identify:value=>value===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new Scalar.Scalar(!0),stringify:boolStringify},falseTag={identify:value=>value===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new Scalar.Scalar(!1),stringify:boolStringify};exports.falseTag=falseTag,exports.trueTag=trueTag}),5782:((__unused_webpack_module,exports,__webpack_require__)=>{
var Scalar=__webpack_require__(3301),stringifyNumber=__webpack_require__(8689);const floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.o\
rg,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:
Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(/_/g,"")),stringify(node){const num=Number(node.value);return isFinite(
num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(str){const node=new Scalar.Scalar(parseFloat(str.replace(/_/g,""))),dot=str.indexOf(".");if(dot!==-1){const f=str.substring(dot+1).replace(/_/g,"");f[f.
length-1]==="0"&&(node.minFractionDigits=f.length)}return node},stringify:stringifyNumber.stringifyNumber};exports.float=float,exports.floatExp=floatExp,exports.
floatNaN=floatNaN}),873:((__unused_webpack_module,exports,__webpack_require__)=>{var stringifyNumber=__webpack_require__(8689);const intIdentify=value=>typeof value==
"bigint"||Number.isInteger(value);function intResolve(str,offset,radix,{intAsBigInt}){const sign=str[0];if((sign==="-"||sign==="+")&&(offset+=1),str=str.substring(
offset).replace(/_/g,""),intAsBigInt){switch(radix){case 2:str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=`0x${str}`;break}const n2=BigInt(str);return sign===
"-"?BigInt(-1)*n2:n2}const n=parseInt(str,radix);return sign==="-"?-1*n:n}function intStringify(node,radix,prefix){const{value}=node;if(intIdentify(value)){const str=value.
toString(radix);return value<0?"-"+prefix+str.substr(1):prefix+str}return stringifyNumber.stringifyNumber(node)}const intBin={identify:intIdentify,default:!0,tag:"\
tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,2,opt),stringify:node=>intStringify(node,2,"0b")},intOct={
identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve(str,1,8,opt),stringify:node=>intStringify(
node,8,"0")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.
stringifyNumber},intHex={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports.int=int,exports.intBin=intBin,exports.intHex=intHex,exports.intOct=intOct}),8071:((__unused_webpack_module,exports,__webpack_require__)=>{
var identity=__webpack_require__(1127),Scalar=__webpack_require__(3301);const MERGE_KEY="<<",merge={identify:value=>value===MERGE_KEY||typeof value=="symbol"&&value.
description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),
stringify:()=>MERGE_KEY},isMergeKey=(ctx,key)=>(merge.identify(key)||identity.isScalar(key)&&(!key.type||key.type===Scalar.Scalar.PLAIN)&&merge.identify(key.value))&&
ctx?.doc.schema.tags.some(tag=>tag.tag===merge.tag&&tag.default);function addMergeToJSMap(ctx,map,value){const source=resolveAliasValue(ctx,value);if(identity.isSeq(
source))for(const it of source.items)mergeValue(ctx,map,it);else if(Array.isArray(source))for(const it of source)mergeValue(ctx,map,it);else mergeValue(ctx,map,
source)}function mergeValue(ctx,map,value){const source=resolveAliasValue(ctx,value);if(!identity.isMap(source))throw new Error("Merge sources must be maps or m\
ap aliases");const srcMap=source.toJSON(null,ctx,Map);for(const[key,value2]of srcMap)map instanceof Map?map.has(key)||map.set(key,value2):map instanceof Set?map.
add(key):Object.prototype.hasOwnProperty.call(map,key)||Object.defineProperty(map,key,{value:value2,writable:!0,enumerable:!0,configurable:!0});return map}function resolveAliasValue(ctx,value){
return ctx&&identity.isAlias(value)?value.resolve(ctx.doc,ctx):value}exports.addMergeToJSMap=addMergeToJSMap,exports.isMergeKey=isMergeKey,exports.merge=merge}),
303:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(1127),toJS=__webpack_require__(4043),YAMLMap=__webpack_require__(4454),
YAMLSeq=__webpack_require__(2223),pairs=__webpack_require__(8385);class YAMLOMap extends YAMLSeq.YAMLSeq{constructor(){super(),this.add=YAMLMap.YAMLMap.prototype.
add.bind(this),this.delete=YAMLMap.YAMLMap.prototype.delete.bind(this),this.get=YAMLMap.YAMLMap.prototype.get.bind(this),this.has=YAMLMap.YAMLMap.prototype.has.
bind(this),this.set=YAMLMap.YAMLMap.prototype.set.bind(this),this.tag=YAMLOMap.tag}toJSON(_,ctx){if(!ctx)return super.toJSON(_);const map=new Map;ctx?.onCreate&&
ctx.onCreate(map);for(const pair of this.items){let key,value;if(identity.isPair(pair)?(key=toJS.toJS(pair.key,"",ctx),value=toJS.toJS(pair.value,key,ctx)):key=
toJS.toJS(pair,"",ctx),map.has(key))throw new Error("Ordered maps must not include duplicate keys");map.set(key,value)}return map}static from(schema,iterable,ctx){
const pairs$1=pairs.createPairs(schema,iterable,ctx),omap2=new this;return omap2.items=pairs$1.items,omap2}}YAMLOMap.tag="tag:yaml.org,2002:omap";const omap={collection:"\
seq",identify:value=>value instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(seq,onError){const pairs$1=pairs.resolvePairs(seq,onError),
seenKeys=[];for(const{key}of pairs$1.items)identity.isScalar(key)&&(seenKeys.includes(key.value)?onError(`Ordered maps must not include duplicate keys: ${key.value}`):
seenKeys.push(key.value));return Object.assign(new YAMLOMap,pairs$1)},createNode:(schema,iterable,ctx)=>YAMLOMap.from(schema,iterable,ctx)};exports.YAMLOMap=YAMLOMap,
exports.omap=omap}),8385:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(1127),Pair=__webpack_require__(7165),Scalar=__webpack_require__(
3301),YAMLSeq=__webpack_require__(2223);function resolvePairs(seq,onError){if(identity.isSeq(seq))for(let i=0;i<seq.items.length;++i){let item=seq.items[i];if(!identity.
isPair(item)){if(identity.isMap(item)){item.items.length>1&&onError("Each pair must have its own sequence indicator");const pair=item.items[0]||new Pair.Pair(new Scalar.
Scalar(null));if(item.commentBefore&&(pair.key.commentBefore=pair.key.commentBefore?`${item.commentBefore}
${pair.key.commentBefore}`:item.commentBefore),item.comment){const cn=pair.value??pair.key;cn.comment=cn.comment?`${item.comment}
${cn.comment}`:item.comment}item=pair}seq.items[i]=identity.isPair(item)?item:new Pair.Pair(item)}}else onError("Expected a sequence for this tag");return seq}function createPairs(schema,iterable,ctx){
const{replacer}=ctx,pairs2=new YAMLSeq.YAMLSeq(schema);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){
typeof replacer=="function"&&(it=replacer.call(iterable,String(i++),it));let key,value;if(Array.isArray(it))if(it.length===2)key=it[0],value=it[1];else throw new TypeError(
`Expected [key, value] tuple: ${it}`);else if(it&&it instanceof Object){const keys=Object.keys(it);if(keys.length===1)key=keys[0],value=it[key];else throw new TypeError(
`Expected tuple with one key, not ${keys.length} keys`)}else key=it;pairs2.items.push(Pair.createPair(key,value,ctx))}return pairs2}const pairs={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};exports.createPairs=createPairs,exports.pairs=pairs,exports.resolvePairs=resolvePairs}),
5913:((__unused_webpack_module,exports,__webpack_require__)=>{var map=__webpack_require__(7451),_null=__webpack_require__(3632),seq=__webpack_require__(1706),string=__webpack_require__(
6464),binary=__webpack_require__(6083),bool=__webpack_require__(8398),float=__webpack_require__(5782),int=__webpack_require__(873),merge=__webpack_require__(8071),
omap=__webpack_require__(303),pairs=__webpack_require__(8385),set=__webpack_require__(1528),timestamp=__webpack_require__(6752);const schema=[map.map,seq.seq,string.
string,_null.nullTag,bool.trueTag,bool.falseTag,int.intBin,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,float.float,binary.binary,merge.merge,omap.
omap,pairs.pairs,set.set,timestamp.intTime,timestamp.floatTime,timestamp.timestamp];exports.schema=schema}),1528:((__unused_webpack_module,exports,__webpack_require__)=>{
var identity=__webpack_require__(1127),Pair=__webpack_require__(7165),YAMLMap=__webpack_require__(4454);class YAMLSet extends YAMLMap.YAMLMap{constructor(schema){
super(schema),this.tag=YAMLSet.tag}add(key){let pair;identity.isPair(key)?pair=key:key&&typeof key=="object"&&"key"in key&&"value"in key&&key.value===null?pair=
new Pair.Pair(key.key,null):pair=new Pair.Pair(key,null),YAMLMap.findPair(this.items,pair.key)||this.items.push(pair)}get(key,keepPair){const pair=YAMLMap.findPair(
this.items,key);return!keepPair&&identity.isPair(pair)?identity.isScalar(pair.key)?pair.key.value:pair.key:pair}set(key,value){if(typeof value!="boolean")throw new Error(
`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);const prev=YAMLMap.findPair(this.items,key);prev&&!value?this.items.splice(this.
items.indexOf(prev),1):!prev&&value&&this.items.push(new Pair.Pair(key))}toJSON(_,ctx){return super.toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){if(!ctx)
return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},ctx,{allNullValues:!0}),onComment,onChompKeep);throw new Error("\
Set items must all have null values")}static from(schema,iterable,ctx){const{replacer}=ctx,set2=new this(schema);if(iterable&&Symbol.iterator in Object(iterable))
for(let value of iterable)typeof replacer=="function"&&(value=replacer.call(iterable,value,value)),set2.items.push(Pair.createPair(value,null,ctx));return set2}}
YAMLSet.tag="tag:yaml.org,2002:set";const set={collection:"map",identify:value=>value instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(schema,iterable,ctx)=>YAMLSet.
from(schema,iterable,ctx),resolve(map,onError){if(identity.isMap(map)){if(map.hasAllNullValues(!0))return Object.assign(new YAMLSet,map);onError("Set items must\
 all have null values")}else onError("Expected a mapping for this tag");return map}};exports.YAMLSet=YAMLSet,exports.set=set}),6752:((__unused_webpack_module,exports,__webpack_require__)=>{
var stringifyNumber=__webpack_require__(8689);function parseSexagesimal(str,asBigInt){const sign=str[0],parts=sign==="-"||sign==="+"?str.substring(1):str,num=n=>asBigInt?
BigInt(n):Number(n),res=parts.replace(/_/g,"").split(":").reduce((res2,p)=>res2*num(60)+num(p),num(0));return sign==="-"?num(-1)*res:res}function stringifySexagesimal(node){
let{value}=node,num=n=>n;if(typeof value=="bigint")num=n=>BigInt(n);else if(isNaN(value)||!isFinite(value))return stringifyNumber.stringifyNumber(node);let sign="";
value<0&&(sign="-",value*=num(-1));const _60=num(60),parts=[value%_60];return value<60?parts.unshift(0):(value=(value-parts[0])/_60,parts.unshift(value%_60),value>=
60&&(value=(value-parts[0])/_60,parts.unshift(value))),sign+parts.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const intTime={identify:value=>typeof value==
"bigint"||Number.isInteger(value),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(
str,intAsBigInt),stringify:stringifySexagesimal},floatTime={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:str=>parseSexagesimal(str,!1),stringify:stringifySexagesimal},timestamp={identify:value=>value instanceof Date,default:!0,tag:"tag:yaml.org,2002:timesta\
mp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})\
?))?)?$"),resolve(str){const match=str.match(timestamp.test);if(!match)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,year,month,
day,hour,minute,second]=match.map(Number),millisec=match[7]?Number((match[7]+"00").substr(1,3)):0;let date=Date.UTC(year,month-1,day,hour||0,minute||0,second||0,
millisec);const tz=match[8];if(tz&&tz!=="Z"){let d=parseSexagesimal(tz,!1);Math.abs(d)<30&&(d*=60),date-=6e4*d}return new Date(date)},stringify:({value})=>value?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};exports.floatTime=floatTime,exports.intTime=intTime,exports.timestamp=timestamp}),4475:((__unused_webpack_module,exports)=>{
const FOLD_FLOW="flow",FOLD_BLOCK="block",FOLD_QUOTED="quoted";function foldFlowLines(text,indent,mode="flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,
onOverflow}={}){if(!lineWidth||lineWidth<0)return text;lineWidth<minContentWidth&&(minContentWidth=0);const endStep=Math.max(1+minContentWidth,1+lineWidth-indent.
length);if(text.length<=endStep)return text;const folds=[],escapedFolds={};let end=lineWidth-indent.length;typeof indentAtStart=="number"&&(indentAtStart>lineWidth-
Math.max(2,minContentWidth)?folds.push(0):end=lineWidth-indentAtStart);let split,prev,overflow=!1,i=-1,escStart=-1,escEnd=-1;mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(
text,i,indent.length),i!==-1&&(end=i+endStep));for(let ch;ch=text[i+=1];){if(mode===FOLD_QUOTED&&ch==="\\"){switch(escStart=i,text[i+1]){case"x":i+=3;break;case"\
u":i+=5;break;case"U":i+=9;break;default:i+=1}escEnd=i}if(ch===`
`)mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text,i,indent.length)),end=i+indent.length+endStep,split=void 0;else{if(ch===" "&&prev&&prev!==" "&&prev!==`
`&&prev!=="	"){const next=text[i+1];next&&next!==" "&&next!==`
`&&next!=="	"&&(split=i)}if(i>=end)if(split)folds.push(split),end=split+endStep,split=void 0;else if(mode===FOLD_QUOTED){for(;prev===" "||prev==="	";)prev=ch,ch=
text[i+=1],overflow=!0;const j=i>escEnd+1?i-2:escStart-1;if(escapedFolds[j])return text;folds.push(j),escapedFolds[j]=!0,end=j+endStep,split=void 0}else overflow=
!0}prev=ch}if(overflow&&onOverflow&&onOverflow(),folds.length===0)return text;onFold&&onFold();let res=text.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){
const fold=folds[i2],end2=folds[i2+1]||text.length;fold===0?res=`
${indent}${text.slice(0,end2)}`:(mode===FOLD_QUOTED&&escapedFolds[fold]&&(res+=`${text[fold]}\\`),res+=`
${indent}${text.slice(fold+1,end2)}`)}return res}function consumeMoreIndentedLines(text,i,indent){let end=i,start=i+1,ch=text[start];for(;ch===" "||ch==="	";)if(i<
start+indent)ch=text[++i];else{do ch=text[++i];while(ch&&ch!==`
`);end=i,start=i+1,ch=text[start]}return end}exports.FOLD_BLOCK=FOLD_BLOCK,exports.FOLD_FLOW=FOLD_FLOW,exports.FOLD_QUOTED=FOLD_QUOTED,exports.foldFlowLines=foldFlowLines}),
2148:((__unused_webpack_module,exports,__webpack_require__)=>{var anchors=__webpack_require__(1596),identity=__webpack_require__(1127),stringifyComment=__webpack_require__(
9799),stringifyString=__webpack_require__(3069);function createStringifyContext(doc,options){const opt=Object.assign({blockQuote:!0,commentString:stringifyComment.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,
indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},doc.schema.toStringOptions,
options);let inFlow;switch(opt.collectionStyle){case"block":inFlow=!1;break;case"flow":inFlow=!0;break;default:inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.
flowCollectionPadding?" ":"",indent:"",indentStep:typeof opt.indent=="number"?" ".repeat(opt.indent):"  ",inFlow,options:opt}}function getTagObject(tags,item){if(item.
tag){const match=tags.filter(t=>t.tag===item.tag);if(match.length>0)return match.find(t=>t.format===item.format)??match[0]}let tagObj,obj;if(identity.isScalar(item)){
obj=item.value;let match=tags.filter(t=>t.identify?.(obj));if(match.length>1){const testMatch=match.filter(t=>t.test);testMatch.length>0&&(match=testMatch)}tagObj=
match.find(t=>t.format===item.format)??match.find(t=>!t.format)}else obj=item,tagObj=tags.find(t=>t.nodeClass&&obj instanceof t.nodeClass);if(!tagObj){const name=obj?.
constructor?.name??(obj===null?"null":typeof obj);throw new Error(`Tag not resolved for ${name} value`)}return tagObj}function stringifyProps(node,tagObj,{anchors:anchors$1,
doc}){if(!doc.directives)return"";const props=[],anchor=(identity.isScalar(node)||identity.isCollection(node))&&node.anchor;anchor&&anchors.anchorIsValid(anchor)&&
(anchors$1.add(anchor),props.push(`&${anchor}`));const tag=node.tag??(tagObj.default?null:tagObj.tag);return tag&&props.push(doc.directives.tagString(tag)),props.
join(" ")}function stringify(item,ctx,onComment,onChompKeep){if(identity.isPair(item))return item.toString(ctx,onComment,onChompKeep);if(identity.isAlias(item)){
if(ctx.doc.directives)return item.toString(ctx);if(ctx.resolvedAliases?.has(item))throw new TypeError("Cannot stringify circular structure without alias nodes");
ctx.resolvedAliases?ctx.resolvedAliases.add(item):ctx.resolvedAliases=new Set([item]),item=item.resolve(ctx.doc)}let tagObj;const node=identity.isNode(item)?item:
ctx.doc.createNode(item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.schema.tags,node));const props=stringifyProps(node,tagObj,ctx);props.length>
0&&(ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+1);const str=typeof tagObj.stringify=="function"?tagObj.stringify(node,ctx,onComment,onChompKeep):identity.
isScalar(node)?stringifyString.stringifyString(node,ctx,onComment,onChompKeep):node.toString(ctx,onComment,onChompKeep);return props?identity.isScalar(node)||str[0]===
"{"||str[0]==="["?`${props} ${str}`:`${props}
${ctx.indent}${str}`:str}exports.createStringifyContext=createStringifyContext,exports.stringify=stringify}),1212:((__unused_webpack_module,exports,__webpack_require__)=>{
var identity=__webpack_require__(1127),stringify=__webpack_require__(2148),stringifyComment=__webpack_require__(9799);function stringifyCollection(collection,ctx,options){
return(ctx.inFlow??collection.flow?stringifyFlowCollection:stringifyBlockCollection)(collection,ctx,options)}function stringifyBlockCollection({comment,items},ctx,{
blockItemPrefix,flowChars,itemIndent,onChompKeep,onComment}){const{indent,options:{commentString}}=ctx,itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null});
let chompKeep=!1;const lines=[];for(let i=0;i<items.length;++i){const item=items[i];let comment2=null;if(identity.isNode(item))!chompKeep&&item.spaceBefore&&lines.
push(""),addCommentBefore(ctx,lines,item.commentBefore,chompKeep),item.comment&&(comment2=item.comment);else if(identity.isPair(item)){const ik=identity.isNode(
item.key)?item.key:null;ik&&(!chompKeep&&ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,chompKeep))}chompKeep=!1;let str2=stringify.
stringify(item,itemCtx,()=>comment2=null,()=>chompKeep=!0);comment2&&(str2+=stringifyComment.lineComment(str2,itemIndent,commentString(comment2))),chompKeep&&comment2&&
(chompKeep=!1),lines.push(blockItemPrefix+str2)}let str;if(lines.length===0)str=flowChars.start+flowChars.end;else{str=lines[0];for(let i=1;i<lines.length;++i){
const line=lines[i];str+=line?`
${indent}${line}`:`
`}}return comment?(str+=`
`+stringifyComment.indentComment(commentString(comment),indent),onComment&&onComment()):chompKeep&&onChompKeep&&onChompKeep(),str}function stringifyFlowCollection({
items},ctx,{flowChars,itemIndent}){const{indent,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;itemIndent+=indentStep;const itemCtx=Object.
assign({},ctx,{indent:itemIndent,inFlow:!0,type:null});let reqNewline=!1,linesAtValue=0;const lines=[];for(let i=0;i<items.length;++i){const item=items[i];let comment=null;
if(identity.isNode(item))item.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.commentBefore,!1),item.comment&&(comment=item.comment);else if(identity.
isPair(item)){const ik=identity.isNode(item.key)?item.key:null;ik&&(ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,!1),ik.comment&&(reqNewline=
!0));const iv=identity.isNode(item.value)?item.value:null;iv?(iv.comment&&(comment=iv.comment),iv.commentBefore&&(reqNewline=!0)):item.value==null&&ik?.comment&&
(comment=ik.comment)}comment&&(reqNewline=!0);let str=stringify.stringify(item,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines.length>linesAtValue||str.
includes(`
`)),i<items.length-1?str+=",":ctx.options.trailingComma&&(ctx.options.lineWidth>0&&(reqNewline||(reqNewline=lines.reduce((sum,line)=>sum+line.length+2,2)+(str.length+
2)>ctx.options.lineWidth)),reqNewline&&(str+=",")),comment&&(str+=stringifyComment.lineComment(str,itemIndent,commentString(comment))),lines.push(str),linesAtValue=
lines.length}const{start,end}=flowChars;if(lines.length===0)return start+end;if(!reqNewline){const len=lines.reduce((sum,line)=>sum+line.length+2,2);reqNewline=
ctx.options.lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){let str=start;for(const line of lines)str+=line?`
${indentStep}${indent}${line}`:`
`;return`${str}
${indent}${end}`}else return`${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`}function addCommentBefore({indent,options:{commentString}},lines,comment,chompKeep){
if(comment&&chompKeep&&(comment=comment.replace(/^\n+/,"")),comment){const ic=stringifyComment.indentComment(commentString(comment),indent);lines.push(ic.trimStart())}}
exports.stringifyCollection=stringifyCollection}),9799:((__unused_webpack_module,exports)=>{const stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,"#");function indentComment(comment,indent){
return/^\n+$/.test(comment)?comment.substring(1):indent?comment.replace(/^(?! *$)/gm,indent):comment}const lineComment=(str,indent,comment)=>str.endsWith(`
`)?indentComment(comment,indent):comment.includes(`
`)?`
`+indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment;exports.indentComment=indentComment,exports.lineComment=lineComment,exports.stringifyComment=
stringifyComment}),6829:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(1127),stringify=__webpack_require__(2148),stringifyComment=__webpack_require__(
9799);function stringifyDocument(doc,options){const lines=[];let hasDirectives=options.directives===!0;if(options.directives!==!1&&doc.directives){const dir=doc.
directives.toString(doc);dir?(lines.push(dir),hasDirectives=!0):doc.directives.docStart&&(hasDirectives=!0)}hasDirectives&&lines.push("---");const ctx=stringify.
createStringifyContext(doc,options),{commentString}=ctx.options;if(doc.commentBefore){lines.length!==1&&lines.unshift("");const cs=commentString(doc.commentBefore);
lines.unshift(stringifyComment.indentComment(cs,""))}let chompKeep=!1,contentComment=null;if(doc.contents){if(identity.isNode(doc.contents)){if(doc.contents.spaceBefore&&
hasDirectives&&lines.push(""),doc.contents.commentBefore){const cs=commentString(doc.contents.commentBefore);lines.push(stringifyComment.indentComment(cs,""))}ctx.
forceBlockIndent=!!doc.comment,contentComment=doc.contents.comment}const onChompKeep=contentComment?void 0:()=>chompKeep=!0;let body=stringify.stringify(doc.contents,
ctx,()=>contentComment=null,onChompKeep);contentComment&&(body+=stringifyComment.lineComment(body,"",commentString(contentComment))),(body[0]==="|"||body[0]==="\
>")&&lines[lines.length-1]==="---"?lines[lines.length-1]=`--- ${body}`:lines.push(body)}else lines.push(stringify.stringify(doc.contents,ctx));if(doc.directives?.
docEnd)if(doc.comment){const cs=commentString(doc.comment);cs.includes(`
`)?(lines.push("..."),lines.push(stringifyComment.indentComment(cs,""))):lines.push(`... ${cs}`)}else lines.push("...");else{let dc=doc.comment;dc&&chompKeep&&(dc=
dc.replace(/^\n+/,"")),dc&&((!chompKeep||contentComment)&&lines[lines.length-1]!==""&&lines.push(""),lines.push(stringifyComment.indentComment(commentString(dc),
"")))}return lines.join(`
`)+`
`}exports.stringifyDocument=stringifyDocument}),8689:((__unused_webpack_module,exports)=>{function stringifyNumber({format,minFractionDigits,tag,value}){if(typeof value==
"bigint")return String(value);const num=typeof value=="number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<0?"-.inf":".inf";let n=Object.
is(value,-0)?"-0":JSON.stringify(value);if(!format&&minFractionDigits&&(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes("e")){let i=n.indexOf(
".");i<0&&(i=n.length,n+=".");let d=minFractionDigits-(n.length-i-1);for(;d-- >0;)n+="0"}return n}exports.stringifyNumber=stringifyNumber}),9748:((__unused_webpack_module,exports,__webpack_require__)=>{
var identity=__webpack_require__(1127),Scalar=__webpack_require__(3301),stringify=__webpack_require__(2148),stringifyComment=__webpack_require__(9799);function stringifyPair({
key,value},ctx,onComment,onChompKeep){const{allNullValues,doc,indent,indentStep,options:{commentString,indentSeq,simpleKeys}}=ctx;let keyComment=identity.isNode(
key)&&key.comment||null;if(simpleKeys){if(keyComment)throw new Error("With simple keys, key nodes cannot have comments");if(identity.isCollection(key)||!identity.
isNode(key)&&typeof key=="object"){const msg="With simple keys, collection cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key||
keyComment&&value==null&&!ctx.inFlow||identity.isCollection(key)||(identity.isScalar(key)?key.type===Scalar.Scalar.BLOCK_FOLDED||key.type===Scalar.Scalar.BLOCK_LITERAL:
typeof key=="object"));ctx=Object.assign({},ctx,{allNullValues:!1,implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent+indentStep});let keyCommentDone=!1,
chompKeep=!1,str=stringify.stringify(key,ctx,()=>keyCommentDone=!0,()=>chompKeep=!0);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error(
"With simple keys, single line scalar must not span more than 1024 characters");explicitKey=!0}if(ctx.inFlow){if(allNullValues||value==null)return keyCommentDone&&
onComment&&onComment(),str===""?"?":explicitKey?`? ${str}`:str}else if(allNullValues&&!simpleKeys||value==null&&explicitKey)return str=`? ${str}`,keyComment&&!keyCommentDone?
str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment)):chompKeep&&onChompKeep&&onChompKeep(),str;keyCommentDone&&(keyComment=null),explicitKey?
(keyComment&&(str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))),str=`? ${str}
${indent}:`):(str=`${str}:`,keyComment&&(str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))));let vsb,vcb,valueComment;identity.isNode(
value)?(vsb=!!value.spaceBefore,vcb=value.commentBefore,valueComment=value.comment):(vsb=!1,vcb=null,valueComment=null,value&&typeof value=="object"&&(value=doc.
createNode(value))),ctx.implicitKey=!1,!explicitKey&&!keyComment&&identity.isScalar(value)&&(ctx.indentAtStart=str.length+1),chompKeep=!1,!indentSeq&&indentStep.
length>=2&&!ctx.inFlow&&!explicitKey&&identity.isSeq(value)&&!value.flow&&!value.tag&&!value.anchor&&(ctx.indent=ctx.indent.substring(2));let valueCommentDone=!1;
const valueStr=stringify.stringify(value,ctx,()=>valueCommentDone=!0,()=>chompKeep=!0);let ws=" ";if(keyComment||vsb||vcb){if(ws=vsb?`
`:"",vcb){const cs=commentString(vcb);ws+=`
${stringifyComment.indentComment(cs,ctx.indent)}`}valueStr===""&&!ctx.inFlow?ws===`
`&&valueComment&&(ws=`

`):ws+=`
${ctx.indent}`}else if(!explicitKey&&identity.isCollection(value)){const vs0=valueStr[0],nl0=valueStr.indexOf(`
`),hasNewline=nl0!==-1,flow=ctx.inFlow??value.flow??value.items.length===0;if(hasNewline||!flow){let hasPropsLine=!1;if(hasNewline&&(vs0==="&"||vs0==="!")){let sp0=valueStr.
indexOf(" ");vs0==="&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"&&(sp0=valueStr.indexOf(" ",sp0+1)),(sp0===-1||nl0<sp0)&&(hasPropsLine=!0)}hasPropsLine||(ws=`
${ctx.indent}`)}}else(valueStr===""||valueStr[0]===`
`)&&(ws="");return str+=ws+valueStr,ctx.inFlow?valueCommentDone&&onComment&&onComment():valueComment&&!valueCommentDone?str+=stringifyComment.lineComment(str,ctx.
indent,commentString(valueComment)):chompKeep&&onChompKeep&&onChompKeep(),str}exports.stringifyPair=stringifyPair}),3069:((__unused_webpack_module,exports,__webpack_require__)=>{
var Scalar=__webpack_require__(3301),foldFlowLines=__webpack_require__(4475);const getFoldOptions=(ctx,isBlock)=>({indentAtStart:isBlock?ctx.indent.length:ctx.indentAtStart,
lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth}),containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str);function lineLengthOverLimit(str,lineWidth,indentLength){
if(!lineWidth||lineWidth<0)return!1;const limit=lineWidth-indentLength,strLen=str.length;if(strLen<=limit)return!1;for(let i=0,start=0;i<strLen;++i)if(str[i]===
`
`){if(i-start>limit)return!0;if(start=i+1,strLen-start<=limit)return!1}return!0}function doubleQuotedString(value,ctx){const json=JSON.stringify(value);if(ctx.options.
doubleQuotedAsJSON)return json;const{implicitKey}=ctx,minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength,indent=ctx.indent||(containsDocumentMarker(value)?
"  ":"");let str="",start=0;for(let i=0,ch=json[i];ch;ch=json[++i])if(ch===" "&&json[i+1]==="\\"&&json[i+2]==="n"&&(str+=json.slice(start,i)+"\\ ",i+=1,start=i,
ch="\\"),ch==="\\")switch(json[i+1]){case"u":{str+=json.slice(start,i);const code=json.substr(i+2,4);switch(code){case"0000":str+="\\0";break;case"0007":str+="\\\
a";break;case"000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+="\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"2029":
str+="\\P";break;default:code.substr(0,2)==="00"?str+="\\x"+code.substr(2):str+=json.substr(i,6)}i+=5,start=i+1}break;case"n":if(implicitKey||json[i+2]==='"'||json.
length<minMultiLineLength)i+=1;else{for(str+=json.slice(start,i)+`

`;json[i+2]==="\\"&&json[i+3]==="n"&&json[i+4]!=='"';)str+=`
`,i+=2;str+=indent,json[i+2]===" "&&(str+="\\"),i+=1,start=i+1}break;default:i+=1}return str=start?str+json.slice(start):json,implicitKey?str:foldFlowLines.foldFlowLines(
str,indent,foldFlowLines.FOLD_QUOTED,getFoldOptions(ctx,!1))}function singleQuotedString(value,ctx){if(ctx.options.singleQuote===!1||ctx.implicitKey&&value.includes(
`
`)||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx);const indent=ctx.indent||(containsDocumentMarker(value)?"  ":""),res="'"+value.replace(/'/g,
"''").replace(/\n+/g,`$&
${indent}`)+"'";return ctx.implicitKey?res:foldFlowLines.foldFlowLines(res,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value,ctx){
const{singleQuote}=ctx.options;let qs;if(singleQuote===!1)qs=doubleQuotedString;else{const hasDouble=value.includes('"'),hasSingle=value.includes("'");hasDouble&&
!hasSingle?qs=singleQuotedString:hasSingle&&!hasDouble?qs=doubleQuotedString:qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(value,ctx)}let blockEndNewlines;
try{blockEndNewlines=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,type,value},ctx,onComment,onChompKeep){const{blockQuote,commentString,lineWidth}=ctx.
options;if(!blockQuote||/\n[\t ]+$/.test(value))return quotedString(value,ctx);const indent=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":
""),literal=blockQuote==="literal"?!0:blockQuote==="folded"||type===Scalar.Scalar.BLOCK_FOLDED?!1:type===Scalar.Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(value,
lineWidth,indent.length);if(!value)return literal?`|
`:`>
`;let chomp,endStart;for(endStart=value.length;endStart>0;--endStart){const ch=value[endStart-1];if(ch!==`
`&&ch!=="	"&&ch!==" ")break}let end=value.substring(endStart);const endNlPos=end.indexOf(`
`);endNlPos===-1?chomp="-":value===end||endNlPos!==end.length-1?(chomp="+",onChompKeep&&onChompKeep()):chomp="",end&&(value=value.slice(0,-end.length),end[end.length-
1]===`
`&&(end=end.slice(0,-1)),end=end.replace(blockEndNewlines,`$&${indent}`));let startWithSpace=!1,startEnd,startNlPos=-1;for(startEnd=0;startEnd<value.length;++startEnd){
const ch=value[startEnd];if(ch===" ")startWithSpace=!0;else if(ch===`
`)startNlPos=startEnd;else break}let start=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);start&&(value=value.substring(start.length),start=start.
replace(/\n+/g,`$&${indent}`));let header=(startWithSpace?indent?"2":"1":"")+chomp;if(comment&&(header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," ")),onComment&&
onComment()),!literal){const foldedValue=value.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent}`);let literalFallback=!1;const foldOptions=getFoldOptions(ctx,
!0);blockQuote!=="folded"&&type!==Scalar.Scalar.BLOCK_FOLDED&&(foldOptions.onOverflow=()=>{literalFallback=!0});const body=foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`,
indent,foldFlowLines.FOLD_BLOCK,foldOptions);if(!literalFallback)return`>${header}
${indent}${body}`}return value=value.replace(/\n+/g,`$&${indent}`),`|${header}
${indent}${start}${value}${end}`}function plainString(item,ctx,onComment,onChompKeep){const{type,value}=item,{actualString,implicitKey,indent,indentStep,inFlow}=ctx;
if(implicitKey&&value.includes(`
`)||inFlow&&/[[\]{},]/.test(value))return quotedString(value,ctx);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
return implicitKey||inFlow||!value.includes(`
`)?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep);if(!implicitKey&&!inFlow&&type!==Scalar.Scalar.PLAIN&&value.includes(`
`))return blockString(item,ctx,onComment,onChompKeep);if(containsDocumentMarker(value)){if(indent==="")return ctx.forceBlockIndent=!0,blockString(item,ctx,onComment,
onChompKeep);if(implicitKey&&indent===indentStep)return quotedString(value,ctx)}const str=value.replace(/\n+/g,`$&
${indent}`);if(actualString){const test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str),{compat,tags}=ctx.doc.schema;if(tags.some(test)||
compat?.some(test))return quotedString(value,ctx)}return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}
function stringifyString(item,ctx,onComment,onChompKeep){const{implicitKey,inFlow}=ctx,ss=typeof item.value=="string"?item:Object.assign({},item,{value:String(item.
value)});let{type}=item;type!==Scalar.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)&&(type=Scalar.Scalar.QUOTE_DOUBLE);const _stringify=_type=>{
switch(_type){case Scalar.Scalar.BLOCK_FOLDED:case Scalar.Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(ss.value,ctx):blockString(ss,ctx,onComment,
onChompKeep);case Scalar.Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx);case Scalar.Scalar.QUOTE_SINGLE:return singleQuotedString(ss.value,ctx);case Scalar.
Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:return null}};let res=_stringify(type);if(res===null){const{defaultKeyType,defaultStringType}=ctx.
options,t=implicitKey&&defaultKeyType||defaultStringType;if(res=_stringify(t),res===null)throw new Error(`Unsupported default string type ${t}`)}return res}exports.
stringifyString=stringifyString}),204:((__unused_webpack_module,exports,__webpack_require__)=>{var identity=__webpack_require__(1127);const BREAK=Symbol("break \
visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove node");function visit(node,visitor){const visitor_=initVisitor(visitor);identity.isDocument(node)?visit_(
null,node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):visit_(null,node,visitor_,Object.freeze([]))}visit.BREAK=BREAK,visit.SKIP=SKIP,
visit.REMOVE=REMOVE;function visit_(key,node,visitor,path2){const ctrl=callVisitor(key,node,visitor,path2);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(
key,path2,ctrl),visit_(key,ctrl,visitor,path2);if(typeof ctrl!="symbol"){if(identity.isCollection(node)){path2=Object.freeze(path2.concat(node));for(let i=0;i<node.
items.length;++i){const ci=visit_(i,node.items[i],visitor,path2);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,
1),i-=1)}}}else if(identity.isPair(node)){path2=Object.freeze(path2.concat(node));const ck=visit_("key",node.key,visitor,path2);if(ck===BREAK)return BREAK;ck===
REMOVE&&(node.key=null);const cv=visit_("value",node.value,visitor,path2);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}async function visitAsync(node,visitor){
const visitor_=initVisitor(visitor);identity.isDocument(node)?await visitAsync_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):
await visitAsync_(null,node,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK,visitAsync.SKIP=SKIP,visitAsync.REMOVE=REMOVE;async function visitAsync_(key,node,visitor,path2){
const ctrl=await callVisitor(key,node,visitor,path2);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(key,path2,ctrl),visitAsync_(key,ctrl,visitor,
path2);if(typeof ctrl!="symbol"){if(identity.isCollection(node)){path2=Object.freeze(path2.concat(node));for(let i=0;i<node.items.length;++i){const ci=await visitAsync_(
i,node.items[i],visitor,path2);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,1),i-=1)}}}else if(identity.isPair(
node)){path2=Object.freeze(path2.concat(node));const ck=await visitAsync_("key",node.key,visitor,path2);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.key=null);
const cv=await visitAsync_("value",node.value,visitor,path2);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}function initVisitor(visitor){
return typeof visitor=="object"&&(visitor.Collection||visitor.Node||visitor.Value)?Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.
Node},visitor.Value&&{Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor):visitor}
function callVisitor(key,node,visitor,path2){if(typeof visitor=="function")return visitor(key,node,path2);if(identity.isMap(node))return visitor.Map?.(key,node,
path2);if(identity.isSeq(node))return visitor.Seq?.(key,node,path2);if(identity.isPair(node))return visitor.Pair?.(key,node,path2);if(identity.isScalar(node))return visitor.
Scalar?.(key,node,path2);if(identity.isAlias(node))return visitor.Alias?.(key,node,path2)}function replaceNode(key,path2,node){const parent=path2[path2.length-1];
if(identity.isCollection(parent))parent.items[key]=node;else if(identity.isPair(parent))key==="key"?parent.key=node:parent.value=node;else if(identity.isDocument(
parent))parent.contents=node;else{const pt=identity.isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}exports.visit=visit,
exports.visitAsync=visitAsync}),1955:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{m:()=>exec,H:()=>getExecOutput});var external_string_decoder_=__webpack_require__(3193),external_os_=__webpack_require__(857),external_events_=__webpack_require__(
4434),external_child_process_=__webpack_require__(5317),external_path_=__webpack_require__(6928),io=__webpack_require__(8701),io_util=__webpack_require__(90),external_timers_=__webpack_require__(
3557),__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||
(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};const IS_WINDOWS=process.platform==="win32";class ToolRunner extends external_events_.EventEmitter{constructor(toolPath,args,options){
if(super(),!toolPath)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=toolPath,this.args=args||[],this.options=options||{}}_debug(message){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(message)}_getCommandString(options,noPrefix){const toolPath=this._getSpawnFileName(),
args=this._getSpawnArgs(options);let cmd=noPrefix?"":"[command]";if(IS_WINDOWS)if(this._isCmdFile()){cmd+=toolPath;for(const a of args)cmd+=` ${a}`}else if(options.
windowsVerbatimArguments){cmd+=`"${toolPath}"`;for(const a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(const a of args)cmd+=` ${this._windowsQuoteCmdArg(
a)}`}else{cmd+=toolPath;for(const a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString(),n=s.indexOf(external_os_.
EOL);for(;n>-1;){const line=s.substring(0,n);onLine(line),s=s.substring(n+external_os_.EOL.length),n=s.indexOf(external_os_.EOL)}return s}catch(err){return this.
_debug(`error processing line. Failed with error ${err}`),""}}_getSpawnFileName(){return IS_WINDOWS&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(options){
if(IS_WINDOWS&&this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)argline+=" ",argline+=options.windowsVerbatimArguments?
a:this._windowsQuoteCmdArg(a);return argline+='"',[argline]}return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){const upperToolPath=this.toolPath.
toUpperCase();return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())return this._uvQuoteCmdArg(
arg);if(!arg)return'""';const cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let needsQuotes=!1;for(const char of arg)
if(cmdSpecialChars.some(x=>x===char)){needsQuotes=!0;break}if(!needsQuotes)return arg;let reverse='"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],
quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+='"'):quoteHit=!1;return reverse+='"',reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){
if(!arg)return'""';if(!arg.includes(" ")&&!arg.includes("	")&&!arg.includes('"'))return arg;if(!arg.includes('"')&&!arg.includes("\\"))return`"${arg}"`;let reverse='\
"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+="\\"):quoteHit=!1;return reverse+=
'"',reverse.split("").reverse().join("")}_cloneExecOptions(options){options=options||{};const result={cwd:options.cwd||process.cwd(),env:options.env||process.env,
silent:options.silent||!1,windowsVerbatimArguments:options.windowsVerbatimArguments||!1,failOnStdErr:options.failOnStdErr||!1,ignoreReturnCode:options.ignoreReturnCode||
!1,delay:options.delay||1e4};return result.outStream=options.outStream||process.stdout,result.errStream=options.errStream||process.stderr,result}_getSpawnOptions(options,toolPath){
options=options||{};const result={};return result.cwd=options.cwd,result.env=options.env,result.windowsVerbatimArguments=options.windowsVerbatimArguments||this.
_isCmdFile(),options.windowsVerbatimArguments&&(result.argv0=`"${toolPath}"`),result}exec(){return __awaiter(this,void 0,void 0,function*(){return!io_util.Qh(this.
toolPath)&&(this.toolPath.includes("/")||IS_WINDOWS&&this.toolPath.includes("\\"))&&(this.toolPath=external_path_.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield io.K7(this.toolPath,!0),new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){this._debug(`exec tool:\
 ${this.toolPath}`),this._debug("arguments:");for(const arg of this.args)this._debug(`   ${arg}`);const optionsNonNull=this._cloneExecOptions(this.options);!optionsNonNull.
silent&&optionsNonNull.outStream&&optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+external_os_.EOL);const state=new ExecState(optionsNonNull,
this.toolPath);if(state.on("debug",message=>{this._debug(message)}),this.options.cwd&&!(yield io_util.t2(this.options.cwd)))return reject(new Error(`The cwd: ${this.
options.cwd} does not exist!`));const fileName=this._getSpawnFileName(),cp=external_child_process_.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(
this.options,fileName));let stdbuffer="";cp.stdout&&cp.stdout.on("data",data=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(
data),!optionsNonNull.silent&&optionsNonNull.outStream&&optionsNonNull.outStream.write(data),stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{this.options.
listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(line)})});let errbuffer="";if(cp.stderr&&cp.stderr.on("data",data=>{state.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(data),!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream&&
(optionsNonNull.failOnStdErr?optionsNonNull.errStream:optionsNonNull.outStream).write(data),errbuffer=this._processLineBuffer(data,errbuffer,line=>{this.options.
listeners&&this.options.listeners.errline&&this.options.listeners.errline(line)})}),cp.on("error",err=>{state.processError=err.message,state.processExited=!0,state.
processClosed=!0,state.CheckComplete()}),cp.on("exit",code=>{state.processExitCode=code,state.processExited=!0,this._debug(`Exit code ${code} received from tool\
 '${this.toolPath}'`),state.CheckComplete()}),cp.on("close",code=>{state.processExitCode=code,state.processExited=!0,state.processClosed=!0,this._debug(`STDIO s\
treams have closed for tool '${this.toolPath}'`),state.CheckComplete()}),state.on("done",(error,exitCode)=>{stdbuffer.length>0&&this.emit("stdline",stdbuffer),errbuffer.
length>0&&this.emit("errline",errbuffer),cp.removeAllListeners(),error?reject(error):resolve(exitCode)}),this.options.input){if(!cp.stdin)throw new Error("child\
 process missing stdin");cp.stdin.end(this.options.input)}}))})}}function argStringToArray(argString){const args=[];let inQuotes=!1,escaped=!1,arg="";function append(c){
escaped&&c!=='"'&&(arg+="\\"),arg+=c,escaped=!1}for(let i=0;i<argString.length;i++){const c=argString.charAt(i);if(c==='"'){escaped?append(c):inQuotes=!inQuotes;
continue}if(c==="\\"&&escaped){append(c);continue}if(c==="\\"&&inQuotes){escaped=!0;continue}if(c===" "&&!inQuotes){arg.length>0&&(args.push(arg),arg="");continue}
append(c)}return arg.length>0&&args.push(arg.trim()),args}class ExecState extends external_events_.EventEmitter{constructor(options,toolPath){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!toolPath)throw new Error(
"toolPath must not be empty");this.options=options,this.toolPath=toolPath,options.delay&&(this.delay=options.delay)}CheckComplete(){this.done||(this.processClosed?
this._setResult():this.processExited&&(this.timeout=(0,external_timers_.setTimeout)(ExecState.HandleTimeout,this.delay,this)))}_debug(message){this.emit("debug",
message)}_setResult(){let error;this.processExited&&(this.processError?error=new Error(`There was an error when attempting to execute the process '${this.toolPath}\
'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?error=new Error(`The pr\
ocess '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(error=new Error(`The process '${this.toolPath}\
' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("do\
ne",error,this.processExitCode)}static HandleTimeout(state){if(!state.done){if(!state.processClosed&&state.processExited){const message=`The STDIO streams did n\
ot close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and\
 has not yet exited.`;state._debug(message)}state._setResult()}}}var exec_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).
then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function exec(commandLine,args,options){return exec_awaiter(this,void 0,
void 0,function*(){const commandArgs=argStringToArray(commandLine);if(commandArgs.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");
const toolPath=commandArgs[0];return args=commandArgs.slice(1).concat(args||[]),new ToolRunner(toolPath,args,options).exec()})}function getExecOutput(commandLine,args,options){
return exec_awaiter(this,void 0,void 0,function*(){var _a,_b;let stdout="",stderr="";const stdoutDecoder=new external_string_decoder_.StringDecoder("utf8"),stderrDecoder=new external_string_decoder_.
StringDecoder("utf8"),originalStdoutListener=(_a=options?.listeners)===null||_a===void 0?void 0:_a.stdout,originalStdErrListener=(_b=options?.listeners)===null||
_b===void 0?void 0:_b.stderr,stdErrListener=data=>{stderr+=stderrDecoder.write(data),originalStdErrListener&&originalStdErrListener(data)},stdOutListener=data=>{
stdout+=stdoutDecoder.write(data),originalStdoutListener&&originalStdoutListener(data)},listeners=Object.assign(Object.assign({},options?.listeners),{stdout:stdOutListener,
stderr:stdErrListener}),exitCode=yield exec(commandLine,args,Object.assign(Object.assign({},options),{listeners}));return stdout+=stdoutDecoder.end(),stderr+=stderrDecoder.
end(),{exitCode,stdout,stderr}})}}),90:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ck:()=>mkdir,H8:()=>IS_WINDOWS,Qh:()=>isRooted,rm:()=>rm,t2:()=>exists,vr:()=>tryGetExecutablePath});var fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9896),
path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6928),__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:
new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).
then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};const{chmod,copyFile,lstat,mkdir,open,readdir,rename,rm,rmdir,stat,
symlink,unlink}=fs__WEBPACK_IMPORTED_MODULE_0__.promises,IS_WINDOWS=process.platform==="win32";function readlink(fsPath){return __awaiter(this,void 0,void 0,function*(){
const result=yield fs.promises.readlink(fsPath);return IS_WINDOWS&&!result.endsWith("\\")?`${result}\\`:result})}const UV_FS_O_EXLOCK=268435456,READONLY=fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_RDONLY;function exists(fsPath){return __awaiter(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="ENOENT")return!1;throw err}
return!0})}function isDirectory(fsPath_1){return __awaiter(this,arguments,void 0,function*(fsPath,useStat=!1){return(useStat?yield stat(fsPath):yield lstat(fsPath)).
isDirectory()})}function isRooted(p){if(p=normalizeSeparators(p),!p)throw new Error('isRooted() parameter "p" cannot be empty');return IS_WINDOWS?p.startsWith("\
\\")||/^[A-Z]:/i.test(p):p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){return __awaiter(this,void 0,void 0,function*(){let stats;try{stats=
yield stat(filePath)}catch(err){err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&
stats.isFile()){if(IS_WINDOWS){const upperExt=path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===
upperExt))return filePath}else if(isUnixExecutable(stats))return filePath}const originalFilePath=filePath;for(const extension of extensions){filePath=originalFilePath+
extension,stats=void 0;try{stats=yield stat(filePath)}catch(err){err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file e\
xists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){try{const directory=path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath),upperName=path__WEBPACK_IMPORTED_MODULE_1__.
basename(filePath).toUpperCase();for(const actualName of yield readdir(directory))if(upperName===actualName.toUpperCase()){filePath=path__WEBPACK_IMPORTED_MODULE_1__.
join(directory,actualName);break}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`)}return filePath}else if(isUnixExecutable(
stats))return filePath}}return""})}function normalizeSeparators(p){return p=p||"",IS_WINDOWS?(p=p.replace(/\//g,"\\"),p.replace(/\\\\+/g,"\\")):p.replace(/\/\/+/g,
"/")}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.gid===process.getgid()||(stats.mode&64)>0&&process.
getuid!==void 0&&stats.uid===process.getuid()}function getCmdPath(){var _a;return(_a=process.env.COMSPEC)!==null&&_a!==void 0?_a:"cmd.exe"}}),8701:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K7:()=>which,U$:()=>mkdirP,Yz:()=>rmRF});var assert__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2613),path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6928),_io_util_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(90),__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).
then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function cp(source_1,dest_1){return __awaiter(this,arguments,void 0,
function*(source,dest,options={}){const{force,recursive,copySourceDirectory}=readCopyOptions(options),destStat=(yield ioUtil.exists(dest))?yield ioUtil.stat(dest):
null;if(destStat&&destStat.isFile()&&!force)return;const newDest=destStat&&destStat.isDirectory()&&copySourceDirectory?path.join(dest,path.basename(source)):dest;
if(!(yield ioUtil.exists(source)))throw new Error(`no such file or directory: ${source}`);if((yield ioUtil.stat(source)).isDirectory())if(recursive)yield cpDirRecursive(
source,newDest,0,force);else throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(source,
newDest)==="")throw new Error(`'${newDest}' and '${source}' are the same file`);yield copyFile(source,newDest,force)}})}function mv(source_1,dest_1){return __awaiter(
this,arguments,void 0,function*(source,dest,options={}){if(yield ioUtil.exists(dest)){let destExists=!0;if((yield ioUtil.isDirectory(dest))&&(dest=path.join(dest,
path.basename(source)),destExists=yield ioUtil.exists(dest)),destExists)if(options.force==null||options.force)yield rmRF(dest);else throw new Error("Destination\
 already exists")}yield mkdirP(path.dirname(dest)),yield ioUtil.rename(source,dest)})}function rmRF(inputPath){return __awaiter(this,void 0,void 0,function*(){if(_io_util_js__WEBPACK_IMPORTED_MODULE_2__.
H8&&/[*"<>|]/.test(inputPath))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.
rm(inputPath,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(err){throw new Error(`File was unable to be removed ${err}`)}})}function mkdirP(fsPath){
return __awaiter(this,void 0,void 0,function*(){(0,assert__WEBPACK_IMPORTED_MODULE_0__.ok)(fsPath,"a path argument must be provided"),yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.
Ck(fsPath,{recursive:!0})})}function which(tool,check){return __awaiter(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");
if(check){const result=yield which(tool,!1);if(!result)throw _io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8?new Error(`Unable to locate executable file: ${tool}. P\
lease verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a vali\
d extension for an executable file.`):new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found w\
ithin a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return result}const matches=yield findInPath(
tool);return matches&&matches.length>0?matches[0]:""})}function findInPath(tool){return __awaiter(this,void 0,void 0,function*(){if(!tool)throw new Error("param\
eter 'tool' is required");const extensions=[];if(_io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8&&process.env.PATHEXT)for(const extension of process.env.PATHEXT.split(
path__WEBPACK_IMPORTED_MODULE_1__.delimiter))extension&&extensions.push(extension);if(_io_util_js__WEBPACK_IMPORTED_MODULE_2__.Qh(tool)){const filePath=yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.
vr(tool,extensions);return filePath?[filePath]:[]}if(tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep))return[];const directories=[];if(process.env.PATH)for(const p of process.
env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter))p&&directories.push(p);const matches=[];for(const directory of directories){const filePath=yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.
vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory,tool),extensions);filePath&&matches.push(filePath)}return matches})}function readCopyOptions(options){const force=options.
force==null?!0:options.force,recursive=!!options.recursive,copySourceDirectory=options.copySourceDirectory==null?!0:!!options.copySourceDirectory;return{force,recursive,
copySourceDirectory}}function cpDirRecursive(sourceDir,destDir,currentDepth,force){return __awaiter(this,void 0,void 0,function*(){if(currentDepth>=255)return;currentDepth++,
yield mkdirP(destDir);const files=yield ioUtil.readdir(sourceDir);for(const fileName of files){const srcFile=`${sourceDir}/${fileName}`,destFile=`${destDir}/${fileName}`;
(yield ioUtil.lstat(srcFile)).isDirectory()?yield cpDirRecursive(srcFile,destFile,currentDepth,force):yield copyFile(srcFile,destFile,force)}yield ioUtil.chmod(
destDir,(yield ioUtil.stat(sourceDir)).mode)})}function copyFile(srcFile,destFile,force){return __awaiter(this,void 0,void 0,function*(){if((yield ioUtil.lstat(
srcFile)).isSymbolicLink()){try{yield ioUtil.lstat(destFile),yield ioUtil.unlink(destFile)}catch(e){e.code==="EPERM"&&(yield ioUtil.chmod(destFile,"0666"),yield ioUtil.
unlink(destFile))}const symlinkFull=yield ioUtil.readlink(srcFile);yield ioUtil.symlink(symlinkFull,destFile,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.
exists(destFile))||force)&&(yield ioUtil.copyFile(srcFile,destFile))})}}),735:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Q:()=>markdownTable});function defaultStringLength(value){return value.length}function markdownTable(table,options){const settings=options||
{},align=(settings.align||[]).concat(),stringLength=settings.stringLength||defaultStringLength,alignments=[],cellMatrix=[],sizeMatrix=[],longestCellByColumn=[];
let mostCellsPerRow=0,rowIndex=-1;for(;++rowIndex<table.length;){const row2=[],sizes2=[];let columnIndex2=-1;for(table[rowIndex].length>mostCellsPerRow&&(mostCellsPerRow=
table[rowIndex].length);++columnIndex2<table[rowIndex].length;){const cell=serialize(table[rowIndex][columnIndex2]);if(settings.alignDelimiters!==!1){const size=stringLength(
cell);sizes2[columnIndex2]=size,(longestCellByColumn[columnIndex2]===void 0||size>longestCellByColumn[columnIndex2])&&(longestCellByColumn[columnIndex2]=size)}row2.
push(cell)}cellMatrix[rowIndex]=row2,sizeMatrix[rowIndex]=sizes2}let columnIndex=-1;if(typeof align=="object"&&"length"in align)for(;++columnIndex<mostCellsPerRow;)
alignments[columnIndex]=toAlignment(align[columnIndex]);else{const code=toAlignment(align);for(;++columnIndex<mostCellsPerRow;)alignments[columnIndex]=code}columnIndex=
-1;const row=[],sizes=[];for(;++columnIndex<mostCellsPerRow;){const code=alignments[columnIndex];let before="",after="";code===99?(before=":",after=":"):code===
108?before=":":code===114&&(after=":");let size=settings.alignDelimiters===!1?1:Math.max(1,longestCellByColumn[columnIndex]-before.length-after.length);const cell=before+
"-".repeat(size)+after;settings.alignDelimiters!==!1&&(size=before.length+size+after.length,size>longestCellByColumn[columnIndex]&&(longestCellByColumn[columnIndex]=
size),sizes[columnIndex]=size),row[columnIndex]=cell}cellMatrix.splice(1,0,row),sizeMatrix.splice(1,0,sizes),rowIndex=-1;const lines=[];for(;++rowIndex<cellMatrix.
length;){const row2=cellMatrix[rowIndex],sizes2=sizeMatrix[rowIndex];columnIndex=-1;const line=[];for(;++columnIndex<mostCellsPerRow;){const cell=row2[columnIndex]||
"";let before="",after="";if(settings.alignDelimiters!==!1){const size=longestCellByColumn[columnIndex]-(sizes2[columnIndex]||0),code=alignments[columnIndex];code===
114?before=" ".repeat(size):code===99?size%2?(before=" ".repeat(size/2+.5),after=" ".repeat(size/2-.5)):(before=" ".repeat(size/2),after=before):after=" ".repeat(
size)}settings.delimiterStart!==!1&&!columnIndex&&line.push("|"),settings.padding!==!1&&!(settings.alignDelimiters===!1&&cell==="")&&(settings.delimiterStart!==
!1||columnIndex)&&line.push(" "),settings.alignDelimiters!==!1&&line.push(before),line.push(cell),settings.alignDelimiters!==!1&&line.push(after),settings.padding!==
!1&&line.push(" "),(settings.delimiterEnd!==!1||columnIndex!==mostCellsPerRow-1)&&line.push("|")}lines.push(settings.delimiterEnd===!1?line.join("").replace(/ +$/,
""):line.join(""))}return lines.join(`
`)}function serialize(value){return value==null?"":String(value)}function toAlignment(value){const code=typeof value=="string"?value.codePointAt(0):0;return code===
67||code===99?99:code===76||code===108?108:code===82||code===114?114:0}}),7934:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BpQ:()=>minLength,BuJ:()=>getDotPath,E2x:()=>finite,FsL:()=>pipe,Ikc:()=>object,KCZ:()=>union,KIO:()=>picklist,Oxt:()=>variant,
RZV:()=>lazy,Ru6:()=>maxLength,Wwf:()=>minValue,YOg:()=>array,YjP:()=>string,aig:()=>number,cGV:()=>maxValue,chJ:()=>null_,cl6:()=>nullish,euz:()=>literal,g1P:()=>record,
h_:()=>description,lqM:()=>optional,mee:()=>nullable,ndf:()=>integer,xLC:()=>safeParse,yGV:()=>regex,yqP:()=>exactOptional,zMY:()=>boolean});let store$4;const DEFAULT_CONFIG={
lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function setGlobalConfig(config$1){store$4={...store$4,...config$1}}function getGlobalConfig(config$1){
return!config$1&&!store$4?DEFAULT_CONFIG:{lang:config$1?.lang??store$4?.lang,message:config$1?.message,abortEarly:config$1?.abortEarly??store$4?.abortEarly,abortPipeEarly:config$1?.
abortPipeEarly??store$4?.abortPipeEarly}}function deleteGlobalConfig(){store$4=void 0}let store$3;function setGlobalMessage(message$1,lang){store$3||(store$3=new Map),
store$3.set(lang,message$1)}function getGlobalMessage(lang){return store$3?.get(lang)}function deleteGlobalMessage(lang){store$3?.delete(lang)}let store$2;function setSchemaMessage(message$1,lang){
store$2||(store$2=new Map),store$2.set(lang,message$1)}function getSchemaMessage(lang){return store$2?.get(lang)}function deleteSchemaMessage(lang){store$2?.delete(
lang)}let store$1;function setSpecificMessage(reference,message$1,lang){store$1||(store$1=new Map),store$1.get(reference)||store$1.set(reference,new Map),store$1.
get(reference).set(lang,message$1)}function getSpecificMessage(reference,lang){return store$1?.get(reference)?.get(lang)}function deleteSpecificMessage(reference,lang){
store$1?.get(reference)?.delete(lang)}function _stringify(input){const type=typeof input;return type==="string"?`"${input}"`:type==="number"||type==="bigint"||type===
"boolean"?`${input}`:type==="object"||type==="function"?(input&&Object.getPrototypeOf(input)?.constructor?.name)??"null":type}function _addIssue(context,label,dataset,config$1,other){
const input=other&&"input"in other?other.input:dataset.value,expected=other?.expected??context.expects??null,received=other?.received??_stringify(input),issue={
kind:context.kind,type:context.type,input,expected,received,message:`Invalid ${label}: ${expected?`Expected ${expected} but r`:"R"}eceived ${received}`,requirement:context.
requirement,path:other?.path,issues:other?.issues,lang:config$1.lang,abortEarly:config$1.abortEarly,abortPipeEarly:config$1.abortPipeEarly},isSchema=context.kind===
"schema",message$1=other?.message??context.message??getSpecificMessage(context.reference,issue.lang)??(isSchema?getSchemaMessage(issue.lang):null)??config$1.message??
getGlobalMessage(issue.lang);message$1!==void 0&&(issue.message=typeof message$1=="function"?message$1(issue):message$1),isSchema&&(dataset.typed=!1),dataset.issues?
dataset.issues.push(issue):dataset.issues=[issue]}function _cloneDataset(dataset){return{typed:dataset.typed,value:dataset.value,issues:dataset.issues?.map(issue=>({
...issue,path:issue.path&&[...issue.path]}))}}function _formatCase(input,separator,capFirst,capRest){let result="",firstWord=!0,start=0,prev=0,prevPrev=0;const flush=end=>{
if(end>start){let word=input.slice(start,end).toLowerCase();if(firstWord?capFirst:capRest){const firstCode=word.charCodeAt(0);if(firstCode>=97&&firstCode<=122)word=
String.fromCharCode(firstCode-32)+word.slice(1);else{const charLen=firstCode>=55296&&firstCode<=56319?2:1;word=word.slice(0,charLen).toUpperCase()+word.slice(charLen)}}
result+=firstWord?word:separator+word,firstWord=!1}};for(let index=0;index<input.length;index++){const code=input.charCodeAt(index);let type;if(code===32||code===
9||code===10||code===11||code===12||code===13||code===45||code===95)flush(index),start=index+1,type=0;else if(code<128)type=code>=65&&code<=90?1:code>=97&&code<=
122?2:3;else{const char=input[index],charLower=char.toLowerCase();type=charLower===char.toUpperCase()?3:char===charLower?2:1}type===1&&(prev===2||prev===3)&&index>
start?(flush(index),start=index):type===2&&prev===1&&prevPrev===1&&index-1>start&&(flush(index-1),start=index-1),prevPrev=prev,prev=type}return flush(input.length),
result}let textEncoder;function _getByteCount(input){return textEncoder||(textEncoder=new TextEncoder),textEncoder.encode(input).length}function _getCodePointCount(input){
let count=input.length;const lengthMinus1=input.length-1;for(let i=0;i<lengthMinus1;)input.codePointAt(i)<=65535?i++:(i+=2,count--);return count}let segmenter;function _getGraphemeCount(input){
segmenter||(segmenter=new Intl.Segmenter);const segments=segmenter.segment(input);let count=0;for(const _ of segments)count++;return count}function _getLastMetadata(schema,type){
if("pipe"in schema){const nestedSchemas=[];for(let index=schema.pipe.length-1;index>=0;index--){const item=schema.pipe[index];if(item.kind==="schema"&&"pipe"in item)
nestedSchemas.push(item);else if(item.kind==="metadata"&&item.type===type)return item[type]}for(const nestedSchema of nestedSchemas){const result=_getLastMetadata(
nestedSchema,type);if(result!==void 0)return result}}}let store;function _getWordCount(locales,input){store||(store=new Map);const key=String(locales);let segmenter$1=store.
get(key);segmenter$1||(segmenter$1=new Intl.Segmenter(locales,{granularity:"word"}),store.set(key,segmenter$1));const segments=segmenter$1.segment(input);let count=0;
for(const segment of segments)segment.isWordLike&&count++;return count}const NON_DIGIT_REGEX=/\D/gu;function _isLuhnAlgo(input){const number$1=input.replace(NON_DIGIT_REGEX,
"");let length$1=number$1.length,bit=1,sum=0;for(;length$1;){const value$1=+number$1[--length$1];bit^=1,sum+=bit?[0,2,4,6,8,1,3,5,7,9][value$1]:value$1}return sum%
10===0}function _isSameValueZero(value1,value2){return value1===value2||Number.isNaN(value1)&&Number.isNaN(value2)}function _isValidObjectKey(object$1,key){return Object.
prototype.hasOwnProperty.call(object$1,key)&&key!=="__proto__"&&key!=="prototype"&&key!=="constructor"}function _isValueMatch(requirement,value$1){return Number.
isNaN(requirement)&&Number.isNaN(value$1)||requirement<=value$1&&requirement>=value$1}function _joinExpects(values$1,separator){const list=[...new Set(values$1)];
return list.length>1?`(${list.join(` ${separator} `)})`:list[0]??"never"}function _standardSchema(schema){return schema["~standard"]={version:1,vendor:"valibot",
validate:value$1=>schema["~run"]({value:value$1},getGlobalConfig())},schema}function entriesFromList(list,schema){const entries$1={};for(const key of list)entries$1[key]=
schema;return entries$1}function entriesFromObjects(schemas){const entries$1={};for(const schema of schemas)Object.assign(entries$1,schema.entries);return entries$1}
function getDotPath(issue){if(issue.path){let key="";for(const item of issue.path)if(typeof item.key=="string"||typeof item.key=="number")key?key+=`.${item.key}`:
key+=item.key;else return null;return key}return null}function isOfKind(kind,object$1){return object$1.kind===kind}function isOfType(type,object$1){return object$1.
type===type}var ValiError=class extends Error{constructor(issues){super(issues[0].message),this.name="ValiError",this.issues=issues}};function isValiError(error){
return error instanceof ValiError}function args(schema){return{kind:"transformation",type:"args",reference:args,async:!1,schema,"~run"(dataset,config$1){const func=dataset.
value;return dataset.value=(...args_)=>{const argsDataset=this.schema["~run"]({value:args_},config$1);if(argsDataset.issues)throw new ValiError(argsDataset.issues);
return func(...argsDataset.value)},dataset}}}function argsAsync(schema){return{kind:"transformation",type:"args",reference:argsAsync,async:!1,schema,"~run"(dataset,config$1){
const func=dataset.value;return dataset.value=async(...args$1)=>{const argsDataset=await schema["~run"]({value:args$1},config$1);if(argsDataset.issues)throw new ValiError(
argsDataset.issues);return func(...argsDataset.value)},dataset}}}function awaitAsync(){return{kind:"transformation",type:"await",reference:awaitAsync,async:!0,async"\
~run"(dataset){return dataset.value=await dataset.value,dataset}}}const BASE64_REGEX=/^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu,BIC_REGEX=/^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u,
CUID2_REGEX=/^[a-z][\da-z]*$/u,DECIMAL_REGEX=/^[+-]?(?:\d*\.)?\d+$/u,DIGITS_REGEX=/^\d+$/u,DOMAIN_REGEX=/^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u,
EMAIL_REGEX=/^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u,EMOJI_REGEX=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u\
{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Bas\
e}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}\
-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u"),HEXADECIMAL_REGEX=/^(?:0[hx])?[\da-fA-F]+$/u,HEX_COLOR_REGEX=/^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u,
IMEI_REGEX=/^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u,IPV4_REGEX=/^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u,IPV6_REGEX=/^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu,
IP_REGEX=/^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu,
ISO_DATE_REGEX=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u,ISO_DATE_TIME_REGEX=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u,
ISO_DATE_TIME_SECOND_REGEX=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u,ISO_TIME_REGEX=/^(?:0\d|1\d|2[0-3]):[0-5]\d$/u,
ISO_TIME_SECOND_REGEX=/^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u,ISO_TIMESTAMP_REGEX=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u,
ISO_WEEK_REGEX=/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u,JWS_COMPACT_REGEX=/^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u,
ISRC_REGEX=/^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u,KSUID_REGEX=/^[a-zA-Z0-9]{27}$/u,MAC48_REGEX=/^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u,
MAC64_REGEX=/^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u,
MAC_REGEX=/^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u,
NANO_ID_REGEX=/^[\w-]+$/u,OCTAL_REGEX=/^(?:0o)?[0-7]+$/u,RFC_EMAIL_REGEX=/^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
SLUG_REGEX=/^[\da-z]+(?:[-_][\da-z]+)*$/u,ULID_REGEX=/^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u,UUID_REGEX=/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;function base64(message$1){
return{kind:"validation",type:"base64",reference:base64,async:!1,expects:null,requirement:BASE64_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.
typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"Base64",dataset,config$1),dataset}}}function bic(message$1){return{kind:"validation",type:"bic",reference:bic,
async:!1,expects:null,requirement:BIC_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,
"BIC",dataset,config$1),dataset}}}function brand(name){return{kind:"transformation",type:"brand",reference:brand,async:!1,name,"~run"(dataset){return dataset}}}
function bytes(requirement,message$1){return{kind:"validation",type:"bytes",reference:bytes,async:!1,expects:`${requirement}`,requirement,message:message$1,"~ru\
n"(dataset,config$1){if(dataset.typed){const length$1=_getByteCount(dataset.value);length$1!==this.requirement&&_addIssue(this,"bytes",dataset,config$1,{received:`${length$1}`})}
return dataset}}}function check(requirement,message$1){return{kind:"validation",type:"check",reference:check,async:!1,expects:null,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"input",dataset,config$1),dataset}}}function checkAsync(requirement,message$1){
return{kind:"validation",type:"check",reference:checkAsync,async:!0,expects:null,requirement,message:message$1,async"~run"(dataset,config$1){return dataset.typed&&
!await this.requirement(dataset.value)&&_addIssue(this,"input",dataset,config$1),dataset}}}function checkItems(requirement,message$1){return{kind:"validation",type:"\
check_items",reference:checkItems,async:!1,expects:null,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.typed)for(let index=0;index<dataset.value.
length;index++){const item=dataset.value[index];this.requirement(item,index,dataset.value)||_addIssue(this,"item",dataset,config$1,{input:item,path:[{type:"arra\
y",origin:"value",input:dataset.value,key:index,value:item}]})}return dataset}}}function checkItemsAsync(requirement,message$1){return{kind:"validation",type:"c\
heck_items",reference:checkItemsAsync,async:!0,expects:null,requirement,message:message$1,async"~run"(dataset,config$1){if(dataset.typed){const requirementResults=await Promise.
all(dataset.value.map(this.requirement));for(let index=0;index<dataset.value.length;index++)if(!requirementResults[index]){const item=dataset.value[index];_addIssue(
this,"item",dataset,config$1,{input:item,path:[{type:"array",origin:"value",input:dataset.value,key:index,value:item}]})}}return dataset}}}function codePoints(requirement,message$1){
return{kind:"validation",type:"code_points",reference:codePoints,async:!1,expects:`${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.
typed){const count=_getCodePointCount(dataset.value);count!==this.requirement&&_addIssue(this,"code points",dataset,config$1,{received:`${count}`})}return dataset}}}
const CREDIT_CARD_REGEX=/^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u,SANITIZE_REGEX=/[- ]/gu,PROVIDER_REGEX_LIST=null;function creditCard(message$1){
return{kind:"validation",type:"credit_card",reference:creditCard,async:!1,expects:null,requirement(input){let sanitized;return CREDIT_CARD_REGEX.test(input)&&(sanitized=
input.replace(SANITIZE_REGEX,""))&&PROVIDER_REGEX_LIST.some(regex$1=>regex$1.test(sanitized))&&_isLuhnAlgo(sanitized)},message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"credit card",dataset,config$1),dataset}}}function cuid2(message$1){return{kind:"validati\
on",type:"cuid2",reference:cuid2,async:!1,expects:null,requirement:CUID2_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.
test(dataset.value)&&_addIssue(this,"Cuid2",dataset,config$1),dataset}}}function decimal(message$1){return{kind:"validation",type:"decimal",reference:decimal,async:!1,
expects:null,requirement:DECIMAL_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"d\
ecimal",dataset,config$1),dataset}}}function description(description_){return{kind:"metadata",type:"description",reference:description,description:description_}}
function digits(message$1){return{kind:"validation",type:"digits",reference:digits,async:!1,expects:null,requirement:DIGITS_REGEX,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"digits",dataset,config$1),dataset}}}function domain(message$1){return{kind:"validat\
ion",type:"domain",reference:domain,expects:null,async:!1,requirement:DOMAIN_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.
test(dataset.value)&&_addIssue(this,"domain",dataset,config$1),dataset}}}function email(message$1){return{kind:"validation",type:"email",reference:email,expects:null,
async:!1,requirement:EMAIL_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"email",
dataset,config$1),dataset}}}function emoji(message$1){return{kind:"validation",type:"emoji",reference:emoji,async:!1,expects:null,requirement:EMOJI_REGEX,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"emoji",dataset,config$1),dataset}}}function empty(message$1){
return{kind:"validation",type:"empty",reference:empty,async:!1,expects:"0",message:message$1,"~run"(dataset,config$1){return dataset.typed&&dataset.value.length>
0&&_addIssue(this,"length",dataset,config$1,{received:`${dataset.value.length}`}),dataset}}}function endsWith(requirement,message$1){return{kind:"validation",type:"\
ends_with",reference:endsWith,async:!1,expects:`"${requirement}"`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!dataset.value.endsWith(
this.requirement)&&_addIssue(this,"end",dataset,config$1,{received:`"${dataset.value.slice(-this.requirement.length)}"`}),dataset}}}function entries(requirement,message$1){
return{kind:"validation",type:"entries",reference:entries,async:!1,expects:`${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(!dataset.typed)
return dataset;const count=Object.keys(dataset.value).length;return dataset.typed&&count!==this.requirement&&_addIssue(this,"entries",dataset,config$1,{received:`${count}`}),
dataset}}}function everyItem(requirement,message$1){return{kind:"validation",type:"every_item",reference:everyItem,async:!1,expects:null,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&!dataset.value.every(this.requirement)&&_addIssue(this,"item",dataset,config$1),dataset}}}function examples(examples_){
return{kind:"metadata",type:"examples",reference:examples,examples:examples_}}function excludes(requirement,message$1){const received=_stringify(requirement);return{
kind:"validation",type:"excludes",reference:excludes,async:!1,expects:`!${received}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&
dataset.value.includes(this.requirement)&&_addIssue(this,"content",dataset,config$1,{received}),dataset}}}function filterItems(operation){return{kind:"transform\
ation",type:"filter_items",reference:filterItems,async:!1,operation,"~run"(dataset){return dataset.value=dataset.value.filter(this.operation),dataset}}}function findItem(operation){
return{kind:"transformation",type:"find_item",reference:findItem,async:!1,operation,"~run"(dataset){return dataset.value=dataset.value.find(this.operation),dataset}}}
function finite(message$1){return{kind:"validation",type:"finite",reference:finite,async:!1,expects:null,requirement:Number.isFinite,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"finite",dataset,config$1),dataset}}}function flavor(name){return{kind:"transformation",type:"\
flavor",reference:flavor,async:!1,name,"~run"(dataset){return dataset}}}function graphemes(requirement,message$1){return{kind:"validation",type:"graphemes",reference:graphemes,
async:!1,expects:`${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.typed){const count=_getGraphemeCount(dataset.value);count!==
this.requirement&&_addIssue(this,"graphemes",dataset,config$1,{received:`${count}`})}return dataset}}}function gtValue(requirement,message$1){return{kind:"valid\
ation",type:"gt_value",reference:gtValue,async:!1,expects:`>${requirement instanceof Date?requirement.toJSON():_stringify(requirement)}`,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&!(dataset.value>this.requirement)&&_addIssue(this,"value",dataset,config$1,{received:dataset.value instanceof Date?
dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function guard(requirement,message$1){return{kind:"transformation",type:"guard",reference:guard,async:!1,
requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&(_addIssue(this,"input",dataset,config$1),dataset.
typed=!1),dataset}}}const HASH_LENGTHS={md4:32,md5:32,sha1:40,sha256:64,sha384:96,sha512:128,ripemd128:32,ripemd160:40,tiger128:32,tiger160:40,tiger192:48,crc32:8,
crc32b:8,adler32:8};function hash(types,message$1){return{kind:"validation",type:"hash",reference:hash,expects:null,async:!1,requirement:RegExp(types.map(type=>`\
^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"),"u"),message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(
this,"hash",dataset,config$1),dataset}}}function hexadecimal(message$1){return{kind:"validation",type:"hexadecimal",reference:hexadecimal,async:!1,expects:null,
requirement:HEXADECIMAL_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"hexadecima\
l",dataset,config$1),dataset}}}function hexColor(message$1){return{kind:"validation",type:"hex_color",reference:hexColor,async:!1,expects:null,requirement:HEX_COLOR_REGEX,
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"hex color",dataset,config$1),dataset}}}function imei(message$1){
return{kind:"validation",type:"imei",reference:imei,async:!1,expects:null,requirement(input){return IMEI_REGEX.test(input)&&_isLuhnAlgo(input)},message:message$1,
"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"IMEI",dataset,config$1),dataset}}}function includes(requirement,message$1){
const expects=_stringify(requirement);return{kind:"validation",type:"includes",reference:includes,async:!1,expects,requirement,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!dataset.value.includes(this.requirement)&&_addIssue(this,"content",dataset,config$1,{received:`!${expects}`}),dataset}}}function integer(message$1){
return{kind:"validation",type:"integer",reference:integer,async:!1,expects:null,requirement:Number.isInteger,message:message$1,"~run"(dataset,config$1){return dataset.
typed&&!this.requirement(dataset.value)&&_addIssue(this,"integer",dataset,config$1),dataset}}}function ip(message$1){return{kind:"validation",type:"ip",reference:ip,
async:!1,expects:null,requirement:IP_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,
"IP",dataset,config$1),dataset}}}function ipv4(message$1){return{kind:"validation",type:"ipv4",reference:ipv4,async:!1,expects:null,requirement:IPV4_REGEX,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"IPv4",dataset,config$1),dataset}}}function ipv6(message$1){
return{kind:"validation",type:"ipv6",reference:ipv6,async:!1,expects:null,requirement:IPV6_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&
!this.requirement.test(dataset.value)&&_addIssue(this,"IPv6",dataset,config$1),dataset}}}function _isIsbn10(input){const digits$1=input.split("").map(c=>c==="X"?
10:parseInt(c));let sum=0;for(let i=0;i<10;i++)sum+=digits$1[i]*(10-i);return sum%11===0}function _isIsbn13(input){const digits$1=input.split("").map(c=>parseInt(
c));let sum=0;for(let i=0;i<13;i++)sum+=digits$1[i]*(i%2===0?1:3);return sum%10===0}const ISBN_SEPARATOR_REGEX=/[- ]/gu,ISBN_10_DETECTION_REGEX=/^\d{9}[\dX]$/u,
ISBN_13_DETECTION_REGEX=/^\d{13}$/u;function isbn(message$1){return{kind:"validation",type:"isbn",reference:isbn,async:!1,expects:null,requirement(input){const replacedInput=input.
replace(ISBN_SEPARATOR_REGEX,"");return ISBN_10_DETECTION_REGEX.test(replacedInput)?_isIsbn10(replacedInput):ISBN_13_DETECTION_REGEX.test(replacedInput)?_isIsbn13(
replacedInput):!1},message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"ISBN",dataset,config$1),dataset}}}
function isrc(message$1){return{kind:"validation",type:"isrc",reference:isrc,async:!1,expects:null,requirement:ISRC_REGEX,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"ISRC",dataset,config$1),dataset}}}function isoDate(message$1){return{kind:"validati\
on",type:"iso_date",reference:isoDate,async:!1,expects:null,requirement:ISO_DATE_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.
test(dataset.value)&&_addIssue(this,"date",dataset,config$1),dataset}}}function isoDateTime(message$1){return{kind:"validation",type:"iso_date_time",reference:isoDateTime,
async:!1,expects:null,requirement:ISO_DATE_TIME_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(
this,"date-time",dataset,config$1),dataset}}}function isoDateTimeSecond(message$1){return{kind:"validation",type:"iso_date_time_second",reference:isoDateTimeSecond,
async:!1,expects:null,requirement:ISO_DATE_TIME_SECOND_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&
_addIssue(this,"date-time-second",dataset,config$1),dataset}}}function isoTime(message$1){return{kind:"validation",type:"iso_time",reference:isoTime,async:!1,expects:null,
requirement:ISO_TIME_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"time",dataset,
config$1),dataset}}}function isoTimeSecond(message$1){return{kind:"validation",type:"iso_time_second",reference:isoTimeSecond,async:!1,expects:null,requirement:ISO_TIME_SECOND_REGEX,
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"time-second",dataset,config$1),dataset}}}
function isoTimestamp(message$1){return{kind:"validation",type:"iso_timestamp",reference:isoTimestamp,async:!1,expects:null,requirement:ISO_TIMESTAMP_REGEX,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"timestamp",dataset,config$1),dataset}}}function isoWeek(message$1){
return{kind:"validation",type:"iso_week",reference:isoWeek,async:!1,expects:null,requirement:ISO_WEEK_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.
typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"week",dataset,config$1),dataset}}}function jwsCompact(message$1){return{kind:"validation",type:"jw\
s_compact",reference:jwsCompact,async:!1,expects:null,requirement:JWS_COMPACT_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.
test(dataset.value)&&_addIssue(this,"JWS compact",dataset,config$1),dataset}}}function ksuid(message$1){return{kind:"validation",type:"ksuid",reference:ksuid,async:!1,
expects:null,requirement:KSUID_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"KSU\
ID",dataset,config$1),dataset}}}function length(requirement,message$1){return{kind:"validation",type:"length",reference:length,async:!1,expects:`${requirement}`,
requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&dataset.value.length!==this.requirement&&_addIssue(this,"length",dataset,config$1,{
received:`${dataset.value.length}`}),dataset}}}function ltValue(requirement,message$1){return{kind:"validation",type:"lt_value",reference:ltValue,async:!1,expects:`\
<${requirement instanceof Date?requirement.toJSON():_stringify(requirement)}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!(dataset.
value<this.requirement)&&_addIssue(this,"value",dataset,config$1,{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}
function mac(message$1){return{kind:"validation",type:"mac",reference:mac,async:!1,expects:null,requirement:MAC_REGEX,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"MAC",dataset,config$1),dataset}}}function mac48(message$1){return{kind:"validation",
type:"mac48",reference:mac48,async:!1,expects:null,requirement:MAC48_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(
dataset.value)&&_addIssue(this,"48-bit MAC",dataset,config$1),dataset}}}function mac64(message$1){return{kind:"validation",type:"mac64",reference:mac64,async:!1,
expects:null,requirement:MAC64_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"64-\
bit MAC",dataset,config$1),dataset}}}function mapItems(operation){return{kind:"transformation",type:"map_items",reference:mapItems,async:!1,operation,"~run"(dataset){
return dataset.value=dataset.value.map(this.operation),dataset}}}function maxBytes(requirement,message$1){return{kind:"validation",type:"max_bytes",reference:maxBytes,
async:!1,expects:`<=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.typed){const length$1=_getByteCount(dataset.value);length$1>
this.requirement&&_addIssue(this,"bytes",dataset,config$1,{received:`${length$1}`})}return dataset}}}function maxCodePoints(requirement,message$1){return{kind:"\
validation",type:"max_code_points",reference:maxCodePoints,async:!1,expects:`<=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.
typed){const count=_getCodePointCount(dataset.value);count>this.requirement&&_addIssue(this,"code points",dataset,config$1,{received:`${count}`})}return dataset}}}
function maxEntries(requirement,message$1){return{kind:"validation",type:"max_entries",reference:maxEntries,async:!1,expects:`<=${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){if(!dataset.typed)return dataset;const count=Object.keys(dataset.value).length;return dataset.typed&&count>this.requirement&&_addIssue(
this,"entries",dataset,config$1,{received:`${count}`}),dataset}}}function maxGraphemes(requirement,message$1){return{kind:"validation",type:"max_graphemes",reference:maxGraphemes,
async:!1,expects:`<=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.typed){const count=_getGraphemeCount(dataset.value);count>
this.requirement&&_addIssue(this,"graphemes",dataset,config$1,{received:`${count}`})}return dataset}}}function maxLength(requirement,message$1){return{kind:"val\
idation",type:"max_length",reference:maxLength,async:!1,expects:`<=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&
dataset.value.length>this.requirement&&_addIssue(this,"length",dataset,config$1,{received:`${dataset.value.length}`}),dataset}}}function maxSize(requirement,message$1){
return{kind:"validation",type:"max_size",reference:maxSize,async:!1,expects:`<=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.
typed&&dataset.value.size>this.requirement&&_addIssue(this,"size",dataset,config$1,{received:`${dataset.value.size}`}),dataset}}}function maxValue(requirement,message$1){
return{kind:"validation",type:"max_value",reference:maxValue,async:!1,expects:`<=${requirement instanceof Date?requirement.toJSON():_stringify(requirement)}`,requirement,
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!(dataset.value<=this.requirement)&&_addIssue(this,"value",dataset,config$1,{received:dataset.value instanceof
Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function maxWords(locales,requirement,message$1){return{kind:"validation",type:"max_words",reference:maxWords,
async:!1,expects:`<=${requirement}`,locales,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.typed){const count=_getWordCount(this.locales,dataset.
value);count>this.requirement&&_addIssue(this,"words",dataset,config$1,{received:`${count}`})}return dataset}}}function metadata(metadata_){return{kind:"metadat\
a",type:"metadata",reference:metadata,metadata:metadata_}}function mimeType(requirement,message$1){return{kind:"validation",type:"mime_type",reference:mimeType,
async:!1,expects:_joinExpects(requirement.map(option=>`"${option}"`),"|"),requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.
includes(dataset.value.type)&&_addIssue(this,"MIME type",dataset,config$1,{received:`"${dataset.value.type}"`}),dataset}}}function minBytes(requirement,message$1){
return{kind:"validation",type:"min_bytes",reference:minBytes,async:!1,expects:`>=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.
typed){const length$1=_getByteCount(dataset.value);length$1<this.requirement&&_addIssue(this,"bytes",dataset,config$1,{received:`${length$1}`})}return dataset}}}
function minCodePoints(requirement,message$1){return{kind:"validation",type:"min_code_points",reference:minCodePoints,async:!1,expects:`>=${requirement}`,requirement,
message:message$1,"~run"(dataset,config$1){if(dataset.typed){const count=_getCodePointCount(dataset.value);count<this.requirement&&_addIssue(this,"code points",
dataset,config$1,{received:`${count}`})}return dataset}}}function minEntries(requirement,message$1){return{kind:"validation",type:"min_entries",reference:minEntries,
async:!1,expects:`>=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(!dataset.typed)return dataset;const count=Object.keys(dataset.value).
length;return dataset.typed&&count<this.requirement&&_addIssue(this,"entries",dataset,config$1,{received:`${count}`}),dataset}}}function minGraphemes(requirement,message$1){
return{kind:"validation",type:"min_graphemes",reference:minGraphemes,async:!1,expects:`>=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){
if(dataset.typed){const count=_getGraphemeCount(dataset.value);count<this.requirement&&_addIssue(this,"graphemes",dataset,config$1,{received:`${count}`})}return dataset}}}
function minLength(requirement,message$1){return{kind:"validation",type:"min_length",reference:minLength,async:!1,expects:`>=${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&dataset.value.length<this.requirement&&_addIssue(this,"length",dataset,config$1,{received:`${dataset.value.length}`}),
dataset}}}function minSize(requirement,message$1){return{kind:"validation",type:"min_size",reference:minSize,async:!1,expects:`>=${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&dataset.value.size<this.requirement&&_addIssue(this,"size",dataset,config$1,{received:`${dataset.value.size}`}),dataset}}}
function minValue(requirement,message$1){return{kind:"validation",type:"min_value",reference:minValue,async:!1,expects:`>=${requirement instanceof Date?requirement.
toJSON():_stringify(requirement)}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!(dataset.value>=this.requirement)&&_addIssue(this,
"value",dataset,config$1,{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function minWords(locales,requirement,message$1){
return{kind:"validation",type:"min_words",reference:minWords,async:!1,expects:`>=${requirement}`,locales,requirement,message:message$1,"~run"(dataset,config$1){
if(dataset.typed){const count=_getWordCount(this.locales,dataset.value);count<this.requirement&&_addIssue(this,"words",dataset,config$1,{received:`${count}`})}return dataset}}}
function multipleOf(requirement,message$1){return{kind:"validation",type:"multiple_of",reference:multipleOf,async:!1,expects:`%${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&dataset.value%this.requirement!=0&&_addIssue(this,"multiple",dataset,config$1),dataset}}}function nanoid(message$1){
return{kind:"validation",type:"nanoid",reference:nanoid,async:!1,expects:null,requirement:NANO_ID_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.
typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"Nano ID",dataset,config$1),dataset}}}function nonEmpty(message$1){return{kind:"validation",type:"n\
on_empty",reference:nonEmpty,async:!1,expects:"!0",message:message$1,"~run"(dataset,config$1){return dataset.typed&&dataset.value.length===0&&_addIssue(this,"le\
ngth",dataset,config$1,{received:"0"}),dataset}}}function normalize(form){return{kind:"transformation",type:"normalize",reference:normalize,async:!1,form,"~run"(dataset){
return dataset.value=dataset.value.normalize(this.form),dataset}}}function notBytes(requirement,message$1){return{kind:"validation",type:"not_bytes",reference:notBytes,
async:!1,expects:`!${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.typed){const length$1=_getByteCount(dataset.value);length$1===
this.requirement&&_addIssue(this,"bytes",dataset,config$1,{received:`${length$1}`})}return dataset}}}function notCodePoints(requirement,message$1){return{kind:"\
validation",type:"not_code_points",reference:notCodePoints,async:!1,expects:`!${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.
typed){const count=_getCodePointCount(dataset.value);count===this.requirement&&_addIssue(this,"code points",dataset,config$1,{received:`${count}`})}return dataset}}}
function notEntries(requirement,message$1){return{kind:"validation",type:"not_entries",reference:notEntries,async:!1,expects:`!${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){if(!dataset.typed)return dataset;const count=Object.keys(dataset.value).length;return dataset.typed&&count===this.requirement&&_addIssue(
this,"entries",dataset,config$1,{received:`${count}`}),dataset}}}function notGraphemes(requirement,message$1){return{kind:"validation",type:"not_graphemes",reference:notGraphemes,
async:!1,expects:`!${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.typed){const count=_getGraphemeCount(dataset.value);count===
this.requirement&&_addIssue(this,"graphemes",dataset,config$1,{received:`${count}`})}return dataset}}}function notLength(requirement,message$1){return{kind:"val\
idation",type:"not_length",reference:notLength,async:!1,expects:`!${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&dataset.
value.length===this.requirement&&_addIssue(this,"length",dataset,config$1,{received:`${dataset.value.length}`}),dataset}}}function notSize(requirement,message$1){
return{kind:"validation",type:"not_size",reference:notSize,async:!1,expects:`!${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.
typed&&dataset.value.size===this.requirement&&_addIssue(this,"size",dataset,config$1,{received:`${dataset.value.size}`}),dataset}}}function notValue(requirement,message$1){
return{kind:"validation",type:"not_value",reference:notValue,async:!1,expects:requirement instanceof Date?`!${requirement.toJSON()}`:`!${_stringify(requirement)}`,
requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&_isValueMatch(this.requirement,dataset.value)&&_addIssue(this,"value",dataset,config$1,
{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function notValues(requirement,message$1){return{kind:"vali\
dation",type:"not_values",reference:notValues,async:!1,expects:`!${_joinExpects(requirement.map(value$1=>value$1 instanceof Date?value$1.toJSON():_stringify(value$1)),
"|")}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&this.requirement.some(requirement$1=>_isValueMatch(requirement$1,dataset.value))&&
_addIssue(this,"value",dataset,config$1,{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function notWords(locales,requirement,message$1){
return{kind:"validation",type:"not_words",reference:notWords,async:!1,expects:`!${requirement}`,locales,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.
typed){const count=_getWordCount(this.locales,dataset.value);count===this.requirement&&_addIssue(this,"words",dataset,config$1,{received:`${count}`})}return dataset}}}
function octal(message$1){return{kind:"validation",type:"octal",reference:octal,async:!1,expects:null,requirement:OCTAL_REGEX,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"octal",dataset,config$1),dataset}}}const TRUTHY=null,FALSY=null;function parseBoolean(config$1,message$1){
const normalize$1=v=>typeof v=="string"?v.toLowerCase():v,truthyRaw=config$1?.truthy??TRUTHY,falsyRaw=config$1?.falsy??FALSY,truthy=config$1?.truthy?config$1.truthy.
map(normalize$1):TRUTHY,falsy=config$1?.falsy?config$1.falsy.map(normalize$1):FALSY;return{kind:"transformation",type:"parse_boolean",reference:parseBoolean,expects:_joinExpects(
[...truthyRaw,...falsyRaw].map(_stringify),"|"),config:config$1,message:message$1,async:!1,"~run"(dataset,config$2){const input=normalize$1(dataset.value);return truthy.
includes(input)?dataset.value=!0:falsy.includes(input)?dataset.value=!1:(_addIssue(this,"boolean",dataset,config$2),dataset.typed=!1),dataset}}}function parseJson(config$1,message$1){
return{kind:"transformation",type:"parse_json",reference:parseJson,config:config$1,message:message$1,async:!1,"~run"(dataset,config$2){try{dataset.value=JSON.parse(
dataset.value,this.config?.reviver)}catch(error){if(error instanceof Error)_addIssue(this,"JSON",dataset,config$2,{received:`"${error.message}"`}),dataset.typed=
!1;else throw error}return dataset}}}function _isPartiallyTyped(dataset,paths){if(dataset.issues)for(const path2 of paths)for(const issue of dataset.issues){let typed=!1;
const bound=Math.min(path2.length,issue.path?.length??0);for(let index=0;index<bound;index++)if(path2[index]!==issue.path[index].key&&(path2[index]!=="$"||issue.
path[index].type!=="array")){typed=!0;break}if(!typed)return!1}return!0}function partialCheck(paths,requirement,message$1){return{kind:"validation",type:"partia\
l_check",reference:partialCheck,async:!1,expects:null,paths,requirement,message:message$1,"~run"(dataset,config$1){return(dataset.typed||_isPartiallyTyped(dataset,
paths))&&!this.requirement(dataset.value)&&_addIssue(this,"input",dataset,config$1),dataset}}}function partialCheckAsync(paths,requirement,message$1){return{kind:"\
validation",type:"partial_check",reference:partialCheckAsync,async:!0,expects:null,paths,requirement,message:message$1,async"~run"(dataset,config$1){return(dataset.
typed||_isPartiallyTyped(dataset,paths))&&!await this.requirement(dataset.value)&&_addIssue(this,"input",dataset,config$1),dataset}}}function rawCheck(action){return{
kind:"validation",type:"raw_check",reference:rawCheck,async:!1,expects:null,"~run"(dataset,config$1){return action({dataset,config:config$1,addIssue:info=>_addIssue(
this,info?.label??"input",dataset,config$1,info)}),dataset}}}function rawCheckAsync(action){return{kind:"validation",type:"raw_check",reference:rawCheckAsync,async:!0,
expects:null,async"~run"(dataset,config$1){return await action({dataset,config:config$1,addIssue:info=>_addIssue(this,info?.label??"input",dataset,config$1,info)}),
dataset}}}function rawTransform(action){return{kind:"transformation",type:"raw_transform",reference:rawTransform,async:!1,"~run"(dataset,config$1){const output=action(
{dataset,config:config$1,addIssue:info=>_addIssue(this,info?.label??"input",dataset,config$1,info),NEVER:null});return dataset.issues?dataset.typed=!1:dataset.value=
output,dataset}}}function rawTransformAsync(action){return{kind:"transformation",type:"raw_transform",reference:rawTransformAsync,async:!0,async"~run"(dataset,config$1){
const output=await action({dataset,config:config$1,addIssue:info=>_addIssue(this,info?.label??"input",dataset,config$1,info),NEVER:null});return dataset.issues?
dataset.typed=!1:dataset.value=output,dataset}}}function readonly(){return{kind:"transformation",type:"readonly",reference:readonly,async:!1,"~run"(dataset){return dataset}}}
function reduceItems(operation,initial){return{kind:"transformation",type:"reduce_items",reference:reduceItems,async:!1,operation,initial,"~run"(dataset){return dataset.
value=dataset.value.reduce(this.operation,this.initial),dataset}}}function regex(requirement,message$1){return{kind:"validation",type:"regex",reference:regex,async:!1,
expects:`${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"for\
mat",dataset,config$1),dataset}}}function returns(schema){return{kind:"transformation",type:"returns",reference:returns,async:!1,schema,"~run"(dataset,config$1){
const func=dataset.value;return dataset.value=(...args_)=>{const returnsDataset=this.schema["~run"]({value:func(...args_)},config$1);if(returnsDataset.issues)throw new ValiError(
returnsDataset.issues);return returnsDataset.value},dataset}}}function returnsAsync(schema){return{kind:"transformation",type:"returns",reference:returnsAsync,async:!1,
schema,"~run"(dataset,config$1){const func=dataset.value;return dataset.value=async(...args_)=>{const returnsDataset=await this.schema["~run"]({value:await func(
...args_)},config$1);if(returnsDataset.issues)throw new ValiError(returnsDataset.issues);return returnsDataset.value},dataset}}}function rfcEmail(message$1){return{
kind:"validation",type:"rfc_email",reference:rfcEmail,expects:null,async:!1,requirement:RFC_EMAIL_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.
typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"email",dataset,config$1),dataset}}}function safeInteger(message$1){return{kind:"validation",type:"\
safe_integer",reference:safeInteger,async:!1,expects:null,requirement:Number.isSafeInteger,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.
requirement(dataset.value)&&_addIssue(this,"safe integer",dataset,config$1),dataset}}}function size(requirement,message$1){return{kind:"validation",type:"size",
reference:size,async:!1,expects:`${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&dataset.value.size!==this.requirement&&
_addIssue(this,"size",dataset,config$1,{received:`${dataset.value.size}`}),dataset}}}function slug(message$1){return{kind:"validation",type:"slug",reference:slug,
async:!1,expects:null,requirement:SLUG_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,
"slug",dataset,config$1),dataset}}}function someItem(requirement,message$1){return{kind:"validation",type:"some_item",reference:someItem,async:!1,expects:null,requirement,
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!dataset.value.some(this.requirement)&&_addIssue(this,"item",dataset,config$1),dataset}}}function sortItems(operation){
return{kind:"transformation",type:"sort_items",reference:sortItems,async:!1,operation,"~run"(dataset){return dataset.value=dataset.value.sort(this.operation),dataset}}}
function startsWith(requirement,message$1){return{kind:"validation",type:"starts_with",reference:startsWith,async:!1,expects:`"${requirement}"`,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&!dataset.value.startsWith(this.requirement)&&_addIssue(this,"start",dataset,config$1,{received:`"${dataset.value.
slice(0,this.requirement.length)}"`}),dataset}}}function stringifyJson(config$1,message$1){return{kind:"transformation",type:"stringify_json",reference:stringifyJson,
message:message$1,config:config$1,async:!1,"~run"(dataset,config$2){try{const output=JSON.stringify(dataset.value,this.config?.replacer,this.config?.space);output===
void 0?(_addIssue(this,"JSON",dataset,config$2),dataset.typed=!1):dataset.value=output}catch(error){if(error instanceof Error)_addIssue(this,"JSON",dataset,config$2,
{received:`"${error.message}"`}),dataset.typed=!1;else throw error}return dataset}}}function title(title_){return{kind:"metadata",type:"title",reference:title,title:title_}}
function toBigint(message$1){return{kind:"transformation",type:"to_bigint",reference:toBigint,async:!1,message:message$1,"~run"(dataset,config$1){try{dataset.value=
BigInt(dataset.value)}catch{_addIssue(this,"bigint",dataset,config$1),dataset.typed=!1}return dataset}}}function toBoolean(){return{kind:"transformation",type:"\
to_boolean",reference:toBoolean,async:!1,"~run"(dataset){return dataset.value=!!dataset.value,dataset}}}function toCamelCase(){return{kind:"transformation",type:"\
to_camel_case",reference:toCamelCase,async:!1,"~run"(dataset){return dataset.value=_formatCase(dataset.value,"",!1,!0),dataset}}}function toDate(message$1){return{
kind:"transformation",type:"to_date",reference:toDate,async:!1,message:message$1,"~run"(dataset,config$1){try{dataset.value=new Date(dataset.value),isNaN(dataset.
value)&&(_addIssue(this,"date",dataset,config$1,{received:'"Invalid Date"'}),dataset.typed=!1)}catch{_addIssue(this,"date",dataset,config$1),dataset.typed=!1}return dataset}}}
function toKebabCase(){return{kind:"transformation",type:"to_kebab_case",reference:toKebabCase,async:!1,"~run"(dataset){return dataset.value=_formatCase(dataset.
value,"-",!1,!1),dataset}}}function toLowerCase(){return{kind:"transformation",type:"to_lower_case",reference:toLowerCase,async:!1,"~run"(dataset){return dataset.
value=dataset.value.toLowerCase(),dataset}}}function toMaxValue(requirement){return{kind:"transformation",type:"to_max_value",reference:toMaxValue,async:!1,requirement,
"~run"(dataset){return dataset.value=dataset.value>this.requirement?this.requirement:dataset.value,dataset}}}function toMinValue(requirement){return{kind:"trans\
formation",type:"to_min_value",reference:toMinValue,async:!1,requirement,"~run"(dataset){return dataset.value=dataset.value<this.requirement?this.requirement:dataset.
value,dataset}}}function toNumber(message$1){return{kind:"transformation",type:"to_number",reference:toNumber,async:!1,message:message$1,"~run"(dataset,config$1){
try{dataset.value=Number(dataset.value),isNaN(dataset.value)&&(_addIssue(this,"number",dataset,config$1),dataset.typed=!1)}catch{_addIssue(this,"number",dataset,
config$1),dataset.typed=!1}return dataset}}}function toPascalCase(){return{kind:"transformation",type:"to_pascal_case",reference:toPascalCase,async:!1,"~run"(dataset){
return dataset.value=_formatCase(dataset.value,"",!0,!0),dataset}}}function toSnakeCase(){return{kind:"transformation",type:"to_snake_case",reference:toSnakeCase,
async:!1,"~run"(dataset){return dataset.value=_formatCase(dataset.value,"_",!1,!1),dataset}}}function toString(message$1){return{kind:"transformation",type:"to_\
string",reference:toString,async:!1,message:message$1,"~run"(dataset,config$1){try{dataset.value=String(dataset.value)}catch{_addIssue(this,"string",dataset,config$1),
dataset.typed=!1}return dataset}}}function toUpperCase(){return{kind:"transformation",type:"to_upper_case",reference:toUpperCase,async:!1,"~run"(dataset){return dataset.
value=dataset.value.toUpperCase(),dataset}}}function transform(operation){return{kind:"transformation",type:"transform",reference:transform,async:!1,operation,"\
~run"(dataset){return dataset.value=this.operation(dataset.value),dataset}}}function transformAsync(operation){return{kind:"transformation",type:"transform",reference:transformAsync,
async:!0,operation,async"~run"(dataset){return dataset.value=await this.operation(dataset.value),dataset}}}function trim(){return{kind:"transformation",type:"tr\
im",reference:trim,async:!1,"~run"(dataset){return dataset.value=dataset.value.trim(),dataset}}}function trimEnd(){return{kind:"transformation",type:"trim_end",
reference:trimEnd,async:!1,"~run"(dataset){return dataset.value=dataset.value.trimEnd(),dataset}}}function trimStart(){return{kind:"transformation",type:"trim_s\
tart",reference:trimStart,async:!1,"~run"(dataset){return dataset.value=dataset.value.trimStart(),dataset}}}function ulid(message$1){return{kind:"validation",type:"\
ulid",reference:ulid,async:!1,expects:null,requirement:ULID_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.
value)&&_addIssue(this,"ULID",dataset,config$1),dataset}}}function url(message$1){return{kind:"validation",type:"url",reference:url,async:!1,expects:null,requirement(input){
try{return URL.canParse?URL.canParse(input):(new URL(input),!0)}catch{return!1}},message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement(
dataset.value)&&_addIssue(this,"URL",dataset,config$1),dataset}}}function uuid(message$1){return{kind:"validation",type:"uuid",reference:uuid,async:!1,expects:null,
requirement:UUID_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"UUID",dataset,config$1),
dataset}}}function value(requirement,message$1){return{kind:"validation",type:"value",reference:value,async:!1,expects:requirement instanceof Date?requirement.toJSON():
_stringify(requirement),requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!_isValueMatch(this.requirement,dataset.value)&&_addIssue(this,
"value",dataset,config$1,{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function values(requirement,message$1){
return{kind:"validation",type:"values",reference:values,async:!1,expects:`${_joinExpects(requirement.map(value$1=>value$1 instanceof Date?value$1.toJSON():_stringify(
value$1)),"|")}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.some(requirement$1=>_isValueMatch(requirement$1,
dataset.value))&&_addIssue(this,"value",dataset,config$1,{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function words(locales,requirement,message$1){
return{kind:"validation",type:"words",reference:words,async:!1,expects:`${requirement}`,locales,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.
typed){const count=_getWordCount(this.locales,dataset.value);count!==this.requirement&&_addIssue(this,"words",dataset,config$1,{received:`${count}`})}return dataset}}}
const ABORT_EARLY_CONFIG={abortEarly:!0};function assert(schema,input){const issues=schema["~run"]({value:input},ABORT_EARLY_CONFIG).issues;if(issues)throw new ValiError(
issues)}var _LruCache=class{constructor(config$1){this.refCount=0,this.maxSize=config$1?.maxSize??1e3,this.maxAge=config$1?.maxAge??1/0,this.hasMaxAge=isFinite(
this.maxAge)}stringify(input){const type=typeof input;if(type==="string")return`"${input}"`;if(type==="number"||type==="boolean")return`${input}`;if(type==="big\
int")return`${input}n`;if(type==="object"||type==="function"){if(input){this.refIds??(this.refIds=new WeakMap);let id2=this.refIds.get(input);return id2||(id2=++this.
refCount,this.refIds.set(input,id2)),`#${id2}`}return"null"}return type}key(input,config$1={}){return`${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.
stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`}get(key){if(!this.store)return;const entry=this.
store.get(key);if(entry){if(this.hasMaxAge&&Date.now()-entry[1]>this.maxAge){this.store.delete(key);return}return this.store.delete(key),this.store.set(key,entry),
entry[0]}}set(key,value$1){this.store??(this.store=new Map),this.store.delete(key);const timestamp=this.hasMaxAge?Date.now():0;this.store.set(key,[value$1,timestamp]),
this.store.size>this.maxSize&&this.store.delete(this.store.keys().next().value)}clear(){this.store?.clear()}};function cache(schema,config$1){return _standardSchema(
{...schema,cacheConfig:config$1,cache:new _LruCache(config$1),"~run"(dataset,runConfig){const key=this.cache.key(dataset.value,runConfig);let outputDataset=this.
cache.get(key);return outputDataset||this.cache.set(key,outputDataset=schema["~run"](dataset,runConfig)),_cloneDataset(outputDataset)}})}function cacheAsync(schema,config$1){
let activeRuns;return _standardSchema({...schema,async:!0,cacheConfig:config$1,cache:new _LruCache(config$1),async"~run"(dataset,runConfig){const key=this.cache.
key(dataset.value,runConfig),cached=this.cache.get(key);if(cached)return _cloneDataset(cached);let promise$1=activeRuns?.get(key);promise$1||(activeRuns??(activeRuns=
new Map),promise$1=Promise.resolve(schema["~run"](dataset,runConfig)),activeRuns.set(key,promise$1));try{const outputDataset=await promise$1;return this.cache.set(
key,outputDataset),_cloneDataset(outputDataset)}finally{activeRuns?.delete(key)}}})}function config(schema,config$1){return _standardSchema({...schema,"~run"(dataset,config_){
return schema["~run"](dataset,{...config_,...config$1})}})}function getFallback(schema,dataset,config$1){return typeof schema.fallback=="function"?schema.fallback(
dataset,config$1):schema.fallback}function fallback(schema,fallback$1){return _standardSchema({...schema,fallback:fallback$1,"~run"(dataset,config$1){const outputDataset=schema["\
~run"](dataset,config$1);return outputDataset.issues?{typed:!0,value:getFallback(this,outputDataset,config$1)}:outputDataset}})}function fallbackAsync(schema,fallback$1){
return _standardSchema({...schema,fallback:fallback$1,async:!0,async"~run"(dataset,config$1){const outputDataset=await schema["~run"](dataset,config$1);return outputDataset.
issues?{typed:!0,value:await getFallback(this,outputDataset,config$1)}:outputDataset}})}function flatten(issues){const flatErrors={};for(const issue of issues)if(issue.
path){const dotPath=getDotPath(issue);dotPath?(flatErrors.nested||(flatErrors.nested={}),Object.prototype.hasOwnProperty.call(flatErrors.nested,dotPath)?flatErrors.
nested[dotPath].push(issue.message):flatErrors.nested[dotPath]=[issue.message]):flatErrors.other?flatErrors.other.push(issue.message):flatErrors.other=[issue.message]}else
flatErrors.root?flatErrors.root.push(issue.message):flatErrors.root=[issue.message];return flatErrors}function forward(action,path2){return{...action,"~run"(dataset,config$1){
const prevIssues=dataset.issues&&[...dataset.issues];if(dataset=action["~run"](dataset,config$1),dataset.issues){for(const issue of dataset.issues)if(!prevIssues?.
includes(issue)){let pathInput=dataset.value;for(const key of path2){const pathValue=pathInput[key],pathItem={type:"unknown",origin:"value",input:pathInput,key,
value:pathValue};if(issue.path?issue.path.push(pathItem):issue.path=[pathItem],!pathValue)break;pathInput=pathValue}}}return dataset}}}function forwardAsync(action,path2){
return{...action,async:!0,async"~run"(dataset,config$1){const prevIssues=dataset.issues&&[...dataset.issues];if(dataset=await action["~run"](dataset,config$1),dataset.
issues){for(const issue of dataset.issues)if(!prevIssues?.includes(issue)){let pathInput=dataset.value;for(const key of path2){const pathValue=pathInput[key],pathItem={
type:"unknown",origin:"value",input:pathInput,key,value:pathValue};if(issue.path?issue.path.push(pathItem):issue.path=[pathItem],!pathValue)break;pathInput=pathValue}}}
return dataset}}}function getDefault(schema,dataset,config$1){return typeof schema.default=="function"?schema.default(dataset,config$1):schema.default}function getDefaults(schema){
if("entries"in schema){const object$1={};for(const key in schema.entries)object$1[key]=getDefaults(schema.entries[key]);return object$1}return"items"in schema?schema.
items.map(getDefaults):getDefault(schema)}async function getDefaultsAsync(schema){return"entries"in schema?Object.fromEntries(await Promise.all(Object.entries(schema.
entries).map(async([key,value$1])=>[key,await getDefaultsAsync(value$1)]))):"items"in schema?Promise.all(schema.items.map(getDefaultsAsync)):getDefault(schema)}
function getDescription(schema){return _getLastMetadata(schema,"description")}function getExamples(schema){const examples$1=[];function depthFirstCollect(schema$1){
if("pipe"in schema$1){for(const item of schema$1.pipe)if(item.kind==="schema"&&"pipe"in item)depthFirstCollect(item);else if(item.kind==="metadata"&&item.type===
"examples")for(const example of item.examples)examples$1.push(example)}}return depthFirstCollect(schema),examples$1}function getFallbacks(schema){if("entries"in
schema){const object$1={};for(const key in schema.entries)object$1[key]=getFallbacks(schema.entries[key]);return object$1}return"items"in schema?schema.items.map(
getFallbacks):getFallback(schema)}async function getFallbacksAsync(schema){return"entries"in schema?Object.fromEntries(await Promise.all(Object.entries(schema.entries).
map(async([key,value$1])=>[key,await getFallbacksAsync(value$1)]))):"items"in schema?Promise.all(schema.items.map(getFallbacksAsync)):getFallback(schema)}function getMetadata(schema){
const result={};function depthFirstMerge(schema$1){if("pipe"in schema$1)for(const item of schema$1.pipe)item.kind==="schema"&&"pipe"in item?depthFirstMerge(item):
item.kind==="metadata"&&item.type==="metadata"&&Object.assign(result,item.metadata)}return depthFirstMerge(schema),result}function getTitle(schema){return _getLastMetadata(
schema,"title")}function is(schema,input){return!schema["~run"]({value:input},ABORT_EARLY_CONFIG).issues}function any(){return _standardSchema({kind:"schema",type:"\
any",reference:any,expects:"any",async:!1,"~run"(dataset){return dataset.typed=!0,dataset}})}function array(item,message$1){return _standardSchema({kind:"schema",
type:"array",reference:array,expects:"Array",async:!1,item,message:message$1,"~run"(dataset,config$1){const input=dataset.value;if(Array.isArray(input)){dataset.
typed=!0,dataset.value=[];for(let key=0;key<input.length;key++){const value$1=input[key],itemDataset=this.item["~run"]({value:value$1},config$1);if(itemDataset.
issues){const pathItem={type:"array",origin:"value",input,key,value:value$1};for(const issue of itemDataset.issues)issue.path?issue.path.unshift(pathItem):issue.
path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}itemDataset.typed||
(dataset.typed=!1),dataset.value.push(itemDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function arrayAsync(item,message$1){return _standardSchema(
{kind:"schema",type:"array",reference:arrayAsync,expects:"Array",async:!0,item,message:message$1,async"~run"(dataset,config$1){const input=dataset.value;if(Array.
isArray(input)){dataset.typed=!0,dataset.value=[];const itemDatasets=await Promise.all(input.map(value$1=>this.item["~run"]({value:value$1},config$1)));for(let key=0;key<
itemDatasets.length;key++){const itemDataset=itemDatasets[key];if(itemDataset.issues){const pathItem={type:"array",origin:"value",input,key,value:input[key]};for(const issue of itemDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.
abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.push(itemDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}
function bigint(message$1){return _standardSchema({kind:"schema",type:"bigint",reference:bigint,expects:"bigint",async:!1,message:message$1,"~run"(dataset,config$1){
return typeof dataset.value=="bigint"?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function blob(message$1){return _standardSchema({kind:"\
schema",type:"blob",reference:blob,expects:"Blob",async:!1,message:message$1,"~run"(dataset,config$1){return dataset.value instanceof Blob?dataset.typed=!0:_addIssue(
this,"type",dataset,config$1),dataset}})}function boolean(message$1){return _standardSchema({kind:"schema",type:"boolean",reference:boolean,expects:"boolean",async:!1,
message:message$1,"~run"(dataset,config$1){return typeof dataset.value=="boolean"?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function custom(check$1,message$1){
return _standardSchema({kind:"schema",type:"custom",reference:custom,expects:"unknown",async:!1,check:check$1,message:message$1,"~run"(dataset,config$1){return this.
check(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function customAsync(check$1,message$1){return _standardSchema({kind:"s\
chema",type:"custom",reference:customAsync,expects:"unknown",async:!0,check:check$1,message:message$1,async"~run"(dataset,config$1){return await this.check(dataset.
value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function date(message$1){return _standardSchema({kind:"schema",type:"date",reference:date,
expects:"Date",async:!1,message:message$1,"~run"(dataset,config$1){return dataset.value instanceof Date?isNaN(dataset.value)?_addIssue(this,"type",dataset,config$1,
{received:'"Invalid Date"'}):dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function enum_(enum__,message$1){const options=[];for(const key in enum__)
(`${+key}`!==key||typeof enum__[key]!="string"||!Object.is(enum__[enum__[key]],+key))&&options.push(enum__[key]);return _standardSchema({kind:"schema",type:"enu\
m",reference:enum_,expects:_joinExpects(options.map(_stringify),"|"),async:!1,enum:enum__,options,message:message$1,"~run"(dataset,config$1){return this.options.
includes(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function exactOptional(wrapped,default_){return _standardSchema({kind:"\
schema",type:"exact_optional",reference:exactOptional,expects:wrapped.expects,async:!1,wrapped,default:default_,"~run"(dataset,config$1){return this.wrapped["~r\
un"](dataset,config$1)}})}function exactOptionalAsync(wrapped,default_){return _standardSchema({kind:"schema",type:"exact_optional",reference:exactOptionalAsync,
expects:wrapped.expects,async:!0,wrapped,default:default_,async"~run"(dataset,config$1){return this.wrapped["~run"](dataset,config$1)}})}function file(message$1){
return _standardSchema({kind:"schema",type:"file",reference:file,expects:"File",async:!1,message:message$1,"~run"(dataset,config$1){return dataset.value instanceof
File?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function function_(message$1){return _standardSchema({kind:"schema",type:"function",reference:function_,
expects:"Function",async:!1,message:message$1,"~run"(dataset,config$1){return typeof dataset.value=="function"?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),
dataset}})}function instance(class_,message$1){return _standardSchema({kind:"schema",type:"instance",reference:instance,expects:class_.name,async:!1,class:class_,
message:message$1,"~run"(dataset,config$1){return dataset.value instanceof this.class?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function _merge(value1,value2){
if(typeof value1==typeof value2){if(_isSameValueZero(value1,value2)||value1 instanceof Date&&value2 instanceof Date&&_isSameValueZero(+value1,+value2))return{value:value1};
if(value1&&value2&&value1.constructor===Object&&value2.constructor===Object){const nextValue={...value1,...value2};for(const key in value2)if(Object.prototype.hasOwnProperty.
call(value1,key)&&Object.prototype.hasOwnProperty.call(value2,key)){const dataset=_merge(value1[key],value2[key]);if(dataset.issue)return dataset;nextValue[key]=
dataset.value}return{value:nextValue}}if(Array.isArray(value1)&&Array.isArray(value2)&&value1.length===value2.length){const nextValue=[...value1];for(let index=0;index<
value1.length;index++){const dataset=_merge(value1[index],value2[index]);if(dataset.issue)return dataset;nextValue[index]=dataset.value}return{value:nextValue}}}
return{issue:!0}}function intersect(options,message$1){return _standardSchema({kind:"schema",type:"intersect",reference:intersect,expects:_joinExpects(options.map(
option=>option.expects),"&"),async:!1,options,message:message$1,"~run"(dataset,config$1){if(this.options.length){const input=dataset.value;let outputs;dataset.typed=
!0;for(const schema of this.options){const optionDataset=schema["~run"]({value:input},config$1);if(optionDataset.issues){if(dataset.issues)for(const issue of optionDataset.
issues)dataset.issues.push(issue);else dataset.issues=optionDataset.issues;if(config$1.abortEarly){dataset.typed=!1;break}}optionDataset.typed||(dataset.typed=!1),
dataset.typed&&(outputs?outputs.push(optionDataset.value):outputs=[optionDataset.value])}if(dataset.typed){dataset.value=outputs[0];for(let index=1;index<outputs.
length;index++){const mergeDataset=_merge(dataset.value,outputs[index]);if(mergeDataset.issue){_addIssue(this,"type",dataset,config$1,{received:"unknown"});break}
dataset.value=mergeDataset.value}}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function intersectAsync(options,message$1){return _standardSchema(
{kind:"schema",type:"intersect",reference:intersectAsync,expects:_joinExpects(options.map(option=>option.expects),"&"),async:!0,options,message:message$1,async"\
~run"(dataset,config$1){if(this.options.length){const input=dataset.value;let outputs;dataset.typed=!0;const optionDatasets=await Promise.all(this.options.map(schema=>schema["\
~run"]({value:input},config$1)));for(const optionDataset of optionDatasets){if(optionDataset.issues){if(dataset.issues)for(const issue of optionDataset.issues)dataset.
issues.push(issue);else dataset.issues=optionDataset.issues;if(config$1.abortEarly){dataset.typed=!1;break}}optionDataset.typed||(dataset.typed=!1),dataset.typed&&
(outputs?outputs.push(optionDataset.value):outputs=[optionDataset.value])}if(dataset.typed){dataset.value=outputs[0];for(let index=1;index<outputs.length;index++){
const mergeDataset=_merge(dataset.value,outputs[index]);if(mergeDataset.issue){_addIssue(this,"type",dataset,config$1,{received:"unknown"});break}dataset.value=
mergeDataset.value}}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function lazy(getter){return _standardSchema({kind:"schema",type:"lazy",reference:lazy,
expects:"unknown",async:!1,getter,"~run"(dataset,config$1){return this.getter(dataset.value)["~run"](dataset,config$1)}})}function lazyAsync(getter){return _standardSchema(
{kind:"schema",type:"lazy",reference:lazyAsync,expects:"unknown",async:!0,getter,async"~run"(dataset,config$1){return(await this.getter(dataset.value))["~run"](
dataset,config$1)}})}function literal(literal_,message$1){return _standardSchema({kind:"schema",type:"literal",reference:literal,expects:_stringify(literal_),async:!1,
literal:literal_,message:message$1,"~run"(dataset,config$1){return _isSameValueZero(dataset.value,this.literal)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),
dataset}})}function looseObject(entries$1,message$1){return _standardSchema({kind:"schema",type:"loose_object",reference:looseObject,expects:"Object",async:!1,entries:entries$1,
message:message$1,"~run"(dataset,config$1){const input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(const key in this.entries){
const valueSchema=this.entries[key];if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.
default!==void 0){const value$1=key in input?input[key]:getDefault(valueSchema),valueDataset=valueSchema["~run"]({value:value$1},config$1);if(valueDataset.issues){
const pathItem={type:"object",origin:"value",input,key,value:value$1};for(const issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=
[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||
(dataset.typed=!1),dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=getFallback(valueSchema);else if(valueSchema.type!==
"exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"\
object",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))break}if(!dataset.issues||!config$1.abortEarly)for(const key in input)_isValidObjectKey(
input,key)&&!Object.prototype.hasOwnProperty.call(this.entries,key)&&(dataset.value[key]=input[key])}else _addIssue(this,"type",dataset,config$1);return dataset}})}
function looseObjectAsync(entries$1,message$1){return _standardSchema({kind:"schema",type:"loose_object",reference:looseObjectAsync,expects:"Object",async:!0,entries:entries$1,
message:message$1,async"~run"(dataset,config$1){const input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};const valueDatasets=await Promise.
all(Object.entries(this.entries).map(async([key,valueSchema])=>{if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.
type==="nullish")&&valueSchema.default!==void 0){const value$1=key in input?input[key]:await getDefault(valueSchema);return[key,value$1,valueSchema,await valueSchema["\
~run"]({value:value$1},config$1)]}return[key,input[key],valueSchema,null]}));for(const[key,value$1,valueSchema,valueDataset]of valueDatasets)if(valueDataset){if(valueDataset.
issues){const pathItem={type:"object",origin:"value",input,key,value:value$1};for(const issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.
path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||
(dataset.typed=!1),dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=await getFallback(valueSchema);else if(valueSchema.
type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[
{type:"object",origin:"key",input,key,value:value$1}]}),config$1.abortEarly))break;if(!dataset.issues||!config$1.abortEarly)for(const key in input)_isValidObjectKey(
input,key)&&!Object.prototype.hasOwnProperty.call(this.entries,key)&&(dataset.value[key]=input[key])}else _addIssue(this,"type",dataset,config$1);return dataset}})}
function looseTuple(items,message$1){return _standardSchema({kind:"schema",type:"loose_tuple",reference:looseTuple,expects:"Array",async:!1,items,message:message$1,
"~run"(dataset,config$1){const input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];for(let key=0;key<this.items.length;key++){const value$1=input[key],
itemDataset=this.items[key]["~run"]({value:value$1},config$1);if(itemDataset.issues){const pathItem={type:"array",origin:"value",input,key,value:value$1};for(const issue of itemDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.
abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.push(itemDataset.value)}if(!dataset.issues||!config$1.abortEarly)for(let key=this.
items.length;key<input.length;key++)dataset.value.push(input[key])}else _addIssue(this,"type",dataset,config$1);return dataset}})}function looseTupleAsync(items,message$1){
return _standardSchema({kind:"schema",type:"loose_tuple",reference:looseTupleAsync,expects:"Array",async:!0,items,message:message$1,async"~run"(dataset,config$1){
const input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];const itemDatasets=await Promise.all(this.items.map(async(item,key)=>{const value$1=input[key];
return[key,value$1,await item["~run"]({value:value$1},config$1)]}));for(const[key,value$1,itemDataset]of itemDatasets){if(itemDataset.issues){const pathItem={type:"\
array",origin:"value",input,key,value:value$1};for(const issue of itemDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.
push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.
push(itemDataset.value)}if(!dataset.issues||!config$1.abortEarly)for(let key=this.items.length;key<input.length;key++)dataset.value.push(input[key])}else _addIssue(
this,"type",dataset,config$1);return dataset}})}function map(key,value$1,message$1){return _standardSchema({kind:"schema",type:"map",reference:map,expects:"Map",
async:!1,key,value:value$1,message:message$1,"~run"(dataset,config$1){const input=dataset.value;if(input instanceof Map){dataset.typed=!0,dataset.value=new Map;
for(const[inputKey,inputValue]of input){const keyDataset=this.key["~run"]({value:inputKey},config$1);if(keyDataset.issues){const pathItem={type:"map",origin:"ke\
y",input,key:inputKey,value:inputValue};for(const issue of keyDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(
issue);if(dataset.issues||(dataset.issues=keyDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}const valueDataset=this.value["~run"]({value:inputValue},
config$1);if(valueDataset.issues){const pathItem={type:"map",origin:"value",input,key:inputKey,value:inputValue};for(const issue of valueDataset.issues)issue.path?
issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.
typed=!1;break}}(!keyDataset.typed||!valueDataset.typed)&&(dataset.typed=!1),dataset.value.set(keyDataset.value,valueDataset.value)}}else _addIssue(this,"type",
dataset,config$1);return dataset}})}function mapAsync(key,value$1,message$1){return _standardSchema({kind:"schema",type:"map",reference:mapAsync,expects:"Map",async:!0,
key,value:value$1,message:message$1,async"~run"(dataset,config$1){const input=dataset.value;if(input instanceof Map){dataset.typed=!0,dataset.value=new Map;const datasets=await Promise.
all([...input].map(([inputKey,inputValue])=>Promise.all([inputKey,inputValue,this.key["~run"]({value:inputKey},config$1),this.value["~run"]({value:inputValue},config$1)])));
for(const[inputKey,inputValue,keyDataset,valueDataset]of datasets){if(keyDataset.issues){const pathItem={type:"map",origin:"key",input,key:inputKey,value:inputValue};
for(const issue of keyDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=
keyDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}if(valueDataset.issues){const pathItem={type:"map",origin:"value",input,key:inputKey,value:inputValue};
for(const issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=
valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}(!keyDataset.typed||!valueDataset.typed)&&(dataset.typed=!1),dataset.value.set(keyDataset.value,
valueDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function nan(message$1){return _standardSchema({kind:"schema",type:"nan",reference:nan,
expects:"NaN",async:!1,message:message$1,"~run"(dataset,config$1){return Number.isNaN(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}
function never(message$1){return _standardSchema({kind:"schema",type:"never",reference:never,expects:"never",async:!1,message:message$1,"~run"(dataset,config$1){
return _addIssue(this,"type",dataset,config$1),dataset}})}function nonNullable(wrapped,message$1){return _standardSchema({kind:"schema",type:"non_nullable",reference:nonNullable,
expects:"!null",async:!1,wrapped,message:message$1,"~run"(dataset,config$1){return dataset.value!==null&&(dataset=this.wrapped["~run"](dataset,config$1)),dataset.
value===null&&_addIssue(this,"type",dataset,config$1),dataset}})}function nonNullableAsync(wrapped,message$1){return _standardSchema({kind:"schema",type:"non_nu\
llable",reference:nonNullableAsync,expects:"!null",async:!0,wrapped,message:message$1,async"~run"(dataset,config$1){return dataset.value!==null&&(dataset=await this.
wrapped["~run"](dataset,config$1)),dataset.value===null&&_addIssue(this,"type",dataset,config$1),dataset}})}function nonNullish(wrapped,message$1){return _standardSchema(
{kind:"schema",type:"non_nullish",reference:nonNullish,expects:"(!null & !undefined)",async:!1,wrapped,message:message$1,"~run"(dataset,config$1){return dataset.
value===null||dataset.value===void 0||(dataset=this.wrapped["~run"](dataset,config$1)),(dataset.value===null||dataset.value===void 0)&&_addIssue(this,"type",dataset,
config$1),dataset}})}function nonNullishAsync(wrapped,message$1){return _standardSchema({kind:"schema",type:"non_nullish",reference:nonNullishAsync,expects:"(!n\
ull & !undefined)",async:!0,wrapped,message:message$1,async"~run"(dataset,config$1){return dataset.value===null||dataset.value===void 0||(dataset=await this.wrapped["\
~run"](dataset,config$1)),(dataset.value===null||dataset.value===void 0)&&_addIssue(this,"type",dataset,config$1),dataset}})}function nonOptional(wrapped,message$1){
return _standardSchema({kind:"schema",type:"non_optional",reference:nonOptional,expects:"!undefined",async:!1,wrapped,message:message$1,"~run"(dataset,config$1){
return dataset.value!==void 0&&(dataset=this.wrapped["~run"](dataset,config$1)),dataset.value===void 0&&_addIssue(this,"type",dataset,config$1),dataset}})}function nonOptionalAsync(wrapped,message$1){
return _standardSchema({kind:"schema",type:"non_optional",reference:nonOptionalAsync,expects:"!undefined",async:!0,wrapped,message:message$1,async"~run"(dataset,config$1){
return dataset.value!==void 0&&(dataset=await this.wrapped["~run"](dataset,config$1)),dataset.value===void 0&&_addIssue(this,"type",dataset,config$1),dataset}})}
function null_(message$1){return _standardSchema({kind:"schema",type:"null",reference:null_,expects:"null",async:!1,message:message$1,"~run"(dataset,config$1){return dataset.
value===null?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function nullable(wrapped,default_){return _standardSchema({kind:"schema",type:"\
nullable",reference:nullable,expects:`(${wrapped.expects} | null)`,async:!1,wrapped,default:default_,"~run"(dataset,config$1){return dataset.value===null&&(this.
default!==void 0&&(dataset.value=getDefault(this,dataset,config$1)),dataset.value===null)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function nullableAsync(wrapped,default_){
return _standardSchema({kind:"schema",type:"nullable",reference:nullableAsync,expects:`(${wrapped.expects} | null)`,async:!0,wrapped,default:default_,async"~run"(dataset,config$1){
return dataset.value===null&&(this.default!==void 0&&(dataset.value=await getDefault(this,dataset,config$1)),dataset.value===null)?(dataset.typed=!0,dataset):this.
wrapped["~run"](dataset,config$1)}})}function nullish(wrapped,default_){return _standardSchema({kind:"schema",type:"nullish",reference:nullish,expects:`(${wrapped.
expects} | null | undefined)`,async:!1,wrapped,default:default_,"~run"(dataset,config$1){return(dataset.value===null||dataset.value===void 0)&&(this.default!==void 0&&
(dataset.value=getDefault(this,dataset,config$1)),dataset.value===null||dataset.value===void 0)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}
function nullishAsync(wrapped,default_){return _standardSchema({kind:"schema",type:"nullish",reference:nullishAsync,expects:`(${wrapped.expects} | null | undefi\
ned)`,async:!0,wrapped,default:default_,async"~run"(dataset,config$1){return(dataset.value===null||dataset.value===void 0)&&(this.default!==void 0&&(dataset.value=
await getDefault(this,dataset,config$1)),dataset.value===null||dataset.value===void 0)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function number(message$1){
return _standardSchema({kind:"schema",type:"number",reference:number,expects:"number",async:!1,message:message$1,"~run"(dataset,config$1){return typeof dataset.
value=="number"&&!isNaN(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function object(entries$1,message$1){return _standardSchema(
{kind:"schema",type:"object",reference:object,expects:"Object",async:!1,entries:entries$1,message:message$1,"~run"(dataset,config$1){const input=dataset.value;if(input&&
typeof input=="object"){dataset.typed=!0,dataset.value={};for(const key in this.entries){const valueSchema=this.entries[key];if(key in input||(valueSchema.type===
"exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.default!==void 0){const value$1=key in input?input[key]:getDefault(valueSchema),
valueDataset=valueSchema["~run"]({value:value$1},config$1);if(valueDataset.issues){const pathItem={type:"object",origin:"value",input,key,value:value$1};for(const issue of valueDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.
abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=
getFallback(valueSchema);else if(valueSchema.type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,
config$1,{input:void 0,expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))break}}else _addIssue(this,"typ\
e",dataset,config$1);return dataset}})}function objectAsync(entries$1,message$1){return _standardSchema({kind:"schema",type:"object",reference:objectAsync,expects:"\
Object",async:!0,entries:entries$1,message:message$1,async"~run"(dataset,config$1){const input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,
dataset.value={};const valueDatasets=await Promise.all(Object.entries(this.entries).map(async([key,valueSchema])=>{if(key in input||(valueSchema.type==="exact_o\
ptional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.default!==void 0){const value$1=key in input?input[key]:await getDefault(valueSchema);
return[key,value$1,valueSchema,await valueSchema["~run"]({value:value$1},config$1)]}return[key,input[key],valueSchema,null]}));for(const[key,value$1,valueSchema,
valueDataset]of valueDatasets)if(valueDataset){if(valueDataset.issues){const pathItem={type:"object",origin:"value",input,key,value:value$1};for(const issue of valueDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.
abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=
await getFallback(valueSchema);else if(valueSchema.type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,
config$1,{input:void 0,expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:value$1}]}),config$1.abortEarly))break}else _addIssue(this,"type",dataset,
config$1);return dataset}})}function objectWithRest(entries$1,rest,message$1){return _standardSchema({kind:"schema",type:"object_with_rest",reference:objectWithRest,
expects:"Object",async:!1,entries:entries$1,rest,message:message$1,"~run"(dataset,config$1){const input=dataset.value;if(input&&typeof input=="object"){dataset.
typed=!0,dataset.value={};for(const key in this.entries){const valueSchema=this.entries[key];if(key in input||(valueSchema.type==="exact_optional"||valueSchema.
type==="optional"||valueSchema.type==="nullish")&&valueSchema.default!==void 0){const value$1=key in input?input[key]:getDefault(valueSchema),valueDataset=valueSchema["\
~run"]({value:value$1},config$1);if(valueDataset.issues){const pathItem={type:"object",origin:"value",input,key,value:value$1};for(const issue of valueDataset.issues)
issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){
dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=getFallback(
valueSchema);else if(valueSchema.type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,
expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))break}if(!dataset.issues||!config$1.abortEarly){for(const key in input)
if(_isValidObjectKey(input,key)&&!Object.prototype.hasOwnProperty.call(this.entries,key)){const valueDataset=this.rest["~run"]({value:input[key]},config$1);if(valueDataset.
issues){const pathItem={type:"object",origin:"value",input,key,value:input[key]};for(const issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):
issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.
typed||(dataset.typed=!1),dataset.value[key]=valueDataset.value}}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function objectWithRestAsync(entries$1,rest,message$1){
return _standardSchema({kind:"schema",type:"object_with_rest",reference:objectWithRestAsync,expects:"Object",async:!0,entries:entries$1,rest,message:message$1,async"\
~run"(dataset,config$1){const input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};const[normalDatasets,restDatasets]=await Promise.
all([Promise.all(Object.entries(this.entries).map(async([key,valueSchema])=>{if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||
valueSchema.type==="nullish")&&valueSchema.default!==void 0){const value$1=key in input?input[key]:await getDefault(valueSchema);return[key,value$1,valueSchema,
await valueSchema["~run"]({value:value$1},config$1)]}return[key,input[key],valueSchema,null]})),Promise.all(Object.entries(input).filter(([key])=>_isValidObjectKey(
input,key)&&!Object.prototype.hasOwnProperty.call(this.entries,key)).map(async([key,value$1])=>[key,value$1,await this.rest["~run"]({value:value$1},config$1)]))]);
for(const[key,value$1,valueSchema,valueDataset]of normalDatasets)if(valueDataset){if(valueDataset.issues){const pathItem={type:"object",origin:"value",input,key,
value:value$1};for(const issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||
(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.value[key]=valueDataset.value}else if(valueSchema.
fallback!==void 0)dataset.value[key]=await getFallback(valueSchema);else if(valueSchema.type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!==
"nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:value$1}]}),config$1.abortEarly))
break;if(!dataset.issues||!config$1.abortEarly)for(const[key,value$1,valueDataset]of restDatasets){if(valueDataset.issues){const pathItem={type:"object",origin:"\
value",input,key,value:value$1};for(const issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);
if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.value[key]=valueDataset.
value}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function optional(wrapped,default_){return _standardSchema({kind:"schema",type:"optional",
reference:optional,expects:`(${wrapped.expects} | undefined)`,async:!1,wrapped,default:default_,"~run"(dataset,config$1){return dataset.value===void 0&&(this.default!==
void 0&&(dataset.value=getDefault(this,dataset,config$1)),dataset.value===void 0)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function optionalAsync(wrapped,default_){
return _standardSchema({kind:"schema",type:"optional",reference:optionalAsync,expects:`(${wrapped.expects} | undefined)`,async:!0,wrapped,default:default_,async"\
~run"(dataset,config$1){return dataset.value===void 0&&(this.default!==void 0&&(dataset.value=await getDefault(this,dataset,config$1)),dataset.value===void 0)?(dataset.
typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function picklist(options,message$1){return _standardSchema({kind:"schema",type:"picklist",reference:picklist,
expects:_joinExpects(options.map(_stringify),"|"),async:!1,options,message:message$1,"~run"(dataset,config$1){return this.options.includes(dataset.value)?dataset.
typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function promise(message$1){return _standardSchema({kind:"schema",type:"promise",reference:promise,expects:"\
Promise",async:!1,message:message$1,"~run"(dataset,config$1){return dataset.value instanceof Promise?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}
function record(key,value$1,message$1){return _standardSchema({kind:"schema",type:"record",reference:record,expects:"Object",async:!1,key,value:value$1,message:message$1,
"~run"(dataset,config$1){const input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(const entryKey in input)if(_isValidObjectKey(
input,entryKey)){const entryValue=input[entryKey],keyDataset=this.key["~run"]({value:entryKey},config$1);if(keyDataset.issues){const pathItem={type:"object",origin:"\
key",input,key:entryKey,value:entryValue};for(const issue of keyDataset.issues)issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=
keyDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}const valueDataset=this.value["~run"]({value:entryValue},config$1);if(valueDataset.issues){const pathItem={
type:"object",origin:"value",input,key:entryKey,value:entryValue};for(const issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],
dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}(!keyDataset.typed||!valueDataset.
typed)&&(dataset.typed=!1),keyDataset.typed&&(dataset.value[keyDataset.value]=valueDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}
function recordAsync(key,value$1,message$1){return _standardSchema({kind:"schema",type:"record",reference:recordAsync,expects:"Object",async:!0,key,value:value$1,
message:message$1,async"~run"(dataset,config$1){const input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};const datasets=await Promise.
all(Object.entries(input).filter(([key$1])=>_isValidObjectKey(input,key$1)).map(([entryKey,entryValue])=>Promise.all([entryKey,entryValue,this.key["~run"]({value:entryKey},
config$1),this.value["~run"]({value:entryValue},config$1)])));for(const[entryKey,entryValue,keyDataset,valueDataset]of datasets){if(keyDataset.issues){const pathItem={
type:"object",origin:"key",input,key:entryKey,value:entryValue};for(const issue of keyDataset.issues)issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.
issues||(dataset.issues=keyDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}if(valueDataset.issues){const pathItem={type:"object",origin:"value",input,
key:entryKey,value:entryValue};for(const issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);
if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}(!keyDataset.typed||!valueDataset.typed)&&(dataset.typed=!1),
keyDataset.typed&&(dataset.value[keyDataset.value]=valueDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function set(value$1,message$1){
return _standardSchema({kind:"schema",type:"set",reference:set,expects:"Set",async:!1,value:value$1,message:message$1,"~run"(dataset,config$1){const input=dataset.
value;if(input instanceof Set){dataset.typed=!0,dataset.value=new Set;for(const inputValue of input){const valueDataset=this.value["~run"]({value:inputValue},config$1);
if(valueDataset.issues){const pathItem={type:"set",origin:"value",input,key:null,value:inputValue};for(const issue of valueDataset.issues)issue.path?issue.path.
unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;
break}}valueDataset.typed||(dataset.typed=!1),dataset.value.add(valueDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function setAsync(value$1,message$1){
return _standardSchema({kind:"schema",type:"set",reference:setAsync,expects:"Set",async:!0,value:value$1,message:message$1,async"~run"(dataset,config$1){const input=dataset.
value;if(input instanceof Set){dataset.typed=!0,dataset.value=new Set;const valueDatasets=await Promise.all([...input].map(async inputValue=>[inputValue,await this.
value["~run"]({value:inputValue},config$1)]));for(const[inputValue,valueDataset]of valueDatasets){if(valueDataset.issues){const pathItem={type:"set",origin:"val\
ue",input,key:null,value:inputValue};for(const issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);
if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.value.add(valueDataset.
value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function strictObject(entries$1,message$1){return _standardSchema({kind:"schema",type:"st\
rict_object",reference:strictObject,expects:"Object",async:!1,entries:entries$1,message:message$1,"~run"(dataset,config$1){const input=dataset.value;if(input&&typeof input==
"object"){dataset.typed=!0,dataset.value={};for(const key in this.entries){const valueSchema=this.entries[key];if(key in input||(valueSchema.type==="exact_optio\
nal"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.default!==void 0){const value$1=key in input?input[key]:getDefault(valueSchema),
valueDataset=valueSchema["~run"]({value:value$1},config$1);if(valueDataset.issues){const pathItem={type:"object",origin:"value",input,key,value:value$1};for(const issue of valueDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.
abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=
getFallback(valueSchema);else if(valueSchema.type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,
config$1,{input:void 0,expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))break}if(!dataset.issues||!config$1.
abortEarly){for(const key in input)if(!Object.prototype.hasOwnProperty.call(this.entries,key)){_addIssue(this,"key",dataset,config$1,{input:key,expected:"never",
path:[{type:"object",origin:"key",input,key,value:input[key]}]});break}}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function strictObjectAsync(entries$1,message$1){
return _standardSchema({kind:"schema",type:"strict_object",reference:strictObjectAsync,expects:"Object",async:!0,entries:entries$1,message:message$1,async"~run"(dataset,config$1){
const input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};const valueDatasets=await Promise.all(Object.entries(this.entries).
map(async([key,valueSchema])=>{if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.
default!==void 0){const value$1=key in input?input[key]:await getDefault(valueSchema);return[key,value$1,valueSchema,await valueSchema["~run"]({value:value$1},config$1)]}
return[key,input[key],valueSchema,null]}));for(const[key,value$1,valueSchema,valueDataset]of valueDatasets)if(valueDataset){if(valueDataset.issues){const pathItem={
type:"object",origin:"value",input,key,value:value$1};for(const issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.
issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),
dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=await getFallback(valueSchema);else if(valueSchema.type!=="exact_\
optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"ob\
ject",origin:"key",input,key,value:value$1}]}),config$1.abortEarly))break;if(!dataset.issues||!config$1.abortEarly){for(const key in input)if(!Object.prototype.
hasOwnProperty.call(this.entries,key)){_addIssue(this,"key",dataset,config$1,{input:key,expected:"never",path:[{type:"object",origin:"key",input,key,value:input[key]}]});
break}}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function strictTuple(items,message$1){return _standardSchema({kind:"schema",type:"strict_\
tuple",reference:strictTuple,expects:"Array",async:!1,items,message:message$1,"~run"(dataset,config$1){const input=dataset.value;if(Array.isArray(input)){dataset.
typed=!0,dataset.value=[];for(let key=0;key<this.items.length;key++){const value$1=input[key],itemDataset=this.items[key]["~run"]({value:value$1},config$1);if(itemDataset.
issues){const pathItem={type:"array",origin:"value",input,key,value:value$1};for(const issue of itemDataset.issues)issue.path?issue.path.unshift(pathItem):issue.
path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}itemDataset.typed||
(dataset.typed=!1),dataset.value.push(itemDataset.value)}!(dataset.issues&&config$1.abortEarly)&&this.items.length<input.length&&_addIssue(this,"type",dataset,config$1,
{input:input[this.items.length],expected:"never",path:[{type:"array",origin:"value",input,key:this.items.length,value:input[this.items.length]}]})}else _addIssue(
this,"type",dataset,config$1);return dataset}})}function strictTupleAsync(items,message$1){return _standardSchema({kind:"schema",type:"strict_tuple",reference:strictTupleAsync,
expects:"Array",async:!0,items,message:message$1,async"~run"(dataset,config$1){const input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=
[];const itemDatasets=await Promise.all(this.items.map(async(item,key)=>{const value$1=input[key];return[key,value$1,await item["~run"]({value:value$1},config$1)]}));
for(const[key,value$1,itemDataset]of itemDatasets){if(itemDataset.issues){const pathItem={type:"array",origin:"value",input,key,value:value$1};for(const issue of itemDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.
abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.push(itemDataset.value)}!(dataset.issues&&config$1.abortEarly)&&this.items.
length<input.length&&_addIssue(this,"type",dataset,config$1,{input:input[this.items.length],expected:"never",path:[{type:"array",origin:"value",input,key:this.items.
length,value:input[this.items.length]}]})}else _addIssue(this,"type",dataset,config$1);return dataset}})}function string(message$1){return _standardSchema({kind:"\
schema",type:"string",reference:string,expects:"string",async:!1,message:message$1,"~run"(dataset,config$1){return typeof dataset.value=="string"?dataset.typed=
!0:_addIssue(this,"type",dataset,config$1),dataset}})}function symbol(message$1){return _standardSchema({kind:"schema",type:"symbol",reference:symbol,expects:"s\
ymbol",async:!1,message:message$1,"~run"(dataset,config$1){return typeof dataset.value=="symbol"?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}
function tuple(items,message$1){return _standardSchema({kind:"schema",type:"tuple",reference:tuple,expects:"Array",async:!1,items,message:message$1,"~run"(dataset,config$1){
const input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];for(let key=0;key<this.items.length;key++){const value$1=input[key],itemDataset=this.
items[key]["~run"]({value:value$1},config$1);if(itemDataset.issues){const pathItem={type:"array",origin:"value",input,key,value:value$1};for(const issue of itemDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.
abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.push(itemDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}
function tupleAsync(items,message$1){return _standardSchema({kind:"schema",type:"tuple",reference:tupleAsync,expects:"Array",async:!0,items,message:message$1,async"\
~run"(dataset,config$1){const input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];const itemDatasets=await Promise.all(this.items.map(
async(item,key)=>{const value$1=input[key];return[key,value$1,await item["~run"]({value:value$1},config$1)]}));for(const[key,value$1,itemDataset]of itemDatasets){
if(itemDataset.issues){const pathItem={type:"array",origin:"value",input,key,value:value$1};for(const issue of itemDataset.issues)issue.path?issue.path.unshift(
pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}
itemDataset.typed||(dataset.typed=!1),dataset.value.push(itemDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function tupleWithRest(items,rest,message$1){
return _standardSchema({kind:"schema",type:"tuple_with_rest",reference:tupleWithRest,expects:"Array",async:!1,items,rest,message:message$1,"~run"(dataset,config$1){
const input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];for(let key=0;key<this.items.length;key++){const value$1=input[key],itemDataset=this.
items[key]["~run"]({value:value$1},config$1);if(itemDataset.issues){const pathItem={type:"array",origin:"value",input,key,value:value$1};for(const issue of itemDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.
abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.push(itemDataset.value)}if(!dataset.issues||!config$1.abortEarly)for(let key=this.
items.length;key<input.length;key++){const value$1=input[key],itemDataset=this.rest["~run"]({value:value$1},config$1);if(itemDataset.issues){const pathItem={type:"\
array",origin:"value",input,key,value:value$1};for(const issue of itemDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.
push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.
push(itemDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function tupleWithRestAsync(items,rest,message$1){return _standardSchema(
{kind:"schema",type:"tuple_with_rest",reference:tupleWithRestAsync,expects:"Array",async:!0,items,rest,message:message$1,async"~run"(dataset,config$1){const input=dataset.
value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];const[normalDatasets,restDatasets]=await Promise.all([Promise.all(this.items.map(async(item,key)=>{
const value$1=input[key];return[key,value$1,await item["~run"]({value:value$1},config$1)]})),Promise.all(input.slice(this.items.length).map(async(value$1,key)=>[
key+this.items.length,value$1,await this.rest["~run"]({value:value$1},config$1)]))]);for(const[key,value$1,itemDataset]of normalDatasets){if(itemDataset.issues){
const pathItem={type:"array",origin:"value",input,key,value:value$1};for(const issue of itemDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],
dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=
!1),dataset.value.push(itemDataset.value)}if(!dataset.issues||!config$1.abortEarly)for(const[key,value$1,itemDataset]of restDatasets){if(itemDataset.issues){const pathItem={
type:"array",origin:"value",input,key,value:value$1};for(const issue of itemDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.
issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.
value.push(itemDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function undefined_(message$1){return _standardSchema({kind:"schem\
a",type:"undefined",reference:undefined_,expects:"undefined",async:!1,message:message$1,"~run"(dataset,config$1){return dataset.value===void 0?dataset.typed=!0:
_addIssue(this,"type",dataset,config$1),dataset}})}function undefinedable(wrapped,default_){return _standardSchema({kind:"schema",type:"undefinedable",reference:undefinedable,
expects:`(${wrapped.expects} | undefined)`,async:!1,wrapped,default:default_,"~run"(dataset,config$1){return dataset.value===void 0&&(this.default!==void 0&&(dataset.
value=getDefault(this,dataset,config$1)),dataset.value===void 0)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function undefinedableAsync(wrapped,default_){
return _standardSchema({kind:"schema",type:"undefinedable",reference:undefinedableAsync,expects:`(${wrapped.expects} | undefined)`,async:!0,wrapped,default:default_,
async"~run"(dataset,config$1){return dataset.value===void 0&&(this.default!==void 0&&(dataset.value=await getDefault(this,dataset,config$1)),dataset.value===void 0)?
(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function _subIssues(datasets){let issues;if(datasets)for(const dataset of datasets)if(issues)
for(const issue of dataset.issues)issues.push(issue);else issues=dataset.issues;return issues}function union(options,message$1){return _standardSchema({kind:"sc\
hema",type:"union",reference:union,expects:_joinExpects(options.map(option=>option.expects),"|"),async:!1,options,message:message$1,"~run"(dataset,config$1){let validDataset,
typedDatasets,untypedDatasets;for(const schema of this.options){const optionDataset=schema["~run"]({value:dataset.value},config$1);if(optionDataset.typed)if(optionDataset.
issues)typedDatasets?typedDatasets.push(optionDataset):typedDatasets=[optionDataset];else{validDataset=optionDataset;break}else untypedDatasets?untypedDatasets.
push(optionDataset):untypedDatasets=[optionDataset]}if(validDataset)return validDataset;if(typedDatasets){if(typedDatasets.length===1)return typedDatasets[0];_addIssue(
this,"type",dataset,config$1,{issues:_subIssues(typedDatasets)}),dataset.typed=!0}else{if(untypedDatasets?.length===1)return untypedDatasets[0];_addIssue(this,"\
type",dataset,config$1,{issues:_subIssues(untypedDatasets)})}return dataset}})}function unionAsync(options,message$1){return _standardSchema({kind:"schema",type:"\
union",reference:unionAsync,expects:_joinExpects(options.map(option=>option.expects),"|"),async:!0,options,message:message$1,async"~run"(dataset,config$1){let validDataset,
typedDatasets,untypedDatasets;for(const schema of this.options){const optionDataset=await schema["~run"]({value:dataset.value},config$1);if(optionDataset.typed)
if(optionDataset.issues)typedDatasets?typedDatasets.push(optionDataset):typedDatasets=[optionDataset];else{validDataset=optionDataset;break}else untypedDatasets?
untypedDatasets.push(optionDataset):untypedDatasets=[optionDataset]}if(validDataset)return validDataset;if(typedDatasets){if(typedDatasets.length===1)return typedDatasets[0];
_addIssue(this,"type",dataset,config$1,{issues:_subIssues(typedDatasets)}),dataset.typed=!0}else{if(untypedDatasets?.length===1)return untypedDatasets[0];_addIssue(
this,"type",dataset,config$1,{issues:_subIssues(untypedDatasets)})}return dataset}})}function unknown(){return _standardSchema({kind:"schema",type:"unknown",reference:unknown,
expects:"unknown",async:!1,"~run"(dataset){return dataset.typed=!0,dataset}})}function variant(key,options,message$1){return _standardSchema({kind:"schema",type:"\
variant",reference:variant,expects:"Object",async:!1,key,options,message:message$1,"~run"(dataset,config$1){const input=dataset.value;if(input&&typeof input=="o\
bject"){let outputDataset,maxDiscriminatorPriority=0,invalidDiscriminatorKey=this.key,expectedDiscriminators=[];const parseOptions=(variant$1,allKeys)=>{for(const schema of variant$1.
options){if(schema.type==="variant")parseOptions(schema,new Set(allKeys).add(schema.key));else{let keysAreValid=!0,currentPriority=0;for(const currentKey of allKeys){
const discriminatorSchema=schema.entries[currentKey];if(currentKey in input?discriminatorSchema["~run"]({typed:!1,value:input[currentKey]},ABORT_EARLY_CONFIG).issues:
discriminatorSchema.type!=="exact_optional"&&discriminatorSchema.type!=="optional"&&discriminatorSchema.type!=="nullish"){keysAreValid=!1,invalidDiscriminatorKey!==
currentKey&&(maxDiscriminatorPriority<currentPriority||maxDiscriminatorPriority===currentPriority&&currentKey in input&&!(invalidDiscriminatorKey in input))&&(maxDiscriminatorPriority=
currentPriority,invalidDiscriminatorKey=currentKey,expectedDiscriminators=[]),invalidDiscriminatorKey===currentKey&&expectedDiscriminators.push(schema.entries[currentKey].
expects);break}currentPriority++}if(keysAreValid){const optionDataset=schema["~run"]({value:input},config$1);(!outputDataset||!outputDataset.typed&&optionDataset.
typed)&&(outputDataset=optionDataset)}}if(outputDataset&&!outputDataset.issues)break}};if(parseOptions(this,new Set([this.key])),outputDataset)return outputDataset;
_addIssue(this,"type",dataset,config$1,{input:input[invalidDiscriminatorKey],expected:_joinExpects(expectedDiscriminators,"|"),path:[{type:"object",origin:"valu\
e",input,key:invalidDiscriminatorKey,value:input[invalidDiscriminatorKey]}]})}else _addIssue(this,"type",dataset,config$1);return dataset}})}function variantAsync(key,options,message$1){
return _standardSchema({kind:"schema",type:"variant",reference:variantAsync,expects:"Object",async:!0,key,options,message:message$1,async"~run"(dataset,config$1){
const input=dataset.value;if(input&&typeof input=="object"){let outputDataset,maxDiscriminatorPriority=0,invalidDiscriminatorKey=this.key,expectedDiscriminators=[];
const parseOptions=async(variant$1,allKeys)=>{for(const schema of variant$1.options){if(schema.type==="variant")await parseOptions(schema,new Set(allKeys).add(schema.
key));else{let keysAreValid=!0,currentPriority=0;for(const currentKey of allKeys){const discriminatorSchema=schema.entries[currentKey];if(currentKey in input?(await discriminatorSchema["\
~run"]({typed:!1,value:input[currentKey]},ABORT_EARLY_CONFIG)).issues:discriminatorSchema.type!=="exact_optional"&&discriminatorSchema.type!=="optional"&&discriminatorSchema.
type!=="nullish"){keysAreValid=!1,invalidDiscriminatorKey!==currentKey&&(maxDiscriminatorPriority<currentPriority||maxDiscriminatorPriority===currentPriority&&currentKey in
input&&!(invalidDiscriminatorKey in input))&&(maxDiscriminatorPriority=currentPriority,invalidDiscriminatorKey=currentKey,expectedDiscriminators=[]),invalidDiscriminatorKey===
currentKey&&expectedDiscriminators.push(schema.entries[currentKey].expects);break}currentPriority++}if(keysAreValid){const optionDataset=await schema["~run"]({value:input},
config$1);(!outputDataset||!outputDataset.typed&&optionDataset.typed)&&(outputDataset=optionDataset)}}if(outputDataset&&!outputDataset.issues)break}};if(await parseOptions(
this,new Set([this.key])),outputDataset)return outputDataset;_addIssue(this,"type",dataset,config$1,{input:input[invalidDiscriminatorKey],expected:_joinExpects(
expectedDiscriminators,"|"),path:[{type:"object",origin:"value",input,key:invalidDiscriminatorKey,value:input[invalidDiscriminatorKey]}]})}else _addIssue(this,"\
type",dataset,config$1);return dataset}})}function void_(message$1){return _standardSchema({kind:"schema",type:"void",reference:void_,expects:"void",async:!1,message:message$1,
"~run"(dataset,config$1){return dataset.value===void 0?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function keyof(schema,message$1){return picklist(
Object.keys(schema.entries),message$1)}function message(schema,message_){return _standardSchema({...schema,"~run"(dataset,config$1){return schema["~run"](dataset,
{...config$1,message:message_})}})}function omit(schema,keys){const entries$1={...schema.entries};for(const key of keys)delete entries$1[key];return _standardSchema(
{...schema,entries:entries$1})}function parse(schema,input,config$1){const dataset=schema["~run"]({value:input},getGlobalConfig(config$1));if(dataset.issues)throw new ValiError(
dataset.issues);return dataset.value}async function parseAsync(schema,input,config$1){const dataset=await schema["~run"]({value:input},getGlobalConfig(config$1));
if(dataset.issues)throw new ValiError(dataset.issues);return dataset.value}function parser(schema,config$1){const func=input=>parse(schema,input,config$1);return func.
schema=schema,func.config=config$1,func}function parserAsync(schema,config$1){const func=input=>parseAsync(schema,input,config$1);return func.schema=schema,func.
config=config$1,func}function partial(schema,keys){const entries$1={};for(const key in schema.entries)entries$1[key]=!keys||keys.includes(key)?optional(schema.entries[key]):
schema.entries[key];return _standardSchema({...schema,entries:entries$1})}function partialAsync(schema,keys){const entries$1={};for(const key in schema.entries)
entries$1[key]=!keys||keys.includes(key)?optionalAsync(schema.entries[key]):schema.entries[key];return _standardSchema({...schema,entries:entries$1})}function pick(schema,keys){
const entries$1={};for(const key of keys)entries$1[key]=schema.entries[key];return _standardSchema({...schema,entries:entries$1})}function pipe(...pipe$1){return _standardSchema(
{...pipe$1[0],pipe:pipe$1,"~run"(dataset,config$1){for(const item of pipe$1)if(item.kind!=="metadata"){if(dataset.issues&&(item.kind==="schema"||item.kind==="tr\
ansformation")){dataset.typed=!1;break}(!dataset.issues||!config$1.abortEarly&&!config$1.abortPipeEarly)&&(dataset=item["~run"](dataset,config$1))}return dataset}})}
function pipeAsync(...pipe$1){return _standardSchema({...pipe$1[0],pipe:pipe$1,async:!0,async"~run"(dataset,config$1){for(const item of pipe$1)if(item.kind!=="m\
etadata"){if(dataset.issues&&(item.kind==="schema"||item.kind==="transformation")){dataset.typed=!1;break}(!dataset.issues||!config$1.abortEarly&&!config$1.abortPipeEarly)&&
(dataset=await item["~run"](dataset,config$1))}return dataset}})}function required(schema,arg2,arg3){const keys=Array.isArray(arg2)?arg2:void 0,message$1=Array.
isArray(arg2)?arg3:arg2,entries$1={};for(const key in schema.entries)entries$1[key]=!keys||keys.includes(key)?nonOptional(schema.entries[key],message$1):schema.
entries[key];return _standardSchema({...schema,entries:entries$1})}function requiredAsync(schema,arg2,arg3){const keys=Array.isArray(arg2)?arg2:void 0,message$1=Array.
isArray(arg2)?arg3:arg2,entries$1={};for(const key in schema.entries)entries$1[key]=!keys||keys.includes(key)?nonOptionalAsync(schema.entries[key],message$1):schema.
entries[key];return _standardSchema({...schema,entries:entries$1})}function safeParse(schema,input,config$1){const dataset=schema["~run"]({value:input},getGlobalConfig(
config$1));return{typed:dataset.typed,success:!dataset.issues,output:dataset.value,issues:dataset.issues}}async function safeParseAsync(schema,input,config$1){const dataset=await schema["\
~run"]({value:input},getGlobalConfig(config$1));return{typed:dataset.typed,success:!dataset.issues,output:dataset.value,issues:dataset.issues}}function safeParser(schema,config$1){
const func=input=>safeParse(schema,input,config$1);return func.schema=schema,func.config=config$1,func}function safeParserAsync(schema,config$1){const func=input=>safeParseAsync(
schema,input,config$1);return func.schema=schema,func.config=config$1,func}function summarize(issues){let summary="";for(const issue of issues){summary&&(summary+=
`
`),summary+=`× ${issue.message}`;const dotPath=getDotPath(issue);dotPath&&(summary+=`
  → at ${dotPath}`)}return summary}function unwrap(schema){return schema.wrapped}})};
