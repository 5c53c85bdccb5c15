var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/jstat/dist/jstat.js
var require_jstat = __commonJS({
  "node_modules/jstat/dist/jstat.js"(exports, module) {
    (function(window, factory) {
      if (typeof exports === "object") {
        module.exports = factory();
      } else if (typeof define === "function" && define.amd) {
        define(factory);
      } else {
        window.jStat = factory();
      }
    })(exports, function() {
      var jStat = (function(Math2, undefined2) {
        var concat = Array.prototype.concat;
        var slice = Array.prototype.slice;
        var toString = Object.prototype.toString;
        function calcRdx(n, m) {
          var val = n > m ? n : m;
          return Math2.pow(
            10,
            17 - ~~(Math2.log(val > 0 ? val : -val) * Math2.LOG10E)
          );
        }
        var isArray = Array.isArray || function isArray2(arg) {
          return toString.call(arg) === "[object Array]";
        };
        function isFunction(arg) {
          return toString.call(arg) === "[object Function]";
        }
        function isNumber(num) {
          return typeof num === "number" ? num - num === 0 : false;
        }
        function toVector(arr) {
          return concat.apply([], arr);
        }
        function jStat2() {
          return new jStat2._init(arguments);
        }
        jStat2.fn = jStat2.prototype;
        jStat2._init = function _init(args) {
          if (isArray(args[0])) {
            if (isArray(args[0][0])) {
              if (isFunction(args[1]))
                args[0] = jStat2.map(args[0], args[1]);
              for (var i = 0; i < args[0].length; i++)
                this[i] = args[0][i];
              this.length = args[0].length;
            } else {
              this[0] = isFunction(args[1]) ? jStat2.map(args[0], args[1]) : args[0];
              this.length = 1;
            }
          } else if (isNumber(args[0])) {
            this[0] = jStat2.seq.apply(null, args);
            this.length = 1;
          } else if (args[0] instanceof jStat2) {
            return jStat2(args[0].toArray());
          } else {
            this[0] = [];
            this.length = 1;
          }
          return this;
        };
        jStat2._init.prototype = jStat2.prototype;
        jStat2._init.constructor = jStat2;
        jStat2.utils = {
          calcRdx,
          isArray,
          isFunction,
          isNumber,
          toVector
        };
        jStat2._random_fn = Math2.random;
        jStat2.setRandom = function setRandom(fn) {
          if (typeof fn !== "function")
            throw new TypeError("fn is not a function");
          jStat2._random_fn = fn;
        };
        jStat2.extend = function extend(obj) {
          var i, j;
          if (arguments.length === 1) {
            for (j in obj)
              jStat2[j] = obj[j];
            return this;
          }
          for (i = 1; i < arguments.length; i++) {
            for (j in arguments[i])
              obj[j] = arguments[i][j];
          }
          return obj;
        };
        jStat2.rows = function rows(arr) {
          return arr.length || 1;
        };
        jStat2.cols = function cols(arr) {
          return arr[0].length || 1;
        };
        jStat2.dimensions = function dimensions(arr) {
          return {
            rows: jStat2.rows(arr),
            cols: jStat2.cols(arr)
          };
        };
        jStat2.row = function row(arr, index) {
          if (isArray(index)) {
            return index.map(function(i) {
              return jStat2.row(arr, i);
            });
          }
          return arr[index];
        };
        jStat2.rowa = function rowa(arr, i) {
          return jStat2.row(arr, i);
        };
        jStat2.col = function col(arr, index) {
          if (isArray(index)) {
            var submat = jStat2.arange(arr.length).map(function() {
              return new Array(index.length);
            });
            index.forEach(function(ind, i2) {
              jStat2.arange(arr.length).forEach(function(j) {
                submat[j][i2] = arr[j][ind];
              });
            });
            return submat;
          }
          var column = new Array(arr.length);
          for (var i = 0; i < arr.length; i++)
            column[i] = [arr[i][index]];
          return column;
        };
        jStat2.cola = function cola(arr, i) {
          return jStat2.col(arr, i).map(function(a) {
            return a[0];
          });
        };
        jStat2.diag = function diag(arr) {
          var nrow = jStat2.rows(arr);
          var res = new Array(nrow);
          for (var row = 0; row < nrow; row++)
            res[row] = [arr[row][row]];
          return res;
        };
        jStat2.antidiag = function antidiag(arr) {
          var nrow = jStat2.rows(arr) - 1;
          var res = new Array(nrow);
          for (var i = 0; nrow >= 0; nrow--, i++)
            res[i] = [arr[i][nrow]];
          return res;
        };
        jStat2.transpose = function transpose(arr) {
          var obj = [];
          var objArr, rows, cols, j, i;
          if (!isArray(arr[0]))
            arr = [arr];
          rows = arr.length;
          cols = arr[0].length;
          for (i = 0; i < cols; i++) {
            objArr = new Array(rows);
            for (j = 0; j < rows; j++)
              objArr[j] = arr[j][i];
            obj.push(objArr);
          }
          return obj.length === 1 ? obj[0] : obj;
        };
        jStat2.map = function map(arr, func, toAlter) {
          var row, nrow, ncol, res, col;
          if (!isArray(arr[0]))
            arr = [arr];
          nrow = arr.length;
          ncol = arr[0].length;
          res = toAlter ? arr : new Array(nrow);
          for (row = 0; row < nrow; row++) {
            if (!res[row])
              res[row] = new Array(ncol);
            for (col = 0; col < ncol; col++)
              res[row][col] = func(arr[row][col], row, col);
          }
          return res.length === 1 ? res[0] : res;
        };
        jStat2.cumreduce = function cumreduce(arr, func, toAlter) {
          var row, nrow, ncol, res, col;
          if (!isArray(arr[0]))
            arr = [arr];
          nrow = arr.length;
          ncol = arr[0].length;
          res = toAlter ? arr : new Array(nrow);
          for (row = 0; row < nrow; row++) {
            if (!res[row])
              res[row] = new Array(ncol);
            if (ncol > 0)
              res[row][0] = arr[row][0];
            for (col = 1; col < ncol; col++)
              res[row][col] = func(res[row][col - 1], arr[row][col]);
          }
          return res.length === 1 ? res[0] : res;
        };
        jStat2.alter = function alter(arr, func) {
          return jStat2.map(arr, func, true);
        };
        jStat2.create = function create(rows, cols, func) {
          var res = new Array(rows);
          var i, j;
          if (isFunction(cols)) {
            func = cols;
            cols = rows;
          }
          for (i = 0; i < rows; i++) {
            res[i] = new Array(cols);
            for (j = 0; j < cols; j++)
              res[i][j] = func(i, j);
          }
          return res;
        };
        function retZero() {
          return 0;
        }
        jStat2.zeros = function zeros(rows, cols) {
          if (!isNumber(cols))
            cols = rows;
          return jStat2.create(rows, cols, retZero);
        };
        function retOne() {
          return 1;
        }
        jStat2.ones = function ones(rows, cols) {
          if (!isNumber(cols))
            cols = rows;
          return jStat2.create(rows, cols, retOne);
        };
        jStat2.rand = function rand(rows, cols) {
          if (!isNumber(cols))
            cols = rows;
          return jStat2.create(rows, cols, jStat2._random_fn);
        };
        function retIdent(i, j) {
          return i === j ? 1 : 0;
        }
        jStat2.identity = function identity(rows, cols) {
          if (!isNumber(cols))
            cols = rows;
          return jStat2.create(rows, cols, retIdent);
        };
        jStat2.symmetric = function symmetric(arr) {
          var size = arr.length;
          var row, col;
          if (arr.length !== arr[0].length)
            return false;
          for (row = 0; row < size; row++) {
            for (col = 0; col < size; col++)
              if (arr[col][row] !== arr[row][col])
                return false;
          }
          return true;
        };
        jStat2.clear = function clear(arr) {
          return jStat2.alter(arr, retZero);
        };
        jStat2.seq = function seq(min, max, length, func) {
          if (!isFunction(func))
            func = false;
          var arr = [];
          var hival = calcRdx(min, max);
          var step = (max * hival - min * hival) / ((length - 1) * hival);
          var current = min;
          var cnt;
          for (cnt = 0; current <= max && cnt < length; cnt++, current = (min * hival + step * hival * cnt) / hival) {
            arr.push(func ? func(current, cnt) : current);
          }
          return arr;
        };
        jStat2.arange = function arange(start, end, step) {
          var rl = [];
          var i;
          step = step || 1;
          if (end === undefined2) {
            end = start;
            start = 0;
          }
          if (start === end || step === 0) {
            return [];
          }
          if (start < end && step < 0) {
            return [];
          }
          if (start > end && step > 0) {
            return [];
          }
          if (step > 0) {
            for (i = start; i < end; i += step) {
              rl.push(i);
            }
          } else {
            for (i = start; i > end; i += step) {
              rl.push(i);
            }
          }
          return rl;
        };
        jStat2.slice = /* @__PURE__ */ (function() {
          function _slice(list, start, end, step) {
            var i;
            var rl = [];
            var length = list.length;
            if (start === undefined2 && end === undefined2 && step === undefined2) {
              return jStat2.copy(list);
            }
            start = start || 0;
            end = end || list.length;
            start = start >= 0 ? start : length + start;
            end = end >= 0 ? end : length + end;
            step = step || 1;
            if (start === end || step === 0) {
              return [];
            }
            if (start < end && step < 0) {
              return [];
            }
            if (start > end && step > 0) {
              return [];
            }
            if (step > 0) {
              for (i = start; i < end; i += step) {
                rl.push(list[i]);
              }
            } else {
              for (i = start; i > end; i += step) {
                rl.push(list[i]);
              }
            }
            return rl;
          }
          function slice2(list, rcSlice) {
            var colSlice, rowSlice;
            rcSlice = rcSlice || {};
            if (isNumber(rcSlice.row)) {
              if (isNumber(rcSlice.col))
                return list[rcSlice.row][rcSlice.col];
              var row = jStat2.rowa(list, rcSlice.row);
              colSlice = rcSlice.col || {};
              return _slice(row, colSlice.start, colSlice.end, colSlice.step);
            }
            if (isNumber(rcSlice.col)) {
              var col = jStat2.cola(list, rcSlice.col);
              rowSlice = rcSlice.row || {};
              return _slice(col, rowSlice.start, rowSlice.end, rowSlice.step);
            }
            rowSlice = rcSlice.row || {};
            colSlice = rcSlice.col || {};
            var rows = _slice(list, rowSlice.start, rowSlice.end, rowSlice.step);
            return rows.map(function(row2) {
              return _slice(row2, colSlice.start, colSlice.end, colSlice.step);
            });
          }
          return slice2;
        })();
        jStat2.sliceAssign = function sliceAssign(A, rcSlice, B) {
          var nl, ml;
          if (isNumber(rcSlice.row)) {
            if (isNumber(rcSlice.col))
              return A[rcSlice.row][rcSlice.col] = B;
            rcSlice.col = rcSlice.col || {};
            rcSlice.col.start = rcSlice.col.start || 0;
            rcSlice.col.end = rcSlice.col.end || A[0].length;
            rcSlice.col.step = rcSlice.col.step || 1;
            nl = jStat2.arange(
              rcSlice.col.start,
              Math2.min(A.length, rcSlice.col.end),
              rcSlice.col.step
            );
            var m = rcSlice.row;
            nl.forEach(function(n2, i) {
              A[m][n2] = B[i];
            });
            return A;
          }
          if (isNumber(rcSlice.col)) {
            rcSlice.row = rcSlice.row || {};
            rcSlice.row.start = rcSlice.row.start || 0;
            rcSlice.row.end = rcSlice.row.end || A.length;
            rcSlice.row.step = rcSlice.row.step || 1;
            ml = jStat2.arange(
              rcSlice.row.start,
              Math2.min(A[0].length, rcSlice.row.end),
              rcSlice.row.step
            );
            var n = rcSlice.col;
            ml.forEach(function(m2, j) {
              A[m2][n] = B[j];
            });
            return A;
          }
          if (B[0].length === undefined2) {
            B = [B];
          }
          rcSlice.row.start = rcSlice.row.start || 0;
          rcSlice.row.end = rcSlice.row.end || A.length;
          rcSlice.row.step = rcSlice.row.step || 1;
          rcSlice.col.start = rcSlice.col.start || 0;
          rcSlice.col.end = rcSlice.col.end || A[0].length;
          rcSlice.col.step = rcSlice.col.step || 1;
          ml = jStat2.arange(
            rcSlice.row.start,
            Math2.min(A.length, rcSlice.row.end),
            rcSlice.row.step
          );
          nl = jStat2.arange(
            rcSlice.col.start,
            Math2.min(A[0].length, rcSlice.col.end),
            rcSlice.col.step
          );
          ml.forEach(function(m2, i) {
            nl.forEach(function(n2, j) {
              A[m2][n2] = B[i][j];
            });
          });
          return A;
        };
        jStat2.diagonal = function diagonal(diagArray) {
          var mat = jStat2.zeros(diagArray.length, diagArray.length);
          diagArray.forEach(function(t, i) {
            mat[i][i] = t;
          });
          return mat;
        };
        jStat2.copy = function copy(A) {
          return A.map(function(row) {
            if (isNumber(row))
              return row;
            return row.map(function(t) {
              return t;
            });
          });
        };
        var jProto = jStat2.prototype;
        jProto.length = 0;
        jProto.push = Array.prototype.push;
        jProto.sort = Array.prototype.sort;
        jProto.splice = Array.prototype.splice;
        jProto.slice = Array.prototype.slice;
        jProto.toArray = function toArray() {
          return this.length > 1 ? slice.call(this) : slice.call(this)[0];
        };
        jProto.map = function map(func, toAlter) {
          return jStat2(jStat2.map(this, func, toAlter));
        };
        jProto.cumreduce = function cumreduce(func, toAlter) {
          return jStat2(jStat2.cumreduce(this, func, toAlter));
        };
        jProto.alter = function alter(func) {
          jStat2.alter(this, func);
          return this;
        };
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jProto[passfunc] = function(func) {
              var self = this, results;
              if (func) {
                setTimeout(function() {
                  func.call(self, jProto[passfunc].call(self));
                });
                return this;
              }
              results = jStat2[passfunc](this);
              return isArray(results) ? jStat2(results) : results;
            };
          })(funcs[i]);
        })("transpose clear symmetric rows cols dimensions diag antidiag".split(" "));
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jProto[passfunc] = function(index, func) {
              var self = this;
              if (func) {
                setTimeout(function() {
                  func.call(self, jProto[passfunc].call(self, index));
                });
                return this;
              }
              return jStat2(jStat2[passfunc](this, index));
            };
          })(funcs[i]);
        })("row col".split(" "));
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jProto[passfunc] = function() {
              return jStat2(jStat2[passfunc].apply(null, arguments));
            };
          })(funcs[i]);
        })("create zeros ones rand identity".split(" "));
        return jStat2;
      })(Math);
      (function(jStat2, Math2) {
        var isFunction = jStat2.utils.isFunction;
        function ascNum(a, b) {
          return a - b;
        }
        function clip(arg, min, max) {
          return Math2.max(min, Math2.min(arg, max));
        }
        jStat2.sum = function sum(arr) {
          var sum2 = 0;
          var i = arr.length;
          while (--i >= 0)
            sum2 += arr[i];
          return sum2;
        };
        jStat2.sumsqrd = function sumsqrd(arr) {
          var sum = 0;
          var i = arr.length;
          while (--i >= 0)
            sum += arr[i] * arr[i];
          return sum;
        };
        jStat2.sumsqerr = function sumsqerr(arr) {
          var mean2 = jStat2.mean(arr);
          var sum = 0;
          var i = arr.length;
          var tmp;
          while (--i >= 0) {
            tmp = arr[i] - mean2;
            sum += tmp * tmp;
          }
          return sum;
        };
        jStat2.sumrow = function sumrow(arr) {
          var sum = 0;
          var i = arr.length;
          while (--i >= 0)
            sum += arr[i];
          return sum;
        };
        jStat2.product = function product(arr) {
          var prod = 1;
          var i = arr.length;
          while (--i >= 0)
            prod *= arr[i];
          return prod;
        };
        jStat2.min = function min(arr) {
          var low = arr[0];
          var i = 0;
          while (++i < arr.length)
            if (arr[i] < low)
              low = arr[i];
          return low;
        };
        jStat2.max = function max(arr) {
          var high = arr[0];
          var i = 0;
          while (++i < arr.length)
            if (arr[i] > high)
              high = arr[i];
          return high;
        };
        jStat2.unique = function unique(arr) {
          var hash = {}, _arr = [];
          for (var i = 0; i < arr.length; i++) {
            if (!hash[arr[i]]) {
              hash[arr[i]] = true;
              _arr.push(arr[i]);
            }
          }
          return _arr;
        };
        jStat2.mean = function mean2(arr) {
          return jStat2.sum(arr) / arr.length;
        };
        jStat2.meansqerr = function meansqerr(arr) {
          return jStat2.sumsqerr(arr) / arr.length;
        };
        jStat2.geomean = function geomean(arr) {
          var logs2 = arr.map(Math2.log);
          var meanOfLogs = jStat2.mean(logs2);
          return Math2.exp(meanOfLogs);
        };
        jStat2.median = function median2(arr) {
          var arrlen = arr.length;
          var _arr = arr.slice().sort(ascNum);
          return !(arrlen & 1) ? (_arr[arrlen / 2 - 1] + _arr[arrlen / 2]) / 2 : _arr[arrlen / 2 | 0];
        };
        jStat2.cumsum = function cumsum(arr) {
          return jStat2.cumreduce(arr, function(a, b) {
            return a + b;
          });
        };
        jStat2.cumprod = function cumprod(arr) {
          return jStat2.cumreduce(arr, function(a, b) {
            return a * b;
          });
        };
        jStat2.diff = function diff(arr) {
          var diffs = [];
          var arrLen = arr.length;
          var i;
          for (i = 1; i < arrLen; i++)
            diffs.push(arr[i] - arr[i - 1]);
          return diffs;
        };
        jStat2.rank = function(arr) {
          var i;
          var distinctNumbers = [];
          var numberCounts = {};
          for (i = 0; i < arr.length; i++) {
            var number = arr[i];
            if (numberCounts[number]) {
              numberCounts[number]++;
            } else {
              numberCounts[number] = 1;
              distinctNumbers.push(number);
            }
          }
          var sortedDistinctNumbers = distinctNumbers.sort(ascNum);
          var numberRanks = {};
          var currentRank = 1;
          for (i = 0; i < sortedDistinctNumbers.length; i++) {
            var number = sortedDistinctNumbers[i];
            var count2 = numberCounts[number];
            var first = currentRank;
            var last = currentRank + count2 - 1;
            var rank = (first + last) / 2;
            numberRanks[number] = rank;
            currentRank += count2;
          }
          return arr.map(function(number2) {
            return numberRanks[number2];
          });
        };
        jStat2.mode = function mode(arr) {
          var arrLen = arr.length;
          var _arr = arr.slice().sort(ascNum);
          var count2 = 1;
          var maxCount = 0;
          var numMaxCount = 0;
          var mode_arr = [];
          var i;
          for (i = 0; i < arrLen; i++) {
            if (_arr[i] === _arr[i + 1]) {
              count2++;
            } else {
              if (count2 > maxCount) {
                mode_arr = [_arr[i]];
                maxCount = count2;
                numMaxCount = 0;
              } else if (count2 === maxCount) {
                mode_arr.push(_arr[i]);
                numMaxCount++;
              }
              count2 = 1;
            }
          }
          return numMaxCount === 0 ? mode_arr[0] : mode_arr;
        };
        jStat2.range = function range(arr) {
          return jStat2.max(arr) - jStat2.min(arr);
        };
        jStat2.variance = function variance(arr, flag) {
          return jStat2.sumsqerr(arr) / (arr.length - (flag ? 1 : 0));
        };
        jStat2.pooledvariance = function pooledvariance(arr) {
          var sumsqerr = arr.reduce(function(a, samples) {
            return a + jStat2.sumsqerr(samples);
          }, 0);
          var count2 = arr.reduce(function(a, samples) {
            return a + samples.length;
          }, 0);
          return sumsqerr / (count2 - arr.length);
        };
        jStat2.deviation = function(arr) {
          var mean2 = jStat2.mean(arr);
          var arrlen = arr.length;
          var dev = new Array(arrlen);
          for (var i = 0; i < arrlen; i++) {
            dev[i] = arr[i] - mean2;
          }
          return dev;
        };
        jStat2.stdev = function stdev(arr, flag) {
          return Math2.sqrt(jStat2.variance(arr, flag));
        };
        jStat2.pooledstdev = function pooledstdev(arr) {
          return Math2.sqrt(jStat2.pooledvariance(arr));
        };
        jStat2.meandev = function meandev(arr) {
          var mean2 = jStat2.mean(arr);
          var a = [];
          for (var i = arr.length - 1; i >= 0; i--) {
            a.push(Math2.abs(arr[i] - mean2));
          }
          return jStat2.mean(a);
        };
        jStat2.meddev = function meddev(arr) {
          var median2 = jStat2.median(arr);
          var a = [];
          for (var i = arr.length - 1; i >= 0; i--) {
            a.push(Math2.abs(arr[i] - median2));
          }
          return jStat2.median(a);
        };
        jStat2.coeffvar = function coeffvar(arr) {
          return jStat2.stdev(arr) / jStat2.mean(arr);
        };
        jStat2.quartiles = function quartiles(arr) {
          var arrlen = arr.length;
          var _arr = arr.slice().sort(ascNum);
          return [
            _arr[Math2.round(arrlen / 4) - 1],
            _arr[Math2.round(arrlen / 2) - 1],
            _arr[Math2.round(arrlen * 3 / 4) - 1]
          ];
        };
        jStat2.quantiles = function quantiles(arr, quantilesArray, alphap, betap) {
          var sortedArray = arr.slice().sort(ascNum);
          var quantileVals = [quantilesArray.length];
          var n = arr.length;
          var i, p, m, aleph, k, gamma;
          if (typeof alphap === "undefined")
            alphap = 3 / 8;
          if (typeof betap === "undefined")
            betap = 3 / 8;
          for (i = 0; i < quantilesArray.length; i++) {
            p = quantilesArray[i];
            m = alphap + p * (1 - alphap - betap);
            aleph = n * p + m;
            k = Math2.floor(clip(aleph, 1, n - 1));
            gamma = clip(aleph - k, 0, 1);
            quantileVals[i] = (1 - gamma) * sortedArray[k - 1] + gamma * sortedArray[k];
          }
          return quantileVals;
        };
        jStat2.percentile = function percentile(arr, k, exclusive) {
          var _arr = arr.slice().sort(ascNum);
          var realIndex = k * (_arr.length + (exclusive ? 1 : -1)) + (exclusive ? 0 : 1);
          var index = parseInt(realIndex);
          var frac = realIndex - index;
          if (index + 1 < _arr.length) {
            return _arr[index - 1] + frac * (_arr[index] - _arr[index - 1]);
          } else {
            return _arr[index - 1];
          }
        };
        jStat2.percentileOfScore = function percentileOfScore(arr, score, kind) {
          var counter = 0;
          var len = arr.length;
          var strict = false;
          var value, i;
          if (kind === "strict")
            strict = true;
          for (i = 0; i < len; i++) {
            value = arr[i];
            if (strict && value < score || !strict && value <= score) {
              counter++;
            }
          }
          return counter / len;
        };
        jStat2.histogram = function histogram(arr, binCnt) {
          binCnt = binCnt || 4;
          var first = jStat2.min(arr);
          var binWidth = (jStat2.max(arr) - first) / binCnt;
          var len = arr.length;
          var bins = [];
          var i;
          for (i = 0; i < binCnt; i++)
            bins[i] = 0;
          for (i = 0; i < len; i++)
            bins[Math2.min(Math2.floor((arr[i] - first) / binWidth), binCnt - 1)] += 1;
          return bins;
        };
        jStat2.covariance = function covariance(arr1, arr2) {
          var u = jStat2.mean(arr1);
          var v = jStat2.mean(arr2);
          var arr1Len = arr1.length;
          var sq_dev = new Array(arr1Len);
          var i;
          for (i = 0; i < arr1Len; i++)
            sq_dev[i] = (arr1[i] - u) * (arr2[i] - v);
          return jStat2.sum(sq_dev) / (arr1Len - 1);
        };
        jStat2.corrcoeff = function corrcoeff(arr1, arr2) {
          return jStat2.covariance(arr1, arr2) / jStat2.stdev(arr1, 1) / jStat2.stdev(arr2, 1);
        };
        jStat2.spearmancoeff = function(arr1, arr2) {
          arr1 = jStat2.rank(arr1);
          arr2 = jStat2.rank(arr2);
          return jStat2.corrcoeff(arr1, arr2);
        };
        jStat2.stanMoment = function stanMoment(arr, n) {
          var mu = jStat2.mean(arr);
          var sigma = jStat2.stdev(arr);
          var len = arr.length;
          var skewSum = 0;
          for (var i = 0; i < len; i++)
            skewSum += Math2.pow((arr[i] - mu) / sigma, n);
          return skewSum / arr.length;
        };
        jStat2.skewness = function skewness(arr) {
          return jStat2.stanMoment(arr, 3);
        };
        jStat2.kurtosis = function kurtosis(arr) {
          return jStat2.stanMoment(arr, 4) - 3;
        };
        var jProto = jStat2.prototype;
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jProto[passfunc] = function(fullbool, func) {
              var arr = [];
              var i2 = 0;
              var tmpthis = this;
              if (isFunction(fullbool)) {
                func = fullbool;
                fullbool = false;
              }
              if (func) {
                setTimeout(function() {
                  func.call(tmpthis, jProto[passfunc].call(tmpthis, fullbool));
                });
                return this;
              }
              if (this.length > 1) {
                tmpthis = fullbool === true ? this : this.transpose();
                for (; i2 < tmpthis.length; i2++)
                  arr[i2] = jStat2[passfunc](tmpthis[i2]);
                return arr;
              }
              return jStat2[passfunc](this[0], fullbool);
            };
          })(funcs[i]);
        })("cumsum cumprod".split(" "));
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jProto[passfunc] = function(fullbool, func) {
              var arr = [];
              var i2 = 0;
              var tmpthis = this;
              if (isFunction(fullbool)) {
                func = fullbool;
                fullbool = false;
              }
              if (func) {
                setTimeout(function() {
                  func.call(tmpthis, jProto[passfunc].call(tmpthis, fullbool));
                });
                return this;
              }
              if (this.length > 1) {
                if (passfunc !== "sumrow")
                  tmpthis = fullbool === true ? this : this.transpose();
                for (; i2 < tmpthis.length; i2++)
                  arr[i2] = jStat2[passfunc](tmpthis[i2]);
                return fullbool === true ? jStat2[passfunc](jStat2.utils.toVector(arr)) : arr;
              }
              return jStat2[passfunc](this[0], fullbool);
            };
          })(funcs[i]);
        })("sum sumsqrd sumsqerr sumrow product min max unique mean meansqerr geomean median diff rank mode range variance deviation stdev meandev meddev coeffvar quartiles histogram skewness kurtosis".split(" "));
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jProto[passfunc] = function() {
              var arr = [];
              var i2 = 0;
              var tmpthis = this;
              var args = Array.prototype.slice.call(arguments);
              var callbackFunction;
              if (isFunction(args[args.length - 1])) {
                callbackFunction = args[args.length - 1];
                var argsToPass = args.slice(0, args.length - 1);
                setTimeout(function() {
                  callbackFunction.call(
                    tmpthis,
                    jProto[passfunc].apply(tmpthis, argsToPass)
                  );
                });
                return this;
              } else {
                callbackFunction = void 0;
                var curriedFunction = function curriedFunction2(vector) {
                  return jStat2[passfunc].apply(tmpthis, [vector].concat(args));
                };
              }
              if (this.length > 1) {
                tmpthis = tmpthis.transpose();
                for (; i2 < tmpthis.length; i2++)
                  arr[i2] = curriedFunction(tmpthis[i2]);
                return arr;
              }
              return curriedFunction(this[0]);
            };
          })(funcs[i]);
        })("quantiles percentileOfScore".split(" "));
      })(jStat, Math);
      (function(jStat2, Math2) {
        jStat2.gammaln = function gammaln(x) {
          var j = 0;
          var cof = [
            76.18009172947146,
            -86.50532032941678,
            24.01409824083091,
            -1.231739572450155,
            0.001208650973866179,
            -5395239384953e-18
          ];
          var ser = 1.000000000190015;
          var xx, y, tmp;
          tmp = (y = xx = x) + 5.5;
          tmp -= (xx + 0.5) * Math2.log(tmp);
          for (; j < 6; j++)
            ser += cof[j] / ++y;
          return Math2.log(2.5066282746310007 * ser / xx) - tmp;
        };
        jStat2.loggam = function loggam(x) {
          var x0, x2, xp, gl, gl0;
          var k, n;
          var a = [
            0.08333333333333333,
            -0.002777777777777778,
            7936507936507937e-19,
            -5952380952380952e-19,
            8417508417508418e-19,
            -0.001917526917526918,
            0.00641025641025641,
            -0.02955065359477124,
            0.1796443723688307,
            -1.3924322169059
          ];
          x0 = x;
          n = 0;
          if (x == 1 || x == 2) {
            return 0;
          }
          if (x <= 7) {
            n = Math2.floor(7 - x);
            x0 = x + n;
          }
          x2 = 1 / (x0 * x0);
          xp = 2 * Math2.PI;
          gl0 = a[9];
          for (k = 8; k >= 0; k--) {
            gl0 *= x2;
            gl0 += a[k];
          }
          gl = gl0 / x0 + 0.5 * Math2.log(xp) + (x0 - 0.5) * Math2.log(x0) - x0;
          if (x <= 7) {
            for (k = 1; k <= n; k++) {
              gl -= Math2.log(x0 - 1);
              x0 -= 1;
            }
          }
          return gl;
        };
        jStat2.gammafn = function gammafn(x) {
          var p = [
            -1.716185138865495,
            24.76565080557592,
            -379.80425647094563,
            629.3311553128184,
            866.9662027904133,
            -31451.272968848367,
            -36144.413418691176,
            66456.14382024054
          ];
          var q = [
            -30.8402300119739,
            315.35062697960416,
            -1015.1563674902192,
            -3107.771671572311,
            22538.11842098015,
            4755.846277527881,
            -134659.9598649693,
            -115132.2596755535
          ];
          var fact2 = false;
          var n = 0;
          var xden = 0;
          var xnum = 0;
          var y = x;
          var i, z, yi, res;
          if (x > 171.6243769536076) {
            return Infinity;
          }
          if (y <= 0) {
            res = y % 1 + 36e-17;
            if (res) {
              fact2 = (!(y & 1) ? 1 : -1) * Math2.PI / Math2.sin(Math2.PI * res);
              y = 1 - y;
            } else {
              return Infinity;
            }
          }
          yi = y;
          if (y < 1) {
            z = y++;
          } else {
            z = (y -= n = (y | 0) - 1) - 1;
          }
          for (i = 0; i < 8; ++i) {
            xnum = (xnum + p[i]) * z;
            xden = xden * z + q[i];
          }
          res = xnum / xden + 1;
          if (yi < y) {
            res /= yi;
          } else if (yi > y) {
            for (i = 0; i < n; ++i) {
              res *= y;
              y++;
            }
          }
          if (fact2) {
            res = fact2 / res;
          }
          return res;
        };
        jStat2.gammap = function gammap(a, x) {
          return jStat2.lowRegGamma(a, x) * jStat2.gammafn(a);
        };
        jStat2.lowRegGamma = function lowRegGamma(a, x) {
          var aln = jStat2.gammaln(a);
          var ap = a;
          var sum = 1 / a;
          var del = sum;
          var b = x + 1 - a;
          var c = 1 / 1e-30;
          var d = 1 / b;
          var h = d;
          var i = 1;
          var ITMAX = -~(Math2.log(a >= 1 ? a : 1 / a) * 8.5 + a * 0.4 + 17);
          var an;
          if (x < 0 || a <= 0) {
            return NaN;
          } else if (x < a + 1) {
            for (; i <= ITMAX; i++) {
              sum += del *= x / ++ap;
            }
            return sum * Math2.exp(-x + a * Math2.log(x) - aln);
          }
          for (; i <= ITMAX; i++) {
            an = -i * (i - a);
            b += 2;
            d = an * d + b;
            c = b + an / c;
            d = 1 / d;
            h *= d * c;
          }
          return 1 - h * Math2.exp(-x + a * Math2.log(x) - aln);
        };
        jStat2.factorialln = function factorialln(n) {
          return n < 0 ? NaN : jStat2.gammaln(n + 1);
        };
        jStat2.factorial = function factorial(n) {
          return n < 0 ? NaN : jStat2.gammafn(n + 1);
        };
        jStat2.combination = function combination(n, m) {
          return n > 170 || m > 170 ? Math2.exp(jStat2.combinationln(n, m)) : jStat2.factorial(n) / jStat2.factorial(m) / jStat2.factorial(n - m);
        };
        jStat2.combinationln = function combinationln(n, m) {
          return jStat2.factorialln(n) - jStat2.factorialln(m) - jStat2.factorialln(n - m);
        };
        jStat2.permutation = function permutation(n, m) {
          return jStat2.factorial(n) / jStat2.factorial(n - m);
        };
        jStat2.betafn = function betafn(x, y) {
          if (x <= 0 || y <= 0)
            return void 0;
          return x + y > 170 ? Math2.exp(jStat2.betaln(x, y)) : jStat2.gammafn(x) * jStat2.gammafn(y) / jStat2.gammafn(x + y);
        };
        jStat2.betaln = function betaln(x, y) {
          return jStat2.gammaln(x) + jStat2.gammaln(y) - jStat2.gammaln(x + y);
        };
        jStat2.betacf = function betacf(x, a, b) {
          var fpmin = 1e-30;
          var m = 1;
          var qab = a + b;
          var qap = a + 1;
          var qam = a - 1;
          var c = 1;
          var d = 1 - qab * x / qap;
          var m2, aa, del, h;
          if (Math2.abs(d) < fpmin)
            d = fpmin;
          d = 1 / d;
          h = d;
          for (; m <= 100; m++) {
            m2 = 2 * m;
            aa = m * (b - m) * x / ((qam + m2) * (a + m2));
            d = 1 + aa * d;
            if (Math2.abs(d) < fpmin)
              d = fpmin;
            c = 1 + aa / c;
            if (Math2.abs(c) < fpmin)
              c = fpmin;
            d = 1 / d;
            h *= d * c;
            aa = -(a + m) * (qab + m) * x / ((a + m2) * (qap + m2));
            d = 1 + aa * d;
            if (Math2.abs(d) < fpmin)
              d = fpmin;
            c = 1 + aa / c;
            if (Math2.abs(c) < fpmin)
              c = fpmin;
            d = 1 / d;
            del = d * c;
            h *= del;
            if (Math2.abs(del - 1) < 3e-7)
              break;
          }
          return h;
        };
        jStat2.gammapinv = function gammapinv(p, a) {
          var j = 0;
          var a1 = a - 1;
          var EPS = 1e-8;
          var gln = jStat2.gammaln(a);
          var x, err, t, u, pp, lna1, afac;
          if (p >= 1)
            return Math2.max(100, a + 100 * Math2.sqrt(a));
          if (p <= 0)
            return 0;
          if (a > 1) {
            lna1 = Math2.log(a1);
            afac = Math2.exp(a1 * (lna1 - 1) - gln);
            pp = p < 0.5 ? p : 1 - p;
            t = Math2.sqrt(-2 * Math2.log(pp));
            x = (2.30753 + t * 0.27061) / (1 + t * (0.99229 + t * 0.04481)) - t;
            if (p < 0.5)
              x = -x;
            x = Math2.max(
              1e-3,
              a * Math2.pow(1 - 1 / (9 * a) - x / (3 * Math2.sqrt(a)), 3)
            );
          } else {
            t = 1 - a * (0.253 + a * 0.12);
            if (p < t)
              x = Math2.pow(p / t, 1 / a);
            else
              x = 1 - Math2.log(1 - (p - t) / (1 - t));
          }
          for (; j < 12; j++) {
            if (x <= 0)
              return 0;
            err = jStat2.lowRegGamma(a, x) - p;
            if (a > 1)
              t = afac * Math2.exp(-(x - a1) + a1 * (Math2.log(x) - lna1));
            else
              t = Math2.exp(-x + a1 * Math2.log(x) - gln);
            u = err / t;
            x -= t = u / (1 - 0.5 * Math2.min(1, u * ((a - 1) / x - 1)));
            if (x <= 0)
              x = 0.5 * (x + t);
            if (Math2.abs(t) < EPS * x)
              break;
          }
          return x;
        };
        jStat2.erf = function erf(x) {
          var cof = [
            -1.3026537197817094,
            0.6419697923564902,
            0.019476473204185836,
            -0.00956151478680863,
            -946595344482036e-18,
            366839497852761e-18,
            42523324806907e-18,
            -20278578112534e-18,
            -1624290004647e-18,
            130365583558e-17,
            15626441722e-18,
            -85238095915e-18,
            6529054439e-18,
            5059343495e-18,
            -991364156e-18,
            -227365122e-18,
            96467911e-18,
            2394038e-18,
            -6886027e-18,
            894487e-18,
            313092e-18,
            -112708e-18,
            381e-18,
            7106e-18,
            -1523e-18,
            -94e-18,
            121e-18,
            -28e-18
          ];
          var j = cof.length - 1;
          var isneg = false;
          var d = 0;
          var dd = 0;
          var t, ty, tmp, res;
          if (x < 0) {
            x = -x;
            isneg = true;
          }
          t = 2 / (2 + x);
          ty = 4 * t - 2;
          for (; j > 0; j--) {
            tmp = d;
            d = ty * d - dd + cof[j];
            dd = tmp;
          }
          res = t * Math2.exp(-x * x + 0.5 * (cof[0] + ty * d) - dd);
          return isneg ? res - 1 : 1 - res;
        };
        jStat2.erfc = function erfc(x) {
          return 1 - jStat2.erf(x);
        };
        jStat2.erfcinv = function erfcinv(p) {
          var j = 0;
          var x, err, t, pp;
          if (p >= 2)
            return -100;
          if (p <= 0)
            return 100;
          pp = p < 1 ? p : 2 - p;
          t = Math2.sqrt(-2 * Math2.log(pp / 2));
          x = -0.70711 * ((2.30753 + t * 0.27061) / (1 + t * (0.99229 + t * 0.04481)) - t);
          for (; j < 2; j++) {
            err = jStat2.erfc(x) - pp;
            x += err / (1.1283791670955126 * Math2.exp(-x * x) - x * err);
          }
          return p < 1 ? x : -x;
        };
        jStat2.ibetainv = function ibetainv(p, a, b) {
          var EPS = 1e-8;
          var a1 = a - 1;
          var b1 = b - 1;
          var j = 0;
          var lna, lnb, pp, t, u, err, x, al, h, w, afac;
          if (p <= 0)
            return 0;
          if (p >= 1)
            return 1;
          if (a >= 1 && b >= 1) {
            pp = p < 0.5 ? p : 1 - p;
            t = Math2.sqrt(-2 * Math2.log(pp));
            x = (2.30753 + t * 0.27061) / (1 + t * (0.99229 + t * 0.04481)) - t;
            if (p < 0.5)
              x = -x;
            al = (x * x - 3) / 6;
            h = 2 / (1 / (2 * a - 1) + 1 / (2 * b - 1));
            w = x * Math2.sqrt(al + h) / h - (1 / (2 * b - 1) - 1 / (2 * a - 1)) * (al + 5 / 6 - 2 / (3 * h));
            x = a / (a + b * Math2.exp(2 * w));
          } else {
            lna = Math2.log(a / (a + b));
            lnb = Math2.log(b / (a + b));
            t = Math2.exp(a * lna) / a;
            u = Math2.exp(b * lnb) / b;
            w = t + u;
            if (p < t / w)
              x = Math2.pow(a * w * p, 1 / a);
            else
              x = 1 - Math2.pow(b * w * (1 - p), 1 / b);
          }
          afac = -jStat2.gammaln(a) - jStat2.gammaln(b) + jStat2.gammaln(a + b);
          for (; j < 10; j++) {
            if (x === 0 || x === 1)
              return x;
            err = jStat2.ibeta(x, a, b) - p;
            t = Math2.exp(a1 * Math2.log(x) + b1 * Math2.log(1 - x) + afac);
            u = err / t;
            x -= t = u / (1 - 0.5 * Math2.min(1, u * (a1 / x - b1 / (1 - x))));
            if (x <= 0)
              x = 0.5 * (x + t);
            if (x >= 1)
              x = 0.5 * (x + t + 1);
            if (Math2.abs(t) < EPS * x && j > 0)
              break;
          }
          return x;
        };
        jStat2.ibeta = function ibeta(x, a, b) {
          var bt = x === 0 || x === 1 ? 0 : Math2.exp(jStat2.gammaln(a + b) - jStat2.gammaln(a) - jStat2.gammaln(b) + a * Math2.log(x) + b * Math2.log(1 - x));
          if (x < 0 || x > 1)
            return false;
          if (x < (a + 1) / (a + b + 2))
            return bt * jStat2.betacf(x, a, b) / a;
          return 1 - bt * jStat2.betacf(1 - x, b, a) / b;
        };
        jStat2.randn = function randn(n, m) {
          var u, v, x, y, q;
          if (!m)
            m = n;
          if (n)
            return jStat2.create(n, m, function() {
              return jStat2.randn();
            });
          do {
            u = jStat2._random_fn();
            v = 1.7156 * (jStat2._random_fn() - 0.5);
            x = u - 0.449871;
            y = Math2.abs(v) + 0.386595;
            q = x * x + y * (0.196 * y - 0.25472 * x);
          } while (q > 0.27597 && (q > 0.27846 || v * v > -4 * Math2.log(u) * u * u));
          return v / u;
        };
        jStat2.randg = function randg(shape, n, m) {
          var oalph = shape;
          var a1, a2, u, v, x, mat;
          if (!m)
            m = n;
          if (!shape)
            shape = 1;
          if (n) {
            mat = jStat2.zeros(n, m);
            mat.alter(function() {
              return jStat2.randg(shape);
            });
            return mat;
          }
          if (shape < 1)
            shape += 1;
          a1 = shape - 1 / 3;
          a2 = 1 / Math2.sqrt(9 * a1);
          do {
            do {
              x = jStat2.randn();
              v = 1 + a2 * x;
            } while (v <= 0);
            v = v * v * v;
            u = jStat2._random_fn();
          } while (u > 1 - 0.331 * Math2.pow(x, 4) && Math2.log(u) > 0.5 * x * x + a1 * (1 - v + Math2.log(v)));
          if (shape == oalph)
            return a1 * v;
          do {
            u = jStat2._random_fn();
          } while (u === 0);
          return Math2.pow(u, 1 / oalph) * a1 * v;
        };
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jStat2.fn[passfunc] = function() {
              return jStat2(
                jStat2.map(this, function(value) {
                  return jStat2[passfunc](value);
                })
              );
            };
          })(funcs[i]);
        })("gammaln gammafn factorial factorialln".split(" "));
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jStat2.fn[passfunc] = function() {
              return jStat2(jStat2[passfunc].apply(null, arguments));
            };
          })(funcs[i]);
        })("randn".split(" "));
      })(jStat, Math);
      (function(jStat2, Math2) {
        (function(list) {
          for (var i = 0; i < list.length; i++) (function(func) {
            jStat2[func] = function f(a, b, c) {
              if (!(this instanceof f))
                return new f(a, b, c);
              this._a = a;
              this._b = b;
              this._c = c;
              return this;
            };
            jStat2.fn[func] = function(a, b, c) {
              var newthis = jStat2[func](a, b, c);
              newthis.data = this;
              return newthis;
            };
            jStat2[func].prototype.sample = function(arr) {
              var a = this._a;
              var b = this._b;
              var c = this._c;
              if (arr)
                return jStat2.alter(arr, function() {
                  return jStat2[func].sample(a, b, c);
                });
              else
                return jStat2[func].sample(a, b, c);
            };
            (function(vals) {
              for (var i2 = 0; i2 < vals.length; i2++) (function(fnfunc) {
                jStat2[func].prototype[fnfunc] = function(x) {
                  var a = this._a;
                  var b = this._b;
                  var c = this._c;
                  if (!x && x !== 0)
                    x = this.data;
                  if (typeof x !== "number") {
                    return jStat2.fn.map.call(x, function(x2) {
                      return jStat2[func][fnfunc](x2, a, b, c);
                    });
                  }
                  return jStat2[func][fnfunc](x, a, b, c);
                };
              })(vals[i2]);
            })("pdf cdf inv".split(" "));
            (function(vals) {
              for (var i2 = 0; i2 < vals.length; i2++) (function(fnfunc) {
                jStat2[func].prototype[fnfunc] = function() {
                  return jStat2[func][fnfunc](this._a, this._b, this._c);
                };
              })(vals[i2]);
            })("mean median mode variance".split(" "));
          })(list[i]);
        })("beta centralF cauchy chisquare exponential gamma invgamma kumaraswamy laplace lognormal noncentralt normal pareto studentt weibull uniform binomial negbin hypgeom poisson triangular tukey arcsine".split(" "));
        jStat2.extend(jStat2.beta, {
          pdf: function pdf(x, alpha, beta) {
            if (x > 1 || x < 0)
              return 0;
            if (alpha == 1 && beta == 1)
              return 1;
            if (alpha < 512 && beta < 512) {
              return Math2.pow(x, alpha - 1) * Math2.pow(1 - x, beta - 1) / jStat2.betafn(alpha, beta);
            } else {
              return Math2.exp((alpha - 1) * Math2.log(x) + (beta - 1) * Math2.log(1 - x) - jStat2.betaln(alpha, beta));
            }
          },
          cdf: function cdf(x, alpha, beta) {
            return x > 1 || x < 0 ? (x > 1) * 1 : jStat2.ibeta(x, alpha, beta);
          },
          inv: function inv(x, alpha, beta) {
            return jStat2.ibetainv(x, alpha, beta);
          },
          mean: function mean2(alpha, beta) {
            return alpha / (alpha + beta);
          },
          median: function median2(alpha, beta) {
            return jStat2.ibetainv(0.5, alpha, beta);
          },
          mode: function mode(alpha, beta) {
            return (alpha - 1) / (alpha + beta - 2);
          },
          // return a random sample
          sample: function sample(alpha, beta) {
            var u = jStat2.randg(alpha);
            return u / (u + jStat2.randg(beta));
          },
          variance: function variance(alpha, beta) {
            return alpha * beta / (Math2.pow(alpha + beta, 2) * (alpha + beta + 1));
          }
        });
        jStat2.extend(jStat2.centralF, {
          // This implementation of the pdf function avoids float overflow
          // See the way that R calculates this value:
          // https://svn.r-project.org/R/trunk/src/nmath/df.c
          pdf: function pdf(x, df1, df2) {
            var p, q, f;
            if (x < 0)
              return 0;
            if (df1 <= 2) {
              if (x === 0 && df1 < 2) {
                return Infinity;
              }
              if (x === 0 && df1 === 2) {
                return 1;
              }
              return 1 / jStat2.betafn(df1 / 2, df2 / 2) * Math2.pow(df1 / df2, df1 / 2) * Math2.pow(x, df1 / 2 - 1) * Math2.pow(1 + df1 / df2 * x, -(df1 + df2) / 2);
            }
            p = df1 * x / (df2 + x * df1);
            q = df2 / (df2 + x * df1);
            f = df1 * q / 2;
            return f * jStat2.binomial.pdf((df1 - 2) / 2, (df1 + df2 - 2) / 2, p);
          },
          cdf: function cdf(x, df1, df2) {
            if (x < 0)
              return 0;
            return jStat2.ibeta(df1 * x / (df1 * x + df2), df1 / 2, df2 / 2);
          },
          inv: function inv(x, df1, df2) {
            return df2 / (df1 * (1 / jStat2.ibetainv(x, df1 / 2, df2 / 2) - 1));
          },
          mean: function mean2(df1, df2) {
            return df2 > 2 ? df2 / (df2 - 2) : void 0;
          },
          mode: function mode(df1, df2) {
            return df1 > 2 ? df2 * (df1 - 2) / (df1 * (df2 + 2)) : void 0;
          },
          // return a random sample
          sample: function sample(df1, df2) {
            var x1 = jStat2.randg(df1 / 2) * 2;
            var x2 = jStat2.randg(df2 / 2) * 2;
            return x1 / df1 / (x2 / df2);
          },
          variance: function variance(df1, df2) {
            if (df2 <= 4)
              return void 0;
            return 2 * df2 * df2 * (df1 + df2 - 2) / (df1 * (df2 - 2) * (df2 - 2) * (df2 - 4));
          }
        });
        jStat2.extend(jStat2.cauchy, {
          pdf: function pdf(x, local, scale) {
            if (scale < 0) {
              return 0;
            }
            return scale / (Math2.pow(x - local, 2) + Math2.pow(scale, 2)) / Math2.PI;
          },
          cdf: function cdf(x, local, scale) {
            return Math2.atan((x - local) / scale) / Math2.PI + 0.5;
          },
          inv: function(p, local, scale) {
            return local + scale * Math2.tan(Math2.PI * (p - 0.5));
          },
          median: function median2(local) {
            return local;
          },
          mode: function mode(local) {
            return local;
          },
          sample: function sample(local, scale) {
            return jStat2.randn() * Math2.sqrt(1 / (2 * jStat2.randg(0.5))) * scale + local;
          }
        });
        jStat2.extend(jStat2.chisquare, {
          pdf: function pdf(x, dof) {
            if (x < 0)
              return 0;
            return x === 0 && dof === 2 ? 0.5 : Math2.exp((dof / 2 - 1) * Math2.log(x) - x / 2 - dof / 2 * Math2.log(2) - jStat2.gammaln(dof / 2));
          },
          cdf: function cdf(x, dof) {
            if (x < 0)
              return 0;
            return jStat2.lowRegGamma(dof / 2, x / 2);
          },
          inv: function(p, dof) {
            return 2 * jStat2.gammapinv(p, 0.5 * dof);
          },
          mean: function(dof) {
            return dof;
          },
          // TODO: this is an approximation (is there a better way?)
          median: function median2(dof) {
            return dof * Math2.pow(1 - 2 / (9 * dof), 3);
          },
          mode: function mode(dof) {
            return dof - 2 > 0 ? dof - 2 : 0;
          },
          sample: function sample(dof) {
            return jStat2.randg(dof / 2) * 2;
          },
          variance: function variance(dof) {
            return 2 * dof;
          }
        });
        jStat2.extend(jStat2.exponential, {
          pdf: function pdf(x, rate) {
            return x < 0 ? 0 : rate * Math2.exp(-rate * x);
          },
          cdf: function cdf(x, rate) {
            return x < 0 ? 0 : 1 - Math2.exp(-rate * x);
          },
          inv: function(p, rate) {
            return -Math2.log(1 - p) / rate;
          },
          mean: function(rate) {
            return 1 / rate;
          },
          median: function(rate) {
            return 1 / rate * Math2.log(2);
          },
          mode: function mode() {
            return 0;
          },
          sample: function sample(rate) {
            return -1 / rate * Math2.log(jStat2._random_fn());
          },
          variance: function(rate) {
            return Math2.pow(rate, -2);
          }
        });
        jStat2.extend(jStat2.gamma, {
          pdf: function pdf(x, shape, scale) {
            if (x < 0)
              return 0;
            return x === 0 && shape === 1 ? 1 / scale : Math2.exp((shape - 1) * Math2.log(x) - x / scale - jStat2.gammaln(shape) - shape * Math2.log(scale));
          },
          cdf: function cdf(x, shape, scale) {
            if (x < 0)
              return 0;
            return jStat2.lowRegGamma(shape, x / scale);
          },
          inv: function(p, shape, scale) {
            return jStat2.gammapinv(p, shape) * scale;
          },
          mean: function(shape, scale) {
            return shape * scale;
          },
          mode: function mode(shape, scale) {
            if (shape > 1) return (shape - 1) * scale;
            return void 0;
          },
          sample: function sample(shape, scale) {
            return jStat2.randg(shape) * scale;
          },
          variance: function variance(shape, scale) {
            return shape * scale * scale;
          }
        });
        jStat2.extend(jStat2.invgamma, {
          pdf: function pdf(x, shape, scale) {
            if (x <= 0)
              return 0;
            return Math2.exp(-(shape + 1) * Math2.log(x) - scale / x - jStat2.gammaln(shape) + shape * Math2.log(scale));
          },
          cdf: function cdf(x, shape, scale) {
            if (x <= 0)
              return 0;
            return 1 - jStat2.lowRegGamma(shape, scale / x);
          },
          inv: function(p, shape, scale) {
            return scale / jStat2.gammapinv(1 - p, shape);
          },
          mean: function(shape, scale) {
            return shape > 1 ? scale / (shape - 1) : void 0;
          },
          mode: function mode(shape, scale) {
            return scale / (shape + 1);
          },
          sample: function sample(shape, scale) {
            return scale / jStat2.randg(shape);
          },
          variance: function variance(shape, scale) {
            if (shape <= 2)
              return void 0;
            return scale * scale / ((shape - 1) * (shape - 1) * (shape - 2));
          }
        });
        jStat2.extend(jStat2.kumaraswamy, {
          pdf: function pdf(x, alpha, beta) {
            if (x === 0 && alpha === 1)
              return beta;
            else if (x === 1 && beta === 1)
              return alpha;
            return Math2.exp(Math2.log(alpha) + Math2.log(beta) + (alpha - 1) * Math2.log(x) + (beta - 1) * Math2.log(1 - Math2.pow(x, alpha)));
          },
          cdf: function cdf(x, alpha, beta) {
            if (x < 0)
              return 0;
            else if (x > 1)
              return 1;
            return 1 - Math2.pow(1 - Math2.pow(x, alpha), beta);
          },
          inv: function inv(p, alpha, beta) {
            return Math2.pow(1 - Math2.pow(1 - p, 1 / beta), 1 / alpha);
          },
          mean: function(alpha, beta) {
            return beta * jStat2.gammafn(1 + 1 / alpha) * jStat2.gammafn(beta) / jStat2.gammafn(1 + 1 / alpha + beta);
          },
          median: function median2(alpha, beta) {
            return Math2.pow(1 - Math2.pow(2, -1 / beta), 1 / alpha);
          },
          mode: function mode(alpha, beta) {
            if (!(alpha >= 1 && beta >= 1 && (alpha !== 1 && beta !== 1)))
              return void 0;
            return Math2.pow((alpha - 1) / (alpha * beta - 1), 1 / alpha);
          },
          variance: function variance() {
            throw new Error("variance not yet implemented");
          }
        });
        jStat2.extend(jStat2.lognormal, {
          pdf: function pdf(x, mu, sigma) {
            if (x <= 0)
              return 0;
            return Math2.exp(-Math2.log(x) - 0.5 * Math2.log(2 * Math2.PI) - Math2.log(sigma) - Math2.pow(Math2.log(x) - mu, 2) / (2 * sigma * sigma));
          },
          cdf: function cdf(x, mu, sigma) {
            if (x < 0)
              return 0;
            return 0.5 + 0.5 * jStat2.erf((Math2.log(x) - mu) / Math2.sqrt(2 * sigma * sigma));
          },
          inv: function(p, mu, sigma) {
            return Math2.exp(-1.4142135623730951 * sigma * jStat2.erfcinv(2 * p) + mu);
          },
          mean: function mean2(mu, sigma) {
            return Math2.exp(mu + sigma * sigma / 2);
          },
          median: function median2(mu) {
            return Math2.exp(mu);
          },
          mode: function mode(mu, sigma) {
            return Math2.exp(mu - sigma * sigma);
          },
          sample: function sample(mu, sigma) {
            return Math2.exp(jStat2.randn() * sigma + mu);
          },
          variance: function variance(mu, sigma) {
            return (Math2.exp(sigma * sigma) - 1) * Math2.exp(2 * mu + sigma * sigma);
          }
        });
        jStat2.extend(jStat2.noncentralt, {
          pdf: function pdf(x, dof, ncp) {
            var tol = 1e-14;
            if (Math2.abs(ncp) < tol)
              return jStat2.studentt.pdf(x, dof);
            if (Math2.abs(x) < tol) {
              return Math2.exp(jStat2.gammaln((dof + 1) / 2) - ncp * ncp / 2 - 0.5 * Math2.log(Math2.PI * dof) - jStat2.gammaln(dof / 2));
            }
            return dof / x * (jStat2.noncentralt.cdf(x * Math2.sqrt(1 + 2 / dof), dof + 2, ncp) - jStat2.noncentralt.cdf(x, dof, ncp));
          },
          cdf: function cdf(x, dof, ncp) {
            var tol = 1e-14;
            var min_iterations = 200;
            if (Math2.abs(ncp) < tol)
              return jStat2.studentt.cdf(x, dof);
            var flip = false;
            if (x < 0) {
              flip = true;
              ncp = -ncp;
            }
            var prob = jStat2.normal.cdf(-ncp, 0, 1);
            var value = tol + 1;
            var lastvalue = value;
            var y = x * x / (x * x + dof);
            var j = 0;
            var p = Math2.exp(-ncp * ncp / 2);
            var q = Math2.exp(-ncp * ncp / 2 - 0.5 * Math2.log(2) - jStat2.gammaln(3 / 2)) * ncp;
            while (j < min_iterations || lastvalue > tol || value > tol) {
              lastvalue = value;
              if (j > 0) {
                p *= ncp * ncp / (2 * j);
                q *= ncp * ncp / (2 * (j + 1 / 2));
              }
              value = p * jStat2.beta.cdf(y, j + 0.5, dof / 2) + q * jStat2.beta.cdf(y, j + 1, dof / 2);
              prob += 0.5 * value;
              j++;
            }
            return flip ? 1 - prob : prob;
          }
        });
        jStat2.extend(jStat2.normal, {
          pdf: function pdf(x, mean2, std) {
            return Math2.exp(-0.5 * Math2.log(2 * Math2.PI) - Math2.log(std) - Math2.pow(x - mean2, 2) / (2 * std * std));
          },
          cdf: function cdf(x, mean2, std) {
            return 0.5 * (1 + jStat2.erf((x - mean2) / Math2.sqrt(2 * std * std)));
          },
          inv: function(p, mean2, std) {
            return -1.4142135623730951 * std * jStat2.erfcinv(2 * p) + mean2;
          },
          mean: function(mean2) {
            return mean2;
          },
          median: function median2(mean2) {
            return mean2;
          },
          mode: function(mean2) {
            return mean2;
          },
          sample: function sample(mean2, std) {
            return jStat2.randn() * std + mean2;
          },
          variance: function(mean2, std) {
            return std * std;
          }
        });
        jStat2.extend(jStat2.pareto, {
          pdf: function pdf(x, scale, shape) {
            if (x < scale)
              return 0;
            return shape * Math2.pow(scale, shape) / Math2.pow(x, shape + 1);
          },
          cdf: function cdf(x, scale, shape) {
            if (x < scale)
              return 0;
            return 1 - Math2.pow(scale / x, shape);
          },
          inv: function inv(p, scale, shape) {
            return scale / Math2.pow(1 - p, 1 / shape);
          },
          mean: function mean2(scale, shape) {
            if (shape <= 1)
              return void 0;
            return shape * Math2.pow(scale, shape) / (shape - 1);
          },
          median: function median2(scale, shape) {
            return scale * (shape * Math2.SQRT2);
          },
          mode: function mode(scale) {
            return scale;
          },
          variance: function(scale, shape) {
            if (shape <= 2)
              return void 0;
            return scale * scale * shape / (Math2.pow(shape - 1, 2) * (shape - 2));
          }
        });
        jStat2.extend(jStat2.studentt, {
          pdf: function pdf(x, dof) {
            dof = dof > 1e100 ? 1e100 : dof;
            return 1 / (Math2.sqrt(dof) * jStat2.betafn(0.5, dof / 2)) * Math2.pow(1 + x * x / dof, -((dof + 1) / 2));
          },
          cdf: function cdf(x, dof) {
            var dof2 = dof / 2;
            return jStat2.ibeta((x + Math2.sqrt(x * x + dof)) / (2 * Math2.sqrt(x * x + dof)), dof2, dof2);
          },
          inv: function(p, dof) {
            var x = jStat2.ibetainv(2 * Math2.min(p, 1 - p), 0.5 * dof, 0.5);
            x = Math2.sqrt(dof * (1 - x) / x);
            return p > 0.5 ? x : -x;
          },
          mean: function mean2(dof) {
            return dof > 1 ? 0 : void 0;
          },
          median: function median2() {
            return 0;
          },
          mode: function mode() {
            return 0;
          },
          sample: function sample(dof) {
            return jStat2.randn() * Math2.sqrt(dof / (2 * jStat2.randg(dof / 2)));
          },
          variance: function variance(dof) {
            return dof > 2 ? dof / (dof - 2) : dof > 1 ? Infinity : void 0;
          }
        });
        jStat2.extend(jStat2.weibull, {
          pdf: function pdf(x, scale, shape) {
            if (x < 0 || scale < 0 || shape < 0)
              return 0;
            return shape / scale * Math2.pow(x / scale, shape - 1) * Math2.exp(-Math2.pow(x / scale, shape));
          },
          cdf: function cdf(x, scale, shape) {
            return x < 0 ? 0 : 1 - Math2.exp(-Math2.pow(x / scale, shape));
          },
          inv: function(p, scale, shape) {
            return scale * Math2.pow(-Math2.log(1 - p), 1 / shape);
          },
          mean: function(scale, shape) {
            return scale * jStat2.gammafn(1 + 1 / shape);
          },
          median: function median2(scale, shape) {
            return scale * Math2.pow(Math2.log(2), 1 / shape);
          },
          mode: function mode(scale, shape) {
            if (shape <= 1)
              return 0;
            return scale * Math2.pow((shape - 1) / shape, 1 / shape);
          },
          sample: function sample(scale, shape) {
            return scale * Math2.pow(-Math2.log(jStat2._random_fn()), 1 / shape);
          },
          variance: function variance(scale, shape) {
            return scale * scale * jStat2.gammafn(1 + 2 / shape) - Math2.pow(jStat2.weibull.mean(scale, shape), 2);
          }
        });
        jStat2.extend(jStat2.uniform, {
          pdf: function pdf(x, a, b) {
            return x < a || x > b ? 0 : 1 / (b - a);
          },
          cdf: function cdf(x, a, b) {
            if (x < a)
              return 0;
            else if (x < b)
              return (x - a) / (b - a);
            return 1;
          },
          inv: function(p, a, b) {
            return a + p * (b - a);
          },
          mean: function mean2(a, b) {
            return 0.5 * (a + b);
          },
          median: function median2(a, b) {
            return jStat2.mean(a, b);
          },
          mode: function mode() {
            throw new Error("mode is not yet implemented");
          },
          sample: function sample(a, b) {
            return a / 2 + b / 2 + (b / 2 - a / 2) * (2 * jStat2._random_fn() - 1);
          },
          variance: function variance(a, b) {
            return Math2.pow(b - a, 2) / 12;
          }
        });
        function betinc(x, a, b, eps) {
          var a0 = 0;
          var b0 = 1;
          var a1 = 1;
          var b1 = 1;
          var m9 = 0;
          var a2 = 0;
          var c9;
          while (Math2.abs((a1 - a2) / a1) > eps) {
            a2 = a1;
            c9 = -(a + m9) * (a + b + m9) * x / (a + 2 * m9) / (a + 2 * m9 + 1);
            a0 = a1 + c9 * a0;
            b0 = b1 + c9 * b0;
            m9 = m9 + 1;
            c9 = m9 * (b - m9) * x / (a + 2 * m9 - 1) / (a + 2 * m9);
            a1 = a0 + c9 * a1;
            b1 = b0 + c9 * b1;
            a0 = a0 / b1;
            b0 = b0 / b1;
            a1 = a1 / b1;
            b1 = 1;
          }
          return a1 / a;
        }
        jStat2.extend(jStat2.binomial, {
          pdf: function pdf(k, n, p) {
            return p === 0 || p === 1 ? n * p === k ? 1 : 0 : jStat2.combination(n, k) * Math2.pow(p, k) * Math2.pow(1 - p, n - k);
          },
          cdf: function cdf(x, n, p) {
            var betacdf;
            var eps = 1e-10;
            if (x < 0)
              return 0;
            if (x >= n)
              return 1;
            if (p < 0 || p > 1 || n <= 0)
              return NaN;
            x = Math2.floor(x);
            var z = p;
            var a = x + 1;
            var b = n - x;
            var s = a + b;
            var bt = Math2.exp(jStat2.gammaln(s) - jStat2.gammaln(b) - jStat2.gammaln(a) + a * Math2.log(z) + b * Math2.log(1 - z));
            if (z < (a + 1) / (s + 2))
              betacdf = bt * betinc(z, a, b, eps);
            else
              betacdf = 1 - bt * betinc(1 - z, b, a, eps);
            return Math2.round((1 - betacdf) * (1 / eps)) / (1 / eps);
          }
        });
        jStat2.extend(jStat2.negbin, {
          pdf: function pdf(k, r, p) {
            if (k !== k >>> 0)
              return false;
            if (k < 0)
              return 0;
            return jStat2.combination(k + r - 1, r - 1) * Math2.pow(1 - p, k) * Math2.pow(p, r);
          },
          cdf: function cdf(x, r, p) {
            var sum = 0, k = 0;
            if (x < 0) return 0;
            for (; k <= x; k++) {
              sum += jStat2.negbin.pdf(k, r, p);
            }
            return sum;
          }
        });
        jStat2.extend(jStat2.hypgeom, {
          pdf: function pdf(k, N2, m, n) {
            if (k !== k | 0) {
              return false;
            } else if (k < 0 || k < m - (N2 - n)) {
              return 0;
            } else if (k > n || k > m) {
              return 0;
            } else if (m * 2 > N2) {
              if (n * 2 > N2) {
                return jStat2.hypgeom.pdf(N2 - m - n + k, N2, N2 - m, N2 - n);
              } else {
                return jStat2.hypgeom.pdf(n - k, N2, N2 - m, n);
              }
            } else if (n * 2 > N2) {
              return jStat2.hypgeom.pdf(m - k, N2, m, N2 - n);
            } else if (m < n) {
              return jStat2.hypgeom.pdf(k, N2, n, m);
            } else {
              var scaledPDF = 1;
              var samplesDone = 0;
              for (var i = 0; i < k; i++) {
                while (scaledPDF > 1 && samplesDone < n) {
                  scaledPDF *= 1 - m / (N2 - samplesDone);
                  samplesDone++;
                }
                scaledPDF *= (n - i) * (m - i) / ((i + 1) * (N2 - m - n + i + 1));
              }
              for (; samplesDone < n; samplesDone++) {
                scaledPDF *= 1 - m / (N2 - samplesDone);
              }
              return Math2.min(1, Math2.max(0, scaledPDF));
            }
          },
          cdf: function cdf(x, N2, m, n) {
            if (x < 0 || x < m - (N2 - n)) {
              return 0;
            } else if (x >= n || x >= m) {
              return 1;
            } else if (m * 2 > N2) {
              if (n * 2 > N2) {
                return jStat2.hypgeom.cdf(N2 - m - n + x, N2, N2 - m, N2 - n);
              } else {
                return 1 - jStat2.hypgeom.cdf(n - x - 1, N2, N2 - m, n);
              }
            } else if (n * 2 > N2) {
              return 1 - jStat2.hypgeom.cdf(m - x - 1, N2, m, N2 - n);
            } else if (m < n) {
              return jStat2.hypgeom.cdf(x, N2, n, m);
            } else {
              var scaledCDF = 1;
              var scaledPDF = 1;
              var samplesDone = 0;
              for (var i = 0; i < x; i++) {
                while (scaledCDF > 1 && samplesDone < n) {
                  var factor = 1 - m / (N2 - samplesDone);
                  scaledPDF *= factor;
                  scaledCDF *= factor;
                  samplesDone++;
                }
                scaledPDF *= (n - i) * (m - i) / ((i + 1) * (N2 - m - n + i + 1));
                scaledCDF += scaledPDF;
              }
              for (; samplesDone < n; samplesDone++) {
                scaledCDF *= 1 - m / (N2 - samplesDone);
              }
              return Math2.min(1, Math2.max(0, scaledCDF));
            }
          }
        });
        jStat2.extend(jStat2.poisson, {
          pdf: function pdf(k, l) {
            if (l < 0 || k % 1 !== 0 || k < 0) {
              return 0;
            }
            return Math2.pow(l, k) * Math2.exp(-l) / jStat2.factorial(k);
          },
          cdf: function cdf(x, l) {
            var sumarr = [], k = 0;
            if (x < 0) return 0;
            for (; k <= x; k++) {
              sumarr.push(jStat2.poisson.pdf(k, l));
            }
            return jStat2.sum(sumarr);
          },
          mean: function(l) {
            return l;
          },
          variance: function(l) {
            return l;
          },
          sampleSmall: function sampleSmall(l) {
            var p = 1, k = 0, L = Math2.exp(-l);
            do {
              k++;
              p *= jStat2._random_fn();
            } while (p > L);
            return k - 1;
          },
          sampleLarge: function sampleLarge(l) {
            var lam = l;
            var k;
            var U, V, slam, loglam, a, b, invalpha, vr, us;
            slam = Math2.sqrt(lam);
            loglam = Math2.log(lam);
            b = 0.931 + 2.53 * slam;
            a = -0.059 + 0.02483 * b;
            invalpha = 1.1239 + 1.1328 / (b - 3.4);
            vr = 0.9277 - 3.6224 / (b - 2);
            while (1) {
              U = Math2.random() - 0.5;
              V = Math2.random();
              us = 0.5 - Math2.abs(U);
              k = Math2.floor((2 * a / us + b) * U + lam + 0.43);
              if (us >= 0.07 && V <= vr) {
                return k;
              }
              if (k < 0 || us < 0.013 && V > us) {
                continue;
              }
              if (Math2.log(V) + Math2.log(invalpha) - Math2.log(a / (us * us) + b) <= -lam + k * loglam - jStat2.loggam(k + 1)) {
                return k;
              }
            }
          },
          sample: function sample(l) {
            if (l < 10)
              return this.sampleSmall(l);
            else
              return this.sampleLarge(l);
          }
        });
        jStat2.extend(jStat2.triangular, {
          pdf: function pdf(x, a, b, c) {
            if (b <= a || c < a || c > b) {
              return NaN;
            } else {
              if (x < a || x > b) {
                return 0;
              } else if (x < c) {
                return 2 * (x - a) / ((b - a) * (c - a));
              } else if (x === c) {
                return 2 / (b - a);
              } else {
                return 2 * (b - x) / ((b - a) * (b - c));
              }
            }
          },
          cdf: function cdf(x, a, b, c) {
            if (b <= a || c < a || c > b)
              return NaN;
            if (x <= a)
              return 0;
            else if (x >= b)
              return 1;
            if (x <= c)
              return Math2.pow(x - a, 2) / ((b - a) * (c - a));
            else
              return 1 - Math2.pow(b - x, 2) / ((b - a) * (b - c));
          },
          inv: function inv(p, a, b, c) {
            if (b <= a || c < a || c > b) {
              return NaN;
            } else {
              if (p <= (c - a) / (b - a)) {
                return a + (b - a) * Math2.sqrt(p * ((c - a) / (b - a)));
              } else {
                return a + (b - a) * (1 - Math2.sqrt((1 - p) * (1 - (c - a) / (b - a))));
              }
            }
          },
          mean: function mean2(a, b, c) {
            return (a + b + c) / 3;
          },
          median: function median2(a, b, c) {
            if (c <= (a + b) / 2) {
              return b - Math2.sqrt((b - a) * (b - c)) / Math2.sqrt(2);
            } else if (c > (a + b) / 2) {
              return a + Math2.sqrt((b - a) * (c - a)) / Math2.sqrt(2);
            }
          },
          mode: function mode(a, b, c) {
            return c;
          },
          sample: function sample(a, b, c) {
            var u = jStat2._random_fn();
            if (u < (c - a) / (b - a))
              return a + Math2.sqrt(u * (b - a) * (c - a));
            return b - Math2.sqrt((1 - u) * (b - a) * (b - c));
          },
          variance: function variance(a, b, c) {
            return (a * a + b * b + c * c - a * b - a * c - b * c) / 18;
          }
        });
        jStat2.extend(jStat2.arcsine, {
          pdf: function pdf(x, a, b) {
            if (b <= a) return NaN;
            return x <= a || x >= b ? 0 : 2 / Math2.PI * Math2.pow(Math2.pow(b - a, 2) - Math2.pow(2 * x - a - b, 2), -0.5);
          },
          cdf: function cdf(x, a, b) {
            if (x < a)
              return 0;
            else if (x < b)
              return 2 / Math2.PI * Math2.asin(Math2.sqrt((x - a) / (b - a)));
            return 1;
          },
          inv: function(p, a, b) {
            return a + (0.5 - 0.5 * Math2.cos(Math2.PI * p)) * (b - a);
          },
          mean: function mean2(a, b) {
            if (b <= a) return NaN;
            return (a + b) / 2;
          },
          median: function median2(a, b) {
            if (b <= a) return NaN;
            return (a + b) / 2;
          },
          mode: function mode() {
            throw new Error("mode is not yet implemented");
          },
          sample: function sample(a, b) {
            return (a + b) / 2 + (b - a) / 2 * Math2.sin(2 * Math2.PI * jStat2.uniform.sample(0, 1));
          },
          variance: function variance(a, b) {
            if (b <= a) return NaN;
            return Math2.pow(b - a, 2) / 8;
          }
        });
        function laplaceSign(x) {
          return x / Math2.abs(x);
        }
        jStat2.extend(jStat2.laplace, {
          pdf: function pdf(x, mu, b) {
            return b <= 0 ? 0 : Math2.exp(-Math2.abs(x - mu) / b) / (2 * b);
          },
          cdf: function cdf(x, mu, b) {
            if (b <= 0) {
              return 0;
            }
            if (x < mu) {
              return 0.5 * Math2.exp((x - mu) / b);
            } else {
              return 1 - 0.5 * Math2.exp(-(x - mu) / b);
            }
          },
          mean: function(mu) {
            return mu;
          },
          median: function(mu) {
            return mu;
          },
          mode: function(mu) {
            return mu;
          },
          variance: function(mu, b) {
            return 2 * b * b;
          },
          sample: function sample(mu, b) {
            var u = jStat2._random_fn() - 0.5;
            return mu - b * laplaceSign(u) * Math2.log(1 - 2 * Math2.abs(u));
          }
        });
        function tukeyWprob(w, rr, cc) {
          var nleg = 12;
          var ihalf = 6;
          var C1 = -30;
          var C2 = -50;
          var C3 = 60;
          var bb = 8;
          var wlar = 3;
          var wincr1 = 2;
          var wincr2 = 3;
          var xleg = [
            0.9815606342467192,
            0.9041172563704749,
            0.7699026741943047,
            0.5873179542866175,
            0.3678314989981802,
            0.1252334085114689
          ];
          var aleg = [
            0.04717533638651183,
            0.10693932599531843,
            0.16007832854334622,
            0.20316742672306592,
            0.2334925365383548,
            0.24914704581340277
          ];
          var qsqz = w * 0.5;
          if (qsqz >= bb)
            return 1;
          var pr_w = 2 * jStat2.normal.cdf(qsqz, 0, 1, 1, 0) - 1;
          if (pr_w >= Math2.exp(C2 / cc))
            pr_w = Math2.pow(pr_w, cc);
          else
            pr_w = 0;
          var wincr;
          if (w > wlar)
            wincr = wincr1;
          else
            wincr = wincr2;
          var blb = qsqz;
          var binc = (bb - qsqz) / wincr;
          var bub = blb + binc;
          var einsum = 0;
          var cc1 = cc - 1;
          for (var wi = 1; wi <= wincr; wi++) {
            var elsum = 0;
            var a = 0.5 * (bub + blb);
            var b = 0.5 * (bub - blb);
            for (var jj = 1; jj <= nleg; jj++) {
              var j, xx;
              if (ihalf < jj) {
                j = nleg - jj + 1;
                xx = xleg[j - 1];
              } else {
                j = jj;
                xx = -xleg[j - 1];
              }
              var c = b * xx;
              var ac = a + c;
              var qexpo = ac * ac;
              if (qexpo > C3)
                break;
              var pplus = 2 * jStat2.normal.cdf(ac, 0, 1, 1, 0);
              var pminus = 2 * jStat2.normal.cdf(ac, w, 1, 1, 0);
              var rinsum = pplus * 0.5 - pminus * 0.5;
              if (rinsum >= Math2.exp(C1 / cc1)) {
                rinsum = aleg[j - 1] * Math2.exp(-(0.5 * qexpo)) * Math2.pow(rinsum, cc1);
                elsum += rinsum;
              }
            }
            elsum *= 2 * b * cc / Math2.sqrt(2 * Math2.PI);
            einsum += elsum;
            blb = bub;
            bub += binc;
          }
          pr_w += einsum;
          if (pr_w <= Math2.exp(C1 / rr))
            return 0;
          pr_w = Math2.pow(pr_w, rr);
          if (pr_w >= 1)
            return 1;
          return pr_w;
        }
        function tukeyQinv(p, c, v) {
          var p0 = 0.322232421088;
          var q0 = 0.099348462606;
          var p1 = -1;
          var q1 = 0.588581570495;
          var p2 = -0.342242088547;
          var q2 = 0.531103462366;
          var p3 = -0.204231210125;
          var q3 = 0.10353775285;
          var p4 = -453642210148e-16;
          var q4 = 0.0038560700634;
          var c1 = 0.8832;
          var c2 = 0.2368;
          var c3 = 1.214;
          var c4 = 1.208;
          var c5 = 1.4142;
          var vmax = 120;
          var ps = 0.5 - 0.5 * p;
          var yi = Math2.sqrt(Math2.log(1 / (ps * ps)));
          var t = yi + ((((yi * p4 + p3) * yi + p2) * yi + p1) * yi + p0) / ((((yi * q4 + q3) * yi + q2) * yi + q1) * yi + q0);
          if (v < vmax) t += (t * t * t + t) / v / 4;
          var q = c1 - c2 * t;
          if (v < vmax) q += -c3 / v + c4 * t / v;
          return t * (q * Math2.log(c - 1) + c5);
        }
        jStat2.extend(jStat2.tukey, {
          cdf: function cdf(q, nmeans, df) {
            var rr = 1;
            var cc = nmeans;
            var nlegq = 16;
            var ihalfq = 8;
            var eps1 = -30;
            var eps2 = 1e-14;
            var dhaf = 100;
            var dquar = 800;
            var deigh = 5e3;
            var dlarg = 25e3;
            var ulen1 = 1;
            var ulen2 = 0.5;
            var ulen3 = 0.25;
            var ulen4 = 0.125;
            var xlegq = [
              0.9894009349916499,
              0.9445750230732326,
              0.8656312023878318,
              0.755404408355003,
              0.6178762444026438,
              0.45801677765722737,
              0.2816035507792589,
              0.09501250983763744
            ];
            var alegq = [
              0.027152459411754096,
              0.062253523938647894,
              0.09515851168249279,
              0.12462897125553388,
              0.14959598881657674,
              0.16915651939500254,
              0.18260341504492358,
              0.1894506104550685
            ];
            if (q <= 0)
              return 0;
            if (df < 2 || rr < 1 || cc < 2) return NaN;
            if (!Number.isFinite(q))
              return 1;
            if (df > dlarg)
              return tukeyWprob(q, rr, cc);
            var f2 = df * 0.5;
            var f2lf = f2 * Math2.log(df) - df * Math2.log(2) - jStat2.gammaln(f2);
            var f21 = f2 - 1;
            var ff4 = df * 0.25;
            var ulen;
            if (df <= dhaf) ulen = ulen1;
            else if (df <= dquar) ulen = ulen2;
            else if (df <= deigh) ulen = ulen3;
            else ulen = ulen4;
            f2lf += Math2.log(ulen);
            var ans = 0;
            for (var i = 1; i <= 50; i++) {
              var otsum = 0;
              var twa1 = (2 * i - 1) * ulen;
              for (var jj = 1; jj <= nlegq; jj++) {
                var j, t1;
                if (ihalfq < jj) {
                  j = jj - ihalfq - 1;
                  t1 = f2lf + f21 * Math2.log(twa1 + xlegq[j] * ulen) - (xlegq[j] * ulen + twa1) * ff4;
                } else {
                  j = jj - 1;
                  t1 = f2lf + f21 * Math2.log(twa1 - xlegq[j] * ulen) + (xlegq[j] * ulen - twa1) * ff4;
                }
                var qsqz;
                if (t1 >= eps1) {
                  if (ihalfq < jj) {
                    qsqz = q * Math2.sqrt((xlegq[j] * ulen + twa1) * 0.5);
                  } else {
                    qsqz = q * Math2.sqrt((-(xlegq[j] * ulen) + twa1) * 0.5);
                  }
                  var wprb = tukeyWprob(qsqz, rr, cc);
                  var rotsum = wprb * alegq[j] * Math2.exp(t1);
                  otsum += rotsum;
                }
              }
              if (i * ulen >= 1 && otsum <= eps2)
                break;
              ans += otsum;
            }
            if (otsum > eps2) {
              throw new Error("tukey.cdf failed to converge");
            }
            if (ans > 1)
              ans = 1;
            return ans;
          },
          inv: function(p, nmeans, df) {
            var rr = 1;
            var cc = nmeans;
            var eps = 1e-4;
            var maxiter = 50;
            if (df < 2 || rr < 1 || cc < 2) return NaN;
            if (p < 0 || p > 1) return NaN;
            if (p === 0) return 0;
            if (p === 1) return Infinity;
            var x0 = tukeyQinv(p, cc, df);
            var valx0 = jStat2.tukey.cdf(x0, nmeans, df) - p;
            var x1;
            if (valx0 > 0)
              x1 = Math2.max(0, x0 - 1);
            else
              x1 = x0 + 1;
            var valx1 = jStat2.tukey.cdf(x1, nmeans, df) - p;
            var ans;
            for (var iter = 1; iter < maxiter; iter++) {
              ans = x1 - valx1 * (x1 - x0) / (valx1 - valx0);
              valx0 = valx1;
              x0 = x1;
              if (ans < 0) {
                ans = 0;
                valx1 = -p;
              }
              valx1 = jStat2.tukey.cdf(ans, nmeans, df) - p;
              x1 = ans;
              var xabs = Math2.abs(x1 - x0);
              if (xabs < eps)
                return ans;
            }
            throw new Error("tukey.inv failed to converge");
          }
        });
      })(jStat, Math);
      (function(jStat2, Math2) {
        var push = Array.prototype.push;
        var isArray = jStat2.utils.isArray;
        function isUsable(arg) {
          return isArray(arg) || arg instanceof jStat2;
        }
        jStat2.extend({
          // add a vector/matrix to a vector/matrix or scalar
          add: function add(arr, arg) {
            if (isUsable(arg)) {
              if (!isUsable(arg[0])) arg = [arg];
              return jStat2.map(arr, function(value, row, col) {
                return value + arg[row][col];
              });
            }
            return jStat2.map(arr, function(value) {
              return value + arg;
            });
          },
          // subtract a vector or scalar from the vector
          subtract: function subtract(arr, arg) {
            if (isUsable(arg)) {
              if (!isUsable(arg[0])) arg = [arg];
              return jStat2.map(arr, function(value, row, col) {
                return value - arg[row][col] || 0;
              });
            }
            return jStat2.map(arr, function(value) {
              return value - arg;
            });
          },
          // matrix division
          divide: function divide(arr, arg) {
            if (isUsable(arg)) {
              if (!isUsable(arg[0])) arg = [arg];
              return jStat2.multiply(arr, jStat2.inv(arg));
            }
            return jStat2.map(arr, function(value) {
              return value / arg;
            });
          },
          // matrix multiplication
          multiply: function multiply(arr, arg) {
            var row, col, nrescols, sum, nrow, ncol, res, rescols;
            if (arr.length === void 0 && arg.length === void 0) {
              return arr * arg;
            }
            nrow = arr.length, ncol = arr[0].length, res = jStat2.zeros(nrow, nrescols = isUsable(arg) ? arg[0].length : ncol), rescols = 0;
            if (isUsable(arg)) {
              for (; rescols < nrescols; rescols++) {
                for (row = 0; row < nrow; row++) {
                  sum = 0;
                  for (col = 0; col < ncol; col++)
                    sum += arr[row][col] * arg[col][rescols];
                  res[row][rescols] = sum;
                }
              }
              return nrow === 1 && rescols === 1 ? res[0][0] : res;
            }
            return jStat2.map(arr, function(value) {
              return value * arg;
            });
          },
          // outer([1,2,3],[4,5,6])
          // ===
          // [[1],[2],[3]] times [[4,5,6]]
          // ->
          // [[4,5,6],[8,10,12],[12,15,18]]
          outer: function outer(A, B) {
            return jStat2.multiply(A.map(function(t) {
              return [t];
            }), [B]);
          },
          // Returns the dot product of two matricies
          dot: function dot(arr, arg) {
            if (!isUsable(arr[0])) arr = [arr];
            if (!isUsable(arg[0])) arg = [arg];
            var left = arr[0].length === 1 && arr.length !== 1 ? jStat2.transpose(arr) : arr, right = arg[0].length === 1 && arg.length !== 1 ? jStat2.transpose(arg) : arg, res = [], row = 0, nrow = left.length, ncol = left[0].length, sum, col;
            for (; row < nrow; row++) {
              res[row] = [];
              sum = 0;
              for (col = 0; col < ncol; col++)
                sum += left[row][col] * right[row][col];
              res[row] = sum;
            }
            return res.length === 1 ? res[0] : res;
          },
          // raise every element by a scalar
          pow: function pow(arr, arg) {
            return jStat2.map(arr, function(value) {
              return Math2.pow(value, arg);
            });
          },
          // exponentiate every element
          exp: function exp(arr) {
            return jStat2.map(arr, function(value) {
              return Math2.exp(value);
            });
          },
          // generate the natural log of every element
          log: function exp(arr) {
            return jStat2.map(arr, function(value) {
              return Math2.log(value);
            });
          },
          // generate the absolute values of the vector
          abs: function abs(arr) {
            return jStat2.map(arr, function(value) {
              return Math2.abs(value);
            });
          },
          // computes the p-norm of the vector
          // In the case that a matrix is passed, uses the first row as the vector
          norm: function norm(arr, p) {
            var nnorm = 0, i = 0;
            if (isNaN(p)) p = 2;
            if (isUsable(arr[0])) arr = arr[0];
            for (; i < arr.length; i++) {
              nnorm += Math2.pow(Math2.abs(arr[i]), p);
            }
            return Math2.pow(nnorm, 1 / p);
          },
          // computes the angle between two vectors in rads
          // In case a matrix is passed, this uses the first row as the vector
          angle: function angle(arr, arg) {
            return Math2.acos(jStat2.dot(arr, arg) / (jStat2.norm(arr) * jStat2.norm(arg)));
          },
          // augment one matrix by another
          // Note: this function returns a matrix, not a jStat object
          aug: function aug(a, b) {
            var newarr = [];
            var i;
            for (i = 0; i < a.length; i++) {
              newarr.push(a[i].slice());
            }
            for (i = 0; i < newarr.length; i++) {
              push.apply(newarr[i], b[i]);
            }
            return newarr;
          },
          // The inv() function calculates the inverse of a matrix
          // Create the inverse by augmenting the matrix by the identity matrix of the
          // appropriate size, and then use G-J elimination on the augmented matrix.
          inv: function inv(a) {
            var rows = a.length;
            var cols = a[0].length;
            var b = jStat2.identity(rows, cols);
            var c = jStat2.gauss_jordan(a, b);
            var result = [];
            var i = 0;
            var j;
            for (; i < rows; i++) {
              result[i] = [];
              for (j = cols; j < c[0].length; j++)
                result[i][j - cols] = c[i][j];
            }
            return result;
          },
          // calculate the determinant of a matrix
          det: function det(a) {
            if (a.length === 2) {
              return a[0][0] * a[1][1] - a[0][1] * a[1][0];
            }
            var determinant = 0;
            for (var i = 0; i < a.length; i++) {
              var submatrix = [];
              for (var row = 1; row < a.length; row++) {
                submatrix[row - 1] = [];
                for (var col = 0; col < a.length; col++) {
                  if (col < i) {
                    submatrix[row - 1][col] = a[row][col];
                  } else if (col > i) {
                    submatrix[row - 1][col - 1] = a[row][col];
                  }
                }
              }
              var sign = i % 2 ? -1 : 1;
              determinant += det(submatrix) * a[0][i] * sign;
            }
            return determinant;
          },
          gauss_elimination: function gauss_elimination(a, b) {
            var i = 0, j = 0, n = a.length, m = a[0].length, factor = 1, sum = 0, x = [], maug, pivot, temp, k;
            a = jStat2.aug(a, b);
            maug = a[0].length;
            for (i = 0; i < n; i++) {
              pivot = a[i][i];
              j = i;
              for (k = i + 1; k < m; k++) {
                if (pivot < Math2.abs(a[k][i])) {
                  pivot = a[k][i];
                  j = k;
                }
              }
              if (j != i) {
                for (k = 0; k < maug; k++) {
                  temp = a[i][k];
                  a[i][k] = a[j][k];
                  a[j][k] = temp;
                }
              }
              for (j = i + 1; j < n; j++) {
                factor = a[j][i] / a[i][i];
                for (k = i; k < maug; k++) {
                  a[j][k] = a[j][k] - factor * a[i][k];
                }
              }
            }
            for (i = n - 1; i >= 0; i--) {
              sum = 0;
              for (j = i + 1; j <= n - 1; j++) {
                sum = sum + x[j] * a[i][j];
              }
              x[i] = (a[i][maug - 1] - sum) / a[i][i];
            }
            return x;
          },
          gauss_jordan: function gauss_jordan(a, b) {
            var m = jStat2.aug(a, b);
            var h = m.length;
            var w = m[0].length;
            var c = 0;
            var x, y, y2;
            for (y = 0; y < h; y++) {
              var maxrow = y;
              for (y2 = y + 1; y2 < h; y2++) {
                if (Math2.abs(m[y2][y]) > Math2.abs(m[maxrow][y]))
                  maxrow = y2;
              }
              var tmp = m[y];
              m[y] = m[maxrow];
              m[maxrow] = tmp;
              for (y2 = y + 1; y2 < h; y2++) {
                c = m[y2][y] / m[y][y];
                for (x = y; x < w; x++) {
                  m[y2][x] -= m[y][x] * c;
                }
              }
            }
            for (y = h - 1; y >= 0; y--) {
              c = m[y][y];
              for (y2 = 0; y2 < y; y2++) {
                for (x = w - 1; x > y - 1; x--) {
                  m[y2][x] -= m[y][x] * m[y2][y] / c;
                }
              }
              m[y][y] /= c;
              for (x = h; x < w; x++) {
                m[y][x] /= c;
              }
            }
            return m;
          },
          // solve equation
          // Ax=b
          // A is upper triangular matrix
          // A=[[1,2,3],[0,4,5],[0,6,7]]
          // b=[1,2,3]
          // triaUpSolve(A,b) // -> [2.666,0.1666,1.666]
          // if you use matrix style
          // A=[[1,2,3],[0,4,5],[0,6,7]]
          // b=[[1],[2],[3]]
          // will return [[2.666],[0.1666],[1.666]]
          triaUpSolve: function triaUpSolve(A, b) {
            var size = A[0].length;
            var x = jStat2.zeros(1, size)[0];
            var parts;
            var matrix_mode = false;
            if (b[0].length != void 0) {
              b = b.map(function(i) {
                return i[0];
              });
              matrix_mode = true;
            }
            jStat2.arange(size - 1, -1, -1).forEach(function(i) {
              parts = jStat2.arange(i + 1, size).map(function(j) {
                return x[j] * A[i][j];
              });
              x[i] = (b[i] - jStat2.sum(parts)) / A[i][i];
            });
            if (matrix_mode)
              return x.map(function(i) {
                return [i];
              });
            return x;
          },
          triaLowSolve: function triaLowSolve(A, b) {
            var size = A[0].length;
            var x = jStat2.zeros(1, size)[0];
            var parts;
            var matrix_mode = false;
            if (b[0].length != void 0) {
              b = b.map(function(i) {
                return i[0];
              });
              matrix_mode = true;
            }
            jStat2.arange(size).forEach(function(i) {
              parts = jStat2.arange(i).map(function(j) {
                return A[i][j] * x[j];
              });
              x[i] = (b[i] - jStat2.sum(parts)) / A[i][i];
            });
            if (matrix_mode)
              return x.map(function(i) {
                return [i];
              });
            return x;
          },
          // A -> [L,U]
          // A=LU
          // L is lower triangular matrix
          // U is upper triangular matrix
          lu: function lu(A) {
            var size = A.length;
            var L = jStat2.identity(size);
            var R = jStat2.zeros(A.length, A[0].length);
            var parts;
            jStat2.arange(size).forEach(function(t) {
              R[0][t] = A[0][t];
            });
            jStat2.arange(1, size).forEach(function(l) {
              jStat2.arange(l).forEach(function(i) {
                parts = jStat2.arange(i).map(function(jj) {
                  return L[l][jj] * R[jj][i];
                });
                L[l][i] = (A[l][i] - jStat2.sum(parts)) / R[i][i];
              });
              jStat2.arange(l, size).forEach(function(j) {
                parts = jStat2.arange(l).map(function(jj) {
                  return L[l][jj] * R[jj][j];
                });
                R[l][j] = A[parts.length][j] - jStat2.sum(parts);
              });
            });
            return [L, R];
          },
          // A -> T
          // A=TT'
          // T is lower triangular matrix
          cholesky: function cholesky(A) {
            var size = A.length;
            var T = jStat2.zeros(A.length, A[0].length);
            var parts;
            jStat2.arange(size).forEach(function(i) {
              parts = jStat2.arange(i).map(function(t) {
                return Math2.pow(T[i][t], 2);
              });
              T[i][i] = Math2.sqrt(A[i][i] - jStat2.sum(parts));
              jStat2.arange(i + 1, size).forEach(function(j) {
                parts = jStat2.arange(i).map(function(t) {
                  return T[i][t] * T[j][t];
                });
                T[j][i] = (A[i][j] - jStat2.sum(parts)) / T[i][i];
              });
            });
            return T;
          },
          gauss_jacobi: function gauss_jacobi(a, b, x, r) {
            var i = 0;
            var j = 0;
            var n = a.length;
            var l = [];
            var u = [];
            var d = [];
            var xv, c, h, xk;
            for (; i < n; i++) {
              l[i] = [];
              u[i] = [];
              d[i] = [];
              for (j = 0; j < n; j++) {
                if (i > j) {
                  l[i][j] = a[i][j];
                  u[i][j] = d[i][j] = 0;
                } else if (i < j) {
                  u[i][j] = a[i][j];
                  l[i][j] = d[i][j] = 0;
                } else {
                  d[i][j] = a[i][j];
                  l[i][j] = u[i][j] = 0;
                }
              }
            }
            h = jStat2.multiply(jStat2.multiply(jStat2.inv(d), jStat2.add(l, u)), -1);
            c = jStat2.multiply(jStat2.inv(d), b);
            xv = x;
            xk = jStat2.add(jStat2.multiply(h, x), c);
            i = 2;
            while (Math2.abs(jStat2.norm(jStat2.subtract(xk, xv))) > r) {
              xv = xk;
              xk = jStat2.add(jStat2.multiply(h, xv), c);
              i++;
            }
            return xk;
          },
          gauss_seidel: function gauss_seidel(a, b, x, r) {
            var i = 0;
            var n = a.length;
            var l = [];
            var u = [];
            var d = [];
            var j, xv, c, h, xk;
            for (; i < n; i++) {
              l[i] = [];
              u[i] = [];
              d[i] = [];
              for (j = 0; j < n; j++) {
                if (i > j) {
                  l[i][j] = a[i][j];
                  u[i][j] = d[i][j] = 0;
                } else if (i < j) {
                  u[i][j] = a[i][j];
                  l[i][j] = d[i][j] = 0;
                } else {
                  d[i][j] = a[i][j];
                  l[i][j] = u[i][j] = 0;
                }
              }
            }
            h = jStat2.multiply(jStat2.multiply(jStat2.inv(jStat2.add(d, l)), u), -1);
            c = jStat2.multiply(jStat2.inv(jStat2.add(d, l)), b);
            xv = x;
            xk = jStat2.add(jStat2.multiply(h, x), c);
            i = 2;
            while (Math2.abs(jStat2.norm(jStat2.subtract(xk, xv))) > r) {
              xv = xk;
              xk = jStat2.add(jStat2.multiply(h, xv), c);
              i = i + 1;
            }
            return xk;
          },
          SOR: function SOR(a, b, x, r, w) {
            var i = 0;
            var n = a.length;
            var l = [];
            var u = [];
            var d = [];
            var j, xv, c, h, xk;
            for (; i < n; i++) {
              l[i] = [];
              u[i] = [];
              d[i] = [];
              for (j = 0; j < n; j++) {
                if (i > j) {
                  l[i][j] = a[i][j];
                  u[i][j] = d[i][j] = 0;
                } else if (i < j) {
                  u[i][j] = a[i][j];
                  l[i][j] = d[i][j] = 0;
                } else {
                  d[i][j] = a[i][j];
                  l[i][j] = u[i][j] = 0;
                }
              }
            }
            h = jStat2.multiply(
              jStat2.inv(jStat2.add(d, jStat2.multiply(l, w))),
              jStat2.subtract(
                jStat2.multiply(d, 1 - w),
                jStat2.multiply(u, w)
              )
            );
            c = jStat2.multiply(jStat2.multiply(jStat2.inv(jStat2.add(
              d,
              jStat2.multiply(l, w)
            )), b), w);
            xv = x;
            xk = jStat2.add(jStat2.multiply(h, x), c);
            i = 2;
            while (Math2.abs(jStat2.norm(jStat2.subtract(xk, xv))) > r) {
              xv = xk;
              xk = jStat2.add(jStat2.multiply(h, xv), c);
              i++;
            }
            return xk;
          },
          householder: function householder(a) {
            var m = a.length;
            var n = a[0].length;
            var i = 0;
            var w = [];
            var p = [];
            var alpha, r, k, j, factor;
            for (; i < m - 1; i++) {
              alpha = 0;
              for (j = i + 1; j < n; j++)
                alpha += a[j][i] * a[j][i];
              factor = a[i + 1][i] > 0 ? -1 : 1;
              alpha = factor * Math2.sqrt(alpha);
              r = Math2.sqrt((alpha * alpha - a[i + 1][i] * alpha) / 2);
              w = jStat2.zeros(m, 1);
              w[i + 1][0] = (a[i + 1][i] - alpha) / (2 * r);
              for (k = i + 2; k < m; k++) w[k][0] = a[k][i] / (2 * r);
              p = jStat2.subtract(
                jStat2.identity(m, n),
                jStat2.multiply(jStat2.multiply(w, jStat2.transpose(w)), 2)
              );
              a = jStat2.multiply(p, jStat2.multiply(a, p));
            }
            return a;
          },
          // A -> [Q,R]
          // Q is orthogonal matrix
          // R is upper triangular
          QR: (function() {
            var sum = jStat2.sum;
            var range = jStat2.arange;
            function qr2(x) {
              var n = x.length;
              var p = x[0].length;
              var r = jStat2.zeros(p, p);
              x = jStat2.copy(x);
              var i, j, k;
              for (j = 0; j < p; j++) {
                r[j][j] = Math2.sqrt(sum(range(n).map(function(i2) {
                  return x[i2][j] * x[i2][j];
                })));
                for (i = 0; i < n; i++) {
                  x[i][j] = x[i][j] / r[j][j];
                }
                for (k = j + 1; k < p; k++) {
                  r[j][k] = sum(range(n).map(function(i2) {
                    return x[i2][j] * x[i2][k];
                  }));
                  for (i = 0; i < n; i++) {
                    x[i][k] = x[i][k] - x[i][j] * r[j][k];
                  }
                }
              }
              return [x, r];
            }
            return qr2;
          })(),
          lstsq: /* @__PURE__ */ (function() {
            function R_I(A) {
              A = jStat2.copy(A);
              var size = A.length;
              var I = jStat2.identity(size);
              jStat2.arange(size - 1, -1, -1).forEach(function(i) {
                jStat2.sliceAssign(
                  I,
                  { row: i },
                  jStat2.divide(jStat2.slice(I, { row: i }), A[i][i])
                );
                jStat2.sliceAssign(
                  A,
                  { row: i },
                  jStat2.divide(jStat2.slice(A, { row: i }), A[i][i])
                );
                jStat2.arange(i).forEach(function(j) {
                  var c = jStat2.multiply(A[j][i], -1);
                  var Aj = jStat2.slice(A, { row: j });
                  var cAi = jStat2.multiply(jStat2.slice(A, { row: i }), c);
                  jStat2.sliceAssign(A, { row: j }, jStat2.add(Aj, cAi));
                  var Ij = jStat2.slice(I, { row: j });
                  var cIi = jStat2.multiply(jStat2.slice(I, { row: i }), c);
                  jStat2.sliceAssign(I, { row: j }, jStat2.add(Ij, cIi));
                });
              });
              return I;
            }
            function qr_solve(A, b) {
              var array_mode = false;
              if (b[0].length === void 0) {
                b = b.map(function(x2) {
                  return [x2];
                });
                array_mode = true;
              }
              var QR = jStat2.QR(A);
              var Q = QR[0];
              var R = QR[1];
              var attrs = A[0].length;
              var Q1 = jStat2.slice(Q, { col: { end: attrs } });
              var R1 = jStat2.slice(R, { row: { end: attrs } });
              var RI = R_I(R1);
              var Q2 = jStat2.transpose(Q1);
              if (Q2[0].length === void 0) {
                Q2 = [Q2];
              }
              var x = jStat2.multiply(jStat2.multiply(RI, Q2), b);
              if (x.length === void 0) {
                x = [[x]];
              }
              if (array_mode)
                return x.map(function(i) {
                  return i[0];
                });
              return x;
            }
            return qr_solve;
          })(),
          jacobi: function jacobi(a) {
            var condition = 1;
            var n = a.length;
            var e = jStat2.identity(n, n);
            var ev = [];
            var b, i, j, p, q, maxim, theta, s;
            while (condition === 1) {
              maxim = a[0][1];
              p = 0;
              q = 1;
              for (i = 0; i < n; i++) {
                for (j = 0; j < n; j++) {
                  if (i != j) {
                    if (maxim < Math2.abs(a[i][j])) {
                      maxim = Math2.abs(a[i][j]);
                      p = i;
                      q = j;
                    }
                  }
                }
              }
              if (a[p][p] === a[q][q])
                theta = a[p][q] > 0 ? Math2.PI / 4 : -Math2.PI / 4;
              else
                theta = Math2.atan(2 * a[p][q] / (a[p][p] - a[q][q])) / 2;
              s = jStat2.identity(n, n);
              s[p][p] = Math2.cos(theta);
              s[p][q] = -Math2.sin(theta);
              s[q][p] = Math2.sin(theta);
              s[q][q] = Math2.cos(theta);
              e = jStat2.multiply(e, s);
              b = jStat2.multiply(jStat2.multiply(jStat2.inv(s), a), s);
              a = b;
              condition = 0;
              for (i = 1; i < n; i++) {
                for (j = 1; j < n; j++) {
                  if (i != j && Math2.abs(a[i][j]) > 1e-3) {
                    condition = 1;
                  }
                }
              }
            }
            for (i = 0; i < n; i++) ev.push(a[i][i]);
            return [e, ev];
          },
          rungekutta: function rungekutta(f, h, p, t_j, u_j, order) {
            var k1, k2, u_j1, k3, k4;
            if (order === 2) {
              while (t_j <= p) {
                k1 = h * f(t_j, u_j);
                k2 = h * f(t_j + h, u_j + k1);
                u_j1 = u_j + (k1 + k2) / 2;
                u_j = u_j1;
                t_j = t_j + h;
              }
            }
            if (order === 4) {
              while (t_j <= p) {
                k1 = h * f(t_j, u_j);
                k2 = h * f(t_j + h / 2, u_j + k1 / 2);
                k3 = h * f(t_j + h / 2, u_j + k2 / 2);
                k4 = h * f(t_j + h, u_j + k3);
                u_j1 = u_j + (k1 + 2 * k2 + 2 * k3 + k4) / 6;
                u_j = u_j1;
                t_j = t_j + h;
              }
            }
            return u_j;
          },
          romberg: function romberg(f, a, b, order) {
            var i = 0;
            var h = (b - a) / 2;
            var x = [];
            var h1 = [];
            var g = [];
            var m, a1, j, k, I;
            while (i < order / 2) {
              I = f(a);
              for (j = a, k = 0; j <= b; j = j + h, k++) x[k] = j;
              m = x.length;
              for (j = 1; j < m - 1; j++) {
                I += (j % 2 !== 0 ? 4 : 2) * f(x[j]);
              }
              I = h / 3 * (I + f(b));
              g[i] = I;
              h /= 2;
              i++;
            }
            a1 = g.length;
            m = 1;
            while (a1 !== 1) {
              for (j = 0; j < a1 - 1; j++)
                h1[j] = (Math2.pow(4, m) * g[j + 1] - g[j]) / (Math2.pow(4, m) - 1);
              a1 = h1.length;
              g = h1;
              h1 = [];
              m++;
            }
            return g;
          },
          richardson: function richardson(X, f, x, h) {
            function pos(X2, x2) {
              var i2 = 0;
              var n = X2.length;
              var p;
              for (; i2 < n; i2++)
                if (X2[i2] === x2) p = i2;
              return p;
            }
            var h_min = Math2.abs(x - X[pos(X, x) + 1]);
            var i = 0;
            var g = [];
            var h1 = [];
            var y1, y2, m, a, j;
            while (h >= h_min) {
              y1 = pos(X, x + h);
              y2 = pos(X, x);
              g[i] = (f[y1] - 2 * f[y2] + f[2 * y2 - y1]) / (h * h);
              h /= 2;
              i++;
            }
            a = g.length;
            m = 1;
            while (a != 1) {
              for (j = 0; j < a - 1; j++)
                h1[j] = (Math2.pow(4, m) * g[j + 1] - g[j]) / (Math2.pow(4, m) - 1);
              a = h1.length;
              g = h1;
              h1 = [];
              m++;
            }
            return g;
          },
          simpson: function simpson(f, a, b, n) {
            var h = (b - a) / n;
            var I = f(a);
            var x = [];
            var j = a;
            var k = 0;
            var i = 1;
            var m;
            for (; j <= b; j = j + h, k++)
              x[k] = j;
            m = x.length;
            for (; i < m - 1; i++) {
              I += (i % 2 !== 0 ? 4 : 2) * f(x[i]);
            }
            return h / 3 * (I + f(b));
          },
          hermite: function hermite(X, F, dF, value) {
            var n = X.length;
            var p = 0;
            var i = 0;
            var l = [];
            var dl = [];
            var A = [];
            var B = [];
            var j;
            for (; i < n; i++) {
              l[i] = 1;
              for (j = 0; j < n; j++) {
                if (i != j) l[i] *= (value - X[j]) / (X[i] - X[j]);
              }
              dl[i] = 0;
              for (j = 0; j < n; j++) {
                if (i != j) dl[i] += 1 / (X[i] - X[j]);
              }
              A[i] = (1 - 2 * (value - X[i]) * dl[i]) * (l[i] * l[i]);
              B[i] = (value - X[i]) * (l[i] * l[i]);
              p += A[i] * F[i] + B[i] * dF[i];
            }
            return p;
          },
          lagrange: function lagrange(X, F, value) {
            var p = 0;
            var i = 0;
            var j, l;
            var n = X.length;
            for (; i < n; i++) {
              l = F[i];
              for (j = 0; j < n; j++) {
                if (i != j) l *= (value - X[j]) / (X[i] - X[j]);
              }
              p += l;
            }
            return p;
          },
          cubic_spline: function cubic_spline(X, F, value) {
            var n = X.length;
            var i = 0, j;
            var A = [];
            var B = [];
            var alpha = [];
            var c = [];
            var h = [];
            var b = [];
            var d = [];
            for (; i < n - 1; i++)
              h[i] = X[i + 1] - X[i];
            alpha[0] = 0;
            for (i = 1; i < n - 1; i++) {
              alpha[i] = 3 / h[i] * (F[i + 1] - F[i]) - 3 / h[i - 1] * (F[i] - F[i - 1]);
            }
            for (i = 1; i < n - 1; i++) {
              A[i] = [];
              B[i] = [];
              A[i][i - 1] = h[i - 1];
              A[i][i] = 2 * (h[i - 1] + h[i]);
              A[i][i + 1] = h[i];
              B[i][0] = alpha[i];
            }
            c = jStat2.multiply(jStat2.inv(A), B);
            for (j = 0; j < n - 1; j++) {
              b[j] = (F[j + 1] - F[j]) / h[j] - h[j] * (c[j + 1][0] + 2 * c[j][0]) / 3;
              d[j] = (c[j + 1][0] - c[j][0]) / (3 * h[j]);
            }
            for (j = 0; j < n; j++) {
              if (X[j] > value) break;
            }
            j -= 1;
            return F[j] + (value - X[j]) * b[j] + jStat2.sq(value - X[j]) * c[j] + (value - X[j]) * jStat2.sq(value - X[j]) * d[j];
          },
          gauss_quadrature: function gauss_quadrature() {
            throw new Error("gauss_quadrature not yet implemented");
          },
          PCA: function PCA(X) {
            var m = X.length;
            var n = X[0].length;
            var i = 0;
            var j, temp1;
            var u = [];
            var D = [];
            var result = [];
            var temp2 = [];
            var Y = [];
            var Bt = [];
            var B = [];
            var C = [];
            var V = [];
            var Vt = [];
            for (i = 0; i < m; i++) {
              u[i] = jStat2.sum(X[i]) / n;
            }
            for (i = 0; i < n; i++) {
              B[i] = [];
              for (j = 0; j < m; j++) {
                B[i][j] = X[j][i] - u[j];
              }
            }
            B = jStat2.transpose(B);
            for (i = 0; i < m; i++) {
              C[i] = [];
              for (j = 0; j < m; j++) {
                C[i][j] = jStat2.dot([B[i]], [B[j]]) / (n - 1);
              }
            }
            result = jStat2.jacobi(C);
            V = result[0];
            D = result[1];
            Vt = jStat2.transpose(V);
            for (i = 0; i < D.length; i++) {
              for (j = i; j < D.length; j++) {
                if (D[i] < D[j]) {
                  temp1 = D[i];
                  D[i] = D[j];
                  D[j] = temp1;
                  temp2 = Vt[i];
                  Vt[i] = Vt[j];
                  Vt[j] = temp2;
                }
              }
            }
            Bt = jStat2.transpose(B);
            for (i = 0; i < m; i++) {
              Y[i] = [];
              for (j = 0; j < Bt.length; j++) {
                Y[i][j] = jStat2.dot([Vt[i]], [Bt[j]]);
              }
            }
            return [X, D, Vt, Y];
          }
        });
        (function(funcs) {
          for (var i = 0; i < funcs.length; i++) (function(passfunc) {
            jStat2.fn[passfunc] = function(arg, func) {
              var tmpthis = this;
              if (func) {
                setTimeout(function() {
                  func.call(tmpthis, jStat2.fn[passfunc].call(tmpthis, arg));
                }, 15);
                return this;
              }
              if (typeof jStat2[passfunc](this, arg) === "number")
                return jStat2[passfunc](this, arg);
              else
                return jStat2(jStat2[passfunc](this, arg));
            };
          })(funcs[i]);
        })("add divide multiply subtract dot pow exp log abs norm angle".split(" "));
      })(jStat, Math);
      (function(jStat2, Math2) {
        var slice = [].slice;
        var isNumber = jStat2.utils.isNumber;
        var isArray = jStat2.utils.isArray;
        jStat2.extend({
          // 2 different parameter lists:
          // (value, mean, sd)
          // (value, array, flag)
          zscore: function zscore() {
            var args = slice.call(arguments);
            if (isNumber(args[1])) {
              return (args[0] - args[1]) / args[2];
            }
            return (args[0] - jStat2.mean(args[1])) / jStat2.stdev(args[1], args[2]);
          },
          // 3 different paramter lists:
          // (value, mean, sd, sides)
          // (zscore, sides)
          // (value, array, sides, flag)
          ztest: function ztest() {
            var args = slice.call(arguments);
            var z;
            if (isArray(args[1])) {
              z = jStat2.zscore(args[0], args[1], args[3]);
              return args[2] === 1 ? jStat2.normal.cdf(-Math2.abs(z), 0, 1) : jStat2.normal.cdf(-Math2.abs(z), 0, 1) * 2;
            } else {
              if (args.length > 2) {
                z = jStat2.zscore(args[0], args[1], args[2]);
                return args[3] === 1 ? jStat2.normal.cdf(-Math2.abs(z), 0, 1) : jStat2.normal.cdf(-Math2.abs(z), 0, 1) * 2;
              } else {
                z = args[0];
                return args[1] === 1 ? jStat2.normal.cdf(-Math2.abs(z), 0, 1) : jStat2.normal.cdf(-Math2.abs(z), 0, 1) * 2;
              }
            }
          }
        });
        jStat2.extend(jStat2.fn, {
          zscore: function zscore(value, flag) {
            return (value - this.mean()) / this.stdev(flag);
          },
          ztest: function ztest(value, sides, flag) {
            var zscore = Math2.abs(this.zscore(value, flag));
            return sides === 1 ? jStat2.normal.cdf(-zscore, 0, 1) : jStat2.normal.cdf(-zscore, 0, 1) * 2;
          }
        });
        jStat2.extend({
          // 2 parameter lists
          // (value, mean, sd, n)
          // (value, array)
          tscore: function tscore() {
            var args = slice.call(arguments);
            return args.length === 4 ? (args[0] - args[1]) / (args[2] / Math2.sqrt(args[3])) : (args[0] - jStat2.mean(args[1])) / (jStat2.stdev(args[1], true) / Math2.sqrt(args[1].length));
          },
          // 3 different paramter lists:
          // (value, mean, sd, n, sides)
          // (tscore, n, sides)
          // (value, array, sides)
          ttest: function ttest() {
            var args = slice.call(arguments);
            var tscore;
            if (args.length === 5) {
              tscore = Math2.abs(jStat2.tscore(args[0], args[1], args[2], args[3]));
              return args[4] === 1 ? jStat2.studentt.cdf(-tscore, args[3] - 1) : jStat2.studentt.cdf(-tscore, args[3] - 1) * 2;
            }
            if (isNumber(args[1])) {
              tscore = Math2.abs(args[0]);
              return args[2] == 1 ? jStat2.studentt.cdf(-tscore, args[1] - 1) : jStat2.studentt.cdf(-tscore, args[1] - 1) * 2;
            }
            tscore = Math2.abs(jStat2.tscore(args[0], args[1]));
            return args[2] == 1 ? jStat2.studentt.cdf(-tscore, args[1].length - 1) : jStat2.studentt.cdf(-tscore, args[1].length - 1) * 2;
          }
        });
        jStat2.extend(jStat2.fn, {
          tscore: function tscore(value) {
            return (value - this.mean()) / (this.stdev(true) / Math2.sqrt(this.cols()));
          },
          ttest: function ttest(value, sides) {
            return sides === 1 ? 1 - jStat2.studentt.cdf(Math2.abs(this.tscore(value)), this.cols() - 1) : jStat2.studentt.cdf(-Math2.abs(this.tscore(value)), this.cols() - 1) * 2;
          }
        });
        jStat2.extend({
          // Paramter list is as follows:
          // (array1, array2, array3, ...)
          // or it is an array of arrays
          // array of arrays conversion
          anovafscore: function anovafscore() {
            var args = slice.call(arguments), expVar, sample, sampMean, sampSampMean, tmpargs, unexpVar, i, j;
            if (args.length === 1) {
              tmpargs = new Array(args[0].length);
              for (i = 0; i < args[0].length; i++) {
                tmpargs[i] = args[0][i];
              }
              args = tmpargs;
            }
            sample = new Array();
            for (i = 0; i < args.length; i++) {
              sample = sample.concat(args[i]);
            }
            sampMean = jStat2.mean(sample);
            expVar = 0;
            for (i = 0; i < args.length; i++) {
              expVar = expVar + args[i].length * Math2.pow(jStat2.mean(args[i]) - sampMean, 2);
            }
            expVar /= args.length - 1;
            unexpVar = 0;
            for (i = 0; i < args.length; i++) {
              sampSampMean = jStat2.mean(args[i]);
              for (j = 0; j < args[i].length; j++) {
                unexpVar += Math2.pow(args[i][j] - sampSampMean, 2);
              }
            }
            unexpVar /= sample.length - args.length;
            return expVar / unexpVar;
          },
          // 2 different paramter setups
          // (array1, array2, array3, ...)
          // (anovafscore, df1, df2)
          anovaftest: function anovaftest() {
            var args = slice.call(arguments), df1, df2, n, i;
            if (isNumber(args[0])) {
              return 1 - jStat2.centralF.cdf(args[0], args[1], args[2]);
            }
            var anovafscore = jStat2.anovafscore(args);
            df1 = args.length - 1;
            n = 0;
            for (i = 0; i < args.length; i++) {
              n = n + args[i].length;
            }
            df2 = n - df1 - 1;
            return 1 - jStat2.centralF.cdf(anovafscore, df1, df2);
          },
          ftest: function ftest(fscore, df1, df2) {
            return 1 - jStat2.centralF.cdf(fscore, df1, df2);
          }
        });
        jStat2.extend(jStat2.fn, {
          anovafscore: function anovafscore() {
            return jStat2.anovafscore(this.toArray());
          },
          anovaftes: function anovaftes() {
            var n = 0;
            var i;
            for (i = 0; i < this.length; i++) {
              n = n + this[i].length;
            }
            return jStat2.ftest(this.anovafscore(), this.length - 1, n - this.length);
          }
        });
        jStat2.extend({
          // 2 parameter lists
          // (mean1, mean2, n1, n2, sd)
          // (array1, array2, sd)
          qscore: function qscore() {
            var args = slice.call(arguments);
            var mean1, mean2, n1, n2, sd;
            if (isNumber(args[0])) {
              mean1 = args[0];
              mean2 = args[1];
              n1 = args[2];
              n2 = args[3];
              sd = args[4];
            } else {
              mean1 = jStat2.mean(args[0]);
              mean2 = jStat2.mean(args[1]);
              n1 = args[0].length;
              n2 = args[1].length;
              sd = args[2];
            }
            return Math2.abs(mean1 - mean2) / (sd * Math2.sqrt((1 / n1 + 1 / n2) / 2));
          },
          // 3 different parameter lists:
          // (qscore, n, k)
          // (mean1, mean2, n1, n2, sd, n, k)
          // (array1, array2, sd, n, k)
          qtest: function qtest() {
            var args = slice.call(arguments);
            var qscore;
            if (args.length === 3) {
              qscore = args[0];
              args = args.slice(1);
            } else if (args.length === 7) {
              qscore = jStat2.qscore(args[0], args[1], args[2], args[3], args[4]);
              args = args.slice(5);
            } else {
              qscore = jStat2.qscore(args[0], args[1], args[2]);
              args = args.slice(3);
            }
            var n = args[0];
            var k = args[1];
            return 1 - jStat2.tukey.cdf(qscore, k, n - k);
          },
          tukeyhsd: function tukeyhsd(arrays) {
            var sd = jStat2.pooledstdev(arrays);
            var means = arrays.map(function(arr) {
              return jStat2.mean(arr);
            });
            var n = arrays.reduce(function(n2, arr) {
              return n2 + arr.length;
            }, 0);
            var results = [];
            for (var i = 0; i < arrays.length; ++i) {
              for (var j = i + 1; j < arrays.length; ++j) {
                var p = jStat2.qtest(means[i], means[j], arrays[i].length, arrays[j].length, sd, n, arrays.length);
                results.push([[i, j], p]);
              }
            }
            return results;
          }
        });
        jStat2.extend({
          // 2 different parameter setups
          // (value, alpha, sd, n)
          // (value, alpha, array)
          normalci: function normalci() {
            var args = slice.call(arguments), ans = new Array(2), change;
            if (args.length === 4) {
              change = Math2.abs(jStat2.normal.inv(args[1] / 2, 0, 1) * args[2] / Math2.sqrt(args[3]));
            } else {
              change = Math2.abs(jStat2.normal.inv(args[1] / 2, 0, 1) * jStat2.stdev(args[2]) / Math2.sqrt(args[2].length));
            }
            ans[0] = args[0] - change;
            ans[1] = args[0] + change;
            return ans;
          },
          // 2 different parameter setups
          // (value, alpha, sd, n)
          // (value, alpha, array)
          tci: function tci() {
            var args = slice.call(arguments), ans = new Array(2), change;
            if (args.length === 4) {
              change = Math2.abs(jStat2.studentt.inv(args[1] / 2, args[3] - 1) * args[2] / Math2.sqrt(args[3]));
            } else {
              change = Math2.abs(jStat2.studentt.inv(args[1] / 2, args[2].length - 1) * jStat2.stdev(args[2], true) / Math2.sqrt(args[2].length));
            }
            ans[0] = args[0] - change;
            ans[1] = args[0] + change;
            return ans;
          },
          significant: function significant(pvalue, alpha) {
            return pvalue < alpha;
          }
        });
        jStat2.extend(jStat2.fn, {
          normalci: function normalci(value, alpha) {
            return jStat2.normalci(value, alpha, this.toArray());
          },
          tci: function tci(value, alpha) {
            return jStat2.tci(value, alpha, this.toArray());
          }
        });
        function differenceOfProportions(p1, n1, p2, n2) {
          if (p1 > 1 || p2 > 1 || p1 <= 0 || p2 <= 0) {
            throw new Error("Proportions should be greater than 0 and less than 1");
          }
          var pooled = (p1 * n1 + p2 * n2) / (n1 + n2);
          var se = Math2.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
          return (p1 - p2) / se;
        }
        jStat2.extend(jStat2.fn, {
          oneSidedDifferenceOfProportions: function oneSidedDifferenceOfProportions(p1, n1, p2, n2) {
            var z = differenceOfProportions(p1, n1, p2, n2);
            return jStat2.ztest(z, 1);
          },
          twoSidedDifferenceOfProportions: function twoSidedDifferenceOfProportions(p1, n1, p2, n2) {
            var z = differenceOfProportions(p1, n1, p2, n2);
            return jStat2.ztest(z, 2);
          }
        });
      })(jStat, Math);
      jStat.models = /* @__PURE__ */ (function() {
        function sub_regress(exog) {
          var var_count = exog[0].length;
          var modelList = jStat.arange(var_count).map(function(endog_index) {
            var exog_index = jStat.arange(var_count).filter(function(i) {
              return i !== endog_index;
            });
            return ols(
              jStat.col(exog, endog_index).map(function(x) {
                return x[0];
              }),
              jStat.col(exog, exog_index)
            );
          });
          return modelList;
        }
        function ols(endog, exog) {
          var nobs = endog.length;
          var df_model = exog[0].length - 1;
          var df_resid = nobs - df_model - 1;
          var coef = jStat.lstsq(exog, endog);
          var predict = jStat.multiply(exog, coef.map(function(x) {
            return [x];
          })).map(function(p) {
            return p[0];
          });
          var resid = jStat.subtract(endog, predict);
          var ybar = jStat.mean(endog);
          var SSE = jStat.sum(predict.map(function(f) {
            return Math.pow(f - ybar, 2);
          }));
          var SSR = jStat.sum(endog.map(function(y, i) {
            return Math.pow(y - predict[i], 2);
          }));
          var SST = SSE + SSR;
          var R2 = SSE / SST;
          return {
            exog,
            endog,
            nobs,
            df_model,
            df_resid,
            coef,
            predict,
            resid,
            ybar,
            SST,
            SSE,
            SSR,
            R2
          };
        }
        function t_test(model) {
          var subModelList = sub_regress(model.exog);
          var sigmaHat = Math.sqrt(model.SSR / model.df_resid);
          var seBetaHat = subModelList.map(function(mod) {
            var SST = mod.SST;
            var R2 = mod.R2;
            return sigmaHat / Math.sqrt(SST * (1 - R2));
          });
          var tStatistic = model.coef.map(function(coef, i) {
            return (coef - 0) / seBetaHat[i];
          });
          var pValue = tStatistic.map(function(t) {
            var leftppf = jStat.studentt.cdf(t, model.df_resid);
            return (leftppf > 0.5 ? 1 - leftppf : leftppf) * 2;
          });
          var c = jStat.studentt.inv(0.975, model.df_resid);
          var interval95 = model.coef.map(function(coef, i) {
            var d = c * seBetaHat[i];
            return [coef - d, coef + d];
          });
          return {
            se: seBetaHat,
            t: tStatistic,
            p: pValue,
            sigmaHat,
            interval95
          };
        }
        function F_test(model) {
          var F_statistic = model.R2 / model.df_model / ((1 - model.R2) / model.df_resid);
          var fcdf = function(x, n1, n2) {
            return jStat.beta.cdf(x / (n2 / n1 + x), n1 / 2, n2 / 2);
          };
          var pvalue = 1 - fcdf(F_statistic, model.df_model, model.df_resid);
          return { F_statistic, pvalue };
        }
        function ols_wrap(endog, exog) {
          var model = ols(endog, exog);
          var ttest = t_test(model);
          var ftest = F_test(model);
          var adjust_R2 = 1 - (1 - model.R2) * ((model.nobs - 1) / model.df_resid);
          model.t = ttest;
          model.f = ftest;
          model.adjust_R2 = adjust_R2;
          return model;
        }
        return { ols: ols_wrap };
      })();
      jStat.extend({
        buildxmatrix: function buildxmatrix() {
          var matrixRows = new Array(arguments.length);
          for (var i = 0; i < arguments.length; i++) {
            var array = [1];
            matrixRows[i] = array.concat(arguments[i]);
          }
          return jStat(matrixRows);
        },
        builddxmatrix: function builddxmatrix() {
          var matrixRows = new Array(arguments[0].length);
          for (var i = 0; i < arguments[0].length; i++) {
            var array = [1];
            matrixRows[i] = array.concat(arguments[0][i]);
          }
          return jStat(matrixRows);
        },
        buildjxmatrix: function buildjxmatrix(jMat) {
          var pass = new Array(jMat.length);
          for (var i = 0; i < jMat.length; i++) {
            pass[i] = jMat[i];
          }
          return jStat.builddxmatrix(pass);
        },
        buildymatrix: function buildymatrix(array) {
          return jStat(array).transpose();
        },
        buildjymatrix: function buildjymatrix(jMat) {
          return jMat.transpose();
        },
        matrixmult: function matrixmult(A, B) {
          var i, j, k, result, sum;
          if (A.cols() == B.rows()) {
            if (B.rows() > 1) {
              result = [];
              for (i = 0; i < A.rows(); i++) {
                result[i] = [];
                for (j = 0; j < B.cols(); j++) {
                  sum = 0;
                  for (k = 0; k < A.cols(); k++) {
                    sum += A.toArray()[i][k] * B.toArray()[k][j];
                  }
                  result[i][j] = sum;
                }
              }
              return jStat(result);
            }
            result = [];
            for (i = 0; i < A.rows(); i++) {
              result[i] = [];
              for (j = 0; j < B.cols(); j++) {
                sum = 0;
                for (k = 0; k < A.cols(); k++) {
                  sum += A.toArray()[i][k] * B.toArray()[j];
                }
                result[i][j] = sum;
              }
            }
            return jStat(result);
          }
        },
        //regress and regresst to be fixed
        regress: function regress(jMatX, jMatY) {
          var innerinv = jStat.xtranspxinv(jMatX);
          var xtransp = jMatX.transpose();
          var next = jStat.matrixmult(jStat(innerinv), xtransp);
          return jStat.matrixmult(next, jMatY);
        },
        regresst: function regresst(jMatX, jMatY, sides) {
          var beta = jStat.regress(jMatX, jMatY);
          var compile = {};
          compile.anova = {};
          var jMatYBar = jStat.jMatYBar(jMatX, beta);
          compile.yBar = jMatYBar;
          var yAverage = jMatY.mean();
          compile.anova.residuals = jStat.residuals(jMatY, jMatYBar);
          compile.anova.ssr = jStat.ssr(jMatYBar, yAverage);
          compile.anova.msr = compile.anova.ssr / (jMatX[0].length - 1);
          compile.anova.sse = jStat.sse(jMatY, jMatYBar);
          compile.anova.mse = compile.anova.sse / (jMatY.length - (jMatX[0].length - 1) - 1);
          compile.anova.sst = jStat.sst(jMatY, yAverage);
          compile.anova.mst = compile.anova.sst / (jMatY.length - 1);
          compile.anova.r2 = 1 - compile.anova.sse / compile.anova.sst;
          if (compile.anova.r2 < 0) compile.anova.r2 = 0;
          compile.anova.fratio = compile.anova.msr / compile.anova.mse;
          compile.anova.pvalue = jStat.anovaftest(
            compile.anova.fratio,
            jMatX[0].length - 1,
            jMatY.length - (jMatX[0].length - 1) - 1
          );
          compile.anova.rmse = Math.sqrt(compile.anova.mse);
          compile.anova.r2adj = 1 - compile.anova.mse / compile.anova.mst;
          if (compile.anova.r2adj < 0) compile.anova.r2adj = 0;
          compile.stats = new Array(jMatX[0].length);
          var covar = jStat.xtranspxinv(jMatX);
          var sds, ts, ps;
          for (var i = 0; i < beta.length; i++) {
            sds = Math.sqrt(compile.anova.mse * Math.abs(covar[i][i]));
            ts = Math.abs(beta[i] / sds);
            ps = jStat.ttest(ts, jMatY.length - jMatX[0].length - 1, sides);
            compile.stats[i] = [beta[i], sds, ts, ps];
          }
          compile.regress = beta;
          return compile;
        },
        xtranspx: function xtranspx(jMatX) {
          return jStat.matrixmult(jMatX.transpose(), jMatX);
        },
        xtranspxinv: function xtranspxinv(jMatX) {
          var inner = jStat.matrixmult(jMatX.transpose(), jMatX);
          var innerinv = jStat.inv(inner);
          return innerinv;
        },
        jMatYBar: function jMatYBar(jMatX, beta) {
          var yBar = jStat.matrixmult(jMatX, beta);
          return new jStat(yBar);
        },
        residuals: function residuals(jMatY, jMatYBar) {
          return jStat.matrixsubtract(jMatY, jMatYBar);
        },
        ssr: function ssr(jMatYBar, yAverage) {
          var ssr2 = 0;
          for (var i = 0; i < jMatYBar.length; i++) {
            ssr2 += Math.pow(jMatYBar[i] - yAverage, 2);
          }
          return ssr2;
        },
        sse: function sse(jMatY, jMatYBar) {
          var sse2 = 0;
          for (var i = 0; i < jMatY.length; i++) {
            sse2 += Math.pow(jMatY[i] - jMatYBar[i], 2);
          }
          return sse2;
        },
        sst: function sst(jMatY, yAverage) {
          var sst2 = 0;
          for (var i = 0; i < jMatY.length; i++) {
            sst2 += Math.pow(jMatY[i] - yAverage, 2);
          }
          return sst2;
        },
        matrixsubtract: function matrixsubtract(A, B) {
          var ans = new Array(A.length);
          for (var i = 0; i < A.length; i++) {
            ans[i] = new Array(A[i].length);
            for (var j = 0; j < A[i].length; j++) {
              ans[i][j] = A[i][j] - B[i][j];
            }
          }
          return jStat(ans);
        }
      });
      jStat.jStat = jStat;
      return jStat;
    });
  }
});

