export const id = 8586;
export const ids = [8586];
export const modules = {

/***/ 63251:
/***/ (function(module) {

/**
  * This file contains the Bottleneck library (MIT), compiled to ES2017, and without Clustering support.
  * https://github.com/SGrondin/bottleneck
  */
(function (global, factory) {
	 true ? module.exports = factory() :
	0;
}(this, (function () { 'use strict';

	var commonjsGlobal = typeof globalThis !== 'undefined' ? globalThis : typeof window !== 'undefined' ? window : typeof global !== 'undefined' ? global : typeof self !== 'undefined' ? self : {};

	function getCjsExportFromNamespace (n) {
		return n && n['default'] || n;
	}

	var load = function(received, defaults, onto = {}) {
	  var k, ref, v;
	  for (k in defaults) {
	    v = defaults[k];
	    onto[k] = (ref = received[k]) != null ? ref : v;
	  }
	  return onto;
	};

	var overwrite = function(received, defaults, onto = {}) {
	  var k, v;
	  for (k in received) {
	    v = received[k];
	    if (defaults[k] !== void 0) {
	      onto[k] = v;
	    }
	  }
	  return onto;
	};

	var parser = {
		load: load,
		overwrite: overwrite
	};

	var DLList;

	DLList = class DLList {
	  constructor(incr, decr) {
	    this.incr = incr;
	    this.decr = decr;
	    this._first = null;
	    this._last = null;
	    this.length = 0;
	  }

	  push(value) {
	    var node;
	    this.length++;
	    if (typeof this.incr === "function") {
	      this.incr();
	    }
	    node = {
	      value,
	      prev: this._last,
	      next: null
	    };
	    if (this._last != null) {
	      this._last.next = node;
	      this._last = node;
	    } else {
	      this._first = this._last = node;
	    }
	    return void 0;
	  }

	  shift() {
	    var value;
	    if (this._first == null) {
	      return;
	    } else {
	      this.length--;
	      if (typeof this.decr === "function") {
	        this.decr();
	      }
	    }
	    value = this._first.value;
	    if ((this._first = this._first.next) != null) {
	      this._first.prev = null;
	    } else {
	      this._last = null;
	    }
	    return value;
	  }

	  first() {
	    if (this._first != null) {
	      return this._first.value;
	    }
	  }

	  getArray() {
	    var node, ref, results;
	    node = this._first;
	    results = [];
	    while (node != null) {
	      results.push((ref = node, node = node.next, ref.value));
	    }
	    return results;
	  }

	  forEachShift(cb) {
	    var node;
	    node = this.shift();
	    while (node != null) {
	      (cb(node), node = this.shift());
	    }
	    return void 0;
	  }

	  debug() {
	    var node, ref, ref1, ref2, results;
	    node = this._first;
	    results = [];
	    while (node != null) {
	      results.push((ref = node, node = node.next, {
	        value: ref.value,
	        prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
	        next: (ref2 = ref.next) != null ? ref2.value : void 0
	      }));
	    }
	    return results;
	  }

	};

	var DLList_1 = DLList;

	var Events;

	Events = class Events {
	  constructor(instance) {
	    this.instance = instance;
	    this._events = {};
	    if ((this.instance.on != null) || (this.instance.once != null) || (this.instance.removeAllListeners != null)) {
	      throw new Error("An Emitter already exists for this object");
	    }
	    this.instance.on = (name, cb) => {
	      return this._addListener(name, "many", cb);
	    };
	    this.instance.once = (name, cb) => {
	      return this._addListener(name, "once", cb);
	    };
	    this.instance.removeAllListeners = (name = null) => {
	      if (name != null) {
	        return delete this._events[name];
	      } else {
	        return this._events = {};
	      }
	    };
	  }

	  _addListener(name, status, cb) {
	    var base;
	    if ((base = this._events)[name] == null) {
	      base[name] = [];
	    }
	    this._events[name].push({cb, status});
	    return this.instance;
	  }

	  listenerCount(name) {
	    if (this._events[name] != null) {
	      return this._events[name].length;
	    } else {
	      return 0;
	    }
	  }

	  async trigger(name, ...args) {
	    var e, promises;
	    try {
	      if (name !== "debug") {
	        this.trigger("debug", `Event triggered: ${name}`, args);
	      }
	      if (this._events[name] == null) {
	        return;
	      }
	      this._events[name] = this._events[name].filter(function(listener) {
	        return listener.status !== "none";
	      });
	      promises = this._events[name].map(async(listener) => {
	        var e, returned;
	        if (listener.status === "none") {
	          return;
	        }
	        if (listener.status === "once") {
	          listener.status = "none";
	        }
	        try {
	          returned = typeof listener.cb === "function" ? listener.cb(...args) : void 0;
	          if (typeof (returned != null ? returned.then : void 0) === "function") {
	            return (await returned);
	          } else {
	            return returned;
	          }
	        } catch (error) {
	          e = error;
	          {
	            this.trigger("error", e);
	          }
	          return null;
	        }
	      });
	      return ((await Promise.all(promises))).find(function(x) {
	        return x != null;
	      });
	    } catch (error) {
	      e = error;
	      {
	        this.trigger("error", e);
	      }
	      return null;
	    }
	  }

	};

	var Events_1 = Events;

	var DLList$1, Events$1, Queues;

	DLList$1 = DLList_1;

	Events$1 = Events_1;

	Queues = class Queues {
	  constructor(num_priorities) {
	    var i;
	    this.Events = new Events$1(this);
	    this._length = 0;
	    this._lists = (function() {
	      var j, ref, results;
	      results = [];
	      for (i = j = 1, ref = num_priorities; (1 <= ref ? j <= ref : j >= ref); i = 1 <= ref ? ++j : --j) {
	        results.push(new DLList$1((() => {
	          return this.incr();
	        }), (() => {
	          return this.decr();
	        })));
	      }
	      return results;
	    }).call(this);
	  }

	  incr() {
	    if (this._length++ === 0) {
	      return this.Events.trigger("leftzero");
	    }
	  }

	  decr() {
	    if (--this._length === 0) {
	      return this.Events.trigger("zero");
	    }
	  }

	  push(job) {
	    return this._lists[job.options.priority].push(job);
	  }

	  queued(priority) {
	    if (priority != null) {
	      return this._lists[priority].length;
	    } else {
	      return this._length;
	    }
	  }

	  shiftAll(fn) {
	    return this._lists.forEach(function(list) {
	      return list.forEachShift(fn);
	    });
	  }

	  getFirst(arr = this._lists) {
	    var j, len, list;
	    for (j = 0, len = arr.length; j < len; j++) {
	      list = arr[j];
	      if (list.length > 0) {
	        return list;
	      }
	    }
	    return [];
	  }

	  shiftLastFrom(priority) {
	    return this.getFirst(this._lists.slice(priority).reverse()).shift();
	  }

	};

	var Queues_1 = Queues;

	var BottleneckError;

	BottleneckError = class BottleneckError extends Error {};

	var BottleneckError_1 = BottleneckError;

	var BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES, parser$1;

	NUM_PRIORITIES = 10;

	DEFAULT_PRIORITY = 5;

	parser$1 = parser;

	BottleneckError$1 = BottleneckError_1;

	Job = class Job {
	  constructor(task, args, options, jobDefaults, rejectOnDrop, Events, _states, Promise) {
	    this.task = task;
	    this.args = args;
	    this.rejectOnDrop = rejectOnDrop;
	    this.Events = Events;
	    this._states = _states;
	    this.Promise = Promise;
	    this.options = parser$1.load(options, jobDefaults);
	    this.options.priority = this._sanitizePriority(this.options.priority);
	    if (this.options.id === jobDefaults.id) {
	      this.options.id = `${this.options.id}-${this._randomIndex()}`;
	    }
	    this.promise = new this.Promise((_resolve, _reject) => {
	      this._resolve = _resolve;
	      this._reject = _reject;
	    });
	    this.retryCount = 0;
	  }

	  _sanitizePriority(priority) {
	    var sProperty;
	    sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority;
	    if (sProperty < 0) {
	      return 0;
	    } else if (sProperty > NUM_PRIORITIES - 1) {
	      return NUM_PRIORITIES - 1;
	    } else {
	      return sProperty;
	    }
	  }

	  _randomIndex() {
	    return Math.random().toString(36).slice(2);
	  }

	  doDrop({error, message = "This job has been dropped by Bottleneck"} = {}) {
	    if (this._states.remove(this.options.id)) {
	      if (this.rejectOnDrop) {
	        this._reject(error != null ? error : new BottleneckError$1(message));
	      }
	      this.Events.trigger("dropped", {args: this.args, options: this.options, task: this.task, promise: this.promise});
	      return true;
	    } else {
	      return false;
	    }
	  }

	  _assertStatus(expected) {
	    var status;
	    status = this._states.jobStatus(this.options.id);
	    if (!(status === expected || (expected === "DONE" && status === null))) {
	      throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
	    }
	  }

	  doReceive() {
	    this._states.start(this.options.id);
	    return this.Events.trigger("received", {args: this.args, options: this.options});
	  }

	  doQueue(reachedHWM, blocked) {
	    this._assertStatus("RECEIVED");
	    this._states.next(this.options.id);
	    return this.Events.trigger("queued", {args: this.args, options: this.options, reachedHWM, blocked});
	  }

	  doRun() {
	    if (this.retryCount === 0) {
	      this._assertStatus("QUEUED");
	      this._states.next(this.options.id);
	    } else {
	      this._assertStatus("EXECUTING");
	    }
	    return this.Events.trigger("scheduled", {args: this.args, options: this.options});
	  }

	  async doExecute(chained, clearGlobalState, run, free) {
	    var error, eventInfo, passed;
	    if (this.retryCount === 0) {
	      this._assertStatus("RUNNING");
	      this._states.next(this.options.id);
	    } else {
	      this._assertStatus("EXECUTING");
	    }
	    eventInfo = {args: this.args, options: this.options, retryCount: this.retryCount};
	    this.Events.trigger("executing", eventInfo);
	    try {
	      passed = (await (chained != null ? chained.schedule(this.options, this.task, ...this.args) : this.task(...this.args)));
	      if (clearGlobalState()) {
	        this.doDone(eventInfo);
	        await free(this.options, eventInfo);
	        this._assertStatus("DONE");
	        return this._resolve(passed);
	      }
	    } catch (error1) {
	      error = error1;
	      return this._onFailure(error, eventInfo, clearGlobalState, run, free);
	    }
	  }

	  doExpire(clearGlobalState, run, free) {
	    var error, eventInfo;
	    if (this._states.jobStatus(this.options.id === "RUNNING")) {
	      this._states.next(this.options.id);
	    }
	    this._assertStatus("EXECUTING");
	    eventInfo = {args: this.args, options: this.options, retryCount: this.retryCount};
	    error = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
	    return this._onFailure(error, eventInfo, clearGlobalState, run, free);
	  }

	  async _onFailure(error, eventInfo, clearGlobalState, run, free) {
	    var retry, retryAfter;
	    if (clearGlobalState()) {
	      retry = (await this.Events.trigger("failed", error, eventInfo));
	      if (retry != null) {
	        retryAfter = ~~retry;
	        this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
	        this.retryCount++;
	        return run(retryAfter);
	      } else {
	        this.doDone(eventInfo);
	        await free(this.options, eventInfo);
	        this._assertStatus("DONE");
	        return this._reject(error);
	      }
	    }
	  }

	  doDone(eventInfo) {
	    this._assertStatus("EXECUTING");
	    this._states.next(this.options.id);
	    return this.Events.trigger("done", eventInfo);
	  }

	};

	var Job_1 = Job;

	var BottleneckError$2, LocalDatastore, parser$2;

	parser$2 = parser;

	BottleneckError$2 = BottleneckError_1;

	LocalDatastore = class LocalDatastore {
	  constructor(instance, storeOptions, storeInstanceOptions) {
	    this.instance = instance;
	    this.storeOptions = storeOptions;
	    this.clientId = this.instance._randomIndex();
	    parser$2.load(storeInstanceOptions, storeInstanceOptions, this);
	    this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
	    this._running = 0;
	    this._done = 0;
	    this._unblockTime = 0;
	    this.ready = this.Promise.resolve();
	    this.clients = {};
	    this._startHeartbeat();
	  }

	  _startHeartbeat() {
	    var base;
	    if ((this.heartbeat == null) && (((this.storeOptions.reservoirRefreshInterval != null) && (this.storeOptions.reservoirRefreshAmount != null)) || ((this.storeOptions.reservoirIncreaseInterval != null) && (this.storeOptions.reservoirIncreaseAmount != null)))) {
	      return typeof (base = (this.heartbeat = setInterval(() => {
	        var amount, incr, maximum, now, reservoir;
	        now = Date.now();
	        if ((this.storeOptions.reservoirRefreshInterval != null) && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
	          this._lastReservoirRefresh = now;
	          this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
	          this.instance._drainAll(this.computeCapacity());
	        }
	        if ((this.storeOptions.reservoirIncreaseInterval != null) && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
	          ({
	            reservoirIncreaseAmount: amount,
	            reservoirIncreaseMaximum: maximum,
	            reservoir
	          } = this.storeOptions);
	          this._lastReservoirIncrease = now;
	          incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount;
	          if (incr > 0) {
	            this.storeOptions.reservoir += incr;
	            return this.instance._drainAll(this.computeCapacity());
	          }
	        }
	      }, this.heartbeatInterval))).unref === "function" ? base.unref() : void 0;
	    } else {
	      return clearInterval(this.heartbeat);
	    }
	  }

	  async __publish__(message) {
	    await this.yieldLoop();
	    return this.instance.Events.trigger("message", message.toString());
	  }

	  async __disconnect__(flush) {
	    await this.yieldLoop();
	    clearInterval(this.heartbeat);
	    return this.Promise.resolve();
	  }

	  yieldLoop(t = 0) {
	    return new this.Promise(function(resolve, reject) {
	      return setTimeout(resolve, t);
	    });
	  }

	  computePenalty() {
	    var ref;
	    return (ref = this.storeOptions.penalty) != null ? ref : (15 * this.storeOptions.minTime) || 5000;
	  }

	  async __updateSettings__(options) {
	    await this.yieldLoop();
	    parser$2.overwrite(options, options, this.storeOptions);
	    this._startHeartbeat();
	    this.instance._drainAll(this.computeCapacity());
	    return true;
	  }

	  async __running__() {
	    await this.yieldLoop();
	    return this._running;
	  }

	  async __queued__() {
	    await this.yieldLoop();
	    return this.instance.queued();
	  }

	  async __done__() {
	    await this.yieldLoop();
	    return this._done;
	  }

	  async __groupCheck__(time) {
	    await this.yieldLoop();
	    return (this._nextRequest + this.timeout) < time;
	  }

	  computeCapacity() {
	    var maxConcurrent, reservoir;
	    ({maxConcurrent, reservoir} = this.storeOptions);
	    if ((maxConcurrent != null) && (reservoir != null)) {
	      return Math.min(maxConcurrent - this._running, reservoir);
	    } else if (maxConcurrent != null) {
	      return maxConcurrent - this._running;
	    } else if (reservoir != null) {
	      return reservoir;
	    } else {
	      return null;
	    }
	  }

	  conditionsCheck(weight) {
	    var capacity;
	    capacity = this.computeCapacity();
	    return (capacity == null) || weight <= capacity;
	  }

	  async __incrementReservoir__(incr) {
	    var reservoir;
	    await this.yieldLoop();
	    reservoir = this.storeOptions.reservoir += incr;
	    this.instance._drainAll(this.computeCapacity());
	    return reservoir;
	  }

	  async __currentReservoir__() {
	    await this.yieldLoop();
	    return this.storeOptions.reservoir;
	  }

	  isBlocked(now) {
	    return this._unblockTime >= now;
	  }

	  check(weight, now) {
	    return this.conditionsCheck(weight) && (this._nextRequest - now) <= 0;
	  }

	  async __check__(weight) {
	    var now;
	    await this.yieldLoop();
	    now = Date.now();
	    return this.check(weight, now);
	  }

	  async __register__(index, weight, expiration) {
	    var now, wait;
	    await this.yieldLoop();
	    now = Date.now();
	    if (this.conditionsCheck(weight)) {
	      this._running += weight;
	      if (this.storeOptions.reservoir != null) {
	        this.storeOptions.reservoir -= weight;
	      }
	      wait = Math.max(this._nextRequest - now, 0);
	      this._nextRequest = now + wait + this.storeOptions.minTime;
	      return {
	        success: true,
	        wait,
	        reservoir: this.storeOptions.reservoir
	      };
	    } else {
	      return {
	        success: false
	      };
	    }
	  }

	  strategyIsBlock() {
	    return this.storeOptions.strategy === 3;
	  }

	  async __submit__(queueLength, weight) {
	    var blocked, now, reachedHWM;
	    await this.yieldLoop();
	    if ((this.storeOptions.maxConcurrent != null) && weight > this.storeOptions.maxConcurrent) {
	      throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
	    }
	    now = Date.now();
	    reachedHWM = (this.storeOptions.highWater != null) && queueLength === this.storeOptions.highWater && !this.check(weight, now);
	    blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now));
	    if (blocked) {
	      this._unblockTime = now + this.computePenalty();
	      this._nextRequest = this._unblockTime + this.storeOptions.minTime;
	      this.instance._dropAllQueued();
	    }
	    return {
	      reachedHWM,
	      blocked,
	      strategy: this.storeOptions.strategy
	    };
	  }

	  async __free__(index, weight) {
	    await this.yieldLoop();
	    this._running -= weight;
	    this._done += weight;
	    this.instance._drainAll(this.computeCapacity());
	    return {
	      running: this._running
	    };
	  }

	};

	var LocalDatastore_1 = LocalDatastore;

	var BottleneckError$3, States;

	BottleneckError$3 = BottleneckError_1;

	States = class States {
	  constructor(status1) {
	    this.status = status1;
	    this._jobs = {};
	    this.counts = this.status.map(function() {
	      return 0;
	    });
	  }

	  next(id) {
	    var current, next;
	    current = this._jobs[id];
	    next = current + 1;
	    if ((current != null) && next < this.status.length) {
	      this.counts[current]--;
	      this.counts[next]++;
	      return this._jobs[id]++;
	    } else if (current != null) {
	      this.counts[current]--;
	      return delete this._jobs[id];
	    }
	  }

	  start(id) {
	    var initial;
	    initial = 0;
	    this._jobs[id] = initial;
	    return this.counts[initial]++;
	  }

	  remove(id) {
	    var current;
	    current = this._jobs[id];
	    if (current != null) {
	      this.counts[current]--;
	      delete this._jobs[id];
	    }
	    return current != null;
	  }

	  jobStatus(id) {
	    var ref;
	    return (ref = this.status[this._jobs[id]]) != null ? ref : null;
	  }

	  statusJobs(status) {
	    var k, pos, ref, results, v;
	    if (status != null) {
	      pos = this.status.indexOf(status);
	      if (pos < 0) {
	        throw new BottleneckError$3(`status must be one of ${this.status.join(', ')}`);
	      }
	      ref = this._jobs;
	      results = [];
	      for (k in ref) {
	        v = ref[k];
	        if (v === pos) {
	          results.push(k);
	        }
	      }
	      return results;
	    } else {
	      return Object.keys(this._jobs);
	    }
	  }

	  statusCounts() {
	    return this.counts.reduce(((acc, v, i) => {
	      acc[this.status[i]] = v;
	      return acc;
	    }), {});
	  }

	};

	var States_1 = States;

	var DLList$2, Sync;

	DLList$2 = DLList_1;

	Sync = class Sync {
	  constructor(name, Promise) {
	    this.schedule = this.schedule.bind(this);
	    this.name = name;
	    this.Promise = Promise;
	    this._running = 0;
	    this._queue = new DLList$2();
	  }

	  isEmpty() {
	    return this._queue.length === 0;
	  }

	  async _tryToRun() {
	    var args, cb, error, reject, resolve, returned, task;
	    if ((this._running < 1) && this._queue.length > 0) {
	      this._running++;
	      ({task, args, resolve, reject} = this._queue.shift());
	      cb = (await (async function() {
	        try {
	          returned = (await task(...args));
	          return function() {
	            return resolve(returned);
	          };
	        } catch (error1) {
	          error = error1;
	          return function() {
	            return reject(error);
	          };
	        }
	      })());
	      this._running--;
	      this._tryToRun();
	      return cb();
	    }
	  }

	  schedule(task, ...args) {
	    var promise, reject, resolve;
	    resolve = reject = null;
	    promise = new this.Promise(function(_resolve, _reject) {
	      resolve = _resolve;
	      return reject = _reject;
	    });
	    this._queue.push({task, args, resolve, reject});
	    this._tryToRun();
	    return promise;
	  }

	};

	var Sync_1 = Sync;

	var version = "2.19.5";
	var version$1 = {
		version: version
	};

	var version$2 = /*#__PURE__*/Object.freeze({
		version: version,
		default: version$1
	});

	var require$$2 = () => console.log('You must import the full version of Bottleneck in order to use this feature.');

	var require$$3 = () => console.log('You must import the full version of Bottleneck in order to use this feature.');

	var require$$4 = () => console.log('You must import the full version of Bottleneck in order to use this feature.');

	var Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3;

	parser$3 = parser;

	Events$2 = Events_1;

	RedisConnection$1 = require$$2;

	IORedisConnection$1 = require$$3;

	Scripts$1 = require$$4;

	Group = (function() {
	  class Group {
	    constructor(limiterOptions = {}) {
	      this.deleteKey = this.deleteKey.bind(this);
	      this.limiterOptions = limiterOptions;
	      parser$3.load(this.limiterOptions, this.defaults, this);
	      this.Events = new Events$2(this);
	      this.instances = {};
	      this.Bottleneck = Bottleneck_1;
	      this._startAutoCleanup();
	      this.sharedConnection = this.connection != null;
	      if (this.connection == null) {
	        if (this.limiterOptions.datastore === "redis") {
	          this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, {Events: this.Events}));
	        } else if (this.limiterOptions.datastore === "ioredis") {
	          this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, {Events: this.Events}));
	        }
	      }
	    }

	    key(key = "") {
	      var ref;
	      return (ref = this.instances[key]) != null ? ref : (() => {
	        var limiter;
	        limiter = this.instances[key] = new this.Bottleneck(Object.assign(this.limiterOptions, {
	          id: `${this.id}-${key}`,
	          timeout: this.timeout,
	          connection: this.connection
	        }));
	        this.Events.trigger("created", limiter, key);
	        return limiter;
	      })();
	    }

	    async deleteKey(key = "") {
	      var deleted, instance;
	      instance = this.instances[key];
	      if (this.connection) {
	        deleted = (await this.connection.__runCommand__(['del', ...Scripts$1.allKeys(`${this.id}-${key}`)]));
	      }
	      if (instance != null) {
	        delete this.instances[key];
	        await instance.disconnect();
	      }
	      return (instance != null) || deleted > 0;
	    }

	    limiters() {
	      var k, ref, results, v;
	      ref = this.instances;
	      results = [];
	      for (k in ref) {
	        v = ref[k];
	        results.push({
	          key: k,
	          limiter: v
	        });
	      }
	      return results;
	    }

	    keys() {
	      return Object.keys(this.instances);
	    }

	    async clusterKeys() {
	      var cursor, end, found, i, k, keys, len, next, start;
	      if (this.connection == null) {
	        return this.Promise.resolve(this.keys());
	      }
	      keys = [];
	      cursor = null;
	      start = `b_${this.id}-`.length;
	      end = "_settings".length;
	      while (cursor !== 0) {
	        [next, found] = (await this.connection.__runCommand__(["scan", cursor != null ? cursor : 0, "match", `b_${this.id}-*_settings`, "count", 10000]));
	        cursor = ~~next;
	        for (i = 0, len = found.length; i < len; i++) {
	          k = found[i];
	          keys.push(k.slice(start, -end));
	        }
	      }
	      return keys;
	    }

	    _startAutoCleanup() {
	      var base;
	      clearInterval(this.interval);
	      return typeof (base = (this.interval = setInterval(async() => {
	        var e, k, ref, results, time, v;
	        time = Date.now();
	        ref = this.instances;
	        results = [];
	        for (k in ref) {
	          v = ref[k];
	          try {
	            if ((await v._store.__groupCheck__(time))) {
	              results.push(this.deleteKey(k));
	            } else {
	              results.push(void 0);
	            }
	          } catch (error) {
	            e = error;
	            results.push(v.Events.trigger("error", e));
	          }
	        }
	        return results;
	      }, this.timeout / 2))).unref === "function" ? base.unref() : void 0;
	    }

	    updateSettings(options = {}) {
	      parser$3.overwrite(options, this.defaults, this);
	      parser$3.overwrite(options, options, this.limiterOptions);
	      if (options.timeout != null) {
	        return this._startAutoCleanup();
	      }
	    }

	    disconnect(flush = true) {
	      var ref;
	      if (!this.sharedConnection) {
	        return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
	      }
	    }

	  }
	  Group.prototype.defaults = {
	    timeout: 1000 * 60 * 5,
	    connection: null,
	    Promise: Promise,
	    id: "group-key"
	  };

	  return Group;

	}).call(commonjsGlobal);

	var Group_1 = Group;

	var Batcher, Events$3, parser$4;

	parser$4 = parser;

	Events$3 = Events_1;

	Batcher = (function() {
	  class Batcher {
	    constructor(options = {}) {
	      this.options = options;
	      parser$4.load(this.options, this.defaults, this);
	      this.Events = new Events$3(this);
	      this._arr = [];
	      this._resetPromise();
	      this._lastFlush = Date.now();
	    }

	    _resetPromise() {
	      return this._promise = new this.Promise((res, rej) => {
	        return this._resolve = res;
	      });
	    }

	    _flush() {
	      clearTimeout(this._timeout);
	      this._lastFlush = Date.now();
	      this._resolve();
	      this.Events.trigger("batch", this._arr);
	      this._arr = [];
	      return this._resetPromise();
	    }

	    add(data) {
	      var ret;
	      this._arr.push(data);
	      ret = this._promise;
	      if (this._arr.length === this.maxSize) {
	        this._flush();
	      } else if ((this.maxTime != null) && this._arr.length === 1) {
	        this._timeout = setTimeout(() => {
	          return this._flush();
	        }, this.maxTime);
	      }
	      return ret;
	    }

	  }
	  Batcher.prototype.defaults = {
	    maxTime: null,
	    maxSize: null,
	    Promise: Promise
	  };

	  return Batcher;

	}).call(commonjsGlobal);

	var Batcher_1 = Batcher;

	var require$$4$1 = () => console.log('You must import the full version of Bottleneck in order to use this feature.');

	var require$$8 = getCjsExportFromNamespace(version$2);

	var Bottleneck, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5,
	  splice = [].splice;

	NUM_PRIORITIES$1 = 10;

	DEFAULT_PRIORITY$1 = 5;

	parser$5 = parser;

	Queues$1 = Queues_1;

	Job$1 = Job_1;

	LocalDatastore$1 = LocalDatastore_1;

	RedisDatastore$1 = require$$4$1;

	Events$4 = Events_1;

	States$1 = States_1;

	Sync$1 = Sync_1;

	Bottleneck = (function() {
	  class Bottleneck {
	    constructor(options = {}, ...invalid) {
	      var storeInstanceOptions, storeOptions;
	      this._addToQueue = this._addToQueue.bind(this);
	      this._validateOptions(options, invalid);
	      parser$5.load(options, this.instanceDefaults, this);
	      this._queues = new Queues$1(NUM_PRIORITIES$1);
	      this._scheduled = {};
	      this._states = new States$1(["RECEIVED", "QUEUED", "RUNNING", "EXECUTING"].concat(this.trackDoneStatus ? ["DONE"] : []));
	      this._limiter = null;
	      this.Events = new Events$4(this);
	      this._submitLock = new Sync$1("submit", this.Promise);
	      this._registerLock = new Sync$1("register", this.Promise);
	      storeOptions = parser$5.load(options, this.storeDefaults, {});
	      this._store = (function() {
	        if (this.datastore === "redis" || this.datastore === "ioredis" || (this.connection != null)) {
	          storeInstanceOptions = parser$5.load(options, this.redisStoreDefaults, {});
	          return new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
	        } else if (this.datastore === "local") {
	          storeInstanceOptions = parser$5.load(options, this.localStoreDefaults, {});
	          return new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
	        } else {
	          throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
	        }
	      }).call(this);
	      this._queues.on("leftzero", () => {
	        var ref;
	        return (ref = this._store.heartbeat) != null ? typeof ref.ref === "function" ? ref.ref() : void 0 : void 0;
	      });
	      this._queues.on("zero", () => {
	        var ref;
	        return (ref = this._store.heartbeat) != null ? typeof ref.unref === "function" ? ref.unref() : void 0 : void 0;
	      });
	    }

	    _validateOptions(options, invalid) {
	      if (!((options != null) && typeof options === "object" && invalid.length === 0)) {
	        throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
	      }
	    }

	    ready() {
	      return this._store.ready;
	    }

	    clients() {
	      return this._store.clients;
	    }

	    channel() {
	      return `b_${this.id}`;
	    }

	    channel_client() {
	      return `b_${this.id}_${this._store.clientId}`;
	    }

	    publish(message) {
	      return this._store.__publish__(message);
	    }

	    disconnect(flush = true) {
	      return this._store.__disconnect__(flush);
	    }

	    chain(_limiter) {
	      this._limiter = _limiter;
	      return this;
	    }

	    queued(priority) {
	      return this._queues.queued(priority);
	    }

	    clusterQueued() {
	      return this._store.__queued__();
	    }

	    empty() {
	      return this.queued() === 0 && this._submitLock.isEmpty();
	    }

	    running() {
	      return this._store.__running__();
	    }

	    done() {
	      return this._store.__done__();
	    }

	    jobStatus(id) {
	      return this._states.jobStatus(id);
	    }

	    jobs(status) {
	      return this._states.statusJobs(status);
	    }

	    counts() {
	      return this._states.statusCounts();
	    }

	    _randomIndex() {
	      return Math.random().toString(36).slice(2);
	    }

	    check(weight = 1) {
	      return this._store.__check__(weight);
	    }

	    _clearGlobalState(index) {
	      if (this._scheduled[index] != null) {
	        clearTimeout(this._scheduled[index].expiration);
	        delete this._scheduled[index];
	        return true;
	      } else {
	        return false;
	      }
	    }

	    async _free(index, job, options, eventInfo) {
	      var e, running;
	      try {
	        ({running} = (await this._store.__free__(index, options.weight)));
	        this.Events.trigger("debug", `Freed ${options.id}`, eventInfo);
	        if (running === 0 && this.empty()) {
	          return this.Events.trigger("idle");
	        }
	      } catch (error1) {
	        e = error1;
	        return this.Events.trigger("error", e);
	      }
	    }

	    _run(index, job, wait) {
	      var clearGlobalState, free, run;
	      job.doRun();
	      clearGlobalState = this._clearGlobalState.bind(this, index);
	      run = this._run.bind(this, index, job);
	      free = this._free.bind(this, index, job);
	      return this._scheduled[index] = {
	        timeout: setTimeout(() => {
	          return job.doExecute(this._limiter, clearGlobalState, run, free);
	        }, wait),
	        expiration: job.options.expiration != null ? setTimeout(function() {
	          return job.doExpire(clearGlobalState, run, free);
	        }, wait + job.options.expiration) : void 0,
	        job: job
	      };
	    }

	    _drainOne(capacity) {
	      return this._registerLock.schedule(() => {
	        var args, index, next, options, queue;
	        if (this.queued() === 0) {
	          return this.Promise.resolve(null);
	        }
	        queue = this._queues.getFirst();
	        ({options, args} = next = queue.first());
	        if ((capacity != null) && options.weight > capacity) {
	          return this.Promise.resolve(null);
	        }
	        this.Events.trigger("debug", `Draining ${options.id}`, {args, options});
	        index = this._randomIndex();
	        return this._store.__register__(index, options.weight, options.expiration).then(({success, wait, reservoir}) => {
	          var empty;
	          this.Events.trigger("debug", `Drained ${options.id}`, {success, args, options});
	          if (success) {
	            queue.shift();
	            empty = this.empty();
	            if (empty) {
	              this.Events.trigger("empty");
	            }
	            if (reservoir === 0) {
	              this.Events.trigger("depleted", empty);
	            }
	            this._run(index, next, wait);
	            return this.Promise.resolve(options.weight);
	          } else {
	            return this.Promise.resolve(null);
	          }
	        });
	      });
	    }

	    _drainAll(capacity, total = 0) {
	      return this._drainOne(capacity).then((drained) => {
	        var newCapacity;
	        if (drained != null) {
	          newCapacity = capacity != null ? capacity - drained : capacity;
	          return this._drainAll(newCapacity, total + drained);
	        } else {
	          return this.Promise.resolve(total);
	        }
	      }).catch((e) => {
	        return this.Events.trigger("error", e);
	      });
	    }

	    _dropAllQueued(message) {
	      return this._queues.shiftAll(function(job) {
	        return job.doDrop({message});
	      });
	    }

	    stop(options = {}) {
	      var done, waitForExecuting;
	      options = parser$5.load(options, this.stopDefaults);
	      waitForExecuting = (at) => {
	        var finished;
	        finished = () => {
	          var counts;
	          counts = this._states.counts;
	          return (counts[0] + counts[1] + counts[2] + counts[3]) === at;
	        };
	        return new this.Promise((resolve, reject) => {
	          if (finished()) {
	            return resolve();
	          } else {
	            return this.on("done", () => {
	              if (finished()) {
	                this.removeAllListeners("done");
	                return resolve();
	              }
	            });
	          }
	        });
	      };
	      done = options.dropWaitingJobs ? (this._run = function(index, next) {
	        return next.doDrop({
	          message: options.dropErrorMessage
	        });
	      }, this._drainOne = () => {
	        return this.Promise.resolve(null);
	      }, this._registerLock.schedule(() => {
	        return this._submitLock.schedule(() => {
	          var k, ref, v;
	          ref = this._scheduled;
	          for (k in ref) {
	            v = ref[k];
	            if (this.jobStatus(v.job.options.id) === "RUNNING") {
	              clearTimeout(v.timeout);
	              clearTimeout(v.expiration);
	              v.job.doDrop({
	                message: options.dropErrorMessage
	              });
	            }
	          }
	          this._dropAllQueued(options.dropErrorMessage);
	          return waitForExecuting(0);
	        });
	      })) : this.schedule({
	        priority: NUM_PRIORITIES$1 - 1,
	        weight: 0
	      }, () => {
	        return waitForExecuting(1);
	      });
	      this._receive = function(job) {
	        return job._reject(new Bottleneck.prototype.BottleneckError(options.enqueueErrorMessage));
	      };
	      this.stop = () => {
	        return this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"));
	      };
	      return done;
	    }

	    async _addToQueue(job) {
	      var args, blocked, error, options, reachedHWM, shifted, strategy;
	      ({args, options} = job);
	      try {
	        ({reachedHWM, blocked, strategy} = (await this._store.__submit__(this.queued(), options.weight)));
	      } catch (error1) {
	        error = error1;
	        this.Events.trigger("debug", `Could not queue ${options.id}`, {args, options, error});
	        job.doDrop({error});
	        return false;
	      }
	      if (blocked) {
	        job.doDrop();
	        return true;
	      } else if (reachedHWM) {
	        shifted = strategy === Bottleneck.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options.priority) : strategy === Bottleneck.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options.priority + 1) : strategy === Bottleneck.prototype.strategy.OVERFLOW ? job : void 0;
	        if (shifted != null) {
	          shifted.doDrop();
	        }
	        if ((shifted == null) || strategy === Bottleneck.prototype.strategy.OVERFLOW) {
	          if (shifted == null) {
	            job.doDrop();
	          }
	          return reachedHWM;
	        }
	      }
	      job.doQueue(reachedHWM, blocked);
	      this._queues.push(job);
	      await this._drainAll();
	      return reachedHWM;
	    }

	    _receive(job) {
	      if (this._states.jobStatus(job.options.id) != null) {
	        job._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
	        return false;
	      } else {
	        job.doReceive();
	        return this._submitLock.schedule(this._addToQueue, job);
	      }
	    }

	    submit(...args) {
	      var cb, fn, job, options, ref, ref1, task;
	      if (typeof args[0] === "function") {
	        ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1);
	        options = parser$5.load({}, this.jobDefaults);
	      } else {
	        ref1 = args, [options, fn, ...args] = ref1, [cb] = splice.call(args, -1);
	        options = parser$5.load(options, this.jobDefaults);
	      }
	      task = (...args) => {
	        return new this.Promise(function(resolve, reject) {
	          return fn(...args, function(...args) {
	            return (args[0] != null ? reject : resolve)(args);
	          });
	        });
	      };
	      job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
	      job.promise.then(function(args) {
	        return typeof cb === "function" ? cb(...args) : void 0;
	      }).catch(function(args) {
	        if (Array.isArray(args)) {
	          return typeof cb === "function" ? cb(...args) : void 0;
	        } else {
	          return typeof cb === "function" ? cb(args) : void 0;
	        }
	      });
	      return this._receive(job);
	    }

	    schedule(...args) {
	      var job, options, task;
	      if (typeof args[0] === "function") {
	        [task, ...args] = args;
	        options = {};
	      } else {
	        [options, task, ...args] = args;
	      }
	      job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
	      this._receive(job);
	      return job.promise;
	    }

	    wrap(fn) {
	      var schedule, wrapped;
	      schedule = this.schedule.bind(this);
	      wrapped = function(...args) {
	        return schedule(fn.bind(this), ...args);
	      };
	      wrapped.withOptions = function(options, ...args) {
	        return schedule(options, fn, ...args);
	      };
	      return wrapped;
	    }

	    async updateSettings(options = {}) {
	      await this._store.__updateSettings__(parser$5.overwrite(options, this.storeDefaults));
	      parser$5.overwrite(options, this.instanceDefaults, this);
	      return this;
	    }

	    currentReservoir() {
	      return this._store.__currentReservoir__();
	    }

	    incrementReservoir(incr = 0) {
	      return this._store.__incrementReservoir__(incr);
	    }

	  }
	  Bottleneck.default = Bottleneck;

	  Bottleneck.Events = Events$4;

	  Bottleneck.version = Bottleneck.prototype.version = require$$8.version;

	  Bottleneck.strategy = Bottleneck.prototype.strategy = {
	    LEAK: 1,
	    OVERFLOW: 2,
	    OVERFLOW_PRIORITY: 4,
	    BLOCK: 3
	  };

	  Bottleneck.BottleneckError = Bottleneck.prototype.BottleneckError = BottleneckError_1;

	  Bottleneck.Group = Bottleneck.prototype.Group = Group_1;

	  Bottleneck.RedisConnection = Bottleneck.prototype.RedisConnection = require$$2;

	  Bottleneck.IORedisConnection = Bottleneck.prototype.IORedisConnection = require$$3;

	  Bottleneck.Batcher = Bottleneck.prototype.Batcher = Batcher_1;

	  Bottleneck.prototype.jobDefaults = {
	    priority: DEFAULT_PRIORITY$1,
	    weight: 1,
	    expiration: null,
	    id: "<no-id>"
	  };

	  Bottleneck.prototype.storeDefaults = {
	    maxConcurrent: null,
	    minTime: 0,
	    highWater: null,
	    strategy: Bottleneck.prototype.strategy.LEAK,
	    penalty: null,
	    reservoir: null,
	    reservoirRefreshInterval: null,
	    reservoirRefreshAmount: null,
	    reservoirIncreaseInterval: null,
	    reservoirIncreaseAmount: null,
	    reservoirIncreaseMaximum: null
	  };

	  Bottleneck.prototype.localStoreDefaults = {
	    Promise: Promise,
	    timeout: null,
	    heartbeatInterval: 250
	  };

	  Bottleneck.prototype.redisStoreDefaults = {
	    Promise: Promise,
	    timeout: null,
	    heartbeatInterval: 5000,
	    clientTimeout: 10000,
	    Redis: null,
	    clientOptions: {},
	    clusterNodes: null,
	    clearDatastore: false,
	    connection: null
	  };

	  Bottleneck.prototype.instanceDefaults = {
	    datastore: "local",
	    connection: null,
	    id: "<no-id>",
	    rejectOnDrop: true,
	    trackDoneStatus: false,
	    Promise: Promise
	  };

	  Bottleneck.prototype.stopDefaults = {
	    enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
	    dropWaitingJobs: true,
	    dropErrorMessage: "This limiter has been stopped."
	  };

	  return Bottleneck;

	}).call(commonjsGlobal);

	var Bottleneck_1 = Bottleneck;

	var lib = Bottleneck_1;

	return lib;

})));


