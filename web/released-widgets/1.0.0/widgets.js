// node_modules/@lit/reactive-element/css-tag.js
var e = globalThis, t = e.ShadowRoot && (e.ShadyCSS === void 0 || e.ShadyCSS.nativeShadow) && "adoptedStyleSheets" in Document.prototype && "replace" in CSSStyleSheet.prototype, n = Symbol(), r = /* @__PURE__ */ new WeakMap(), i = class {
	constructor(e, t, r) {
		if (this._$cssResult$ = !0, r !== n) throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");
		this.cssText = e, this.t = t;
	}
	get styleSheet() {
		let e = this.o, n = this.t;
		if (t && e === void 0) {
			let t = n !== void 0 && n.length === 1;
			t && (e = r.get(n)), e === void 0 && ((this.o = e = new CSSStyleSheet()).replaceSync(this.cssText), t && r.set(n, e));
		}
		return e;
	}
	toString() {
		return this.cssText;
	}
}, a = (e) => new i(typeof e == "string" ? e : e + "", void 0, n), o = (e, ...t) => new i(e.length === 1 ? e[0] : t.reduce((t, n, r) => t + ((e) => {
	if (!0 === e._$cssResult$) return e.cssText;
	if (typeof e == "number") return e;
	throw Error("Value passed to 'css' function must be a 'css' function result: " + e + ". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.");
})(n) + e[r + 1], e[0]), e, n), s = (n, r) => {
	if (t) n.adoptedStyleSheets = r.map((e) => e instanceof CSSStyleSheet ? e : e.styleSheet);
	else for (let t of r) {
		let r = document.createElement("style"), i = e.litNonce;
		i !== void 0 && r.setAttribute("nonce", i), r.textContent = t.cssText, n.appendChild(r);
	}
}, c = t ? (e) => e : (e) => e instanceof CSSStyleSheet ? ((e) => {
	let t = "";
	for (let n of e.cssRules) t += n.cssText;
	return a(t);
})(e) : e, { is: l, defineProperty: u, getOwnPropertyDescriptor: d, getOwnPropertyNames: ee, getOwnPropertySymbols: te, getPrototypeOf: ne } = Object, f = globalThis, re = f.trustedTypes, ie = re ? re.emptyScript : "", ae = f.reactiveElementPolyfillSupport, p = (e, t) => e, m = {
	toAttribute(e, t) {
		switch (t) {
			case Boolean:
				e = e ? ie : null;
				break;
			case Object:
			case Array: e = e == null ? e : JSON.stringify(e);
		}
		return e;
	},
	fromAttribute(e, t) {
		let n = e;
		switch (t) {
			case Boolean:
				n = e !== null;
				break;
			case Number:
				n = e === null ? null : Number(e);
				break;
			case Object:
			case Array: try {
				n = JSON.parse(e);
			} catch {
				n = null;
			}
		}
		return n;
	}
}, h = (e, t) => !l(e, t), g = {
	attribute: !0,
	type: String,
	converter: m,
	reflect: !1,
	useDefault: !1,
	hasChanged: h
};
Symbol.metadata ??= Symbol("metadata"), f.litPropertyMetadata ??= /* @__PURE__ */ new WeakMap();
var _ = class extends HTMLElement {
	static addInitializer(e) {
		this._$Ei(), (this.l ??= []).push(e);
	}
	static get observedAttributes() {
		return this.finalize(), this._$Eh && [...this._$Eh.keys()];
	}
	static createProperty(e, t = g) {
		if (t.state && (t.attribute = !1), this._$Ei(), this.prototype.hasOwnProperty(e) && ((t = Object.create(t)).wrapped = !0), this.elementProperties.set(e, t), !t.noAccessor) {
			let n = Symbol(), r = this.getPropertyDescriptor(e, n, t);
			r !== void 0 && u(this.prototype, e, r);
		}
	}
	static getPropertyDescriptor(e, t, n) {
		let { get: r, set: i } = d(this.prototype, e) ?? {
			get() {
				return this[t];
			},
			set(e) {
				this[t] = e;
			}
		};
		return {
			get: r,
			set(t) {
				let a = r == null ? void 0 : r.call(this);
				i == null || i.call(this, t), this.requestUpdate(e, a, n);
			},
			configurable: !0,
			enumerable: !0
		};
	}
	static getPropertyOptions(e) {
		return this.elementProperties.get(e) ?? g;
	}
	static _$Ei() {
		if (this.hasOwnProperty(p("elementProperties"))) return;
		let e = ne(this);
		e.finalize(), e.l !== void 0 && (this.l = [...e.l]), this.elementProperties = new Map(e.elementProperties);
	}
	static finalize() {
		if (this.hasOwnProperty(p("finalized"))) return;
		if (this.finalized = !0, this._$Ei(), this.hasOwnProperty(p("properties"))) {
			let e = this.properties, t = [...ee(e), ...te(e)];
			for (let n of t) this.createProperty(n, e[n]);
		}
		let e = this[Symbol.metadata];
		if (e !== null) {
			let t = litPropertyMetadata.get(e);
			if (t !== void 0) for (let [e, n] of t) this.elementProperties.set(e, n);
		}
		this._$Eh = /* @__PURE__ */ new Map();
		for (let [e, t] of this.elementProperties) {
			let n = this._$Eu(e, t);
			n !== void 0 && this._$Eh.set(n, e);
		}
		this.elementStyles = this.finalizeStyles(this.styles);
	}
	static finalizeStyles(e) {
		let t = [];
		if (Array.isArray(e)) {
			let n = new Set(e.flat(1 / 0).reverse());
			for (let e of n) t.unshift(c(e));
		} else e !== void 0 && t.push(c(e));
		return t;
	}
	static _$Eu(e, t) {
		let n = t.attribute;
		return !1 === n ? void 0 : typeof n == "string" ? n : typeof e == "string" ? e.toLowerCase() : void 0;
	}
	constructor() {
		super(), this._$Ep = void 0, this.isUpdatePending = !1, this.hasUpdated = !1, this._$Em = null, this._$Ev();
	}
	_$Ev() {
		var e;
		this._$ES = new Promise((e) => this.enableUpdating = e), this._$AL = /* @__PURE__ */ new Map(), this._$E_(), this.requestUpdate(), (e = this.constructor.l) == null || e.forEach((e) => e(this));
	}
	addController(e) {
		var t;
		(this._$EO ??= /* @__PURE__ */ new Set()).add(e), this.renderRoot !== void 0 && this.isConnected && ((t = e.hostConnected) == null || t.call(e));
	}
	removeController(e) {
		var t;
		(t = this._$EO) == null || t.delete(e);
	}
	_$E_() {
		let e = /* @__PURE__ */ new Map(), t = this.constructor.elementProperties;
		for (let n of t.keys()) this.hasOwnProperty(n) && (e.set(n, this[n]), delete this[n]);
		e.size > 0 && (this._$Ep = e);
	}
	createRenderRoot() {
		let e = this.shadowRoot ?? this.attachShadow(this.constructor.shadowRootOptions);
		return s(e, this.constructor.elementStyles), e;
	}
	connectedCallback() {
		var e;
		this.renderRoot ??= this.createRenderRoot(), this.enableUpdating(!0), (e = this._$EO) == null || e.forEach((e) => {
			var t;
			return (t = e.hostConnected) == null ? void 0 : t.call(e);
		});
	}
	enableUpdating(e) {}
	disconnectedCallback() {
		var e;
		(e = this._$EO) == null || e.forEach((e) => {
			var t;
			return (t = e.hostDisconnected) == null ? void 0 : t.call(e);
		});
	}
	attributeChangedCallback(e, t, n) {
		this._$AK(e, n);
	}
	_$ET(e, t) {
		let n = this.constructor.elementProperties.get(e), r = this.constructor._$Eu(e, n);
		if (r !== void 0 && !0 === n.reflect) {
			var i;
			let a = (((i = n.converter) == null ? void 0 : i.toAttribute) === void 0 ? m : n.converter).toAttribute(t, n.type);
			this._$Em = e, a == null ? this.removeAttribute(r) : this.setAttribute(r, a), this._$Em = null;
		}
	}
	_$AK(e, t) {
		let n = this.constructor, r = n._$Eh.get(e);
		if (r !== void 0 && this._$Em !== r) {
			var i, a;
			let e = n.getPropertyOptions(r), o = typeof e.converter == "function" ? { fromAttribute: e.converter } : ((i = e.converter) == null ? void 0 : i.fromAttribute) === void 0 ? m : e.converter;
			this._$Em = r;
			let s = o.fromAttribute(t, e.type);
			this[r] = s ?? ((a = this._$Ej) == null ? void 0 : a.get(r)) ?? s, this._$Em = null;
		}
	}
	requestUpdate(e, t, n, r = !1, i) {
		if (e !== void 0) {
			var a;
			let o = this.constructor;
			if (!1 === r && (i = this[e]), n ??= o.getPropertyOptions(e), !((n.hasChanged ?? h)(i, t) || n.useDefault && n.reflect && i === ((a = this._$Ej) == null ? void 0 : a.get(e)) && !this.hasAttribute(o._$Eu(e, n)))) return;
			this.C(e, t, n);
		}
		!1 === this.isUpdatePending && (this._$ES = this._$EP());
	}
	C(e, t, { useDefault: n, reflect: r, wrapped: i }, a) {
		n && !(this._$Ej ??= /* @__PURE__ */ new Map()).has(e) && (this._$Ej.set(e, a ?? t ?? this[e]), !0 !== i || a !== void 0) || (this._$AL.has(e) || (this.hasUpdated || n || (t = void 0), this._$AL.set(e, t)), !0 === r && this._$Em !== e && (this._$Eq ??= /* @__PURE__ */ new Set()).add(e));
	}
	async _$EP() {
		this.isUpdatePending = !0;
		try {
			await this._$ES;
		} catch (e) {
			Promise.reject(e);
		}
		let e = this.scheduleUpdate();
		return e != null && await e, !this.isUpdatePending;
	}
	scheduleUpdate() {
		return this.performUpdate();
	}
	performUpdate() {
		if (!this.isUpdatePending) return;
		if (!this.hasUpdated) {
			if (this.renderRoot ??= this.createRenderRoot(), this._$Ep) {
				for (let [e, t] of this._$Ep) this[e] = t;
				this._$Ep = void 0;
			}
			let e = this.constructor.elementProperties;
			if (e.size > 0) for (let [t, n] of e) {
				let { wrapped: e } = n, r = this[t];
				!0 !== e || this._$AL.has(t) || r === void 0 || this.C(t, void 0, n, r);
			}
		}
		let e = !1, t = this._$AL;
		try {
			var n;
			e = this.shouldUpdate(t), e ? (this.willUpdate(t), (n = this._$EO) == null || n.forEach((e) => {
				var t;
				return (t = e.hostUpdate) == null ? void 0 : t.call(e);
			}), this.update(t)) : this._$EM();
		} catch (t) {
			throw e = !1, this._$EM(), t;
		}
		e && this._$AE(t);
	}
	willUpdate(e) {}
	_$AE(e) {
		var t;
		(t = this._$EO) == null || t.forEach((e) => {
			var t;
			return (t = e.hostUpdated) == null ? void 0 : t.call(e);
		}), this.hasUpdated || (this.hasUpdated = !0, this.firstUpdated(e)), this.updated(e);
	}
	_$EM() {
		this._$AL = /* @__PURE__ */ new Map(), this.isUpdatePending = !1;
	}
	get updateComplete() {
		return this.getUpdateComplete();
	}
	getUpdateComplete() {
		return this._$ES;
	}
	shouldUpdate(e) {
		return !0;
	}
	update(e) {
		this._$Eq &&= this._$Eq.forEach((e) => this._$ET(e, this[e])), this._$EM();
	}
	updated(e) {}
	firstUpdated(e) {}
};
_.elementStyles = [], _.shadowRootOptions = { mode: "open" }, _[p("elementProperties")] = /* @__PURE__ */ new Map(), _[p("finalized")] = /* @__PURE__ */ new Map(), ae == null || ae({ ReactiveElement: _ }), (f.reactiveElementVersions ??= []).push("2.1.2");
// node_modules/lit-html/lit-html.js
var v = globalThis, y = (e) => e, b = v.trustedTypes, oe = b ? b.createPolicy("lit-html", { createHTML: (e) => e }) : void 0, se = "$lit$", x = `lit$${Math.random().toFixed(9).slice(2)}$`, ce = "?" + x, le = `<${ce}>`, S = document, C = () => S.createComment(""), w = (e) => e === null || typeof e != "object" && typeof e != "function", T = Array.isArray, ue = (e) => T(e) || typeof (e == null ? void 0 : e[Symbol.iterator]) == "function", E = "[ 	\n\f\r]", D = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g, O = /-->/g, k = />/g, A = RegExp(`>|${E}(?:([^\\s"'>=/]+)(${E}*=${E}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`, "g"), j = /'/g, M = /"/g, N = /^(?:script|style|textarea|title)$/i, P = ((e) => (t, ...n) => ({
	_$litType$: e,
	strings: t,
	values: n
}))(1), F = Symbol.for("lit-noChange"), I = Symbol.for("lit-nothing"), L = /* @__PURE__ */ new WeakMap(), R = S.createTreeWalker(S, 129);
function z(e, t) {
	if (!T(e) || !e.hasOwnProperty("raw")) throw Error("invalid template strings array");
	return oe === void 0 ? t : oe.createHTML(t);
}
var de = (e, t) => {
	let n = e.length - 1, r = [], i, a = t === 2 ? "<svg>" : t === 3 ? "<math>" : "", o = D;
	for (let t = 0; t < n; t++) {
		let n = e[t], s, c, l = -1, u = 0;
		for (; u < n.length && (o.lastIndex = u, c = o.exec(n), c !== null);) u = o.lastIndex, o === D ? c[1] === "!--" ? o = O : c[1] === void 0 ? c[2] === void 0 ? c[3] !== void 0 && (o = A) : (N.test(c[2]) && (i = RegExp("</" + c[2], "g")), o = A) : o = k : o === A ? c[0] === ">" ? (o = i ?? D, l = -1) : c[1] === void 0 ? l = -2 : (l = o.lastIndex - c[2].length, s = c[1], o = c[3] === void 0 ? A : c[3] === "\"" ? M : j) : o === M || o === j ? o = A : o === O || o === k ? o = D : (o = A, i = void 0);
		let d = o === A && e[t + 1].startsWith("/>") ? " " : "";
		a += o === D ? n + le : l >= 0 ? (r.push(s), n.slice(0, l) + se + n.slice(l) + x + d) : n + x + (l === -2 ? t : d);
	}
	return [z(e, a + (e[n] || "<?>") + (t === 2 ? "</svg>" : t === 3 ? "</math>" : "")), r];
}, B = class e {
	constructor({ strings: t, _$litType$: n }, r) {
		let i;
		this.parts = [];
		let a = 0, o = 0, s = t.length - 1, c = this.parts, [l, u] = de(t, n);
		if (this.el = e.createElement(l, r), R.currentNode = this.el.content, n === 2 || n === 3) {
			let e = this.el.content.firstChild;
			e.replaceWith(...e.childNodes);
		}
		for (; (i = R.nextNode()) !== null && c.length < s;) {
			if (i.nodeType === 1) {
				if (i.hasAttributes()) for (let e of i.getAttributeNames()) if (e.endsWith(se)) {
					let t = u[o++], n = i.getAttribute(e).split(x), r = /([.?@])?(.*)/.exec(t);
					c.push({
						type: 1,
						index: a,
						name: r[2],
						strings: n,
						ctor: r[1] === "." ? pe : r[1] === "?" ? me : r[1] === "@" ? he : U
					}), i.removeAttribute(e);
				} else e.startsWith(x) && (c.push({
					type: 6,
					index: a
				}), i.removeAttribute(e));
				if (N.test(i.tagName)) {
					let e = i.textContent.split(x), t = e.length - 1;
					if (t > 0) {
						i.textContent = b ? b.emptyScript : "";
						for (let n = 0; n < t; n++) i.append(e[n], C()), R.nextNode(), c.push({
							type: 2,
							index: ++a
						});
						i.append(e[t], C());
					}
				}
			} else if (i.nodeType === 8) {
				if (i.data === ce) c.push({
					type: 2,
					index: a
				});
				else {
					let e = -1;
					for (; (e = i.data.indexOf(x, e + 1)) !== -1;) c.push({
						type: 7,
						index: a
					}), e += x.length - 1;
				}
			}
			a++;
		}
	}
	static createElement(e, t) {
		let n = S.createElement("template");
		return n.innerHTML = e, n;
	}
};
function V(e, t, n = e, r) {
	var i, a;
	if (t === F) return t;
	let o = r === void 0 ? n._$Cl : (i = n._$Co) == null ? void 0 : i[r], s = w(t) ? void 0 : t._$litDirective$;
	return (o == null ? void 0 : o.constructor) !== s && (o == null || (a = o._$AO) == null || a.call(o, !1), s === void 0 ? o = void 0 : (o = new s(e), o._$AT(e, n, r)), r === void 0 ? n._$Cl = o : (n._$Co ??= [])[r] = o), o !== void 0 && (t = V(e, o._$AS(e, t.values), o, r)), t;
}
var fe = class {
	constructor(e, t) {
		this._$AV = [], this._$AN = void 0, this._$AD = e, this._$AM = t;
	}
	get parentNode() {
		return this._$AM.parentNode;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	u(e) {
		let { el: { content: t }, parts: n } = this._$AD, r = ((e == null ? void 0 : e.creationScope) ?? S).importNode(t, !0);
		R.currentNode = r;
		let i = R.nextNode(), a = 0, o = 0, s = n[0];
		for (; s !== void 0;) {
			if (a === s.index) {
				let t;
				s.type === 2 ? t = new H(i, i.nextSibling, this, e) : s.type === 1 ? t = new s.ctor(i, s.name, s.strings, this, e) : s.type === 6 && (t = new ge(i, this, e)), this._$AV.push(t), s = n[++o];
			}
			a !== (s == null ? void 0 : s.index) && (i = R.nextNode(), a++);
		}
		return R.currentNode = S, r;
	}
	p(e) {
		let t = 0;
		for (let n of this._$AV) n !== void 0 && (n.strings === void 0 ? n._$AI(e[t]) : (n._$AI(e, n, t), t += n.strings.length - 2)), t++;
	}
}, H = class e {
	get _$AU() {
		var e;
		return ((e = this._$AM) == null ? void 0 : e._$AU) ?? this._$Cv;
	}
	constructor(e, t, n, r) {
		this.type = 2, this._$AH = I, this._$AN = void 0, this._$AA = e, this._$AB = t, this._$AM = n, this.options = r, this._$Cv = (r == null ? void 0 : r.isConnected) ?? !0;
	}
	get parentNode() {
		let e = this._$AA.parentNode, t = this._$AM;
		return t !== void 0 && (e == null ? void 0 : e.nodeType) === 11 && (e = t.parentNode), e;
	}
	get startNode() {
		return this._$AA;
	}
	get endNode() {
		return this._$AB;
	}
	_$AI(e, t = this) {
		e = V(this, e, t), w(e) ? e === I || e == null || e === "" ? (this._$AH !== I && this._$AR(), this._$AH = I) : e !== this._$AH && e !== F && this._(e) : e._$litType$ === void 0 ? e.nodeType === void 0 ? ue(e) ? this.k(e) : this._(e) : this.T(e) : this.$(e);
	}
	O(e) {
		return this._$AA.parentNode.insertBefore(e, this._$AB);
	}
	T(e) {
		this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
	}
	_(e) {
		this._$AH !== I && w(this._$AH) ? this._$AA.nextSibling.data = e : this.T(S.createTextNode(e)), this._$AH = e;
	}
	$(e) {
		var t;
		let { values: n, _$litType$: r } = e, i = typeof r == "number" ? this._$AC(e) : (r.el === void 0 && (r.el = B.createElement(z(r.h, r.h[0]), this.options)), r);
		if (((t = this._$AH) == null ? void 0 : t._$AD) === i) this._$AH.p(n);
		else {
			let e = new fe(i, this), t = e.u(this.options);
			e.p(n), this.T(t), this._$AH = e;
		}
	}
	_$AC(e) {
		let t = L.get(e.strings);
		return t === void 0 && L.set(e.strings, t = new B(e)), t;
	}
	k(t) {
		T(this._$AH) || (this._$AH = [], this._$AR());
		let n = this._$AH, r, i = 0;
		for (let a of t) i === n.length ? n.push(r = new e(this.O(C()), this.O(C()), this, this.options)) : r = n[i], r._$AI(a), i++;
		i < n.length && (this._$AR(r && r._$AB.nextSibling, i), n.length = i);
	}
	_$AR(e = this._$AA.nextSibling, t) {
		var n;
		for ((n = this._$AP) == null || n.call(this, !1, !0, t); e !== this._$AB;) {
			let t = y(e).nextSibling;
			y(e).remove(), e = t;
		}
	}
	setConnected(e) {
		var t;
		this._$AM === void 0 && (this._$Cv = e, (t = this._$AP) == null || t.call(this, e));
	}
}, U = class {
	get tagName() {
		return this.element.tagName;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	constructor(e, t, n, r, i) {
		this.type = 1, this._$AH = I, this._$AN = void 0, this.element = e, this.name = t, this._$AM = r, this.options = i, n.length > 2 || n[0] !== "" || n[1] !== "" ? (this._$AH = Array(n.length - 1).fill(/* @__PURE__ */ new String()), this.strings = n) : this._$AH = I;
	}
	_$AI(e, t = this, n, r) {
		let i = this.strings, a = !1;
		if (i === void 0) e = V(this, e, t, 0), a = !w(e) || e !== this._$AH && e !== F, a && (this._$AH = e);
		else {
			let r = e, o, s;
			for (e = i[0], o = 0; o < i.length - 1; o++) s = V(this, r[n + o], t, o), s === F && (s = this._$AH[o]), a ||= !w(s) || s !== this._$AH[o], s === I ? e = I : e !== I && (e += (s ?? "") + i[o + 1]), this._$AH[o] = s;
		}
		a && !r && this.j(e);
	}
	j(e) {
		e === I ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e ?? "");
	}
}, pe = class extends U {
	constructor() {
		super(...arguments), this.type = 3;
	}
	j(e) {
		this.element[this.name] = e === I ? void 0 : e;
	}
}, me = class extends U {
	constructor() {
		super(...arguments), this.type = 4;
	}
	j(e) {
		this.element.toggleAttribute(this.name, !!e && e !== I);
	}
}, he = class extends U {
	constructor(e, t, n, r, i) {
		super(e, t, n, r, i), this.type = 5;
	}
	_$AI(e, t = this) {
		if ((e = V(this, e, t, 0) ?? I) === F) return;
		let n = this._$AH, r = e === I && n !== I || e.capture !== n.capture || e.once !== n.once || e.passive !== n.passive, i = e !== I && (n === I || r);
		r && this.element.removeEventListener(this.name, this, n), i && this.element.addEventListener(this.name, this, e), this._$AH = e;
	}
	handleEvent(e) {
		var t;
		typeof this._$AH == "function" ? this._$AH.call(((t = this.options) == null ? void 0 : t.host) ?? this.element, e) : this._$AH.handleEvent(e);
	}
}, ge = class {
	constructor(e, t, n) {
		this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = n;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	_$AI(e) {
		V(this, e);
	}
}, W = v.litHtmlPolyfillSupport;
W == null || W(B, H), (v.litHtmlVersions ??= []).push("3.3.3");
var _e = (e, t, n) => {
	let r = (n == null ? void 0 : n.renderBefore) ?? t, i = r._$litPart$;
	if (i === void 0) {
		let e = (n == null ? void 0 : n.renderBefore) ?? null;
		r._$litPart$ = i = new H(t.insertBefore(C(), e), e, void 0, n ?? {});
	}
	return i._$AI(e), i;
}, G, K = globalThis, q = class extends _ {
	constructor() {
		super(...arguments), this.renderOptions = { host: this }, this._$Do = void 0;
	}
	createRenderRoot() {
		let e = super.createRenderRoot();
		return this.renderOptions.renderBefore ??= e.firstChild, e;
	}
	update(e) {
		let t = this.render();
		this.hasUpdated || (this.renderOptions.isConnected = this.isConnected), super.update(e), this._$Do = _e(t, this.renderRoot, this.renderOptions);
	}
	connectedCallback() {
		var e;
		super.connectedCallback(), (e = this._$Do) == null || e.setConnected(!0);
	}
	disconnectedCallback() {
		var e;
		super.disconnectedCallback(), (e = this._$Do) == null || e.setConnected(!1);
	}
	render() {
		return F;
	}
};
q._$litElement$ = !0, q.finalized = !0, (G = K.litElementHydrateSupport) == null || G.call(K, { LitElement: q });
var ve = K.litElementPolyfillSupport;
ve == null || ve({ LitElement: q }), (K.litElementVersions ??= []).push("4.2.2");
// ../schema/operations/widgets/Eligibility.graphql
var ye = "sha256:db0cc9e316c073573b5102e20bb8a81980e2421e22dc8818837c4a134935da0f";
// \0@oxc-project+runtime@0.156.0/helpers/esm/typeof.js
function J(e) {
	"@babel/helpers - typeof";
	return J = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
		return typeof e;
	} : function(e) {
		return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
	}, J(e);
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/toPrimitive.js
function be(e, t) {
	if (J(e) != "object" || !e) return e;
	var n = e[Symbol.toPrimitive];
	if (n !== void 0) {
		var r = n.call(e, t || "default");
		if (J(r) != "object") return r;
		throw TypeError("@@toPrimitive must return a primitive value.");
	}
	return (t === "string" ? String : Number)(e);
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/toPropertyKey.js
function xe(e) {
	var t = be(e, "string");
	return J(t) == "symbol" ? t : t + "";
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/defineProperty.js
function Y(e, t, n) {
	return (t = xe(t)) in e ? Object.defineProperty(e, t, {
		value: n,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[t] = n, e;
}
// browser/api.ts
var X = class extends Error {
	constructor(e, t = []) {
		super(e), Y(this, "name", "NoAnswer"), Y(this, "code", void 0), Y(this, "problems", void 0), this.code = e, this.problems = t;
	}
}, Se = 15e3;
async function Ce(e, t, n) {
	var r;
	let i = await we(e, JSON.stringify({
		documentId: t,
		variables: n
	})), a = (r = i.errors) == null ? void 0 : r[0];
	if (a === void 0 && i.data) return i.data;
	let { code: o = "INTERNAL_ERROR", problems: s = [] } = (a == null ? void 0 : a.extensions) ?? {};
	throw new X(o, s);
}
async function we(e, t) {
	let n = new AbortController(), r = setTimeout(() => n.abort(), Se);
	try {
		return await (await fetch(e, {
			method: "POST",
			headers: {
				"Content-Type": "application/json",
				Accept: "application/json"
			},
			body: t,
			credentials: "omit",
			cache: "no-store",
			signal: n.signal
		})).json();
	} catch {
		throw new X("UNREACHABLE");
	} finally {
		clearTimeout(r);
	}
}
// model/dates.js
var Te = /^(\d{4})-(\d{2})-(\d{2})$/;
function Ee(e) {
	let t = Te.exec(e);
	if (t === null) throw Error(`Not a day: ${e}`);
	return `${Number(t[1])}年${Number(t[2])}月${Number(t[3])}日`;
}
// model/levels.js
var De = [
	{
		id: "LEVEL_5",
		number: 5,
		numeral: "五",
		name: "五级",
		title: "初级工"
	},
	{
		id: "LEVEL_4",
		number: 4,
		numeral: "四",
		name: "四级",
		title: "中级工"
	},
	{
		id: "LEVEL_3",
		number: 3,
		numeral: "三",
		name: "三级",
		title: "高级工"
	},
	{
		id: "LEVEL_2",
		number: 2,
		numeral: "二",
		name: "二级",
		title: "技师"
	},
	{
		id: "LEVEL_1",
		number: 1,
		numeral: "一",
		name: "一级",
		title: "高级技师"
	}
], Oe = new URL(import.meta.url).origin;
// widgets/said.ts
function ke(e, t) {
	return {
		occupation: e,
		applicant: {
			birthDate: t.birthDate || null,
			intendsToWork: t.intends,
			work: t.workFrom ? [{
				relation: "SAME",
				from: t.workFrom
			}] : [],
			certificates: t.certificate ? [{
				relation: "SAME",
				level: t.certificate,
				obtainedOn: t.obtainedOn
			}] : []
		}
	};
}
// widgets/theme.ts
var Ae = o`
  :host {
    --_accent: var(--sk-accent, #0f5f6b);
    --_on-accent: var(--sk-on-accent, #fff);
    --_text: var(--sk-text, #15242a);
    --_quiet: var(--sk-quiet, #4a5b61);
    --_surface: var(--sk-surface, #fff);
    --_line: var(--sk-line, #c8d5d7);
    --_radius: var(--sk-radius, 6px);
    display: block;
    container-type: inline-size;
    color: var(--_text);
    font: var(--sk-font, 16px/1.7 "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Noto Sans SC", system-ui, sans-serif);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  .box {
    padding: 16px 18px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  h2 {
    margin: 0 0 8px;
    font-size: 1.15em;
  }
  p {
    margin: 0 0 10px;
  }
  .quiet {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  a {
    color: var(--_accent);
  }
  button {
    padding: 8px 20px;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid #fd0;
    outline-offset: 0;
    box-shadow: 0 0 0 5px #15242a;
  }
`;
// \0@oxc-project+runtime@0.156.0/helpers/esm/checkPrivateRedeclaration.js
function je(e, t) {
	if (t.has(e)) throw TypeError("Cannot initialize the same private elements twice on an object");
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/classPrivateMethodInitSpec.js
function Me(e, t) {
	je(e, t), t.add(e);
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/assertClassBrand.js
function Z(e, t, n) {
	if (typeof e == "function" ? e === t : e.has(t)) return arguments.length < 3 ? t : n;
	throw TypeError("Private element is not present on this object");
}
// widgets/sk-eligibility.ts
var Ne = /^\d-\d{2}-\d{2}-\d{2}$/, Pe = {
	MET: {
		mark: "✓",
		words: "现在可以申报"
	},
	NOT_MET: {
		mark: "×",
		words: "现在还不能"
	},
	UNKNOWN: {
		mark: "？",
		words: "还不能确定"
	}
}, Q = /* @__PURE__ */ new WeakSet(), $ = class extends q {
	constructor() {
		super(), Me(this, Q), this.occupation = "", this.answer = null, this.failed = !1, this.waiting = !1, this.certified = !1;
	}
	render() {
		return Ne.test(this.occupation) ? P`
      <section class="box" part="box" aria-labelledby="heading">
        <h2 id="heading" part="heading">我能申报哪几级？</h2>
        ${Z(Q, this, Fe).call(this)}
        <div role="status" tabindex="-1">${this.answer === null ? I : Z(Q, this, Ie).call(this, this.answer)}</div>
        ${this.failed ? P`<p role="alert" part="error">没有算成，请过一会儿再试，或者：<slot></slot></p>` : I}
        <p class="quiet">
          只问了一部分，职称和学历也可能是条件。<a part="link" href="${Oe}/eligibility/check/?occupation=${this.occupation}" target="_blank" rel="noopener">逐题算清楚（新窗口）</a>
        </p>
        <p class="quiet">回答不保存。结果由技能登记册按条文算出，能不能申报由评价机构决定。</p>
      </section>
    ` : P`<slot></slot>`;
	}
};
function Fe() {
	return P`
      <form @submit=${Z(Q, this, Re)} autocomplete="off">
        <label><span>出生日期</span><input name="birthDate" type="date" required /></label>
        <label><span>从哪天起做这个职业，到现在（没有就留空）</span><input name="workFrom" type="date" /></label>
        <label
          ><span>已有这个职业的证书</span
          ><select name="certificate" @change=${Z(Q, this, Le)}>
            <option value="">没有</option>
            ${De.map(({ id: e, name: t, title: n }) => P`<option value=${e}>${t}/${n}</option>`)}
          </select></label
        >
        ${this.certified ? P`<label><span>证书的发证日期</span><input name="obtainedOn" type="date" required /></label>` : I}
        <label class="wide"><input name="intends" type="checkbox" />打算从事这个职业</label>
        <div class="wide"><button part="button" ?disabled=${this.waiting}>${this.waiting ? "正在算…" : "算一算"}</button></div>
      </form>
    `;
}
function Ie({ occupation: e, levels: t }) {
	return P`
      <p>${e.name}，按上面的回答：</p>
      <ul part="levels">
        ${t.map(({ level: e, verdict: t, eligibleFrom: n }) => {
		let { mark: r, words: i } = Pe[t], a = t !== "MET" && n !== null;
		return P`<li>
            <b>${Be(e)}</b>
            <span class=${t === "MET" ? "met" : ""}><span aria-hidden="true">${r}</span> ${i}</span>
            ${a ? P`<span>从${Ee(n)}起可以</span>` : I}
          </li>`;
	})}
      </ul>
    `;
}
function Le(e) {
	this.certified = e.target.value !== "";
}
async function Re(e) {
	e.preventDefault();
	let t = new FormData(e.target), n = (e) => String(t.get(e) ?? ""), r = {
		birthDate: n("birthDate"),
		intends: t.has("intends"),
		workFrom: n("workFrom"),
		certificate: n("certificate"),
		obtainedOn: n("obtainedOn")
	};
	this.waiting = !0, this.failed = !1;
	try {
		let e = ke(this.occupation, r);
		this.answer = (await Ce(`${Oe}/graphql`, ye, { input: e })).eligibility, Z(Q, this, ze).call(this, "sk-load", {});
	} catch (e) {
		this.answer = null, this.failed = !0, Z(Q, this, ze).call(this, "sk-error", { code: e instanceof X ? e.code : "INTERNAL_ERROR" });
	} finally {
		this.waiting = !1;
	}
}
function ze(e, t) {
	this.dispatchEvent(new CustomEvent(e, {
		detail: t,
		bubbles: !0,
		composed: !0
	}));
}
Y($, "properties", {
	occupation: { type: String },
	answer: { state: !0 },
	failed: { state: !0 },
	waiting: { state: !0 },
	certified: { state: !0 }
}), Y($, "styles", [Ae, o`
      form {
        display: grid;
        gap: 14px 20px;
        align-items: end;
      }
      @container (min-width: 560px) {
        form {
          grid-template-columns: 1fr 1fr;
        }
        .wide {
          grid-column: 1 / -1;
        }
      }
      label span {
        display: block;
        font-weight: 700;
      }
      input,
      select {
        box-sizing: border-box;
        width: 100%;
        min-height: 44px;
        padding: 6px 10px;
        border: 2px solid var(--_text);
        border-radius: 0;
        background: #fff;
        color: #15242a;
        font: inherit;
      }
      input[type="checkbox"] {
        width: 24px;
        min-height: 24px;
        margin: 0 8px 0 0;
        vertical-align: -5px;
      }
      ul {
        margin: 12px 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0 14px;
        padding: 6px 0;
        border-top: 1px solid var(--_line);
      }
      li b {
        width: 7.5em;
      }
      .met {
        color: var(--_accent);
        font-weight: 700;
      }
      [role="status"]:focus {
        outline: none;
      }
    `]);
function Be(e) {
	let t = De.find((t) => t.id === e);
	return t === void 0 ? "" : `${t.name}/${t.title}`;
}
// widgets/widgets.ts
var Ve = { "sk-eligibility": $ };
for (let [e, t] of Object.entries(Ve)) customElements.get(e) === void 0 && customElements.define(e, t);