// bench/calibration/profiles.ts
var H200_DEVICE = (random) => random.normal(8e-4);
var DEVICE_BOUND_HOST = (random) => random.normal(25e-4);
var calm = {
  kind: "device-bound",
  job: (random) => random.normal(1e-3),
  hostProcess: DEVICE_BOUND_HOST,
  deviceProcess: H200_DEVICE,
  driftSd: 0.012,
  throttledProcess: 0,
  otherPick: 0
};
var launchBound = {
  ...calm,
  kind: "launch-bound",
  hostProcess: (random) => random.normal(0.13)
};
var PROFILES = [
  {
    ...calm,
    name: "H200, device-bound",
    says: "card 0.1 %, process 0.08 % on the device and 0.25 % on the host, warming up 1.2 %"
  },
  { ...launchBound, name: "H200, launch-bound", says: "as above, but the host sets the pace: processes 13 % apart" },
  {
    ...calm,
    name: "typical fleet",
    says: "jobs 2 %, processes 0.5 %, drift 1.5 %, on both clocks",
    job: (random) => random.normal(0.02),
    hostProcess: (random) => random.normal(5e-3),
    deviceProcess: (random) => random.normal(5e-3),
    driftSd: 0.015
  },
  {
    ...calm,
    name: "bimodal fleet",
    says: "one job in five lands on a machine 15 % slower",
    job: (random) => random.normal(0.01) + (random.chance(0.2) ? Math.log(1.15) : 0),
    hostProcess: (random) => random.normal(5e-3),
    deviceProcess: (random) => random.normal(5e-3),
    driftSd: 0.015
  },
  {
    ...launchBound,
    name: "bimodal host",
    says: "launch-bound; each process meets one of two modes of the host, 48 % apart",
    hostProcess: (random) => random.normal(0.04) + (random.chance(0.5) ? Math.log(1.48) : 0)
  },
  {
    ...launchBound,
    name: "bimodal host, calm modes",
    says: "the same with 0.5 % inside a mode: three pairs can agree by luck",
    hostProcess: (random) => random.normal(5e-3) + (random.chance(0.5) ? Math.log(1.48) : 0)
  },
  { ...calm, name: "strong drift", says: "a card that slows down or recovers by 6 % during the job", driftSd: 0.06 },
  {
    ...calm,
    name: "one throttled process",
    says: "in half of the jobs one process runs 20 % slower",
    throttledProcess: 0.5
  },
  {
    ...calm,
    name: "heavy tails",
    says: "processes scatter as Student's t with 2 degrees of freedom",
    hostProcess: (random) => random.student(2, 5e-3),
    deviceProcess: (random) => random.student(2, 2e-3)
  },
  { ...calm, name: "autotuning", says: "one compile in five picks another kernel, 1.4 % slower", otherPick: 0.2 },
  {
    ...calm,
    name: "no GPU",
    says: "host clock only: jobs 5 %, processes 3 %",
    kind: "no-gpu",
    job: (random) => random.normal(0.05),
    hostProcess: (random) => random.normal(0.03)
  }
];

