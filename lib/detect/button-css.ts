/** Of two important rules the one inside the shadow tree wins: the page's rules never reach the button. */
const important = (rules: Record<string, string>) =>
  Object.entries(rules)
    .map(([name, value]) => `${name}:${value}!important;`)
    .join('');

const host = important({
  // Takes away what the page would pass on by inheritance.
  all: 'initial',
  position: 'fixed',
  right: 'calc(16px + env(safe-area-inset-right,0px))',
  // Above the corner where sites put their chat and 'back to top'.
  bottom: 'calc(96px + env(safe-area-inset-bottom,0px))',
  'z-index': '2147483000',
  display: 'flex',
  'flex-direction': 'row-reverse',
  'place-items': 'center',
  'place-content': 'center',
  'box-sizing': 'border-box',
  'min-width': '60px',
  'min-height': '44px',
  padding: '0 14px',
  border: '1px solid',
  'border-radius': '22px',
  background: '#fcfbf8',
  color: '#a8321f',
  'box-shadow': '0 4px 16px rgb(0 0 0/.18)',
  font: '600 16px/1 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif',
  'white-space': 'nowrap',
  cursor: 'pointer',
  'user-select': 'none',
  'touch-action': 'manipulation',
});

const rest = ':host([role=button])';
const control = 'all:unset;box-sizing:border-box;min-width:44px;padding:0 14px;font:inherit;line-height:42px';

/** The style sheet of the button's shadow tree. Without a hovering pointer a mark in the button leads to its controls. */
export const buttonCss = `:host{${host}}
:host([role=group]){${important({ padding: '0' })}}
button{${control};border-radius:21px;text-align:center}
button:hover{background:rgb(128 128 128/.16)}
.never{font-weight:400;font-size:13px}
.dismiss{padding:0;font-size:20px}
:host(:focus-visible),button:focus-visible{${important({ outline: '3px solid #1f5fbf' })}}
@media (hover:none){${rest}::after{content:"⋯";padding-left:12px}${rest}{${important({ 'flex-direction': 'row' })}}}
@media (prefers-color-scheme:dark){:host{${important({ background: '#22201d', color: '#e8897a' })}}
:host(:focus-visible),button:focus-visible{${important({ 'outline-color': '#8db8ff' })}}}
@media print{:host{${important({ display: 'none' })}}}`;