/***/ }),

/***/ 55903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ defaultBranch)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27339);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79433);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84894);
/* harmony import */ var _variables_repository_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48952);



async function defaultBranch(client, repository) {
    const label = `read the default branch of ${repository}`;
    const result = await client.request({
        method: 'GET',
        path: '/repos/{owner}/{repo}',
        parameters: { ...(0,_variables_repository_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepositoryName */ .o)(repository) },
        label,
    });
    if (!result.ok)
        return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .N)(result.failure);
    const name = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asRecord */ .q)(result.body)?.['default_branch'];
    return typeof name === 'string' && name !== '' ? (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .known */ .e)(name) : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)('failed', `cannot ${label}: the answer has an unexpected shape`);
}


/***/ }),

/***/ 52222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ anonymousFailure)
/* harmony export */ });
/* harmony import */ var _translate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1009);

function anonymousFailure(label, needs) {
    const failed = { status: 401, headers: {}, message: '', label, needs, isAuthenticated: false };
    return { status: undefined, message: '', attempts: 0, ...(0,_translate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .translateError */ .Z)(failed) };
}


/***/ }),

/***/ 4873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readApiUrl),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99770);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52731);

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function isLoopback(url) {
    return LOOPBACK.test(url.hostname);
}
function readApiUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isSafe = url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)));
    if (url === undefined || !isSafe || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        const shown = url !== undefined && url.username === '' && url.password === '' ? `: ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .quoteUntrusted */ .X)(text, 200)}` : '';
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`the address of GitHub's API is not usable${shown}. Give an https address such as https://api.github.com or https://HOST/api/v3, without user, query and fragment; http is for this machine alone.`);
    }
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}