// src/judge/estimators.ts
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function standardDeviation(values) {
  if (values.length < 2) return 0;
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}
function logs(values) {
  return values.map((value) => Math.log(value));
}
function livingProcesses(arm) {
  return arm.processes.filter((process2) => process2.outcome.kind === "ok");
}
function wallTimeMs(process2) {
  const blocks = process2.blocks.filter((block) => block.disturbed === null && block.wallSeconds > 0);
  return blocks.length === 0 ? null : median(blocks.map((block) => 1e3 * block.wallSeconds / block.steps));
}
function deviceTimeMs(process2) {
  const windows = process2.deviceWindows.filter((window) => window.source === "profiler" && window.busySeconds > 0);
  return windows.length === 0 ? null : median(windows.map((window) => 1e3 * window.busySeconds / window.steps));
}
function communicationMs(process2) {
  const windows = process2.deviceWindows.filter((window) => window.source === "profiler");
  return windows.length === 0 ? 0 : median(windows.map((window) => 1e3 * window.communicationSeconds / window.steps));
}
function launchesPerStep(process2) {
  const windows = process2.deviceWindows.filter((window) => window.source === "profiler" && window.launches > 0);
  return windows.length === 0 ? null : median(windows.map((window) => window.launches / window.steps));
}
function samplesOf(arm, estimator) {
  return livingProcesses(arm).map(estimator).filter((value) => value !== null);
}
function geometricMean(samples) {
  return Math.exp(mean(logs(samples)));
}

