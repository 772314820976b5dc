/**
 * What Lit has and no widget uses: initializers of decorators, accessors that were there before a property, converters and
 * comparisons of one's own, defaults that reflect, objects and arrays in attributes, templates as Lit's own compiler writes
 * them, documents other than this one, and listeners with options. As it is written in the release that is installed.
 */
const reactiveElement = '@lit/reactive-element/reactive-element.js';
const litHtml = 'lit-html/lit-html.js';
export const unusedOfLit = [
  [reactiveElement, 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [reactiveElement, ',void 0!==t.l&&(this.l=[...t.l])', ''],
  [reactiveElement, ',this.constructor.l?.forEach(t=>t(this))', ''],
  [reactiveElement, 'this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
  [
    reactiveElement,
    'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
  ],
  [reactiveElement, 'const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)', ''],
  [reactiveElement, 'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){}', ''],
  [
    reactiveElement,
    'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0)',
    'C(t,s,{reflect:e}){(this._$AL.has(t)||(this.hasUpdated||(s=void 0)',
  ],
  [
    reactiveElement,
    '!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))',
    '!f(h,s)',
  ],
  [reactiveElement, ',useDefault:!1,hasChanged:f', ''],
  [reactiveElement, 'r??this._$Ej?.get(e)??r', 'r'],
  [reactiveElement, '(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
  [
    reactiveElement,
    'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
    'h=u',
  ],
  [reactiveElement, 'converter:u,', ''],
  [reactiveElement, 'break;case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
  [reactiveElement, 'break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
  ['@lit/reactive-element/css-tag.js', 'toString(){return this.cssText}', ''],
  [litHtml, '(t?.creationScope??l).importNode', 'l.importNode'],
  [
    litHtml,
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  [litHtml, '||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
];
