/** A small picture of each step, drawn from boxes and real words. Decoration: the text beside it says the same. */
export function StepPicture({ step }: { step: 'open' | 'read' | 'keep' }) {
  return (
    <div class={`picture picture-${step}`} aria-hidden="true" inert>
      <div class="picture-bar">
        <i />
        <i />
        <i />
        <span class="picture-address" />
        <b>文</b>
      </div>
      {step === 'open' && <Page />}
      {step === 'read' && <Columns />}
      {step === 'keep' && <Shelf />}
    </div>
  );
}

function Page() {
  return (
    <div class="picture-page">
      <strong lang="zh">老城区图书馆延长开放时间</strong>
      <span class="picture-line" />
      <span class="picture-line" />
      <span class="picture-line" />
      <span class="picture-line" />
      <b class="picture-offer" lang="zh">
        对照
      </b>
    </div>
  );
}

function Columns() {
  return (
    <div class="picture-page picture-columns">
      <p lang="zh">
        <mark>图书馆每晚开放到十点。</mark>下班后来看书的人越来越多。
      </p>
      <p lang="en">
        <mark>The library is open until ten every evening.</mark> More and more people come to read after work.
      </p>
    </div>
  );
}

function Shelf() {
  return (
    <div class="picture-page picture-shelf">
      {(['图书馆延长开放时间', '新桥周日通车', '茶农迎来早春'] as const).map((title) => (
        <p key={title}>
          <span lang="zh">{title}</span>
          <em>✓</em>
        </p>
      ))}
    </div>
  );
}