// src/format.ts
var MINUS = "-";
function digits(value) {
  const magnitude = Math.abs(value);
  const decimals = magnitude >= 99.95 ? 0 : magnitude >= 9.995 ? 1 : magnitude >= 0.0995 ? 2 : magnitude === 0 ? 0 : 3;
  return withoutNegativeZero(value.toFixed(decimals));
}
function withoutNegativeZero(text) {
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}
function formatMilliseconds(ms) {
  return Math.abs(ms) >= 1e4 ? formatSeconds(ms / 1e3) : `${digits(ms)} ms`;
}
function formatSeconds(seconds) {
  const magnitude = Math.abs(seconds);
  if (magnitude < 0.9995) return seconds === 0 ? "0 s" : `${digits(seconds * 1e3)} ms`;
  if (magnitude < 119.5) return `${digits(seconds)} s`;
  const sign = seconds < 0 ? MINUS : "";
  const whole = Math.round(magnitude);
  if (whole < 3600) return sign + joinUnits(Math.floor(whole / 60), "min", whole % 60, "s");
  const minutes = Math.round(whole / 60);
  return sign + joinUnits(Math.floor(minutes / 60), "h", minutes % 60, "min");
}
function joinUnits(large, largeUnit, small, smallUnit) {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
function percentDigits(percent) {
  const magnitude = Math.abs(percent);
  const decimals = magnitude >= 99.5 ? 0 : magnitude >= 0.0995 ? 1 : magnitude === 0 ? 0 : 2;
  return withoutNegativeZero(percent.toFixed(decimals));
}
function formatPercent(fraction) {
  return `${percentDigits(fraction * 100).replace(/\.0+$/, "")} %`;
}
function formatSignedPercent(fraction) {
  const text = percentDigits(fraction * 100);
  return `${Number(text) > 0 ? "+" : ""}${Number(text) === 0 ? "0" : text} %`;
}
function formatPercentInterval(low, high) {
  return low >= 0 ? `${percentDigits(low * 100)} % to ${percentDigits(high * 100)} %` : `${formatSignedPercent(low)} to ${formatSignedPercent(high)}`;
}
var BYTE_UNITS = ["bytes", "KiB", "MiB", "GiB", "TiB"];
function formatBytes(bytes) {
  const exponent = Math.min(BYTE_UNITS.length - 1, Math.max(0, Math.floor(Math.log2(Math.abs(bytes) || 1) / 10)));
  const value = bytes / 1024 ** exponent;
  return `${exponent === 0 ? value.toFixed(0) : digits(value)} ${BYTE_UNITS[exponent]}`;
}
function formatFactor(factor) {
  return `${digits(factor)}x`;
}
function formatCount(count2) {
  const [whole = "", fraction] = withoutNegativeZero(Number(count2.toFixed(2)).toString()).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
}
function formatPlural(count2, singular, plural = `${singular}s`) {
  return `${formatCount(count2)} ${count2 === 1 ? singular : plural}`;
}

// src/judge/fingerprints.ts
var SAID_BESIDE_A_NUMBER = [
  ["driver", "driver"],
  ["CUDA", "cuda"],
  ["torch", "torch"],
  ["triton", "triton"],
  ["Python", "python"]
];
function versionChanges(head, reference) {
  if (head === null || reference === null) return "";
  return SAID_BESIDE_A_NUMBER.filter(([, field]) => head[field] !== reference[field]).map(([name, field]) => `${name} ${reference[field] ?? "unknown"} -> ${head[field] ?? "unknown"}`).join(", ");
}
function sameHost(head, reference) {
  if (head === null || reference === null) return true;
  return head.cpuName === reference.cpuName && head.cpuCount === reference.cpuCount;
}

// src/judge/distributions.ts
var import_jstat = __toESM(require_jstat(), 1);
function studentQuantile(probability, degreesOfFreedom) {
  return import_jstat.default.studentt.inv(probability, degreesOfFreedom);
}

// src/judge/intervals.ts
var SHOWN_CONFIDENCE = 0.95;
function independentLogRatio(head, reference) {
  const headLogs = logs(head);
  const referenceLogs = logs(reference);
  const degreesOfFreedom = head.length + reference.length - 2;
  const squares = (head.length - 1) * standardDeviation(headLogs) ** 2 + (reference.length - 1) * standardDeviation(referenceLogs) ** 2;
  const spread2 = degreesOfFreedom > 0 ? Math.sqrt(squares / degreesOfFreedom) : 0;
  return {
    estimate: mean(headLogs) - mean(referenceLogs),
    standardError: spread2 * Math.sqrt(1 / head.length + 1 / reference.length),
    degreesOfFreedom,
    spread: spread2
  };
}
function changeOf(ratio, confidence = SHOWN_CONFIDENCE) {
  if (ratio.degreesOfFreedom < 1) {
    return { estimate: Math.expm1(ratio.estimate), low: null, high: null, confidence: null };
  }
  const halfWidth = studentQuantile((1 + confidence) / 2, ratio.degreesOfFreedom) * ratio.standardError;
  return {
    estimate: Math.expm1(ratio.estimate),
    low: Math.expm1(ratio.estimate - halfWidth),
    high: Math.expm1(ratio.estimate + halfWidth),
    confidence
  };
}
function plainChange(head, reference) {
  return reference > 0 ? { estimate: head / reference - 1, low: null, high: null, confidence: null } : null;
}

// src/judge/metric.ts
var UNITS = {
  "device-time": "ms",
  "wall-time": "ms",
  "graph-breaks": "count",
  recompiles: "count",
  "eager-fallbacks": "count",
  "peak-memory": "bytes",
  "cold-compile-time": "s",
  "warm-compile-time": "s",
  speedup: "factor",
  loss: "none",
  launches: "count",
  graphs: "count"
};
var METRIC_NAMES = {
  "device-time": "device time",
  "wall-time": "wall time",
  "graph-breaks": "graph breaks",
  recompiles: "recompiles",
  "eager-fallbacks": "silent eager fallbacks",
  "peak-memory": "peak memory",
  "cold-compile-time": "cold compile time",
  "warm-compile-time": "warm compile time",
  speedup: "speedup over eager",
  loss: "loss",
  launches: "kernel launches per step",
  graphs: "graphs"
};
function judged(parts) {
  return {
    unit: UNITS[parts.metric],
    head: null,
    reference: null,
    change: null,
    limit: null,
    gates: true,
    confirmed: false,
    suspicious: false,
    ...parts
  };
}
function withoutReference(parts, reference) {
  return judged({ ...parts, verdict: reference.verdict });
}

// src/judge/sentences.ts
function describeChange(change, worse = "slower", better = "faster") {
  const { estimate, low, high } = change;
  const rounded = formatSignedPercent(estimate);
  const amount = rounded === "0 %" ? "unchanged" : `${formatPercent(Math.abs(estimate))} ${estimate > 0 ? worse : better}`;
  return low === null || high === null ? amount : `${amount} (${describeBounds(low, high)})`;
}
function describeBounds(low, high) {
  return high <= 0 && low < 0 ? formatPercentInterval(-high, -low) : formatPercentInterval(low, high);
}
function versionRemark(changes) {
  return changes === "" ? "" : ` (${changes})`;
}

// src/judge/exact-test.ts
function rankSumProbability(head, reference) {
  if (head.length === 0 || reference.length === 0) return 1;
  const wins = head.reduce((sum, value) => sum + reference.filter((other) => value > other).length, 0);
  const ways = arrangementsByWins(head.length, reference.length);
  const total = ways.reduce((sum, count2) => sum + count2, 0);
  return ways.slice(wins).reduce((sum, count2) => sum + count2, 0) / total;
}
function smallestRankSumProbability(pairs) {
  let probability = 1;
  for (let k = 1; k <= pairs; k += 1) probability *= k / (pairs + k);
  return probability;
}
function arrangementsByWins(m, n) {
  let ways = Array.from({ length: n + 1 }, () => [1]);
  for (let i = 1; i <= m; i += 1) {
    const next = [[1]];
    for (let j = 1; j <= n; j += 1) next.push(added(shifted(ways[j] ?? [], j), next[j - 1] ?? []));
    ways = next;
  }
  return ways[n] ?? [1];
}
function shifted(counts, by) {
  return [...Array.from({ length: by }, () => 0), ...counts];
}
function added(a, b) {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => (a[index] ?? 0) + (b[index] ?? 0));
}