/***/ }),

/***/ 77288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ allRead),
/* harmony export */   T9: () => (/* binding */ readOptional),
/* harmony export */   Uf: () => (/* binding */ readCutText),
/* harmony export */   XQ: () => (/* binding */ readWebAddress),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   tU: () => (/* binding */ readSha),
/* harmony export */   wh: () => (/* binding */ readId),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _api_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4873);

function readId(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
function readText(value, most = 1000) {
    return typeof value === 'string' && value !== '' && value.length <= most ? value : undefined;
}
function readCutText(value, most) {
    if (typeof value !== 'string' || value.length <= most)
        return typeof value === 'string' ? value : undefined;
    return Buffer.from(value.slice(0, most)).toString();
}
function readTime(value) {
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T/.test(value))
        return undefined;
    const time = Date.parse(value);
    return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`;
}
function readSha(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}
function readWebAddress(value) {
    const text = readText(value, 2000);
    if (text === undefined || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && (0,_api_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url));
    return isSafe && url.username === '' && url.password === '' ? url.href : undefined;
}
function readOptional(value, read) {
    return value === undefined || value === null ? undefined : (read(value) ?? null);
}
function allRead(fields) {
    return Object.values(fields).includes(undefined) ? undefined : fields;
}


/***/ }),

/***/ 84894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ asRecord)
/* harmony export */ });
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}


/***/ }),

/***/ 74843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createGitHubClient)
});

// UNUSED EXPORTS: API_VERSION

;// CONCATENATED MODULE: ./node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/register.js
// @ts-check

function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }

  if (!options) {
    options = {};
  }

  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name) => {
      return register.bind(null, state, name, callback, options);
    }, method)();
  }

  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }

    return state.registry[name].reduce((method, registered) => {
      return registered.hook.bind(null, method, options);
    }, method)();
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/add.js
// @ts-check

function addHook(state, kind, name, hook) {
  const orig = hook;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }

  if (kind === "before") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(orig.bind(null, options))
        .then(method.bind(null, options));
    };
  }

  if (kind === "after") {
    hook = (method, options) => {
      let result;
      return Promise.resolve()
        .then(method.bind(null, options))
        .then((result_) => {
          result = result_;
          return orig(result, options);
        })
        .then(() => {
          return result;
        });
    };
  }

  if (kind === "error") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(method.bind(null, options))
        .catch((error) => {
          return orig(error, options);
        });
    };
  }

  state.registry[name].push({
    hook: hook,
    orig: orig,
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/remove.js
// @ts-check

function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }

  const index = state.registry[name]
    .map((registered) => {
      return registered.orig;
    })
    .indexOf(method);

  if (index === -1) {
    return;
  }

  state.registry[name].splice(index, 1);
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/index.js
// @ts-check





// bind with array of arguments: https://stackoverflow.com/a/21792913
const bind = Function.bind;
const bindable = bind.bind(bind);

function bindApi(hook, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook.api = { remove: removeHookRef };
  hook.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
  });
}

function Singular() {
  const singularHookName = Symbol("Singular");
  const singularHookState = {
    registry: {},
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}

function Collection() {
  const state = {
    registry: {},
  };

  const hook = register.bind(null, state);
  bindApi(hook, state);

  return hook;
}

/* harmony default export */ const before_after_hook = ({ Singular, Collection });

;// CONCATENATED MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);


;// CONCATENATED MODULE: ./node_modules/content-type/dist/index.js
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
const SP = 32; // " "
const HTAB = 9; // "\t"
const SEMI = 59; // ";"
const EQ = 61; // "="
const DQUOTE = 34; // '"'
const BSLASH = 92; // "\\"
const COMMA = 44; // ","
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 0xff00;
const CASE_FLAGS = LOWER_CASE | NON_ASCII;
/**
 * Character flags used to normalize HTTP field values while scanning.
 * Out-of-range reads intentionally coerce to zero in bitwise expressions.
 */
const CHAR_MAP = new Uint8Array(0x100);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 0x80 /* non-ASCII */; code <= 0xff; code++) {
    CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
    CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 0x30 /* 0 */; code <= 0x39 /* 9 */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 0x41 /* A */; code <= 0x5a /* Z */; code++) {
    CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 0x61 /* a */; code <= 0x7a /* z */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
/**
 * Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
 */
const NullObject = /* @__PURE__ */ (() => {
    const C = function () { };
    C.prototype = Object.create(null);
    return C;
})();
/**
 * Validate a type string against RFC 9110.
 */
function isTypeValid(type, start = 0, end = type.length) {
    let hasSlash = false;
    for (let index = start; index < end; index++) {
        const code = type.charCodeAt(index);
        if (code === 47 /* / */) {
            if (hasSlash || index === start || index >= end - 1)
                return false;
            hasSlash = true;
        }
        else if (!isTokenCode(code)) {
            return false;
        }
    }
    return hasSlash;
}
/**
 * Validate a token against RFC 9110.
 */
function isTokenValid(token, start = 0, end = token.length) {
    if (start >= end)
        return false;
    for (let index = start; index < end; index++) {
        if (!isTokenCode(token.charCodeAt(index)))
            return false;
    }
    return true;
}
/**
 * Check whether a character code belongs to the token production in RFC 9110.
 */
function isTokenCode(code) {
    return (CHAR_MAP[code] & TOKEN_FLAG) !== 0;
}
/**
 * Serialize a parameter value.
 */
function parameterValue(str) {
    const len = str.length;
    if (len === 0)
        return '""';
    let index = 0;
    while (index < len && isTokenCode(str.charCodeAt(index)))
        index++;
    if (index === len)
        return str;
    let result = '"';
    let start = 0;
    while (index < len) {
        const code = str.charCodeAt(index);
        if (code !== HTAB && (code < SP || code === 127 || code > 255)) {
            throw new TypeError(`Invalid parameter value: ${str}`);
        }
        if (code === 34 /* " */ || code === 92 /* \\ */) {
            result += `${str.slice(start, index)}\\`;
            start = index;
        }
        index++;
    }
    return `${result}${str.slice(start)}"`;
}
/**
 * Format an object into a `Content-Type` header.
 */
