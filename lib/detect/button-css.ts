/**
 * Of two important rules the one inside the shadow tree wins: the page's rules never reach the button. `all` takes away
 * what the page would pass on by inheritance. The corner itself is where sites put their chat and 'back to top'.
 */
const host = {
  all: 'initial',
  'color-scheme': 'light dark',
  position: 'fixed',
  right: 'calc(16px + env(safe-area-inset-right,0px))',
  bottom: 'calc(96px + env(safe-area-inset-bottom,0px))',
  'z-index': '2147483000',
  display: 'flex',
  'flex-direction': 'row-reverse',
  border: '1px solid',
  'border-radius': '22px',
  background: 'light-dark(#fcfbf8,#22201d)',
  color: 'light-dark(#a8321f,#e8897a)',
  'box-shadow': '0 4px 16px #0003',
  font: '600 16px/42px system-ui,sans-serif',
  'white-space': 'nowrap',
  cursor: 'pointer',
  'user-select': 'none',
};

const important = Object.entries(host)
  .map((rule) => `${rule.join(':')}!important`)
  .join(';');
const rest = ':host([role=button])';

/** The style sheet of the button's shadow tree. Without a hovering pointer a mark in the button leads to its controls. */
export const buttonCss = `:host{${important}}
${rest}{padding:0 14px!important}
button{all:unset;min-width:44px;padding:0 14px;border-radius:22px;text-align:center}
button:hover{background:#8883}
button:focus-visible{outline:3px solid}
.never{font-weight:400;font-size:13px}
.dismiss{padding:0}
@media(hover:none){${rest}{flex-direction:row!important}${rest}:after{content:"⋯";padding-left:12px}}
@media print{:host{display:none!important}}`;