// src/judge/spending.ts
function spentAlpha(alpha, fraction) {
  return alpha * Math.log(1 + (Math.E - 1) * Math.min(1, Math.max(0, fraction)));
}
function alphaOfLook(alpha, { pairs, firstLook, maxPairs }) {
  const before = pairs <= firstLook ? 0 : spentAlpha(alpha, (pairs - 1) / maxPairs);
  return spentAlpha(alpha, pairs / maxPairs) - before;
}

// src/judge/sequential.ts
var FALSE_ALARM_RATE = 1e-3;
var FALSE_ALL_CLEAR_RATE = 0.05;
var MIN_PAIRS = 3;
var LARGEST_HOST_GAP = Math.log(2);
function pairedLogRatio(pairs) {
  const ratios = pairs.map(({ logRatio: logRatio2 }) => logRatio2);
  const spread2 = standardDeviation(ratios);
  return {
    estimate: ratios.length === 0 ? 0 : mean(ratios),
    standardError: spread2 / Math.sqrt(Math.max(1, ratios.length)),
    degreesOfFreedom: Math.max(0, ratios.length - 1),
    spread: spread2
  };
}
function decide(test) {
  for (let seen = MIN_PAIRS; seen <= test.pairs.length; seen += 1) {
    const kind = decideAt({ ...test, pairs: test.pairs.slice(0, seen), maxPairs: maxOf(test) });
    if (kind !== null) return { kind, pairs: seen, change: changeOf(pairedLogRatio(test.pairs)) };
  }
  const change = changeOf(pairedLogRatio(test.pairs));
  if (test.pairs.length < test.maxPairs) return { kind: "continue", pairs: test.pairs.length, change };
  return {
    kind: "out-of-budget",
    pairs: test.pairs.length,
    change,
    smallestVisible: smallestVisible(test),
    pairsNeeded: pairsNeeded(test)
  };
}
function maxOf({ pairs, maxPairs }) {
  return Math.max(maxPairs, pairs.length);
}
function decideAt(test) {
  const ratio = pairedLogRatio(test.pairs);
  const limit = Math.log1p(test.limit);
  const halfWidth = (level) => studentQuantile(1 - levelAt(test, level, MIN_PAIRS), ratio.degreesOfFreedom) * ratio.standardError;
  const alpha = FALSE_ALARM_RATE / test.tests;
  if (ratio.estimate > limit && ratio.estimate - halfWidth(alpha) > 0 && noHostExplainsSlower(test, alpha))
    return "slower";
  if (ratio.estimate < -limit && ratio.estimate + halfWidth(alpha) < 0 && !test.hostBound) return "faster";
  const allClear = ratio.estimate + halfWidth(FALSE_ALL_CLEAR_RATE) < limit;
  return allClear && noHostHidesSlowdown(test) ? "fine" : null;
}
function levelAt({ pairs, maxPairs }, level, firstLook) {
  return alphaOfLook(level, { pairs: pairs.length, firstLook, maxPairs });
}
function noHostExplainsSlower(test, alpha) {
  if (!test.hostBound) return true;
  const head = test.pairs.map((pair) => pair.head);
  const base = test.pairs.map((pair) => pair.base);
  if (Math.log(Math.min(...head) / Math.max(...base)) > LARGEST_HOST_GAP) return true;
  return isProvedByRanks(test, { larger: head, smaller: base, level: alpha });
}
function noHostHidesSlowdown(test) {
  if (!test.hostBound) return true;
  const larger = test.pairs.map((pair) => pair.base * (1 + test.limit));
  return isProvedByRanks(test, { larger, smaller: test.pairs.map((pair) => pair.head), level: FALSE_ALL_CLEAR_RATE });
}
function isProvedByRanks(test, { larger, smaller, level }) {
  let firstLook = MIN_PAIRS;
  while (firstLook < test.maxPairs && smallestRankSumProbability(firstLook) > level / 2) firstLook += 1;
  return test.pairs.length >= firstLook && rankSumProbability(larger, smaller) <= levelAt(test, level, firstLook);
}
function smallestVisible(test) {
  const ratio = pairedLogRatio(test.pairs);
  if (ratio.degreesOfFreedom < 1) return Infinity;
  return Math.max(test.limit, Math.expm1(halfWidthAt(test, ratio.spread, test.pairs.length)));
}
function halfWidthAt(test, spread2, pairs) {
  const look = { pairs, firstLook: Math.min(MIN_PAIRS, pairs), maxPairs: Math.max(pairs, test.maxPairs) };
  const alpha = alphaOfLook(FALSE_ALARM_RATE / test.tests, look);
  return studentQuantile(1 - alpha, pairs - 1) * spread2 / Math.sqrt(pairs);
}
var MOST_PAIRS_WORTH_NAMING = 200;
function pairsNeeded(test) {
  const { estimate, spread: spread2 } = pairedLogRatio(test.pairs);
  const limit = Math.log1p(test.limit);
  const distance = estimate > limit ? estimate : limit - estimate;
  for (let pairs = test.pairs.length + 1; pairs <= MOST_PAIRS_WORTH_NAMING; pairs += 1) {
    if (halfWidthAt({ ...test, maxPairs: pairs }, spread2, pairs) < distance) return pairs;
  }
  return null;
}