function format(obj) {
    const { type, parameters } = obj;
    if (!type || !isTypeValid(type)) {
        throw new TypeError(`Invalid type: ${type}`);
    }
    let result = type;
    if (parameters) {
        for (const param of Object.keys(parameters)) {
            if (!isTokenValid(param)) {
                throw new TypeError(`Invalid parameter name: ${param}`);
            }
            result += `; ${param}=${parameterValue(parameters[param])}`;
        }
    }
    return result;
}
/**
 * Parse a `Content-Type` header.
 */
function dist_parse(header, options) {
    const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
    const len = header.length;
    let valueStart = options?.start ?? 0;
    while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
        valueStart++;
    }
    let index = valueStart;
    let typeFlags = 0;
    let whitespace = -1;
    let stop = options?.parameters === false ? COMMA_FLAG : 0;
    while (index < len) {
        const code = header.charCodeAt(index);
        const flags = CHAR_MAP[code];
        if ((flags & stopFlags) !== 0) {
            stop |= flags & COMMA_FLAG;
            break;
        }
        if ((flags & OWS) !== 0) {
            if (whitespace === -1)
                whitespace = index;
        }
        else {
            whitespace = -1;
        }
        typeFlags |= (code & NON_ASCII) | flags;
        index++;
    }
    const valueEnd = whitespace === -1 ? index : whitespace;
    const value = header.slice(valueStart, valueEnd);
    const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
    if (index === len || stop !== 0) {
        return { type, index, parameters: new NullObject() };
    }
    return parseParameters(header, type, index, len, stopFlags);
}
/**
 * Parses the parameters of a `Content-Type` header starting at the given index.
 */
function parseParameters(header, type, index, len, stopFlags) {
    const parameters = new NullObject();
    parameter: while (index < len) {
        index++; // Skip over ;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
            index++;
        }
        const keyStart = index;
        let keyFlags = 0;
        let keyWhitespace = -1;
        while (index < len) {
            const code = header.charCodeAt(index);
            const flags = CHAR_MAP[code];
            if ((flags & stopFlags) !== 0) {
                if ((flags & COMMA_FLAG) !== 0)
                    break parameter;
                continue parameter;
            }
            if (code === EQ) {
                const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
                const value = header.slice(keyStart, keyEnd);
                const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
                index++;
                while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
                    index++;
                }
                if (index < len && header.charCodeAt(index) === DQUOTE) {
                    const quotedStart = ++index;
                    let escaped = false;
                    while (index < len) {
                        const code = header.charCodeAt(index);
                        if (code === DQUOTE) {
                            if (parameters[key] === undefined) {
                                parameters[key] = escaped
                                    ? unescapeQuotedPairs(header, quotedStart, index)
                                    : header.slice(quotedStart, index);
                            }
                            index++;
                            let stop = 0;
                            // Discard characters between quote and delimiter.
                            while (index < len) {
                                const code = header.charCodeAt(index);
                                const flags = CHAR_MAP[code];
                                if ((flags & stopFlags) !== 0) {
                                    stop = flags & COMMA_FLAG;
                                    break;
                                }
                                index++;
                            }
                            if (stop !== 0)
                                break parameter;
                            continue parameter;
                        }
                        if (code === BSLASH && index + 1 < len) {
                            escaped = true;
                            index += 2;
                            continue;
                        }
                        index++;
                    }
                    continue parameter;
                }
                const valueStart = index;
                let stop = 0;
                let valueWhitespace = -1;
                while (index < len) {
                    const code = header.charCodeAt(index);
                    const flags = CHAR_MAP[code];
                    if ((flags & stopFlags) !== 0) {
                        stop = flags & COMMA_FLAG;
                        break;
                    }
                    if ((flags & OWS) !== 0) {
                        if (valueWhitespace === -1)
                            valueWhitespace = index;
                    }
                    else {
                        valueWhitespace = -1;
                    }
                    index++;
                }
                if (parameters[key] === undefined) {
                    const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
                    parameters[key] = header.slice(valueStart, valueEnd);
                }
                if (stop !== 0)
                    break parameter;
                continue parameter;
            }
            if ((flags & OWS) !== 0) {
                if (keyWhitespace === -1)
                    keyWhitespace = index;
            }
            else {
                keyWhitespace = -1;
            }
            keyFlags |= (code & NON_ASCII) | flags;
            index++;
        }
    }
    return { type, index, parameters };
}
/**
 * Remove backslashes from quoted pairs in a known-terminated quoted string body.
 */
function unescapeQuotedPairs(str, start, end) {
    let result = "";
    for (let index = start; index < end; index++) {
        if (str.charCodeAt(index) === BSLASH) {
            result += str.slice(start, index);
            start = ++index;
        }
    }
    return result + str.slice(start, end);
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/; // Noise - strings that match the custom format before being converted to it
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;

const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;

/**
 * @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
 * @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
 */

/**
 * Checks if a value is unstringifiable according to native JSON.stringify rules.
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is undefined, a function, or a symbol.
 */
const isUnstringifiable = (val) =>
  val === undefined || typeof val === "function" || typeof val === "symbol";

/**
 * Checks if a value is a native JSON.rawJSON object (Node.js 22+).
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is a RawJSON instance.
 */
const isRawJSON = (val) =>
  val !== null &&
  typeof val === "object" &&
  val.constructor &&
  val.constructor.name === "RawJSON";

/**
 * Iteratively converts a JS value to a JSON string.
 * Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
 * Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
 *
 * @param {any} rootValue The value to stringify.
 * @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
 * @param {string | number} [spaceParam] Indentation for pretty-printing.
 * @returns {string | undefined} The generated JSON string.
 */
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";

  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }

  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer)
    ? new Set(replacer.map(String))
    : null;

  /**
   * Prepares a value for stringification by resolving toJSON, handling BigInts,
   * applying custom replacers, and unwrapping primitive objects.
   *
   * @param {object|Array} parent The parent object or array holding the value.
   * @param {string} key The key associated with the value.
   * @param {any} val The raw value to process.
   * @returns {any} The processed value ready for stringification.
   */
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";

    if (hasToJSON) {
      val = val.toJSON(key);
    }

    const isNoise = typeof val === "string" && noiseValue.test(val);

    if (isNoise) return val + "n";

    const isBigInt = typeof val === "bigint";

    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return JSON.rawJSON(val.toString());

      return val.toString() + "n";
    }

    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }

    const isPostReplacerObject = val !== null && typeof val === "object";

    if (isPostReplacerObject) {
      const isPrimitiveWrapper =
        val instanceof Number ||
        val instanceof String ||
        val instanceof Boolean;

      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }

    return val;
  };

  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);

  if (isUnstringifiable(rootProcessed)) {
    return undefined;
  }

  const isRootPrimitive =
    rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);

  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }

  const chunks = [];
  let level = 0;

  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true,
    },
  ];

  const visited = new WeakSet([rootProcessed]);

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }

    let isDone = false;

    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");

        if (space) chunks.push("\n" + space.repeat(level));

        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);

        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject =
            childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);

          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }

            visited.add(childVal);

            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true,
            });

            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];

        const isFilteredOutByArray = propertyList && !propertyList.has(k);

        if (isFilteredOutByArray) continue;

        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);

        if (isUnstringifiable(childVal)) continue;

        if (!node.first) chunks.push(",");

        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }

        const isComplexObject =
          childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);

        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }

          visited.add(childVal);

          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true,
          });

          node.first = false;

          break; // Stop current loop level to process the newly pushed stack node
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }

      const isNodeFullyProcessed =
        node.index >= node.keys.length && stack[stack.length - 1] === node;

      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }

    if (isDone) {
      level--;

      if (!node.first && space) chunks.push("\n" + space.repeat(level));

      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }

  return chunks.join("");
};

/**
 * Converts a JavaScript value to a JSON string.
 *
 * Supports serialization of BigInt values using two strategies:
 * 1. Custom format "123n" → "123" (universal fallback)
 * 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
 *
 * All other values are serialized exactly like native JSON.stringify().
 *
 * @param {*} value The value to convert to a JSON string.
 * @param {Replacer | Array<string | number> | null} [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of strings/numbers to indicate properties to exclude.
 * @param {string | number} [space]
 * A string or number to specify indentation or pretty-printing.
 * @returns {string} The JSON string representation.
 */
const JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;

    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());

          const hasFunctionReplacer = typeof replacer === "function";

          if (hasFunctionReplacer) return replacer(key, val);

          const isKeyInArrayReplacer =
            Array.isArray(replacer) && replacer.includes(key);

          if (isKeyInArrayReplacer) return val;

          return val;
        },
        space,
      );
    }

    if (!value) return originalStringify(value, replacer, space);

    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);

        if (isNoise) return val.toString() + "n"; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

        if (typeof val === "bigint") return val.toString() + "n";

        const hasFunctionReplacer = typeof replacer === "function";

        if (hasFunctionReplacer) return replacer(key, val);

        const isKeyInArrayReplacer =
          Array.isArray(replacer) && replacer.includes(key);

        if (isKeyInArrayReplacer) return val;

        return val;
      },
      space,
    );

    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3",
    ); // Delete one "n" off the end of every BigInt value

    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3"); // Remove one "n" off the end of every noisy string

    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);

      if (convertedJSON === undefined) return undefined;

      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return convertedJSON;

      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");

      return processedJSON.replace(noiseStringify, "$1$2$3");
    }

    throw error;
  }
};

const featureCache = new Map();

/**
 * Detects if the current JSON.parse implementation supports the context.source feature.
 *
 * Uses toString() fingerprinting to cache results and automatically detect runtime
 * replacements of JSON.parse (polyfills, mocks, etc.).
 *
 * @returns {boolean} true if context.source is supported, false otherwise.
 */
const isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();

  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }

  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1",
    );
    featureCache.set(parseFingerprint, result);

    return result;
  } catch {
    featureCache.set(parseFingerprint, false);

    return false;
  }
};

/**
 * Reviver function that converts custom-format BigInt strings back to BigInt values.
 * Also handles "noise" strings that accidentally match the BigInt format.
 *
 * @param {string | number | undefined} key The object key.
 * @param {*} value The value being parsed.
 * @param {object} [context] Parse context (if supported by JSON.parse).
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The transformed value.
 */
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt =
    typeof value === "string" && customFormat.test(value);

  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));

  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);

  const hasUserReviver = typeof userReviver === "function";

  if (!hasUserReviver) return value;

  return userReviver(key, value, context);
};

/**
 * Fast JSON.parse implementation (~2x faster than classic fallback).
 * Uses JSON.parse's context.source feature to detect integers and convert
 * large numbers directly to BigInt without string manipulation.
 *
 * Does not support legacy custom format from v1 of this library.
 *
 * @param {string} text JSON string to parse.
 * @param {Reviver} [reviver] Transform function to apply to each value.
 * @returns {any} Parsed JavaScript value.
 */
const JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds =
      value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;

    if (isBigInt) return BigInt(context.source);

    const hasCustomReviver = typeof reviver === "function";

    if (!hasCustomReviver) return value;

    return reviver(key, value, context);
  });
};

const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers =
  /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/; // Noise - strings that match the custom format before being converted to it

/**
 * Iteratively traverses the parsed object bottom-up (post-order),
 * emulating the native JSON.parse reviver behavior.
 * This avoids Call Stack overflows (RangeError) on deeply nested structures.
 *
 * @param {any} parsed The natively parsed JSON object.
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The fully processed object.
 */
const applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (!node.visited) {
      node.visited = true;

      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";

      if (isComplexObject) {
        const keys = Object.keys(value);

        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];

      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);

        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);

          if (isNoise) value = value.slice(0, -1);
        }
      }

      const hasUserReviver = typeof userReviver === "function";

      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }

      const isDeleted = value === undefined;

      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }

      stack.pop();
    }
  }

  return rootHolder[""];
};

/**
 * Pre-processes the JSON string to mark large numbers with an 'n' suffix.
 *
 * @param {string} text The raw JSON string.
 * @returns {string} The serialized string with marked BigInts.
 */
const serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);

      if (isNoise) return match.substring(0, match.length - 1) + 'n"'; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

      const hasFractionalOrExponential = fractional || exponential;

      // With a fixed number of digits, we can correctly use lexicographical comparison to do a numeric comparison
      const isLessThanMaxSafeInt =
        digits &&
        (digits.length < MAX_DIGITS ||
          (digits.length === MAX_DIGITS && digits <= MAX_INT));

      const isStandardValue =
        isString || hasFractionalOrExponential || isLessThanMaxSafeInt;

      if (isStandardValue) return match;

      return '"' + match + 'n"';
    },
  );
};

/**
 * Converts a JSON string into a JavaScript value.
 *
 * Supports parsing of large integers using two strategies:
 * 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
 * 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
 *
 * All other JSON values are parsed exactly like native JSON.parse().
 *
 * @param {string} text A valid JSON string.
 * @param {Reviver} [reviver]
 * A function that transforms the results. This function is called for each member
 * of the object. If a member contains nested objects, the nested objects are
 * transformed before the parent object is.
 * @returns {any} The parsed JavaScript value.
 * @throws {SyntaxError} If text is not valid JSON.
 */
const JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);

  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver); // Shortcut to a faster (2x) and simpler version

    // Find and mark big numbers with "n"
    const serializedData = serializeBigInts(text);

    return originalParse(serializedData, (key, value, context) =>
      convertMarkedBigIntsReviver(key, value, context, reviver),
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);

      return applyReviverIteratively(parsed, reviver);
    }

    throw error;
  }
};



;// CONCATENATED MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}


;// CONCATENATED MODULE: ./node_modules/@octokit/request/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var dist_bundle_VERSION = "10.0.16";

// pkg/dist-src/defaults.js
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
  }
};

// pkg/dist-src/fetch-wrapper.js



// pkg/dist-src/is-plain-object.js
function dist_bundle_isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/fetch-wrapper.js

var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = dist_parse(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}

// pkg/dist-src/with-defaults.js
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: dist_bundle_withDefaults.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: dist_bundle_withDefaults.bind(null, endpoint2)
  });
}

// pkg/dist-src/index.js
var request = dist_bundle_withDefaults(endpoint, defaults_default);

/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/graphql/dist-bundle/index.js
// pkg/dist-src/index.js



// pkg/dist-src/version.js
var graphql_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/with-defaults.js


// pkg/dist-src/graphql.js


// pkg/dist-src/error.js
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};

// pkg/dist-src/graphql.js
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}

// pkg/dist-src/with-defaults.js
function graphql_dist_bundle_withDefaults(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}