// src/judge/paired.ts
function processPairs(head, base) {
  const byIndex = new Map(base.map((process2) => [process2.index, process2]));
  const matched = head.flatMap((process2) => {
    const partner = byIndex.get(process2.index);
    return partner === void 0 ? [] : [{ head: process2, base: partner }];
  });
  if (matched.length > 0) return matched;
  return head.flatMap((process2, position) => {
    const partner = base[position];
    return partner === void 0 ? [] : [{ head: process2, base: partner }];
  });
}
function pairsOf(head, base, estimator) {
  const has = (process2) => estimator(process2) !== null;
  return processPairs(livingProcesses(head).filter(has), livingProcesses(base).filter(has)).flatMap((pair) => {
    const ours = estimator(pair.head);
    const theirs = estimator(pair.base);
    return ours === null || theirs === null ? [] : [pairOf(ours, theirs)];
  });
}
function pairOf(head, base, logRatio2 = Math.log(head / base)) {
  return { head, base, logRatio: logRatio2 };
}
var MIN_COMMON_ROUNDS = 3;
function wallTimePairs(head, base, estimator) {
  const has = (process2) => estimator(process2) !== null;
  return processPairs(livingProcesses(head).filter(has), livingProcesses(base).filter(has)).flatMap((pair) => {
    const ours = estimator(pair.head);
    const theirs = estimator(pair.base);
    if (ours === null || theirs === null) return [];
    const ratios = roundLogRatios(pair);
    return [ratios.length < MIN_COMMON_ROUNDS ? pairOf(ours, theirs) : pairOf(ours, theirs, median(ratios))];
  });
}
function roundLogRatios({ head, base }) {
  const theirs = secondsByRound(base);
  return [...secondsByRound(head)].flatMap(([round, ours]) => {
    const their = theirs.get(round);
    return their === void 0 ? [] : [Math.log(median(ours) / median(their))];
  });
}
function secondsByRound(process2) {
  const rounds = /* @__PURE__ */ new Map();
  for (const block of process2.blocks) {
    if (block.disturbed !== null || block.wallSeconds <= 0) continue;
    rounds.set(block.round, [...rounds.get(block.round) ?? [], block.wallSeconds / block.steps]);
  }
  return rounds;
}

// src/judge/time-clock.ts
var TIME_METRICS = [
  "device-time",
  "wall-time",
  "cold-compile-time",
  "warm-compile-time"
];
function compileSeconds(cache) {
  return (process2) => process2.cache === cache && (process2.compileSeconds ?? 0) > 0 ? process2.compileSeconds : null;
}
function estimatorOf(metric) {
  switch (metric) {
    case "device-time":
      return deviceTimeMs;
    case "wall-time":
      return wallTimeMs;
    case "cold-compile-time":
      return compileSeconds("cold");
    case "warm-compile-time":
      return compileSeconds("warm");
  }
}
function pairsOn(metric, head, base) {
  const estimator = estimatorOf(metric);
  return metric === "wall-time" ? wallTimePairs(head, base, estimator) : pairsOf(head, base, estimator);
}
var DEVICE_BOUND_SHARE = 0.9;
function isHostBound(arm) {
  const shares = livingProcesses(arm).flatMap((process2) => {
    const device = deviceTimeMs(process2);
    const wall = wallTimeMs(process2);
    return device === null || wall === null ? [] : [(device + communicationMs(process2)) / wall];
  });
  return shares.length === 0 || median(shares) < DEVICE_BOUND_SHARE;
}
function hasSamples(arm, metric) {
  return samplesOf(arm, estimatorOf(metric)).length > 0;
}

// src/judge/side-by-side.ts
function judgeSideBySide({ metric, limit, subject, reference }) {
  const pairs = pairsOn(metric, subject.head, reference.arm);
  if (pairs.length < MIN_PAIRS) {
    const reason = `measured side by side in ${formatPlural(pairs.length, "pair")} of processes; ${MIN_PAIRS} are needed`;
    return judged({ metric, limit, verdict: "not-judged", reason });
  }
  const hostBound = metric === "wall-time" && (isHostBound(subject.head) || isHostBound(reference.arm));
  const { tests, maxPairs } = reference.confirmation;
  const decision = decide({ pairs, limit, tests, maxPairs, hostBound });
  const base = {
    metric,
    limit,
    head: geometricMean(pairs.map((pair) => pair.head)),
    reference: geometricMean(pairs.map((pair) => pair.base)),
    change: decision.change
  };
  const numbers = `${describeChange(decision.change)}, limit ${formatPercent(limit)}, side by side in ${formatPlural(pairs.length, "pair")} of processes`;
  switch (decision.kind) {
    case "slower":
      return judged({ ...base, verdict: "regression", confirmed: true, suspicious: true, reason: numbers });
    case "fine":
      return judged({ ...base, verdict: "pass", confirmed: true, reason: numbers });
    case "faster":
      return judged({ ...base, verdict: "improvement", confirmed: true, reason: numbers });
    case "continue":
    case "out-of-budget": {
      const why = `${numbers}; ${undecided(decision, hostBound, reference.confirmation.secondsPerPair)}`;
      const verdict = hostBound && decision.change.estimate <= limit ? "not-judged" : "inconclusive";
      return judged({ ...base, verdict, suspicious: verdict === "inconclusive", reason: why });
    }
  }
}
function undecided(decision, hostBound, secondsPerPair) {
  const host = hostBound ? "the host dictates this step, and its time comes in modes" : "the pairs differ too much";
  if (decision.kind !== "out-of-budget") return `undecided so far: ${host}`;
  const { pairsNeeded: pairsNeeded2, pairs, smallestVisible: smallestVisible2 } = decision;
  const seen = `${host}: nothing below ${formatPercent(smallestVisible2)} could have been proved`;
  if (pairsNeeded2 === null) return `${seen}, and no sensible budget would change that`;
  const seconds = secondsPerPair === null ? "" : ` (${formatSeconds((pairsNeeded2 - pairs) * secondsPerPair)} more time-budget)`;
  return `${seen}; about ${formatPlural(pairsNeeded2, "pair")} would decide${seconds}`;
}

// src/judge/compile-time.ts
var MIN_COMPILE_GROWTH_SECONDS = 5;
function judgeCompileTime(metric, subject) {
  const limit = subject.benchmark.limits.maxCompileTimeGrowth;
  const estimator = estimatorOf(metric);
  const head = samplesOf(subject.head, estimator);
  if (head.length === 0) {
    return judged({ metric, limit, verdict: "not-judged", reason: `${METRIC_NAMES[metric]} was not measured on head` });
  }
  const headSeconds = median(head);
  const { reference } = subject;
  const base = { metric, limit, head: headSeconds };
  if (reference.kind === "absent") {
    return withoutReference({ ...base, reason: `${formatSeconds(headSeconds)}; ${reference.reason}` }, reference);
  }
  const samples = samplesOf(reference.arm, estimator);
  if (samples.length === 0) {
    return judged({ ...base, verdict: "not-judged", reason: `the reference has no ${METRIC_NAMES[metric]}` });
  }
  if (reference.kind === "side-by-side") return sideBySide({ metric, limit, subject, reference });
  const referenceSeconds = median(samples);
  const change = plainChange(headSeconds, referenceSeconds);
  const both = { ...base, reference: referenceSeconds, change };
  if (!sameHost(subject.headFingerprint, reference.fingerprint)) {
    return judged({ ...both, verdict: "not-judged", reason: "the reference was measured on another CPU" });
  }
  const versions = versionRemark(versionChanges(subject.headFingerprint, reference.fingerprint));
  const numbers = `${formatSeconds(headSeconds)} after ${formatSeconds(referenceSeconds)}${change === null ? "" : `, ${describeChange(change)}`}, limit ${formatPercent(limit)}${versions}`;
  const seconds = headSeconds - referenceSeconds;
  const beyond = (sign) => change !== null && sign * change.estimate > limit && sign * seconds > MIN_COMPILE_GROWTH_SECONDS;
  if (beyond(1)) {
    const reason = `${numbers}; a suspicion only, until fresh processes of both commits confirm it`;
    return judged({ ...both, verdict: "inconclusive", suspicious: true, reason });
  }
  if (beyond(-1)) return judged({ ...both, verdict: "improvement", reason: numbers });
  const floor = (change?.estimate ?? 0) > limit ? `; less than ${MIN_COMPILE_GROWTH_SECONDS} s more never counts` : "";
  return judged({ ...both, verdict: "pass", reason: `${numbers}${floor}` });
}
function sideBySide(side) {
  const decided = judgeSideBySide(side);
  const growth = (decided.head ?? 0) - (decided.reference ?? 0);
  return decided.verdict === "regression" && growth <= MIN_COMPILE_GROWTH_SECONDS ? {
    ...decided,
    verdict: "pass",
    suspicious: false,
    reason: `${decided.reason}; less than ${MIN_COMPILE_GROWTH_SECONDS} s more never counts`
  } : decided;
}

// src/judge/confirmation.ts
var DEFAULT_MAX_PAIRS = 8;
function confirmationOf({ benchmarks, head, reference }) {
  if (reference.kind !== "side-by-side") return { tests: 1, maxPairs: DEFAULT_MAX_PAIRS, secondsPerPair: null };
  return {
    tests: Math.max(1, comparisonsOf({ benchmarks, head, base: reference.arms }).length),
    maxPairs: reference.maxPairs ?? DEFAULT_MAX_PAIRS,
    secondsPerPair: reference.secondsPerPair ?? null
  };
}
function comparisonsOf({ benchmarks, head, base }) {
  return benchmarks.flatMap(
    (benchmark) => benchmark.variants.flatMap((variant) => {
      const isIt = (arm) => arm.benchmark === benchmark.id && arm.variant === variant.name;
      const ours = head.find(isIt);
      const theirs = base.find(isIt);
      if (variant.kind === "eager" || ours === void 0 || theirs === void 0) return [];
      return TIME_METRICS.filter((metric) => hasSamples(ours, metric) && hasSamples(theirs, metric)).map((metric) => ({
        benchmark,
        metric,
        head: ours,
        base: theirs
      }));
    })
  );
}
function decideConfirmation(state) {
  const comparisons = comparisonsOf(state);
  const waitedFor = comparisons.filter((comparison) => isWaitedFor(comparison, state.suspicions));
  const decided = waitedFor.map((comparison) => ({
    comparison,
    decision: decideOne(comparison, comparisons.length, state)
  }));
  const undecided2 = decided.filter(({ decision }) => decision.kind === "continue" || decision.kind === "out-of-budget").map(({ comparison: { benchmark, head, metric } }) => ({ benchmark: benchmark.id, variant: head.variant, metric }));
  if (decided.some(isRegression)) return { kind: "slower", undecided: undecided2 };
  if (undecided2.length === 0 && decided.length > 0) return { kind: "fine", undecided: undecided2 };
  const canContinue = state.secondsLeft >= state.secondsPerPair && (decided.length === 0 || decided.some(({ decision }) => decision.kind === "continue"));
  return { kind: canContinue ? "continue" : "out-of-budget", undecided: undecided2 };
}
function decideOne({ benchmark, metric, head, base }, tests, { maxPairs }) {
  return decide({
    pairs: pairsOn(metric, head, base),
    limit: isCompile(metric) ? benchmark.limits.maxCompileTimeGrowth : benchmark.limits.maxSlowdown,
    tests,
    maxPairs,
    hostBound: metric === "wall-time" && (isHostBound(head) || isHostBound(base))
  });
}
function isRegression({ comparison, decision }) {
  if (decision.kind !== "slower") return false;
  if (!isCompile(comparison.metric)) return true;
  const pairs = pairsOn(comparison.metric, comparison.head, comparison.base);
  const growth = pairs.reduce((sum, pair) => sum + pair.head - pair.base, 0) / pairs.length;
  return growth > MIN_COMPILE_GROWTH_SECONDS;
}
function isCompile(metric) {
  return metric === "cold-compile-time" || metric === "warm-compile-time";
}
function isWaitedFor({ benchmark, metric, head, base }, suspicions2) {
  return suspicions2.some((suspicion) => {
    if (suspicion.benchmark !== benchmark.id || suspicion.variant !== head.variant) return false;
    if (suspicion.metric !== null) return suspicion.metric === metric;
    return metric === "device-time" || metric === "wall-time" && !isHostBound(head) && !isHostBound(base);
  });
}

// bench/calibration/other-rules.ts
function stepSeconds(arm, clock) {
  return arm.processes.flatMap(
    (process2) => clock === "wall" ? process2.blocks.map((block) => block.wallSeconds / block.steps) : process2.deviceWindows.map((window) => window.busySeconds / window.steps)
  );
}
function githubActionBenchmark(current, history, threshold) {
  const previous = history.at(-1);
  return previous !== void 0 && current / previous > threshold;
}
function bencherTTest(current, history, boundary = 0.99) {
  const values = history.slice(-64);
  const deviation = standardDeviation(values);
  if (values.length < 2 || deviation === 0) return false;
  const scale = deviation * Math.sqrt(1 + 1 / values.length);
  return current > mean(values) + studentQuantile(boundary, values.length - 1) * scale;
}
var NVBENCH_GAP = 5e-3;
function nvbenchRobust(current, reference) {
  if (current.length === 0 || reference.length === 0) return false;
  const sorted = [...reference].sort((a, b) => a - b);
  const upper = median(sorted.slice(Math.ceil(sorted.length / 2)));
  return Math.min(...current) > upper * (1 + NVBENCH_GAP);
}

// src/judge/exit.ts
function failsBuild(input) {
  switch (input.eventKind) {
    case "refused":
      return { fails: true, reason: "nothing of a pull request may be executed under this event" };
    case "report-only":
      return { fails: false, reason: `${input.run.verdict}; this event only reports and never fails the build` };
    case "baseline":
      return onBaselineBranch(input.run.verdict);
    case "pull-request":
    case "merge-group":
    case "terminal":
      return onGate(input);
  }
}
function onBaselineBranch(verdict) {
  return verdict === "failed" ? { fails: true, reason: "failed: nothing was saved as a baseline" } : { fails: false, reason: `${verdict}; on a baseline branch only a failed measurement fails the build` };
}
function onGate({ run: run2, failOn, onMissingBaseline }) {
  const failing = verdictsIn(run2).find((verdict) => named(verdict, failOn));
  if (failing !== void 0) return { fails: true, reason: `${failing} is in fail-on` };
  if (onMissingBaseline === "fail" && verdictsIn(run2).includes("no-baseline")) {
    return { fails: true, reason: "no-baseline, and on-missing-baseline is fail" };
  }
  return { fails: false, reason: `${run2.verdict} is not in fail-on (${failOn.join(", ")})` };
}
function verdictsIn(run2) {
  const variants = run2.benchmarks.flatMap((benchmark) => benchmark.variants);
  const found = /* @__PURE__ */ new Set([
    run2.verdict,
    ...run2.benchmarks.map(({ verdict }) => verdict),
    ...variants.map(({ verdict }) => verdict),
    // An accepted variant keeps its metrics as they were measured; they must not fail what was accepted.
    ...variants.filter(({ verdict }) => verdict !== "accepted").flatMap(({ metrics }) => metrics.map(({ verdict }) => verdict)).filter((verdict) => verdict !== "not-judged")
  ]);
  return [...found];
}
function named(verdict, failOn) {
  switch (verdict) {
    case "failed":
    case "regression":
    case "incomparable":
    case "no-baseline":
    case "inconclusive":
      return failOn.includes(verdict);
    case "accepted":
    case "improvement":
    case "pass":
      return false;
  }
}

// src/baseline/comparability.ts
var MEMORY_TOLERANCE = 0.01;
var POWER_TOLERANCE_WATTS = 1;
function comparable(reference, head) {
  const reasons = reference.device === head.device ? hardwareReasons(reference, head) : [deviceReason(reference, head)];
  return reasons.length === 0 ? { comparable: true } : { comparable: false, reason: reasons.join("; ") };
}
function hardwareReasons(reference, head) {
  return head.device === "cpu" ? cpuReasons(reference, head) : gpuReasons(reference, head);
}
function deviceReason(reference, head) {
  return `the baseline was measured on ${deviceName(reference)}, this run on ${deviceName(head)}`;
}
function cpuReasons(reference, head) {
  const reasons = [];
  if (reference.cpuName !== head.cpuName) reasons.push(deviceReason(reference, head));
  if (reference.cpuCount !== head.cpuCount) {
    reasons.push(`the baseline had ${cores(reference.cpuCount)}, this run has ${cores(head.cpuCount)}`);
  }
  return reasons;
}
function gpuReasons(reference, head) {
  const reasons = [];
  if (reference.gpuName !== head.gpuName) reasons.push(deviceReason(reference, head));
  if (reference.gpuCount !== head.gpuCount) {
    reasons.push(`the baseline used ${gpus(reference.gpuCount)}, this run ${gpus(head.gpuCount)}`);
  }
  if (reference.mig !== head.mig) {
    reasons.push(`the baseline ran on ${migSlice(reference.mig)}, this run on ${migSlice(head.mig)}`);
  }
  if (reasons.length > 0) return reasons;
  if (memoryDiffers(reference.gpuMemoryBytes, head.gpuMemoryBytes)) {
    reasons.push(
      `the GPU's memory was ${gibibytes(reference.gpuMemoryBytes)} in the baseline and is ${gibibytes(head.gpuMemoryBytes)} now`
    );
  }
  if (powerDiffers(reference.gpuPowerLimitWatts, head.gpuPowerLimitWatts)) {
    reasons.push(
      `the GPU's power limit was ${reference.gpuPowerLimitWatts} W in the baseline and is ${head.gpuPowerLimitWatts} W now`
    );
  }
  return reasons;
}
function memoryDiffers(reference, head) {
  if (reference === null || head === null) return false;
  return Math.abs(reference - head) > MEMORY_TOLERANCE * Math.max(reference, head);
}
function powerDiffers(reference, head) {
  return reference !== null && head !== null && Math.abs(reference - head) > POWER_TOLERANCE_WATTS;
}
function deviceName(fingerprint) {
  if (fingerprint.device === "cpu") return fingerprint.cpuName ?? "an unknown CPU";
  return fingerprint.gpuName ?? "an unknown GPU";
}
function cores(count2) {
  return count2 === 1 ? "1 CPU core" : `${count2} CPU cores`;
}
function gpus(count2) {
  return count2 === 1 ? "1 GPU" : `${count2} GPUs`;
}
function migSlice(mig) {
  return mig === null ? "the whole card" : `the MIG slice ${mig}`;
}
function gibibytes(bytes) {
  return bytes === null ? "unknown" : `${(bytes / 1024 ** 3).toFixed(1)} GiB`;
}

// src/judge/not-judged.ts
function notJudgedIn(benchmarks) {
  const variants = benchmarks.flatMap((benchmark) => benchmark.variants).filter(({ metrics }) => metrics.length > 0);
  const somewhere = (test) => variants.some(({ metrics }) => test(metrics));
  const missing = (metric) => (metrics) => metrics.some((entry) => entry.metric === metric && entry.gates && entry.verdict === "not-judged");
  return [
    // Either clock is enough: wall time waits for a side-by-side measurement by design.
    somewhere((metrics) => missing("device-time")(metrics) && missing("wall-time")(metrics)) && "step time",
    somewhere(missing("graph-breaks")) && "graph breaks",
    somewhere(missing("recompiles")) && "recompiles",
    somewhere(missing("peak-memory")) && "peak memory",
    somewhere(missing("speedup")) && "speedup",
    somewhere(missing("loss")) && "loss"
  ].filter((name) => name !== false);
}