// pkg/dist-src/index.js
var graphql2 = graphql_dist_bundle_withDefaults(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return graphql_dist_bundle_withDefaults(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

/* v8 ignore if -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/auth-token/dist-bundle/index.js
// pkg/dist-src/is-jwt.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);

// pkg/dist-src/auth.js
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}

// pkg/dist-src/with-authorization-prefix.js
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}

// pkg/dist-src/hook.js
async function hook(token, request, route, parameters) {
  const endpoint = request.endpoint.merge(
    route,
    parameters
  );
  endpoint.headers.authorization = withAuthorizationPrefix(token);
  return request(endpoint);
}

// pkg/dist-src/index.js
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/version.js
const version_VERSION = "7.0.8";


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/index.js






const dist_src_noop = () => {
};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = dist_src_noop;
  }
  if (typeof logger.info !== "function") {
    logger.info = dist_src_noop;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
const userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
class Octokit {
  static VERSION = version_VERSION;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook = new before_after_hook.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth = createTokenAuth(options.auth);
        hook.wrap("request", auth.hook);
        this.auth = auth;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook.wrap("request", auth.hook);
      this.auth = auth;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
}


// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
// pkg/dist-src/version.js
var plugin_retry_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/error-request.js
function isRequestError(error) {
  return error.request !== void 0;
}
async function errorRequest(state, octokit, error, options) {
  if (!isRequestError(error) || !error?.request.request) {
    throw error;
  }
  if (error.status >= 400 && !state.doNotRetry.includes(error.status)) {
    const retries = options.request.retries != null ? options.request.retries : state.retries;
    const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
    throw octokit.retry.retryRequest(error, retries, retryAfter);
  }
  throw error;
}

// pkg/dist-src/wrap-request.js


async function wrapRequest(state, octokit, request, options) {
  const limiter = new light();
  limiter.on("failed", function(error, info) {
    const maxRetries = ~~error.request.request?.retries;
    const after = ~~error.request.request?.retryAfter;
    options.request.retryCount = info.retryCount + 1;
    if (maxRetries > info.retryCount) {
      return after * state.retryAfterBaseValue;
    }
  });
  return limiter.schedule(
    requestWithGraphqlErrorHandling.bind(null, state, octokit, request),
    options
  );
}
async function requestWithGraphqlErrorHandling(state, octokit, request, options) {
  const response = await request(options);
  if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(
    response.data.errors[0].message
  )) {
    const error = new RequestError(response.data.errors[0].message, 500, {
      request: options,
      response
    });
    return errorRequest(state, octokit, error, options);
  }
  return response;
}

// pkg/dist-src/index.js
function retry(octokit, octokitOptions) {
  const state = Object.assign(
    {
      enabled: true,
      retryAfterBaseValue: 1e3,
      doNotRetry: [400, 401, 403, 404, 410, 422, 451],
      retries: 3
    },
    octokitOptions.retry
  );
  const retryPlugin = {
    retry: {
      retryRequest: (error, retries, retryAfter) => {
        error.request.request = Object.assign({}, error.request.request, {
          retries,
          retryAfter
        });
        return error;
      }
    }
  };
  if (state.enabled) {
    octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin));
    octokit.hook.wrap("request", wrapRequest.bind(null, state, retryPlugin));
  }
  return retryPlugin;
}
retry.VERSION = plugin_retry_dist_bundle_VERSION;


;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/version.js
var plugin_throttling_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/wrap-request.js
var dist_bundle_noop = () => Promise.resolve();
function dist_bundle_wrapRequest(state, request, options) {
  return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, dist_bundle_noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, dist_bundle_noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, dist_bundle_noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}

// pkg/dist-src/generated/triggers-notification-paths.js
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];

// pkg/dist-src/route-matcher.js
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}

// pkg/dist-src/index.js
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
  groups.global = new Bottleneck.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck = light,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck();
    const events = {};
    const emitter = new Bottleneck.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return dist_bundle_wrapRequest(state, request, options);
  });
  return {};
}
throttling.VERSION = plugin_throttling_dist_bundle_VERSION;
throttling.triggersNotification = triggersNotification;


// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/api-address.js
var api_address = __webpack_require__(4873);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/countdown.js
const startCountdown = (milliseconds) => {
    let isOver = false;
    let finish = () => undefined;
    const over = new Promise((resolve) => {
        finish = resolve;
    });
    const timer = setTimeout(() => {
        isOver = true;
        finish();
    }, milliseconds);
    timer.unref();
    return {
        get isOver() {
            return isOver;
        },
        wait: async () => {
            if (!isOver)
                timer.ref();
            await over;
        },
    };
};

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/entity-tags.js
const MOST_ANSWERS = 500;
const MOST_BYTES = 16 * 1024 * 1024;
function createEntityTagStore() {
    const answers = new Map();
    let bytes = 0;
    const forget = (path) => {
        bytes -= sizeOf(answers.get(path));
        answers.delete(path);
    };
    return {
        get: (path) => answers.get(path),
        set(path, answer) {
            forget(path);
            answers.set(path, answer);
            bytes += sizeOf(answer);
            for (const oldest of answers.keys()) {
                if (answers.size <= MOST_ANSWERS && bytes <= MOST_BYTES)
                    return;
                forget(oldest);
            }
        },
    };
}
function sizeOf(answer) {
    const size = Number(answer?.headers['content-length'] ?? 0);
    return Number.isSafeInteger(size) && size > 0 ? size : 0;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/as-record.js
var as_record = __webpack_require__(84894);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/api-failure.js
class ApiFailureError extends Error {
    name = 'ApiFailureError';
    failure;
    constructor(failure) {
        super(failure.detail);
        this.failure = failure;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/graphql-errors.js


function graphqlErrors(body) {
    const record = (0,as_record/* asRecord */.q)(body);
    if (record === undefined || record['errors'] === undefined || record['errors'] === null)
        return [];
    const errors = Array.isArray(record['errors']) ? record['errors'].map(readError) : [undefined];
    return errors.map((error) => {
        if (error !== undefined)
            return error;
        throw new ApiFailureError({ status: 200, reason: 'failed', message: '', detail: 'the errors in the answer have an unexpected shape' });
    });
}
function readError(value) {
    const error = (0,as_record/* asRecord */.q)(value);
    if (error === undefined)
        return undefined;
    const { type, message } = error;
    return { type: typeof type === 'string' ? type : undefined, message: typeof message === 'string' ? message : '' };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/build-path.js
function buildPath(template, parameters = {}, query = {}) {
    let isFit = true;
    const path = template.replace(/\{(\w+)\}/g, (_whole, name) => {
        const value = Object.hasOwn(parameters, name) ? String(parameters[name]) : '';
        if (value === '' || value === '.' || value === '..' || /\p{Surrogate}/u.test(value))
            isFit = false;
        return isFit ? encodeURIComponent(value) : '';
    });
    const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
    if (!isFit)
        return undefined;
    return search === '' ? path : `${path}?${search}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/headers-of.js
function headersOf(headers) {
    const texts = {};
    for (const [name, value] of Object.entries(headers ?? {})) {
        if (value !== undefined)
            texts[name.toLowerCase()] = String(value);
    }
    return texts;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/server-message.js

function serverMessage(body) {
    if (typeof body === 'string') {
        const text = body.trim();
        return text.startsWith('<') ? '' : text.slice(0, 500);
    }
    const { message, errors } = (0,as_record/* asRecord */.q)(body) ?? {};
    const parts = typeof message === 'string' ? [message] : [];
    for (const error of Array.isArray(errors) ? errors.slice(0, 5) : []) {
        const part = typeof error === 'string' ? error : ((0,as_record/* asRecord */.q)(error)?.['message'] ?? (0,as_record/* asRecord */.q)(error)?.['code']);
        if (typeof part === 'string')
            parts.push(part);
    }
    return parts.join('; ').slice(0, 500);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/translate-error.js
var translate_error = __webpack_require__(1009);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/send-request.js






async function sendRequest(sender, request) {
    const path = buildPath(request.path, request.parameters, request.query);
    if (path === undefined) {
        const detail = `cannot ${request.label}: one of its names cannot stand in an address`;
        return { ok: false, failure: { status: undefined, reason: 'failed', detail, message: '', attempts: 0 } };
    }
    return sendPath(sender, path, request);
}
async function sendPath(sender, path, request, { baseUrl, fetch } = {}) {
    const { method, body, isKept = true } = request;
    const isRepeatable = request.idempotent ?? method !== 'POST';
    const trace = { attempts: 0, isRepeatable };
    const keeps = method === 'GET' && isKept;
    const remembered = keeps ? sender.etags.get(path) : undefined;
    try {
        const response = await sender.octokit.request({
            method,
            url: path,
            headers: { ...sender.headers, ...(remembered === undefined ? {} : { 'if-none-match': remembered.etag }) },
            request: { trace, ...(isRepeatable ? {} : { retries: 0 }), ...(fetch === undefined ? {} : { fetch }) },
            ...(body === undefined ? {} : { data: body }),
            ...(baseUrl === undefined ? {} : { baseUrl }),
        });
        const headers = headersOf(response.headers);
        const answer = { status: response.status, headers, body: trace.body };
        const etag = headers['etag'];
        if (keeps && etag !== undefined && answer.status === 200)
            sender.etags.set(path, { ...answer, etag });
        return { ok: true, ...answer, attempts: trace.attempts };
    }
    catch (error) {
        if (remembered !== undefined && error instanceof RequestError && error.status === 304) {
            const { status, headers, body: old } = remembered;
            return { ok: true, status, headers, body: old, attempts: trace.attempts };
        }
        return { ok: false, failure: clean(failureOf(error, request, sender), trace, sender) };
    }
}
function failureOf(error, request, sender) {
    if (error instanceof ApiFailureError)
        return { ...error.failure, detail: `cannot ${request.label}: ${error.failure.detail}` };
    if (!(error instanceof RequestError))
        throw error;
    const { response } = error;
    const message = response === undefined ? error.message : serverMessage(response.data);
    const status = response === undefined ? undefined : error.status;
    const translated = (0,translate_error/* translateError */.Z)({
        status,
        headers: headersOf(response?.headers),
        message,
        label: request.label,
        needs: request.needs,
        isAuthenticated: sender.isAuthenticated,
    });
    return { status, message, ...translated };
}
function clean(failure, trace, { redact }) {
    return { ...failure, detail: redact(failure.detail), message: redact(failure.message), attempts: trace.attempts };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/permission-text.js + 1 modules
var permission_text = __webpack_require__(12606);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/translate-graphql-errors.js


const REASONS = new Map([
    ['FORBIDDEN', 'forbidden'],
    ['INSUFFICIENT_SCOPES', 'forbidden'],
    ['NOT_FOUND', 'forbidden'],
    ['RATE_LIMITED', 'rate-limited'],
]);
const WORKFLOW_WORDS = /\bwithout `workflows?` (?:permission|scope)\W*$/;
function translateGraphqlErrors(errors, label, needs) {
    const first = errors[0];
    const reason = REASONS.get(first?.type) ?? 'failed';
    const said = errors.length === 0
        ? 'the answer is empty'
        : errors
            .slice(0, 3)
            .map(({ message }) => (0,quote_untrusted/* quoteUntrusted */.X)(message, 300))
            .join(', ');
    const need = reason === 'forbidden' ? (0,permission_text/* permissionText */.J)(isAboutWorkflows(errors) ? 'workflows=write' : (needs ?? '')) : undefined;
    return { reason, detail: `cannot ${label}: ${said}${need === undefined ? '' : `. The token ${need}`}` };
}
function isAboutWorkflows(errors) {
    return errors.some(({ message }) => WORKFLOW_WORDS.test(message.slice(0, 2000)));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/rate-limit.js
var rate_limit = __webpack_require__(15038);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/read-body.js
const read_body_MOST_BYTES = 32 * 1024 * 1024;
async function readBody(response) {
    if (response.body === null)
        return '';
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    for await (const chunk of response.body) {
        size += chunk.byteLength;
        if (size > read_body_MOST_BYTES)
            throw new Error(`the answer is larger than ${read_body_MOST_BYTES} bytes`);
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/transport.js




const IS_JSON = 'x-sar-is-json';
const MOST_REDIRECTS = 5;
const BODILESS = new Set([204, 205, 304]);
function createTransport(options) {
    const { origin } = new URL(options.apiUrl);
    return sendAlong(options, { mayHaveToken: (url) => url.origin === origin, finish: whole });
}
function sendAlong(options, { mayHaveToken, finish }) {
    const { origin } = new URL(options.apiUrl);
    return async (input, init = {}) => {
        let url = new URL(input instanceof Request ? input.url : input);
        const isRead = init.method === 'GET' || init.method === 'HEAD';
        for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
            if (!options.budget.take())
                throw new ApiFailureError(budgetFailure(options.budget.limit));
            const headers = new Headers(init.headers);
            headers.delete('authorization');
            if (options.token !== undefined && url.origin === origin && mayHaveToken(url))
                headers.set('authorization', `Bearer ${options.token}`);
            const signal = AbortSignal.timeout(options.timeoutMs);
            const response = await options.fetch(url.href, { ...init, headers, redirect: 'manual', signal });
            if (response.status < 300 || response.status >= 400 || response.status === 304)
                return await finish(response, url);
            await response.body?.cancel();
            const target = response.headers.get('location') ?? 'http://';
            const keepsMethod = isRead || response.status === 307 || response.status === 308;
            const next = URL.canParse(target, url.href) ? new URL(target, url) : undefined;
            if (next === undefined || !isSafeTarget(next, url) || !keepsMethod || (!isRead && next.origin !== origin)) {
                throw new ApiFailureError(redirectFailure(response.status, 'it leads where this request must not go'));
            }
            url = next;
        }
        throw new ApiFailureError(redirectFailure(310, `more than ${MOST_REDIRECTS} followed one another`));
    };
}
function isSafeTarget(next, from) {
    if (next.username !== '' || next.password !== '')
        return false;
    return (0,api_address/* isLoopback */.U)(next) ? (0,api_address/* isLoopback */.U)(from) : next.protocol === 'https:';
}
async function whole(response) {
    const headers = new Headers(response.headers);
    const isJson = /^application\/(?:[\w.+-]+\+)?json\b/i.test(headers.get('content-type') ?? '');
    headers.set('content-type', isJson && !response.ok ? 'application/json' : 'text/plain; charset=utf-8');
    headers.delete(IS_JSON);
    if (isJson && response.ok)
        headers.set(IS_JSON, 'true');
    const text = await readBody(response);
    headers.delete('content-encoding');
    headers.set('content-length', String(external_node_buffer_.Buffer.byteLength(text)));
    const isBodiless = BODILESS.has(response.status);
    return new Response(isBodiless ? null : text, { status: response.status, headers });
}
function budgetFailure(limit) {
    return {
        status: undefined,
        reason: 'rate-limited',
        message: '',
        detail: `the run's budget (\`max-requests\`: ${limit}) is used up: raise it, or check less at once`,
    };
}
function redirectFailure(status, why) {
    return {
        status,
        reason: 'failed',
        message: '',
        detail: `GitHub's redirect was not followed: ${why}. If the repository was renamed or moved, use its new name`,
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/within-limits.js







const GRAPHQL_PATH = '/graphql';
const MOST_LIMITS = 4;
function keepWithinLimits(octokit, { gate, log }) {
    octokit.hook.wrap('request', async (request, options) => {
        const trace = options.request['trace'];
        for (let met = 0;; met += 1) {
            const pass = await gate.pass();
            if (!pass.open)
                throw tooLong(gate, pass.seconds);
            trace.attempts += 1;
            let limit;
            try {
                const response = await request(options);
                trace.body = bodyOf(response);
                if (options.url !== GRAPHQL_PATH)
                    return { ...response, data: undefined };
                const data = trace.body ?? {};
                if (!graphqlErrors(data).some(({ type }) => type === 'RATE_LIMITED'))
                    return { ...response, data };
                limit = graphqlLimit(headersOf(response.headers), met);
            }
            catch (error) {
                if (!(error instanceof RequestError))
                    throw error;
                if (error.cause instanceof ApiFailureError)
                    throw error.cause;
                const headers = headersOf(error.response?.headers);
                limit = (0,rate_limit/* rateLimitOf */.t)(error.status, headers, serverMessage(error.response?.data), met);
                if (limit === undefined || (error.status === 503 && !trace.isRepeatable))
                    throw error;
            }
            if (met + 1 >= MOST_LIMITS || !gate.close(limit.waitSeconds))
                throw tooLong(gate, limit.waitSeconds);
            log(`GitHub's rate limit (${limit.kind}): waiting ${limit.waitSeconds} s`);
        }
    });
}
function bodyOf({ data, headers }) {
    if (headers[IS_JSON] === undefined || typeof data !== 'string')
        return data;
    delete headers[IS_JSON];
    try {
        return JSON.parse(data);
    }
    catch {
        return data;
    }
}
function graphqlLimit(headers, met) {
    return (0,rate_limit/* rateLimitOf */.t)(429, headers, '', met) ?? { kind: 'secondary', waitSeconds: 60 };
}
function tooLong(gate, seconds) {
    return new ApiFailureError({
        status: undefined,
        reason: 'rate-limited',
        message: '',
        detail: `GitHub's rate limit asks to wait ${seconds} s, and this run waits ${gate.maxWaitSeconds} s in sum at most: run it again after that, or with a token that has a larger limit`,
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/send-graphql.js





async function sendGraphql(sender, apiUrl, request) {
    const { query, variables = {}, ...rest } = request;
    const baseUrl = apiUrl.replace(/\/api\/v3$/, '/api');
    const result = await sendPath(sender, GRAPHQL_PATH, { ...rest, method: 'POST', body: { query, variables } }, { baseUrl });
    if (!result.ok)
        return { ok: false, failure: result.failure, errors: [] };
    const errors = graphqlErrors(result.body).map(({ type, message }) => ({ type, message: sender.redact(message) }));
    const data = (0,as_record/* asRecord */.q)(result.body)?.['data'];
    if (errors.length === 0 && data !== undefined && data !== null)
        return { ok: true, data };
    return { ok: false, failure: send_graphql_failureOf(errors, request, result.attempts, sender), errors };
}
function send_graphql_failureOf(errors, request, attempts, sender) {
    const { reason, detail } = translateGraphqlErrors(errors, request.label, request.needs);
    return {
        status: 200,
        reason,
        detail: sender.redact(detail),
        message: errors
            .map(({ message }) => message)
            .join('; ')
            .slice(0, 500),
        attempts,
    };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/github/lib/client/next-page.js
var next_page = __webpack_require__(22611);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/list-pages.js




async function listPages(sender, apiUrl, request) {
    let pages = await readPages(sender, apiUrl, request);
    if (pages === 'changed')
        pages = await readPages(sender, apiUrl, request);
    return pages === 'changed' ? failed(request.label, 'the list changed while it was read; run it again') : pages;
}
async function readPages(sender, apiUrl, request) {
    const first = buildPath(request.path, request.parameters, { ...request.query, per_page: request.perPage });
    if (first === undefined)
        return failed(request.label, 'one of its names cannot stand in an address');
    const items = [];
    const seen = new Set();
    const identities = new Set();
    let total;
    for (let path = first; path !== undefined;) {
        if (seen.has(path))
            return failed(request.label, 'its pages lead in a circle');
        seen.add(path);
        const page = await sendPath(sender, path, { ...request, method: 'GET' });
        if (!page.ok)
            return page;
        const values = request.key === undefined ? page.body : (0,as_record/* asRecord */.q)(page.body)?.[request.key];
        if (!Array.isArray(values))
            return failed(request.label, 'the answer has an unexpected shape');
        for (const value of values) {
            const item = request.item(value);
            if (item === undefined)
                return failed(request.label, 'an entry of the answer has an unexpected shape');
            items.push(item);
            identities.add(request.identity?.(item) ?? String(items.length));
        }
        const { most = Infinity } = request;
        const declared = (0,as_record/* asRecord */.q)(page.body)?.['total_count'];
        if (items.length > most || (typeof declared === 'number' && declared > most))
            return list_pages_tooLong(request.label, most);
        const count = request.isCounted === true ? (0,as_record/* asRecord */.q)(page.body)?.['total_count'] : items.length;
        if (typeof count !== 'number')
            return failed(request.label, 'the answer has an unexpected shape');
        if (request.isCounted === true && total !== undefined && count !== total)
            return 'changed';
        if (items.length > count || identities.size < items.length)
            return 'changed';
        total = count;
        const next = (0,next_page/* nextPage */.Z)(page.headers['link'], apiUrl);
        if (next === 'foreign')
            return failed(request.label, 'its next page leads to another host');
        path = next;
    }
    return total === items.length ? { ok: true, items } : 'changed';
}
function failed(label, why, reason = 'failed') {
    return { ok: false, failure: { status: undefined, reason, detail: `cannot ${label}: ${why}`, message: '', attempts: 0 } };
}
function list_pages_tooLong(label, most) {
    return failed(label, `there are more than ${most.toLocaleString('en-US')}, the most that are read`, 'unsupported');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/rate-limit-gate.js
class RateLimitGate {
    maxWaitSeconds;
    #start;
    #hold;
    #refusal;
    #grantedSeconds = 0;
    constructor(maxWaitSeconds, start) {
        this.maxWaitSeconds = maxWaitSeconds;
        this.#start = start;
    }
    async pass() {
        while (!lasts(this.#refusal) && lasts(this.#hold))
            await this.#hold.countdown.wait();
        return lasts(this.#refusal) ? { open: false, seconds: this.#refusal.seconds } : { open: true };
    }
    close(seconds) {
        if (lasts(this.#hold) && seconds <= this.#hold.seconds)
            return true;
        if (this.#grantedSeconds + seconds > this.maxWaitSeconds) {
            this.#refusal = { seconds, countdown: this.#start(seconds * 1000) };
            return false;
        }
        this.#grantedSeconds += seconds;
        this.#hold = { seconds, countdown: this.#start(seconds * 1000) };
        return true;
    }
}
function lasts(hold) {
    return hold !== undefined && !hold.countdown.isOver;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/read-token.js

function readToken(token) {
    if (token === undefined || token === '')
        return undefined;
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new user_error/* UserError */.y('the token holds a space, a line break or another character that no token has: pass it as GitHub shows it', {
            exitCode: 2,
        });
    }
    return token;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/redactor.js
function redactor(token) {
    if (token === undefined)
        return (text) => text;
    const forms = new Set([token, encodeURIComponent(token)]);
    return (text) => [...forms].reduce((clean, form) => clean.replaceAll(form, '***'), text);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/request-budget.js
class RequestBudget {
    limit;
    #made = 0;
    constructor(limit) {
        this.limit = limit;
    }
    get made() {
        return this.#made;
    }
    get left() {
        return this.limit - this.#made;
    }
    take() {
        if (this.left <= 0)
            return false;
        this.#made += 1;
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/request-pace.js
class RequestPace {
    #spacingMs;
    #start;
    #pause = Promise.resolve(undefined);
    constructor(spacingMs, start) {
        this.#spacingMs = spacingMs;
        this.#start = start;
    }
    key() {
        return this;
    }
    async schedule(_options, job) {
        if (this.#spacingMs > 0) {
            this.#pause = this.#pauseAfter(this.#pause);
            await this.#pause;
        }
        return job();
    }
    async #pauseAfter(before) {
        const pause = await before;
        if (pause !== undefined && !pause.isOver)
            await pause.wait();
        return this.#start(this.#spacingMs);
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/request-slots.js
class RequestSlots {
    #most;
    #waiting = [];
    #running = 0;
    constructor(most) {
        this.#most = most;
    }
    key() {
        return this;
    }
    on() {
        return this;
    }
    async schedule(...call) {
        const at = call.findIndex((each) => typeof each === 'function');
        const job = call[at];
        if (this.#running >= this.#most)
            await new Promise((resolve) => this.#waiting.push(resolve));
        else
            this.#running += 1;
        try {
            return await job(...call.slice(at + 1));
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#running -= 1;
            else
                next();
        }
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/read-text.js
async function readText(response, { maxBytes, onText = () => true, onBytes }) {
    if (response.body === null)
        return { bytes: 0, end: 'complete' };
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let bytes = 0;
    try {
        for (;;) {
            const chunk = await nextChunk(reader);
            if (chunk === 'broken')
                return { bytes, end: 'cut-off' };
            if (chunk === undefined)
                return finish(response, bytes, decoder.decode(), onText);
            const part = chunk.subarray(0, maxBytes - bytes);
            bytes += part.byteLength;
            const text = onBytes === undefined ? decoder.decode(part, { stream: true }) : '';
            const wantsMore = onBytes === undefined ? text === '' || onText(text) : onBytes(part);
            if (!wantsMore || part.byteLength < chunk.byteLength)
                return { bytes, end: 'bounded' };
        }
    }
    finally {
        await reader.cancel().catch(() => undefined);
    }
}
async function nextChunk(reader) {
    try {
        const { value } = await reader.read();
        return value;
    }
    catch {
        return 'broken';
    }
}
function finish(response, bytes, rest, onText) {
    const announced = Number(response.headers.get('content-length') ?? bytes);
    if (!response.headers.has('content-encoding') && announced > bytes)
        return { bytes, end: 'cut-off' };
    if (rest !== '')
        onText(rest);
    return { bytes, end: 'complete' };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/send-stream.js





async function sendStream(sender, transport, request) {
    const { path: template, parameters, label, needs } = request;
    const path = buildPath(template, parameters);
    if (path === undefined) {
        const detail = `cannot ${label}: one of its names cannot stand in an address`;
        return { ok: false, failure: { status: undefined, reason: 'failed', detail, message: '', attempts: 0 } };
    }
    const reading = {};
    const { timeoutMs = transport.timeoutMs } = request;
    const fetch = streamingFetch({ ...transport, timeoutMs }, request, reading);
    const result = await sendPath(sender, path, { method: 'GET', label, isKept: false, ...(needs === undefined ? {} : { needs }) }, { fetch });
    if (reading.crash !== undefined)
        throw reading.crash.error;
    if (!result.ok)
        return result;
    return { ok: true, ...(reading.text ?? { bytes: 0, end: 'complete' }) };
}
function streamingFetch(transport, request, reading) {
    const mayHaveToken = ({ href }) => href.startsWith(`${transport.apiUrl}/repos/`) || href.startsWith(`${transport.apiUrl}/repositories/`);
    return sendAlong(transport, {
        mayHaveToken,
        finish: async (response, url) => {
            if (response.status < 200 || response.status >= 300)
                return judged(await whole(response), mayHaveToken(url));
            try {
                reading.text = await readText(response, request);
            }
            catch (error) {
                reading.crash = { error };
            }
            return new Response('', { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' } });
        },
    });
}
function judged(response, isOfApi) {
    const { status } = response;
    if (isOfApi || status >= 500 || status < 400)
        return response;
    throw new ApiFailureError({
        status,
        reason: 'unreachable',
        message: '',
        detail: `the place where GitHub stores it answered with HTTP ${status}. Run it again later`,
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/create-github-client.js


















const API_VERSION = '2022-11-28';
const RETRIES = 2;
const FINAL_STATUSES = Array.from({ length: 100 }, (_, index) => 400 + index);
function createGitHubClient(options) {
    const apiUrl = (0,api_address/* readApiUrl */.A)(options.apiUrl);
    const isLocal = (0,api_address/* isLoopback */.U)(new URL(apiUrl));
    const token = readToken(options.token);
    const start = options.startCountdown ?? startCountdown;
    const redact = redactor(token);
    const log = (line) => options.log?.(redact(line));
    const budget = new RequestBudget(options.maxRequests ?? 1000);
    const transport = {
        fetch: options.fetch ?? globalThis.fetch,
        apiUrl,
        token,
        budget,
        timeoutMs: options.timeoutMs ?? 30_000,
    };
    const gate = new RateLimitGate(options.maxWaitSeconds ?? 600, start);
    const limits = (octokit) => keepWithinLimits(octokit, { gate, log });
    const Client = Octokit.plugin(limits, throttling, retry);
    const octokit = new Client({
        baseUrl: apiUrl,
        userAgent: options.userAgent,
        log: { debug: () => undefined, info: () => undefined, warn: log, error: log },
        request: { fetch: createTransport(transport), log: { debug: () => undefined, info: () => undefined, warn: log, error: log } },
        throttle: throttleOptions(options.writeSpacingMs ?? (isLocal ? 0 : 1000), start),
        retry: { retries: RETRIES, doNotRetry: FINAL_STATUSES, retryAfterBaseValue: options.retryPauseMs ?? (isLocal ? 10 : 1000) },
    });
    const sender = {
        octokit,
        redact,
        etags: options.etags ?? createEntityTagStore(),
        isAuthenticated: token !== undefined,
        headers: { accept: 'application/vnd.github+json', 'x-github-api-version': API_VERSION },
    };
    return {
        apiUrl,
        isAuthenticated: sender.isAuthenticated,
        get requestsMade() {
            return budget.made;
        },
        get requestsLeft() {
            return budget.left;
        },
        request: async (request) => sendRequest(sender, request),
        list: async (request) => listPages(sender, apiUrl, request),
        graphql: async (request) => sendGraphql(sender, apiUrl, request),
        stream: async (request) => sendStream(sender, transport, request),
    };
}
const MOST_AT_ONCE = 10;
function throttleOptions(writeSpacingMs, start) {
    const pace = (spacingMs) => new RequestPace(spacingMs, start);
    const slots = (most) => new RequestSlots(most);
    const queues = { global: slots(MOST_AT_ONCE), auth: slots(1), retryLimiter: slots(Number.POSITIVE_INFINITY) };
    return {
        ...queues,
        write: pace(writeSpacingMs),
        notifications: pace(3 * writeSpacingMs),
        search: pace(2 * writeSpacingMs),
        onRateLimit: () => undefined,
        onSecondaryRateLimit: () => undefined,
    };
}


/***/ }),

/***/ 79433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ unknownFrom)
/* harmony export */ });
function unknownFrom(failure) {
    return { known: false, reason: failure.reason, detail: failure.detail };
}


/***/ }),

/***/ 22611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextPage)
/* harmony export */ });
function nextPage(link, apiUrl) {
    const next = /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
    if (next === undefined)
        return undefined;
    const url = URL.canParse(next) ? new URL(next) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '')
        return 'foreign';
    if (!url.href.startsWith(`${apiUrl}/`))
        return 'foreign';
    return url.href.slice(apiUrl.length).replace(/[:{}]/g, encodeURIComponent);
}


/***/ }),

/***/ 12606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ permissionText)
});

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/permissions.json
const permissions_namespaceObject = /*#__PURE__*/JSON.parse('[{"permission":"actions_variables","title":"Variables","of":"repository","without":"a workflow passes what it sees with `vars-context: ${{ toJSON(vars) }}`","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens"},{"permission":"secrets","title":"Secrets","of":"repository","without":"`sar variables preflight` writes a job that tells which of the secrets that are used are empty","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens"},{"permission":"environments","title":"Environments","of":"repository","without":"`sar variables preflight` writes a job per environment that tells what is empty there","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens"},{"permission":"codespaces_secrets","title":"Codespaces secrets","of":"repository","without":"the layer stays unknown; every other layer is judged","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens"},{"permission":"dependabot_secrets","title":"Dependabot secrets","of":"repository","without":"the layer stays unknown; every other layer is judged","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens"},{"permission":"organization_actions_variables","title":"Variables","of":"organization","without":"what the organisation shares with the repository is still read, with the permission of the repository","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens"},{"permission":"organization_secrets","title":"Secrets","of":"organization","without":"what the organisation shares with the repository is still read, with the permission of the repository","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens"},{"permission":"organization_codespaces_secrets","title":"Codespaces secrets","of":"organization","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens"},{"permission":"organization_dependabot_secrets","title":"Dependabot secrets","of":"organization","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens"},{"permission":"organization_administration","title":"Administration","of":"organization","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens"},{"permission":"organization_self_hosted_runners","title":"Self-hosted runners","of":"organization","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens"},{"permission":"organization_projects","title":"Projects","of":"organization","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens"},{"permission":"members","title":"Members","of":"organization","without":"people who are named themselves count; members of teams do not","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens"},{"permission":"administration","title":"Administration","of":"repository","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens"},{"permission":"workflows","title":"Workflows","of":"repository","without":"files outside `.github/workflows` can still be changed","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens"},{"permission":"secret_scanning_alerts","title":"Secret scanning alerts","of":"repository","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens"},{"permission":"actions","title":"Actions","of":"repository","key":"actions","without":"workflow files are still checked; what ran, and starting a workflow, is not","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"},{"permission":"artifact_metadata","title":"Artifact metadata","of":"repository","key":"artifact-metadata","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"},{"permission":"attestations","title":"Attestations","of":"repository","key":"attestations","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"},{"permission":"checks","title":"Checks","of":"repository","key":"checks","without":"the annotations of jobs are not read, and no check run is published; logs and the result of the step still tell","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"},{"permission":"code_quality","title":"Code quality","of":"repository","key":"code-quality","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"},{"permission":"contents","title":"Contents","of":"repository","key":"contents","without":"everything that only reads the checkout still works","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"},{"permission":"deployments","title":"Deployments","of":"repository","key":"deployments","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"},{"permission":"discussions","title":"Discussions","of":"repository","key":"discussions","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"},{"permission":"issues","title":"Issues","of":"repository","key":"issues","without":"reports and summaries are still written; no issue is opened or changed, and where none can be read SAR writes nothing else either, since an issue may halt it","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"},{"permission":"packages","title":"Packages","of":"repository","key":"packages","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"},{"permission":"pages","title":"Pages","of":"repository","key":"pages","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"},{"permission":"pull_requests","title":"Pull requests","of":"repository","key":"pull-requests","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"},{"permission":"repository_projects","title":"Projects","of":"repository","key":"repository-projects","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"},{"permission":"security_events","title":"Code scanning alerts","of":"repository","key":"security-events","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"},{"permission":"statuses","title":"Commit statuses","of":"repository","key":"statuses","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"},{"permission":"vulnerability_alerts","title":"Dependabot alerts","of":"repository","key":"vulnerability-alerts","source":"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions","keyLevel":"read"},{"permission":"metadata","title":"Metadata","of":"repository","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens"}]');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/github/lib/client/permission-text.js

const KNOWN = new Map(permissions_namespaceObject.map((entry) => [entry.permission, entry]));
const LEVELS = { read: 'Read-only', write: 'Read and write', admin: 'Admin' };
function permissionText(accepted) {
    const sets = accepted
        .slice(0, 1000)
        .split(';')
        .map((set) => set.split(',').flatMap(readNeed))
        .filter((set) => set.length > 0);
    if (sets.length === 0)
        return undefined;
    const needs = sets.map((set) => set.map(({ name, level }) => `\`${name}: ${level}\``).join(' and ')).join(', or ');
    const ways = sets.map((set) => waysToGive(set)).join('; or ');
    const without = new Set(sets.flat().flatMap(({ name }) => KNOWN.get(name)?.without ?? []));
    const rest = without.size === 0 ? '' : ` Without it: ${[...without].join('; ')}.`;
    return `needs the permission ${needs}: ${ways}.${rest}`;
}
function readNeed(text) {
    const [, name, level] = /^\s*([a-z_]{1,60})\s*=\s*(read|write|admin)\s*$/.exec(text) ?? [];
    return name !== undefined && (level === 'read' || level === 'write' || level === 'admin') ? [{ name, level }] : [];
}
function waysToGive(set) {
    const settings = set.map(settingOf).join(' and ');
    const lines = set.map(lineOf);
    if (lines.every((line) => line !== undefined)) {
        const shown = lines.map((line) => `\`${line}\``).join(' and ');
        return `for GITHUB_TOKEN add ${shown} under \`permissions:\` of the workflow or job; for a GitHub App or a fine-grained token set ${settings}`;
    }
    return `GITHUB_TOKEN can never have it; use a GitHub App or a fine-grained token with ${settings}`;
}
function lineOf({ name, level }) {
    const entry = KNOWN.get(name);
    if (entry?.key === undefined || level === 'admin')
        return undefined;
    return entry.keyLevel === undefined || entry.keyLevel === level ? `${entry.key}: ${level}` : undefined;
}
function settingOf({ name, level }) {
    const entry = KNOWN.get(name);
    const of = entry?.of === 'organization' ? 'Organization' : 'Repository';
    return `"${of} permissions → ${entry?.title ?? name}: ${LEVELS[level]}"`;
}


/***/ }),

/***/ 15038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ rateLimitOf)
/* harmony export */ });
const SECONDARY_WAIT_SECONDS = 60;
const MOST_WAIT_SECONDS = 86_400;
const LIMITED = new Set([403, 429]);
function rateLimitOf(status, headers, message, earlier) {
    const limit = limitOf(status, headers, message, earlier);
    return limit === undefined ? undefined : { ...limit, waitSeconds: Math.min(limit.waitSeconds, MOST_WAIT_SECONDS) };
}
function limitOf(status, headers, message, earlier) {
    const told = LIMITED.has(status) || status === 503 ? secondsOf(headers['retry-after'], headers['date']) : undefined;
    if (told !== undefined)
        return { kind: 'told', waitSeconds: told };
    if (!LIMITED.has(status))
        return undefined;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0' && Number.isSafeInteger(reset)) {
        return { kind: 'primary', waitSeconds: secondsUntil(reset * 1000, headers['date']) + 1 };
    }
    if (status === 429 || /secondary rate limit|abuse detection/i.test(message)) {
        return { kind: 'secondary', waitSeconds: SECONDARY_WAIT_SECONDS * 2 ** earlier };
    }
    return undefined;
}
function secondsOf(text, date) {
    if (text === undefined)
        return undefined;
    if (/^\d+$/.test(text))
        return Math.max(Number(text), 1);
    const time = /^[A-Z][a-z]+, \d/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? SECONDARY_WAIT_SECONDS : Math.max(secondsUntil(time, date), 1);
}
function secondsUntil(timeMs, date) {
    const sentMs = Date.parse(date ?? '');
    return Number.isNaN(sentMs) ? SECONDARY_WAIT_SECONDS : Math.max(Math.ceil((timeMs - sentMs) / 1000), 0);
}


/***/ }),

/***/ 1009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ translateError)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99770);
/* harmony import */ var _permission_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12606);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15038);