// src/judge/headline.ts
function headlineOf({ verdict, benchmarks, problem, purpose }) {
  if (problem !== null) return problem.message;
  if (benchmarks.length === 0) return "there is no benchmark, so nothing was compared";
  if (verdict === "pass") return passHeadline(benchmarks);
  const worst2 = benchmarks.filter((benchmark2) => benchmark2.verdict === verdict);
  const [benchmark] = worst2;
  if (benchmark === void 0) return "nothing was compared";
  const variant = benchmark.variants.find((entry) => entry.verdict === verdict);
  const reason = variant?.reasons[0] ?? "it has no compiled variant, so nothing was compared";
  const name = nameOf(benchmark, variant);
  const others = worst2.length > 1 ? ` (and ${formatPlural(worst2.length - 1, "more benchmark")})` : "";
  if (verdict === "no-baseline" && purpose === "baseline") {
    return `${name}: measured as the first baseline, nothing to compare with yet${others}`;
  }
  return `${name}: ${reason}${others}`;
}
function nameOf(benchmark, variant) {
  return variant !== void 0 && benchmark.variants.length > 1 ? `${benchmark.name} [${variant.variant.name}]` : benchmark.name;
}
function passHeadline(benchmarks) {
  const notJudged = notJudgedIn(benchmarks);
  if (notJudged.length > 0) {
    const judgedParts = [
      !notJudged.includes("step time") && "step time",
      !notJudged.includes("graph breaks") && !notJudged.includes("recompiles") && "counts",
      !notJudged.includes("peak memory") && "memory"
    ].filter((part) => part !== false);
    return `pass (${judgedParts.join(" and ")}; ${notJudged.join(" and ")} not judged)`;
  }
  const clocks = benchmarks.flatMap(({ variants }) => variants).flatMap(({ metrics }) => metrics).filter(({ metric, verdict }) => verdict === "pass" && (metric === "device-time" || metric === "wall-time")).sort((a, b) => (b.change?.estimate ?? 0) - (a.change?.estimate ?? 0));
  const [slowest] = clocks;
  if (slowest === void 0) return "pass";
  const of = benchmarks.length > 1 ? "slowest change: " : "";
  return `pass: ${of}${METRIC_NAMES[slowest.metric]} ${slowest.reason}`;
}

// src/judge/outcome.ts
function outcomeOf(arm) {
  if (arm === null || arm.processes.length === 0) return { kind: "not-measured", message: "was not measured" };
  const failing = arm.processes.filter(({ outcome }) => outcome.kind !== "ok" && outcome.kind !== "not-run");
  const first = failing[0];
  if (first !== void 0) {
    const some = failing.length < arm.processes.length ? ` (${formatCount(failing.length)} of ${formatCount(arm.processes.length)} processes)` : "";
    return { kind: "failed", message: `${failureOf(first)}${some}` };
  }
  if (arm.processes.some(({ outcome }) => outcome.kind === "ok")) return { kind: "ok" };
  const why = arm.processes[0]?.outcome.message;
  return { kind: "not-measured", message: `was not measured: ${why ?? "the time budget ran out; raise time-budget"}` };
}
function failureOf({ outcome }) {
  const detail = outcome.message === null ? "" : `: ${outcome.message}`;
  const missing = outcome.missingVariable === null ? "" : `; the step seems to need the variable ${outcome.missingVariable}, which is kept from it: name it in pass-env`;
  switch (outcome.kind) {
    case "crashed":
      return `the step failed${detail}${missing}`;
    case "out-of-memory":
      return `out of memory${detail}`;
    case "timed-out":
      return `timed out${detail}`;
    case "not-compiled":
      return `nothing was compiled${detail}`;
    case "diverged":
      return `diverged${detail}`;
    case "ok":
    case "not-run":
      return outcome.kind;
  }
}