const ARCHIVED = /\bwas archived so is read-only\b/i;
function translateError(failed) {
    const { reason, why } = judge(failed);
    return { reason, detail: `cannot ${failed.label}: ${why}` };
}
function judge(failed) {
    const { status, headers, message, isAuthenticated } = failed;
    const said = message === '' ? '' : `: ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .quoteUntrusted */ .X)(message, 300)}`;
    if (status === undefined)
        return { reason: 'unreachable', why: `GitHub could not be reached${said}` };
    if (status < 500 && (0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .rateLimitOf */ .t)(status, headers, message, 0) !== undefined) {
        return {
            reason: 'rate-limited',
            why: `GitHub's rate limit is used up (HTTP ${status})${said}. Run it again later, or with a token that has a larger limit`,
        };
    }
    if (status >= 500)
        return { reason: 'unreachable', why: `GitHub answered with HTTP ${status}${said}. Run it again later` };
    if (status === 401)
        return isAuthenticated ? badToken(said) : noToken(failed, 'GitHub answers nobody without a token');
    if (status === 403)
        return forbidden(failed, said);
    if (status === 404)
        return notFound(failed);
    if (status === 410)
        return { reason: 'not-configured', why: `it is switched off there (HTTP 410)${said}` };
    return { reason: 'failed', why: `GitHub answered with HTTP ${status}${said}` };
}
function badToken(said) {
    return {
        reason: 'forbidden',
        why: `GitHub does not accept the token (HTTP 401)${said}. It is mistyped, expired or revoked: pass a new one`,
    };
}
function noToken(failed, what) {
    const need = needOf(failed);
    return { reason: 'no-token', why: `${what}. Pass a token${need === undefined ? '' : `; it ${need}`}` };
}
function forbidden(failed, said) {
    if (!failed.isAuthenticated)
        return noToken(failed, `GitHub does not answer it without a token (HTTP 403)${said}`);
    if (failed.headers['x-github-sso']?.startsWith('required') === true) {
        return {
            reason: 'forbidden',
            why: 'the organisation asks for single sign-on (HTTP 403): authorise the token for it in its settings, under "Configure SSO"',
        };
    }
    if (ARCHIVED.test(failed.message)) {
        return { reason: 'forbidden', why: 'the repository is archived, which makes it read-only (HTTP 403). Unarchive it in its settings' };
    }
    const need = needOf(failed);
    return { reason: 'forbidden', why: need === undefined ? `GitHub forbids it (HTTP 403)${said}` : `the token ${need} (HTTP 403${said})` };
}
function notFound(failed) {
    const what = 'GitHub finds nothing there (HTTP 404)';
    if (!failed.isAuthenticated)
        return noToken(failed, `${what}, which is also its answer about what is private`);
    const need = needOf(failed);
    const other = need === undefined ? 'the token may not see it: check its repositories and permissions' : `it is a permission: the token ${need}`;
    return { reason: 'forbidden', why: `${what}. Either it does not exist, or ${other}` };
}
function needOf({ headers, needs }) {
    return (0,_permission_text_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionText */ .J)(headers['x-accepted-github-permissions'] ?? '') ?? (0,_permission_text_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionText */ .J)(needs ?? '');
}