// src/judge/identity.ts
function normaliseReason(reason) {
  const firstLine = reason.trim().split("\n", 1)[0] ?? "";
  return firstLine.replace(/^(\[?\d+\/\d+(_\d+)?\]?:?\s*)+/, "").replace(/\b0x[0-9a-f]+\b/gi, "#").replace(/\/[^\s'"]*\/(?=[^\s/'"]+)/g, "").replace(
    /\b(_+)?(tmp|temp|stack|graph_out|lambda|fn|resume_in_\w+?_at|__compiled_fn|torch_dynamo_resume_in_\w+?_at)_?\d+\b/g,
    "#"
  ).replace(/['"`]/g, "").replace(/\d+(\.\d+)?(e[+-]?\d+)?/gi, "#").replace(/\s+/g, " ").trim().toLowerCase();
}
function identityOf(event) {
  return JSON.stringify([fileOf(event.site), functionOf(event.site), ...movableIdentity(event)]);
}
function functionOf(site) {
  return site.function?.replace(/^torch_dynamo_resume_in_(\w+?)_at_\d+$/, "$1") ?? null;
}
function contentIdentityOf(event) {
  return event.site.sourceLine === null ? null : JSON.stringify(movableIdentity(event));
}
function movableIdentity(event) {
  return [event.site.sourceLine?.replace(/\s+/g, " ").trim() ?? null, normaliseReason(event.reason)];
}
function fileOf(site) {
  return site.package === null ? site.file : `${site.package}@${site.packageVersion ?? ""}:${site.packagePath ?? ""}`;
}
function distinctPlaces(events) {
  const places = new Map(
    events.map((event) => [`${identityOf(event)}:${event.site.line ?? ""}`, event]).reverse()
  );
  return [...places.values()].reverse();
}
function placeOf(site) {
  const line = site.line === null ? "" : `:${site.line}`;
  if (site.file !== null) return `${site.file}${line}`;
  if (site.package === null) return "an unknown place";
  return `${[site.package, site.packageVersion].filter((part) => part !== null).join(" ")}: ${site.packagePath ?? "?"}${line}`;
}
function compareEvents(head, reference) {
  const sameLine = withoutCommon(head, reference, (event) => `${identityOf(event)}:${event.site.line ?? ""}`);
  const samePlace = withoutCommon(sameLine.added, sameLine.gone, identityOf);
  return withoutCommon(samePlace.added, samePlace.gone, contentIdentityOf);
}
function withoutCommon(head, reference, key) {
  const unmatched = /* @__PURE__ */ new Map();
  for (const event of reference) {
    const events = unmatched.get(key(event));
    if (events === void 0) unmatched.set(key(event), [event]);
    else events.push(event);
  }
  const added2 = head.filter((event) => {
    const identity = key(event);
    return identity === null || unmatched.get(identity)?.shift() === void 0;
  });
  return { added: added2, gone: [...unmatched.values()].flat() };
}

// src/judge/counts.ts
var NOUNS = {
  "graph-breaks": "graph break",
  recompiles: "recompile",
  "eager-fallbacks": "silent eager fallback"
};
var ADVICE = {
  "graph-breaks": "take the branch or call out of the compiled code, or raise max-new-graph-breaks if it is meant",
  recompiles: "keep shapes and arguments constant or mark the dimension dynamic, or raise max-new-recompiles if it is meant",
  "eager-fallbacks": "this code now runs without the compiler; mend its cause, or exclude it with torch.compiler.disable"
};
var SHOWN_PLACES = 3;
function eventsOf(counts, metric) {
  switch (metric) {
    case "graph-breaks":
      return distinctPlaces(counts.graphBreaks);
    case "recompiles":
      return counts.recompiles;
    case "eager-fallbacks":
      return distinctPlaces(counts.fallbacks);
  }
}
function countedSide(arm, metric) {
  const counted = livingProcesses(arm).filter(hasCounts);
  const first = counted.find((process2) => process2.cache === "cold") ?? counted[0];
  if (first === void 0) return null;
  const { steps, source } = first.counts;
  const comparable2 = counted.filter(({ counts }) => counts.steps === steps && counts.source === source);
  const lists = comparable2.map(({ counts }) => eventsOf(counts, metric));
  const keys = lists.map((events) => JSON.stringify(events.map(identityOf).sort()));
  return { events: worst(lists), steps, source, processesDisagree: new Set(keys).size > 1 };
}
function hasCounts(process2) {
  return process2.counts !== null && process2.counts.source !== "none";
}
function worst(lists) {
  return lists.reduce((all, events) => [...all, ...compareEvents(events, all).added], []);
}
function judgeCount(metric, subject) {
  const limit = limitOf(metric, subject);
  const head = countedSide(subject.head, metric);
  if (head === null) {
    return judged({
      metric,
      limit,
      verdict: "not-judged",
      reason: `${METRIC_NAMES[metric]} could not be counted on head`
    });
  }
  const value = head.events.length;
  const base = { metric, limit, head: value };
  if (subject.reference.kind === "absent") {
    const what = value === 0 ? `no ${METRIC_NAMES[metric]}` : describe(value, NOUNS[metric], head.events);
    return withoutReference({ ...base, reason: `${what}; ${subject.reference.reason}` }, subject.reference);
  }
  const reference = countedSide(subject.reference.arm, metric);
  if (reference === null) {
    return judged({
      ...base,
      verdict: "not-judged",
      reason: `${METRIC_NAMES[metric]} were not counted in the reference`
    });
  }
  const both = { ...base, reference: reference.events.length };
  if (head.steps !== reference.steps) {
    const reason = `counted over ${formatPlural(head.steps, "step")} here and ${formatCount(reference.steps)} in the reference: only the same number of steps can be compared; a larger time-budget lets both finish`;
    return judged({ ...both, verdict: "not-judged", reason });
  }
  return compare({ metric, limit, head, reference, both });
}
function compare({ metric, limit, head, reference, both }) {
  const difference = head.events.length - reference.events.length;
  const byPlace = head.source === reference.source && head.source === "trace";
  const { added: added2, gone } = compareEvents(head.events, reference.events);
  const newCount = byPlace ? added2.length : Math.max(0, difference);
  const goneCount = byPlace ? gone.length : Math.max(0, -difference);
  const remarks = [
    byPlace ? "" : " (compared by number alone: the compiler gave no places)",
    head.processesDisagree ? " (the processes of head disagree; the worst of them counts)" : "",
    reference.processesDisagree ? " (the processes of the reference disagree; the worst of them counts)" : ""
  ].join("");
  const found = describe(newCount, `new ${NOUNS[metric]}`, byPlace ? added2 : []);
  const allowed = limit === 0 ? "" : `, ${formatCount(limit)} allowed`;
  if (newCount > limit) {
    return judged({ ...both, verdict: "regression", reason: `${found}${allowed}${remarks}: ${ADVICE[metric]}` });
  }
  if (newCount > 0) return judged({ ...both, verdict: "pass", reason: `${found}${allowed}${remarks}` });
  if (goneCount > 0) {
    return judged({
      ...both,
      verdict: "improvement",
      reason: `${formatPlural(goneCount, NOUNS[metric])} fewer${remarks}`
    });
  }
  const reason = `${head.events.length === 0 ? "none" : `the same ${formatCount(head.events.length)} as before`}${remarks}`;
  return judged({ ...both, verdict: "pass", reason });
}
function limitOf(metric, { benchmark }) {
  switch (metric) {
    case "graph-breaks":
      return benchmark.limits.maxNewGraphBreaks;
    case "recompiles":
      return benchmark.limits.maxNewRecompiles;
    // Code that silently left the compiler is never what somebody meant.
    case "eager-fallbacks":
      return 0;
  }
}
function describe(count2, noun, events) {
  const places = [...new Set(events.map((event) => placeOf(event.site)))];
  const more = places.length > SHOWN_PLACES ? ` and ${formatPlural(places.length - SHOWN_PLACES, "more place")}` : "";
  const at = places.length === 0 ? "" : ` at ${places.slice(0, SHOWN_PLACES).join(", ")}${more}`;
  return `${formatPlural(count2, noun)}${at}`;
}

// src/judge/segments.ts
var FIELDS = [
  ["GPU", "gpuName"],
  ["number of GPUs", "gpuCount"],
  ["power limit", "gpuPowerLimitWatts"],
  ["MIG", "mig"],
  ["CPU", "cpuName"],
  ["CPU cores", "cpuCount"],
  ["driver", "driver"],
  ["CUDA", "cuda"],
  ["torch", "torch"],
  ["triton", "triton"],
  ["Python", "python"]
];
function segmentsOf(history) {
  const segments = [];
  let previous;
  for (const record of history) {
    const changes = previous === void 0 ? [] : changesBetween(previous, record);
    const current = segments.at(-1);
    if (current === void 0 || changes.length > 0) segments.push({ records: [record], changes });
    else current.records.push(record);
    previous = record;
  }
  return segments;
}
function changesBetween(before, after) {
  const accepted = after.accepted === null ? [] : [`accepted: ${after.accepted}`];
  return [...fingerprintChanges(before.fingerprint, after.fingerprint), ...accepted];
}
function fingerprintChanges(before, after) {
  const fields = FIELDS.filter(([, field]) => before[field] !== after[field]).map(
    ([name, field]) => arrow(name, before[field], after[field])
  );
  const names = [.../* @__PURE__ */ new Set([...Object.keys(before.settings), ...Object.keys(after.settings)])].sort();
  const settings = names.filter((name) => before.settings[name] !== after.settings[name]).map((name) => arrow(name, before.settings[name] ?? null, after.settings[name] ?? null));
  return [...fields, ...settings];
}
function arrow(name, before, after) {
  return `${name} ${before ?? "unset"} -> ${after ?? "unset"}`;
}

// src/judge/noise-model.ts
var OWN_WEIGHT = 4;
var MEDIAN_OF_ABSOLUTE_NORMAL = 0.6745;
function noiseModel(ownSpread, query) {
  const differences = neighbourDifferences(query);
  if (differences.length === 0) return { spread: ownSpread, neighbours: 0 };
  const historic = median(differences.map(Math.abs)) / MEDIAN_OF_ABSOLUTE_NORMAL;
  const variance = (OWN_WEIGHT * ownSpread ** 2 + differences.length * historic ** 2) / (OWN_WEIGHT + differences.length);
  return { spread: Math.sqrt(variance), neighbours: differences.length };
}
function neighbourDifferences({ history, benchmark, variant, estimator }) {
  return segmentsOf(history).flatMap(({ records }) => {
    const values = records.map((record) => armOf(record, benchmark, variant)).map((arm) => arm === null ? [] : samplesOf(arm, estimator)).filter((samples) => samples.length > 0).map((samples) => Math.log(geometricMean(samples)));
    return values.slice(1).map((value, index) => value - (values[index] ?? value));
  });
}
function armOf(record, benchmark, variant) {
  return record.arms.find((arm) => arm.benchmark === benchmark && arm.variant === variant) ?? null;
}

// src/judge/record-rule.ts
var MIN_PROCESSES = 3;
var NOISE_MULTIPLE = 3;
function compareWithRecord(samples, limit, model) {
  const ratio = independentLogRatio(samples.head, samples.reference);
  const change = changeOf(ratio);
  const noiseLog = NOISE_MULTIPLE * Math.max(model(ratio.spread).spread, ratio.standardError);
  const noise = Math.expm1(noiseLog);
  const beyondNoise = Math.abs(ratio.estimate) > noiseLog;
  if (change.estimate > limit) return { change, noise, standing: beyondNoise ? "slower" : "within-noise" };
  if (change.estimate < -limit && beyondNoise) return { change, noise, standing: "faster" };
  const halfWidth = ((change.high ?? Infinity) - (change.low ?? -Infinity)) / 2;
  return { change, noise, standing: halfWidth <= limit / 2 ? "within-limit" : "too-imprecise" };
}

// src/judge/device-time.ts
function judgeDeviceTime(subject) {
  const metric = "device-time";
  const limit = subject.benchmark.limits.maxSlowdown;
  const head = samplesOf(subject.head, deviceTimeMs);
  if (head.length === 0) return judged({ metric, limit, verdict: "not-judged", reason: whyNoDeviceTime(subject) });
  const headMs = geometricMean(head);
  const { reference } = subject;
  const base = { metric, limit, head: headMs };
  if (reference.kind === "absent") {
    return withoutReference({ ...base, reason: `${formatMilliseconds(headMs)}; ${reference.reason}` }, reference);
  }
  const samples = samplesOf(reference.arm, deviceTimeMs);
  if (samples.length === 0) {
    const reason = "the reference has no device time, so there is nothing to compare with; the next baseline will have it";
    return judged({ ...base, verdict: "not-judged", reason });
  }
  if (reference.kind === "side-by-side") return judgeSideBySide({ metric, limit, subject, reference });
  const both = { ...base, reference: geometricMean(samples) };
  if (Math.min(head.length, samples.length) < MIN_PROCESSES) {
    const reason = `measured in ${formatPlural(head.length, "process", "processes")} here and ${samples.length} in the reference; ${MIN_PROCESSES} each are needed to know the noise: raise time-budget`;
    return judged({ ...both, verdict: "not-judged", reason });
  }
  return againstRecord({ subject, head, samples, both });
}
function againstRecord({ subject, head, samples, both }) {
  const { benchmark, variant, history, reference, headFingerprint } = subject;
  const query = { history, benchmark: benchmark.id, variant: variant.name, estimator: deviceTimeMs };
  const { change, noise, standing } = compareWithRecord(
    { head, reference: samples },
    both.limit,
    (ownSpread) => noiseModel(ownSpread, query)
  );
  const versions = reference.kind === "record" ? versionRemark(versionChanges(headFingerprint, reference.fingerprint)) : "";
  const numbers = `${describeChange(change)}, limit ${formatPercent(both.limit)}${versions}`;
  const shared = { ...both, change };
  switch (standing) {
    case "slower": {
      if (!subject.recordOnlySuspects)
        return judged({ ...shared, verdict: "regression", suspicious: true, reason: numbers });
      const reason = `${numbers}; a suspicion, because the base was measured at another time: confirm it side by side`;
      return judged({ ...shared, verdict: "inconclusive", suspicious: true, reason });
    }
    case "faster":
      return judged({ ...shared, verdict: "improvement", reason: numbers });
    case "within-limit":
      return judged({ ...shared, verdict: "pass", reason: numbers });
    case "within-noise": {
      const reason = `${numbers}, but unchanged code differs by up to ${formatPercent(noise)} here: measure again on a quieter machine or with a larger time-budget`;
      return judged({ ...shared, verdict: "inconclusive", suspicious: true, reason });
    }
    case "too-imprecise": {
      const reason = `${numbers}: too imprecise to rule a slowdown out; a larger time-budget narrows it`;
      return judged({ ...shared, verdict: "inconclusive", suspicious: true, reason });
    }
  }
}
function whyNoDeviceTime({ head, headFingerprint }) {
  const windows = livingProcesses(head).flatMap((process2) => process2.deviceWindows);
  if (windows.some((window) => window.source === "events")) {
    return "the profiler gave nothing; time between events includes waiting for the host and is not judged as device time";
  }
  return headFingerprint?.device === "cpu" ? "there is no GPU on this machine" : "the profiler reported no kernels in any window";
}

// src/judge/loss.ts
function judgeLoss({ numerics }) {
  const metric = "loss";
  if (numerics === null) {
    return judged({
      metric,
      gates: false,
      verdict: "not-judged",
      reason: "the losses of eager and compiled were not compared"
    });
  }
  const base = { metric, head: numerics.relativeDifference, limit: numerics.tolerance };
  const amount = numerics.relativeDifference === null ? "" : ` (largest difference ${formatPercent(numerics.relativeDifference)})`;
  switch (numerics.status) {
    case "diverged":
      return judged({
        ...base,
        verdict: "failed",
        reason: `diverged: compiled computes another loss than eager${amount}: ${numerics.message}`
      });
    case "agrees":
      return judged({ ...base, verdict: "pass", reason: `eager and compiled agree${amount}` });
    case "not-checkable":
    case "not-run":
      return judged({ ...base, verdict: "not-judged", reason: numerics.message });
  }
}

// src/judge/memory.ts
var MIN_MEMORY_GROWTH_BYTES = 32 * 1024 * 1024;
function steadyPeakBytes(source) {
  return ({ memory }) => memory?.source === source && (memory.steadyPeakAllocatedBytes ?? 0) > 0 ? memory.steadyPeakAllocatedBytes : null;
}
function peakOf(samples, source) {
  return source === "device" ? Math.max(...samples) : Math.min(...samples);
}
function judgeMemory(subject) {
  const metric = "peak-memory";
  const limit = subject.benchmark.limits.maxMemoryGrowth;
  const device = samplesOf(subject.head, steadyPeakBytes("device"));
  const source = device.length > 0 ? "device" : "resident";
  const head = device.length > 0 ? device : samplesOf(subject.head, steadyPeakBytes("resident"));
  if (head.length === 0) {
    return judged({ metric, limit, verdict: "not-judged", reason: "peak memory was not measured on head" });
  }
  const headBytes = peakOf(head, source);
  const base = { metric, limit, head: headBytes };
  const { reference } = subject;
  if (reference.kind === "absent") {
    return withoutReference({ ...base, reason: `${formatBytes(headBytes)}; ${reference.reason}` }, reference);
  }
  const samples = samplesOf(reference.arm, steadyPeakBytes(source));
  if (samples.length === 0) {
    return judged({ ...base, verdict: "not-judged", reason: "the reference has no peak memory of the same kind" });
  }
  const referenceBytes = peakOf(samples, source);
  const change = plainChange(headBytes, referenceBytes);
  const estimate = change?.estimate ?? 0;
  const growth = headBytes - referenceBytes;
  const noise = source === "device" ? 0 : Math.max(spread(head), spread(samples));
  const versions = versionRemark(versionChanges(subject.headFingerprint, reference.fingerprint));
  const kind = source === "device" ? "" : " (resident set of the process)";
  const numbers = `${formatBytes(headBytes)} after ${formatBytes(referenceBytes)}${kind}, ${change === null ? "" : `${describeChange(change, "more", "less")}, `}limit ${formatPercent(limit)}${versions}`;
  const both = { ...base, reference: referenceBytes, change };
  if (estimate > limit && growth > MIN_MEMORY_GROWTH_BYTES) {
    return growth > noise ? judged({ ...both, verdict: "regression", reason: numbers }) : judged({
      ...both,
      verdict: "inconclusive",
      reason: `${numbers}, but the processes themselves differ by ${formatBytes(noise)}`
    });
  }
  if (estimate < -limit && -growth > Math.max(noise, MIN_MEMORY_GROWTH_BYTES)) {
    return judged({ ...both, verdict: "improvement", reason: numbers });
  }
  const floor = estimate > limit ? `; less than ${formatBytes(MIN_MEMORY_GROWTH_BYTES)} more never counts` : "";
  return judged({ ...both, verdict: "pass", reason: `${numbers}${floor}` });
}
function spread(samples) {
  return Math.max(...samples) - Math.min(...samples);
}

// src/judge/speedup.ts
function speedupOf(eager, compiled) {
  if (eager === null) return null;
  return speedupOn("device time", samplesOf(eager, deviceTimeMs), samplesOf(compiled, deviceTimeMs)) ?? speedupOn("wall time", samplesOf(eager, wallTimeMs), samplesOf(compiled, wallTimeMs));
}
function speedupOn(clock, eager, compiled) {
  if (eager.length === 0 || compiled.length === 0) return null;
  const ratio = independentLogRatio(eager, compiled);
  const halfWidth = ratio.degreesOfFreedom < 1 ? null : studentQuantile((1 + SHOWN_CONFIDENCE) / 2, ratio.degreesOfFreedom) * ratio.standardError;
  return {
    factor: Math.exp(ratio.estimate),
    low: halfWidth === null ? null : Math.exp(ratio.estimate - halfWidth),
    high: halfWidth === null ? null : Math.exp(ratio.estimate + halfWidth),
    clock,
    processes: Math.min(eager.length, compiled.length)
  };
}
function judgeSpeedup(subject, eagerUnavailable) {
  const metric = "speedup";
  const limit = subject.benchmark.limits.minSpeedup;
  const gates = limit !== null;
  const speedup = speedupOf(subject.headEager, subject.head);
  if (speedup === null) {
    const why = eagerUnavailable ?? "eager and compiled have no clock in common";
    return judged({ metric, limit, gates, verdict: "not-judged", reason: `not known: ${why}` });
  }
  const { reference } = subject;
  const before = reference.kind === "absent" ? null : speedupOf(reference.eager, reference.arm);
  const base = {
    metric,
    limit,
    gates,
    head: speedup.factor,
    reference: before?.clock === speedup.clock ? before.factor : null
  };
  const numbers = `${formatFactor(speedup.factor)}${bounds(speedup)} in ${speedup.clock}`;
  if (limit === null) {
    return judged({ ...base, verdict: "not-judged", reason: `${numbers}; gates only where min-speedup is set` });
  }
  const { low, high } = speedup;
  const against = `${numbers}, minimum ${formatFactor(limit)}`;
  if (low === null || high === null || speedup.processes < MIN_PROCESSES) {
    const reason = `${against}; ${MIN_PROCESSES} processes an arm are needed to be sure: raise time-budget`;
    return judged({ ...base, verdict: "inconclusive", reason });
  }
  if (high < limit) return judged({ ...base, verdict: "regression", reason: `${against}: too low` });
  if (low >= limit) return judged({ ...base, verdict: "pass", reason: against });
  return judged({
    ...base,
    verdict: "inconclusive",
    reason: `${against} lies inside the interval: a larger time-budget narrows it`
  });
}
function bounds({ low, high }) {
  return low === null || high === null ? "" : ` (${formatFactor(low)} to ${formatFactor(high)})`;
}

// src/judge/structure.ts
var LAUNCH_JUMP = 0.02;
function graphCount(arm) {
  const processes = livingProcesses(arm);
  const counts = (processes.find((process2) => process2.cache === "cold") ?? processes[0])?.counts ?? null;
  return counts === null || counts.source === "none" ? null : counts.graphs;
}
function launches(arm) {
  const samples = samplesOf(arm, launchesPerStep);
  return samples.length === 0 ? null : median(samples);
}
function fact(metric, subject, value) {
  const head = value(subject.head);
  const reference = subject.reference.kind === "absent" ? null : value(subject.reference.arm);
  const change = head === null || reference === null ? null : plainChange(head, reference);
  const suspicious = metric === "launches" && (change?.estimate ?? 0) > LAUNCH_JUMP;
  const numbers = head === null ? `${METRIC_NAMES[metric]} not known` : `${formatCount(head)}${reference === null || reference === head ? "" : ` after ${formatCount(reference)}`}`;
  const reason = `${numbers}; explains, never gates`;
  return judged({ metric, gates: false, head, reference, change, suspicious, verdict: "not-judged", reason });
}
function launchesFact(subject) {
  return fact("launches", subject, launches);
}
function graphsFact(subject) {
  return fact("graphs", subject, graphCount);
}
function sameGeneratedCode({ head, reference }) {
  if (reference.kind === "absent") return null;
  const ours = codeHashes(head);
  const theirs = codeHashes(reference.arm);
  return ours === null || theirs === null ? null : ours === theirs;
}
function codeHashes(arm) {
  const processes = livingProcesses(arm);
  const graphs = (processes.find((process2) => process2.cache === "cold") ?? processes[0])?.graphs ?? [];
  const hashes = graphs.map((graph) => graph.codeHash).filter((hash) => hash !== null);
  return hashes.length === 0 || hashes.length < graphs.length ? null : hashes.sort().join(" ");
}

// src/judge/slowdown-kind.ts
var SHARED_SHARE = 0.5;
function slowdownKindOf(subject, metrics) {
  const { reference, headEager } = subject;
  const clock = slowClock(metrics);
  if (clock === null || reference.kind === "absent" || headEager === null || reference.eager === null) return null;
  const compiled = logRatio(clock, { head: subject.head, reference: reference.arm, kind: reference.kind });
  const eager = logRatio(clock, { head: headEager, reference: reference.eager, kind: reference.kind });
  if (compiled === null || eager === null) return null;
  if (eager.estimate >= SHARED_SHARE * compiled.estimate && lowerBound(eager) > 0) {
    return reference.kind === "record" && sameGeneratedCode(subject) === true ? "machine" : "step-does-more";
  }
  return lowerBound(differenceOf(compiled, eager)) > 0 ? "compiled-only" : null;
}
function slowClock(metrics) {
  const isSlow = (wanted) => metrics.some(
    ({ metric, verdict, suspicious, change }) => metric === wanted && (verdict === "regression" || suspicious) && (change?.estimate ?? 0) > 0
  );
  return isSlow("device-time") ? "device-time" : isSlow("wall-time") ? "wall-time" : null;
}
function logRatio(clock, { head, reference, kind }) {
  const pairs = kind === "side-by-side" ? pairsOn(clock, head, reference) : [];
  if (pairs.length >= MIN_PAIRS) return pairedLogRatio(pairs);
  const ours = samplesOf(head, estimatorOf(clock));
  const theirs = samplesOf(reference, estimatorOf(clock));
  return ours.length + theirs.length < MIN_PAIRS || ours.length === 0 || theirs.length === 0 ? null : independentLogRatio(ours, theirs);
}
function differenceOf(a, b) {
  return {
    estimate: a.estimate - b.estimate,
    standardError: Math.hypot(a.standardError, b.standardError),
    degreesOfFreedom: Math.min(a.degreesOfFreedom, b.degreesOfFreedom),
    spread: Math.hypot(a.spread, b.spread)
  };
}
function lowerBound({ estimate, standardError, degreesOfFreedom }) {
  if (degreesOfFreedom < 1) return -Infinity;
  return estimate - studentQuantile((1 + SHOWN_CONFIDENCE) / 2, degreesOfFreedom) * standardError;
}

// src/judge/wall-time.ts
var SIDE_BY_SIDE_NEEDED = "identical code differs by 3 % to 46 % between runs, so it is judged side by side only";
function judgeWallTime(subject) {
  const metric = "wall-time";
  const limit = subject.benchmark.limits.maxSlowdown;
  const head = samplesOf(subject.head, wallTimeMs);
  if (head.length === 0) {
    return judged({ metric, limit, verdict: "not-judged", reason: "no undisturbed block was measured on head" });
  }
  const headMs = geometricMean(head);
  const { reference } = subject;
  const base = { metric, limit, head: headMs };
  if (reference.kind === "absent") {
    return withoutReference({ ...base, reason: `${formatMilliseconds(headMs)}; ${reference.reason}` }, reference);
  }
  const samples = samplesOf(reference.arm, wallTimeMs);
  if (samples.length === 0) {
    return judged({ ...base, verdict: "not-judged", reason: "the reference has no undisturbed block" });
  }
  if (reference.kind === "side-by-side") return judgeSideBySide({ metric, limit, subject, reference });
  const both = { ...base, reference: geometricMean(samples) };
  if (!sameHost(subject.headFingerprint, reference.fingerprint)) {
    return judged({ ...both, verdict: "not-judged", reason: "the reference was measured on another CPU" });
  }
  if (Math.min(head.length, samples.length) < MIN_PROCESSES) {
    const reason = `fewer than ${MIN_PROCESSES} processes; ${SIDE_BY_SIDE_NEEDED}`;
    return judged({ ...both, verdict: "not-judged", reason });
  }
  const { benchmark, variant, history } = subject;
  const query = { history, benchmark: benchmark.id, variant: variant.name, estimator: wallTimeMs };
  const { change, standing } = compareWithRecord(
    { head, reference: samples },
    limit,
    (ownSpread) => noiseModel(ownSpread, query)
  );
  const versions = versionRemark(versionChanges(subject.headFingerprint, reference.fingerprint));
  const numbers = `${describeChange(change)}, limit ${formatPercent(limit)}${versions}`;
  if (standing === "slower") {
    const reason = `${numbers}; a suspicion only: ${SIDE_BY_SIDE_NEEDED}`;
    return judged({ ...both, change, verdict: "inconclusive", suspicious: true, reason });
  }
  return judged({ ...both, change, verdict: "not-judged", reason: `${numbers}; ${SIDE_BY_SIDE_NEEDED}` });
}

// src/judge/verdict.ts
var VERDICTS = [
  "failed",
  "regression",
  "incomparable",
  "no-baseline",
  "inconclusive",
  "accepted",
  "improvement",
  "pass"
];

// src/judge/worst.ts
function worstVerdict(verdicts) {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? "failed";
}

// src/judge/variant.ts
function judgeVariant(subject, eagerUnavailable) {
  const metrics = [
    judgeDeviceTime(subject),
    judgeWallTime(subject),
    judgeCount("graph-breaks", subject),
    judgeCount("recompiles", subject),
    judgeCount("eager-fallbacks", subject),
    judgeMemory(subject),
    judgeCompileTime("cold-compile-time", subject),
    judgeCompileTime("warm-compile-time", subject),
    judgeSpeedup(subject, eagerUnavailable),
    judgeLoss(subject),
    launchesFact(subject),
    graphsFact(subject)
  ];
  const { reference } = subject;
  const verdict = verdictOfMetrics(metrics, reference.kind === "absent" ? reference.verdict : null);
  return {
    variant: subject.variant,
    verdict,
    reasons: reasonsOf(verdict, metrics, reference.kind === "absent" ? reference.reason : null),
    metrics,
    slowdownKind: slowdownKindOf(subject, metrics),
    sameGeneratedCode: sameGeneratedCode(subject)
  };
}
function unmeasuredVariant(variant, verdict, reason) {
  return { variant, verdict, reasons: [reason], metrics: [], slowdownKind: null, sameGeneratedCode: null };
}
var COMPARED = ["device-time", "wall-time", "graph-breaks", "recompiles", "peak-memory"];
var NOTHING_COMPARED = "neither step time nor counts nor memory could be compared with the reference";
function verdictOfMetrics(metrics, absent) {
  const taking = metrics.filter((metric) => metric.verdict !== "not-judged");
  const verdicts = taking.map(({ verdict }) => verdict).filter((verdict) => verdict !== "not-judged");
  if (absent !== null) return worstVerdict([...verdicts, absent]);
  const compared = taking.some(({ metric }) => COMPARED.includes(metric));
  return worstVerdict(compared || verdicts.length === 0 ? verdicts : [...verdicts, "inconclusive"]);
}
function reasonsOf(verdict, metrics, absentReason) {
  const deciding = metrics.filter((metric) => metric.verdict === verdict).map(sentenceOf);
  if (absentReason !== null && verdict !== "failed" && verdict !== "regression") return [absentReason, ...deciding];
  return deciding.length === 0 ? [NOTHING_COMPARED] : deciding;
}
function sentenceOf({ metric, reason }) {
  return metric === "graph-breaks" || metric === "recompiles" || metric === "eager-fallbacks" ? reason : `${METRIC_NAMES[metric]} ${reason}`;
}

// src/judge/judge.ts
function judge(input) {
  const reference = comparableReference(input);
  const benchmarks = input.benchmarks.map((benchmark) => judgeBenchmark(benchmark, { ...input, reference }));
  const verdict = input.problem === null ? worstVerdict(benchmarks.map(({ verdict: verdict2 }) => verdict2)) : "failed";
  const known = new Set(input.benchmarks.map(({ id }) => id));
  return {
    verdict,
    headline: headlineOf({ verdict, benchmarks, problem: input.problem, purpose: input.purpose }),
    benchmarks,
    missingBenchmarks: reference.kind === "record" ? reference.record.benchmarks.filter(({ id }) => !known.has(id)).map(({ name }) => name) : [],
    newBenchmarks: reference.kind === "record" || reference.kind === "side-by-side" ? input.benchmarks.filter(({ id }) => !isKnown(reference, id)).map(({ name }) => name) : [],
    notJudged: notJudgedIn(benchmarks)
  };
}
function comparableReference({ reference, headFingerprint }) {
  if (reference.kind !== "record" || headFingerprint === null) return reference;
  const comparability = comparable(reference.record.fingerprint, headFingerprint);
  return comparability.comparable ? reference : { kind: "incomparable", reason: comparability.reason };
}
function isKnown(reference, id) {
  return reference.kind === "record" ? reference.record.benchmarks.some((benchmark) => benchmark.id === id) : reference.arms.some((arm) => arm.benchmark === id);
}
function judgeBenchmark(benchmark, input) {
  const eagerVariant = benchmark.variants.find(({ kind }) => kind === "eager");
  const eager = eagerVariant === void 0 ? null : findArm(input.head, benchmark.id, eagerVariant.name);
  const eagerOutcome = outcomeOf(eager);
  const eagerUnavailable = eagerVariant === void 0 ? "eager was not asked for" : eagerOutcome.kind === "ok" ? null : eagerOutcome.message;
  const variants = benchmark.variants.filter(({ kind }) => kind === "compiled").map((variant) => judgeCompiled({ benchmark, variant, eager, eagerVariant, eagerUnavailable, input }));
  return {
    id: benchmark.id,
    name: benchmark.name,
    params: JSON.stringify(benchmark.params),
    verdict: worstVerdict(variants.map(({ verdict }) => verdict)),
    variants,
    eagerUnavailable
  };
}
function judgeCompiled({
  benchmark,
  variant,
  eager,
  eagerVariant,
  eagerUnavailable,
  input
}) {
  const head = findArm(input.head, benchmark.id, variant.name);
  const outcome = outcomeOf(head);
  if (head === null || outcome.kind !== "ok") {
    const whole = head === null ? input.problem : null;
    const message = whole?.message ?? (outcome.kind === "ok" ? "was not measured" : outcome.message);
    const alsoEager = whole === null && eagerVariant !== void 0 && eagerUnavailable !== null && outcome.kind === "failed";
    return unmeasuredVariant(
      variant,
      "failed",
      alsoEager ? `${message} (eager fails too: ${eagerUnavailable})` : message
    );
  }
  const reference = variantReference({
    benchmark,
    variant,
    eagerVariant,
    reference: input.reference,
    confirmation: confirmationOf(input)
  });
  const numerics = input.numerics.find(
    (entry) => entry.benchmark === benchmark.id && entry.side === "head" && entry.variant === variant.name
  ) ?? null;
  return judgeVariant(
    {
      benchmark,
      variant,
      head,
      headEager: eagerUnavailable === null ? eager : null,
      headFingerprint: input.headFingerprint,
      reference,
      history: input.reference.kind === "record" || input.reference.kind === "side-by-side" ? input.reference.history : [],
      numerics,
      recordOnlySuspects: input.recordOnlySuspects ?? false
    },
    eagerUnavailable
  );
}
function variantReference({
  benchmark,
  variant,
  eagerVariant,
  reference,
  confirmation
}) {
  if (reference.kind === "none") return { kind: "absent", verdict: "no-baseline", reason: reference.reason };
  if (reference.kind === "incomparable") return { kind: "absent", verdict: "incomparable", reason: reference.reason };
  const arms = reference.kind === "record" ? reference.record.arms : reference.arms;
  const arm = findArm(arms, benchmark.id, variant.name);
  const outcome = outcomeOf(arm);
  if (arm === null) {
    const what = isKnown(reference, benchmark.id) ? `variant ${variant.name}` : "benchmark";
    return { kind: "absent", verdict: "no-baseline", reason: `the reference does not have this ${what} yet` };
  }
  if (outcome.kind !== "ok") {
    return reference.kind === "record" ? { kind: "absent", verdict: "no-baseline", reason: `the reference has no measurement: ${outcome.message}` } : { kind: "absent", verdict: "inconclusive", reason: `the base commit could not be measured: ${outcome.message}` };
  }
  const unusable = reference.kind === "record" ? void 0 : unusableReason(reference, benchmark.id, variant.name);
  if (unusable !== void 0) return { kind: "absent", verdict: "inconclusive", reason: unusable };
  const eager = eagerVariant === void 0 ? null : findArm(arms, benchmark.id, eagerVariant.name);
  const found = { arm, eager: outcomeOf(eager).kind === "ok" ? eager : null };
  return reference.kind === "record" ? { kind: "record", ...found, fingerprint: reference.record.fingerprint } : { kind: "side-by-side", ...found, fingerprint: null, confirmation };
}
function unusableReason({ unusable = [] }, benchmark, variant) {
  return unusable.find(
    (entry) => entry.benchmark === benchmark && (entry.variant === null || entry.variant === variant)
  )?.reason;
}
function findArm(arms, benchmark, variant) {
  return arms.find((arm) => arm.benchmark === benchmark && arm.variant === variant) ?? null;
}

// src/judge/merge.ts
function mergeConfirmed(first, confirmed) {
  const benchmarks = first.benchmarks.map((benchmark) => {
    const other = confirmed.benchmarks.find(({ id }) => id === benchmark.id);
    return other === void 0 ? benchmark : mergeBenchmark(benchmark, other);
  });
  const verdict = worstVerdict(benchmarks.map((benchmark) => benchmark.verdict));
  if (first.verdict === "failed" && verdict !== "failed") return first;
  return {
    ...first,
    benchmarks,
    verdict,
    headline: headlineOf({ verdict, benchmarks, problem: null, purpose: "gate" }),
    notJudged: notJudgedIn(benchmarks)
  };
}
function mergeBenchmark(first, confirmed) {
  const variants = first.variants.map((variant) => {
    const other = confirmed.variants.find(({ variant: { name } }) => name === variant.variant.name);
    return other === void 0 ? variant : mergeVariant(variant, other);
  });
  return { ...first, variants, verdict: worstVerdict(variants.map(({ verdict }) => verdict)) };
}
function mergeVariant(first, confirmed) {
  if (first.metrics.length === 0 || confirmed.metrics.length === 0) {
    return confirmed.verdict === "failed" && first.verdict !== "failed" ? confirmed : first;
  }
  if (first.verdict === "no-baseline" || first.verdict === "incomparable") return confirmed;
  const metrics = first.metrics.map((metric) => decidedSince(metric, confirmed) ?? metric);
  const verdict = verdictOfMetrics(metrics, null);
  const unread = metrics.every((metric, index) => metric === first.metrics[index]) ? confirmed.reasons.slice(0, 1) : [];
  return {
    ...first,
    metrics,
    verdict,
    reasons: [...reasonsOf(verdict, metrics, null), ...unread],
    slowdownKind: confirmed.slowdownKind ?? (verdict === "regression" ? first.slowdownKind : null),
    sameGeneratedCode: first.sameGeneratedCode ?? confirmed.sameGeneratedCode
  };
}
function decidedSince({ metric }, confirmed) {
  if (!TIME_METRICS.some((name) => name === metric)) return void 0;
  return confirmed.metrics.find((entry) => entry.metric === metric && entry.head !== null && entry.reference !== null);
}

// src/judge/suspicions.ts
var MOVED_SHARE_OF_LIMIT = 0.5;
function suspicions(run2) {
  return run2.benchmarks.flatMap(
    (benchmark) => benchmark.variants.flatMap(
      (variant) => suspicionsOf(variant).map((suspicion) => ({
        benchmark: benchmark.id,
        variant: variant.variant.name,
        ...suspicion
      }))
    )
  );
}
function suspicionsOf(variant) {
  if (variant.metrics.length === 0) return [];
  if (variant.verdict === "no-baseline" || variant.verdict === "incomparable") {
    return [{ metric: null, reason: variant.reasons[0] ?? "there is nothing to compare with" }];
  }
  const clocks = variant.metrics.flatMap((metric) => {
    const clock = clockOf(metric.metric);
    return clock !== null && metric.suspicious && !metric.confirmed ? [{ metric: clock, reason: sentenceOf(metric) }] : [];
  });
  return clocks.length > 0 ? clocks : [...launchJump(variant), ...otherCode(variant)];
}
function clockOf(metric) {
  switch (metric) {
    case "device-time":
    case "wall-time":
    case "cold-compile-time":
    case "warm-compile-time":
      return metric;
    case "graph-breaks":
    case "recompiles":
    case "eager-fallbacks":
    case "peak-memory":
    case "speedup":
    case "loss":
    case "launches":
    case "graphs":
      return null;
  }
}
function launchJump({ metrics }) {
  const launches2 = metrics.find(({ metric }) => metric === "launches");
  return launches2?.suspicious === true ? [{ metric: null, reason: `${METRIC_NAMES.launches} ${launches2.reason}` }] : [];
}
function otherCode({ metrics, sameGeneratedCode: sameGeneratedCode2 }) {
  const device = metrics.find(({ metric }) => metric === "device-time");
  if (sameGeneratedCode2 !== false || device?.change?.low == null || device.limit === null) return [];
  const moved = device.change.low > 0 && device.change.estimate > MOVED_SHARE_OF_LIMIT * device.limit;
  return moved ? [{ metric: "device-time", reason: `the generated code changed, and ${sentenceOf(device)}` }] : [];
}

// bench/calibration/simulate.ts
var NOTHING = { device: 0, host: 0 };
var BENCHMARK = "simulated";
var VARIANT = "compiled";
var PROCESSES_PER_ARM = 3;
var BLOCKS = 6;
var WINDOWS = 3;
var STEPS = 20;
var DEVICE_SECONDS = 424e-5;
var LAUNCH_BOUND_SECONDS = 62e-4;
var IDLE = 1.02;
var BLOCK_SD = 18e-4;
var WINDOW_SD = 3e-4;
var THROTTLED = Math.log(1.2);
var OTHER_PICK = Math.log(1.014);
function createJob(profile, random, processes) {
  const slope = random.normal(profile.driftSd);
  const pick = () => random.chance(profile.otherPick) ? OTHER_PICK : 0;
  return {
    level: profile.job(random),
    drift: (time) => slope * time,
    picks: { head: pick(), base: pick() },
    throttled: random.chance(profile.throttledProcess) ? Math.floor(random.uniform() * processes) : -1
  };
}
function simulateProcess(request) {
  const { profile, random, job, side, planted, index, place, timeOf } = request;
  const shared = job.level + (job.throttled === place ? THROTTLED : 0);
  const device = shared + job.picks[side] + profile.deviceProcess(random) + Math.log1p(planted.device);
  const host = profile.hostProcess(random) + Math.log1p(planted.host);
  const wall = profile.kind === "device-bound" ? Math.log(DEVICE_SECONDS * IDLE) + device + host : Math.log(LAUNCH_BOUND_SECONDS) + shared + host;
  const blocks = Array.from({ length: BLOCKS }, (_, round) => ({
    order: round,
    round,
    steps: STEPS,
    wallSeconds: STEPS * Math.exp(wall + job.drift(timeOf(round)) + random.normal(BLOCK_SD)),
    eventSeconds: null,
    physics: null,
    disturbed: null
  }));
  const windows = Array.from({ length: profile.kind === "no-gpu" ? 0 : WINDOWS }, (_, window) => ({
    steps: 10,
    busySeconds: 10 * DEVICE_SECONDS * Math.exp(device + job.drift(timeOf(BLOCKS - 1 + window / 10)) + random.normal(WINDOW_SD)),
    communicationSeconds: 0,
    launches: 3510,
    copies: 0,
    source: "profiler"
  }));
  return { ...EMPTY_PROCESS, index, blocks, deviceWindows: windows };
}
function armOf2(side, processes) {
  return { benchmark: BENCHMARK, side, variant: VARIANT, processes: [...processes] };
}
function measureHead({ profile, random, planted }) {
  const job = createJob(profile, random, PROCESSES_PER_ARM);
  const processes = Array.from({ length: PROCESSES_PER_ARM }, (_, index) => {
    const timeOf = (round) => (index * BLOCKS + round) / (PROCESSES_PER_ARM * BLOCKS);
    return simulateProcess({ profile, random, job, side: "head", planted, index, place: index, timeOf });
  });
  return armOf2("head", processes);
}
function measureSideBySide({ profile, random, planted }, pairs) {
  const job = createJob(profile, random, 2 * pairs);
  const sides = { head: [], base: [] };
  for (let index = 0; index < pairs; index += 1) {
    for (const side of ["base", "head"]) {
      const second = side === "head" ? 1 : 0;
      const timeOf = (round) => {
        const slot = 2 * round + (Math.floor(round) % 2 === 0 ? second : 1 - second);
        return (2 * index * BLOCKS + slot) / (2 * pairs * BLOCKS);
      };
      const plantedHere = side === "head" ? planted : NOTHING;
      const place = 2 * index + second;
      sides[side].push(simulateProcess({ profile, random, job, side, planted: plantedHere, index, place, timeOf }));
    }
  }
  return { head: armOf2("head", sides.head), base: armOf2("base", sides.base) };
}
var FINGERPRINT = {
  device: "cuda",
  gpuName: "NVIDIA H200",
  gpuCount: 1,
  gpuMemoryBytes: null,
  gpuPowerLimitWatts: null,
  mig: null,
  cpuName: null,
  cpuCount: 16,
  computeCapability: "9.0",
  driver: null,
  cuda: null,
  torch: null,
  triton: null,
  python: null,
  os: null,
  settings: {}
};
function recordOf(arm) {
  return {
    sha: "0".repeat(40),
    ref: "refs/heads/main",
    runId: "1",
    runAttempt: 1,
    measuredAt: "2026-01-01T00:00:00.000Z",
    fingerprint: FINGERPRINT,
    benchmarks: [{ id: BENCHMARK, name: BENCHMARK, step: "", params: "{}", variants: {} }],
    arms: [arm],
    numerics: [],
    accepted: null
  };
}
var EMPTY_PROCESS = {
  cache: "warm",
  outcome: { kind: "ok", message: null, errorType: null, traceback: null, missingVariable: null },
  importSeconds: null,
  setupSeconds: null,
  timeToFirstStepSeconds: null,
  firstStepSeconds: null,
  compileSeconds: null,
  compilerSeconds: null,
  warmUpSteps: null,
  warmUpEndedBy: null,
  kernels: [],
  counts: {
    steps: 20,
    graphs: 1,
    graphBreaks: [],
    recompiles: [],
    fallbacks: [],
    cudagraphSkips: [],
    generatedKernels: null,
    cacheHits: null,
    cacheMisses: null,
    source: "trace"
  },
  graphs: [],
  phases: {},
  memory: null,
  losses: [],
  lateCompiles: [],
  importedFiles: [],
  outputTail: null
};

// bench/calibration/our-check.ts
var LIMIT = 0.03;
var COMPILED = {
  name: VARIANT,
  kind: "compiled",
  backend: "inductor",
  mode: null,
  dynamic: null,
  fullgraph: null,
  options: null
};
var BENCHMARKS = [
  {
    id: BENCHMARK,
    name: BENCHMARK,
    stepFile: "",
    stepFunction: "",
    params: {},
    variants: [COMPILED],
    limits: {
      maxSlowdown: LIMIT,
      maxCompileTimeGrowth: 0.5,
      maxMemoryGrowth: 0.05,
      maxNewGraphBreaks: 0,
      maxNewRecompiles: 0,
      minSpeedup: null
    }
  }
];
var EVERYTHING = [
  { benchmark: BENCHMARK, variant: VARIANT, metric: null, reason: "confirm is always" }
];
function runCheck({ head, history, sideBySide: sideBySide2, confirm }) {
  const record = history.at(-1);
  const input = {
    benchmarks: BENCHMARKS,
    head: [head],
    reference: record === void 0 ? { kind: "none", reason: "no record" } : { kind: "record", record, history },
    headFingerprint: FINGERPRINT,
    numerics: [],
    problem: null,
    purpose: "gate",
    recordOnlySuspects: true
  };
  const first = judge(input);
  const found = confirm === "always" ? EVERYTHING : suspicions(first);
  if (found.length === 0) return { ...outcomeOf2(first), suspected: false, pairs: 0 };
  const pairs = pairsTaken(sideBySide2, found);
  const arms = take(sideBySide2, pairs);
  const confirmed = judge({
    ...input,
    head: [arms.head],
    reference: {
      kind: "side-by-side",
      arms: [arms.base],
      history,
      why: found[0]?.reason ?? "",
      maxPairs: DEFAULT_MAX_PAIRS
    }
  });
  return { ...outcomeOf2(mergeConfirmed(first, confirmed)), suspected: true, pairs };
}
function pairsTaken(arms, found) {
  for (let pairs = 3; pairs < DEFAULT_MAX_PAIRS; pairs += 1) {
    const { head, base } = take(arms, pairs);
    const step = decideConfirmation({
      benchmarks: BENCHMARKS,
      head: [head],
      base: [base],
      suspicions: found,
      maxPairs: DEFAULT_MAX_PAIRS,
      secondsPerPair: 1,
      secondsLeft: DEFAULT_MAX_PAIRS - pairs
    });
    if (step.kind !== "continue") return pairs;
  }
  return DEFAULT_MAX_PAIRS;
}
function take({ head, base }, pairs) {
  return {
    head: { ...head, processes: head.processes.slice(0, pairs) },
    base: { ...base, processes: base.processes.slice(0, pairs) }
  };
}
function outcomeOf2(run2) {
  const { fails } = failsBuild({
    run: run2,
    failOn: ["regression", "failed"],
    onMissingBaseline: "warn",
    eventKind: "pull-request"
  });
  return { fails, verdict: run2.verdict };
}

// bench/calibration/random.ts
function createRandom(seed) {
  let [a, b, c, counter] = [2654435769, seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0, 1];
  const next = () => {
    const t = (a + b >>> 0) + counter >>> 0;
    counter = counter + 1 >>> 0;
    a = (b ^ b >>> 9) >>> 0;
    b = c + (c << 3) >>> 0;
    c = (c << 21 | c >>> 11) + t >>> 0;
    return t / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 16; warmUp += 1) next();
  const normal = (sd) => sd === 0 ? 0 : sd * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    uniform: next,
    normal,
    student: (degrees, scale) => {
      let squares = 0;
      for (let k = 0; k < degrees; k += 1) squares += normal(1) ** 2;
      return scale * normal(1) / Math.sqrt(squares / degrees);
    },
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0]
  };
}

// bench/calibration/experiment.ts
var RULES = [
  "ours",
  "ours, always side by side",
  "github-action-benchmark, 200 % (its default)",
  "github-action-benchmark, 103 %",
  "Bencher t-test",
  "nvbench-compare-robust"
];
function simulated(profile) {
  return {
    head: (random, planted) => measureHead({ profile, random, planted }),
    sideBySide: (random, planted, pairs) => measureSideBySide({ profile, random, planted }, pairs)
  };
}
function run({ source, planted, checks, seed, clock, records }) {
  const failed = Object.fromEntries(RULES.map((rule) => [rule, 0]));
  const sums = { inconclusive: 0, suspected: 0, pairs: 0 };
  for (let check = 0; check < checks; check += 1) {
    const random = createRandom(seed * 1000003 + check);
    const ring = Array.from({ length: records }, () => source.head(random, NOTHING));
    const head = source.head(random, planted);
    const sideBySide2 = source.sideBySide(random, planted, DEFAULT_MAX_PAIRS);
    const history = ring.map(recordOf);
    const ours = runCheck({ head, history, sideBySide: sideBySide2, confirm: "auto" });
    const always = runCheck({ head, history, sideBySide: sideBySide2, confirm: "always" });
    count(failed, { ours, always, other: otherRules({ head, ring, sideBySide: sideBySide2, clock }) });
    if (ours.verdict === "inconclusive") sums.inconclusive += 1;
    if (ours.suspected) sums.suspected += 1;
    sums.pairs += ours.pairs;
  }
  return {
    checks,
    failed,
    inconclusive: sums.inconclusive,
    suspected: sums.suspected,
    pairsPerCheck: sums.pairs / checks,
    pairsPerSuspicion: sums.suspected === 0 ? 0 : sums.pairs / sums.suspected
  };
}
function otherRules({ head, ring, sideBySide: sideBySide2, clock }) {
  const current = mean(stepSeconds(head, clock));
  const history = ring.map((arm) => mean(stepSeconds(arm, clock)));
  const firstPairs = (arm) => stepSeconds({ ...arm, processes: arm.processes.slice(0, PROCESSES_PER_ARM) }, clock);
  return {
    "github-action-benchmark, 200 % (its default)": githubActionBenchmark(current, history, 2),
    "github-action-benchmark, 103 %": githubActionBenchmark(current, history, 1.03),
    "Bencher t-test": bencherTTest(current, history),
    "nvbench-compare-robust": nvbenchRobust(firstPairs(sideBySide2.head), firstPairs(sideBySide2.base))
  };
}
function count(failed, { ours, always, other }) {
  if (ours.fails) failed["ours"] += 1;
  if (always.fails) failed["ours, always side by side"] += 1;
  for (const rule of Object.keys(other)) if (other[rule]) failed[rule] += 1;
}

// ../../tmp/judge/try.ts
var N = Number(process.argv[2] ?? 500);
var only = process.argv[3];
for (const profile of PROFILES.filter((p) => !only || p.name.includes(only))) {
  const clock = "wall";
  const t0 = Date.now();
  const same = run({ source: simulated(profile), planted: { device: 0, host: 0 }, checks: N, seed: 1, clock, records: 30 });
  const t1 = Date.now();
  const planted = profile.kind === "no-gpu" ? { device: 0, host: 0.05 } : { device: 0.05, host: 0 };
  const slow = run({ source: simulated(profile), planted, checks: Math.ceil(N / 5), seed: 2, clock, records: 30 });
  console.log(profile.name.padEnd(26), `${t1 - t0}ms`, "susp", (same.suspected / N).toFixed(3), "pairs/susp", same.pairsPerSuspicion.toFixed(1), "inc", (same.inconclusive / N).toFixed(3), "|slow: susp", (slow.suspected / slow.checks).toFixed(3), "inc", (slow.inconclusive / slow.checks).toFixed(3), "pairs", slow.pairsPerSuspicion.toFixed(1));
  console.log("    ", RULES.map((r) => `${r.slice(0, 30)}: ${(100 * same.failed[r] / N).toFixed(2)}/${(100 * slow.failed[r] / slow.checks).toFixed(1)}`).join("  "));
}