/***/ }),

/***/ 37322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ LAYER_LISTS),
/* harmony export */   Q: () => (/* binding */ ORGANIZATION_LISTS)
/* harmony export */ });
const variables = { key: 'variables', perPage: 30 };
const secrets = { key: 'secrets', perPage: 100 };
const LAYER_LISTS = {
    'repo-vars': { path: '/repos/{owner}/{repo}/actions/variables', needs: 'actions_variables=read', title: 'the variables', ...variables },
    'env-vars': {
        path: '/repos/{owner}/{repo}/environments/{environment_name}/variables',
        needs: 'environments=read',
        title: 'the variables',
        ...variables,
    },
    'org-vars': {
        path: '/repos/{owner}/{repo}/actions/organization-variables',
        needs: 'actions_variables=read',
        title: "the organisation's variables",
        ...variables,
    },
    'repo-secrets': { path: '/repos/{owner}/{repo}/actions/secrets', needs: 'secrets=read', title: 'the names of the secrets', ...secrets },
    'env-secrets': {
        path: '/repos/{owner}/{repo}/environments/{environment_name}/secrets',
        needs: 'environments=read',
        title: 'the names of the secrets',
        ...secrets,
    },
    'org-secrets': {
        path: '/repos/{owner}/{repo}/actions/organization-secrets',
        needs: 'secrets=read',
        title: "the names of the organisation's secrets",
        ...secrets,
    },
    codespace: {
        path: '/repos/{owner}/{repo}/codespaces/secrets',
        needs: 'codespaces_secrets=write',
        title: 'the names of the Codespaces secrets',
        ...secrets,
    },
    dependabot: {
        path: '/repos/{owner}/{repo}/dependabot/secrets',
        needs: 'dependabot_secrets=read',
        title: 'the names of the Dependabot secrets',
        ...secrets,
    },
};
const ORGANIZATION_LISTS = {
    'org-secrets': { path: '/orgs/{org}/actions/secrets', needs: 'organization_secrets=read', title: 'the names of all secrets', ...secrets },
    'org-vars': { path: '/orgs/{org}/actions/variables', needs: 'organization_actions_variables=read', title: 'all variables', ...variables },
};


/***/ }),

/***/ 38603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ownerText),
/* harmony export */   f: () => (/* binding */ listEntries)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99770);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52222);
/* harmony import */ var _plain_or_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79785);
/* harmony import */ var _read_live_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90528);




async function listEntries(client, list, of) {
    const label = `read ${list.title} of ${ownerText(of)}`;
    if (!client.isAuthenticated)
        return { ok: false, failure: (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .anonymousFailure */ .k)(label, list.needs) };
    const { owner, repo = '', environment = '' } = of;
    const parameters = { owner, repo, environment_name: environment, org: owner };
    const item = list.key === 'variables' ? _read_live_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariable */ .n : _read_live_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .readLiveEntry */ .X;
    return client.list({ ...list, parameters, label, isCounted: true, identity: ({ name }) => name, item });
}
function ownerText({ owner, repo, environment }) {
    if (repo === undefined)
        return `the organisation ${(0,_plain_or_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .plainOrQuoted */ .E)(owner)}`;
    const name = `${(0,_plain_or_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .plainOrQuoted */ .E)(owner)}/${(0,_plain_or_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .plainOrQuoted */ .E)(repo)}`;
    return environment === undefined ? name : `${name}, environment ${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .quoteUntrusted */ .X)(environment)}`;
}


/***/ }),

/***/ 79785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ plainOrQuoted)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99770);

function plainOrQuoted(name) {
    return /^[\w.-]{1,255}$/.test(name) ? name : (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .quoteUntrusted */ .X)(name);
}


/***/ }),

/***/ 90528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readLiveEntry),
/* harmony export */   n: () => (/* binding */ readVariable)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84894);

const NAME = /^[\w.-]{1,500}$/;
function readLiveEntry(value) {
    const { name, value: text, created_at: created, updated_at: updated } = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .asRecord */ .q)(value) ?? {};
    if (typeof name !== 'string' || !NAME.test(name) || (text !== undefined && typeof text !== 'string'))
        return undefined;
    const createdAt = readTime(created);
    const updatedAt = readTime(updated);
    if (createdAt === null || updatedAt === null)
        return undefined;
    return {
        name: name.toUpperCase(),
        ...(text === undefined ? {} : { value: text }),
        ...(createdAt === undefined ? {} : { createdAt }),
        ...(updatedAt === undefined ? {} : { updatedAt }),
    };
}
function readVariable(value) {
    const entry = readLiveEntry(value);
    return entry?.value === undefined ? undefined : entry;
}
function readTime(value) {
    if (value === undefined)
        return undefined;
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z');
}


/***/ }),

/***/ 76516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ repositoryFacts)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27339);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79433);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84894);


function repositoryFacts(client, { owner, repo }) {
    let asked;
    return async () => {
        asked ??= ask(client, owner, repo);
        return asked;
    };
}
async function ask(client, owner, repo) {
    const label = `read the repository ${owner}/${repo}`;
    const result = await client.request({ method: 'GET', path: '/repos/{owner}/{repo}', parameters: { owner, repo }, label });
    if (!result.ok)
        return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFrom */ .N)(result.failure);
    const id = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .q)(result.body)?.['id'];
    const type = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .q)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .q)(result.body)?.['owner'])?.['type'];
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || typeof type !== 'string') {
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L)('failed', `cannot ${label}: the answer has an unexpected shape`);
    }
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)({ id, isOfOrganization: type === 'Organization' });
}


/***/ }),

/***/ 48952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readRepositoryName)
/* harmony export */ });
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52731);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99770);

function readRepositoryName(text) {
    const [, owner, repo] = /^([A-Za-z0-9_-]{1,100})\/([A-Za-z0-9._-]{1,100})$/.exec(text) ?? [];
    if (owner === undefined || repo === undefined || repo === '.' || repo === '..') {
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_sar_baseline__WEBPACK_IMPORTED_MODULE_1__/* .quoteUntrusted */ .X)(text)} is no repository: write it as owner/repository`);
    }
    return { owner, repo };
}


/***/ })

};
