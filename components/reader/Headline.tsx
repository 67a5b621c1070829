import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { ChineseSentence } from './ChineseSentence';
import { SourceBadge } from './SourceBadge';
import { useTextLayers } from './text-layers';
import { wordBreaks } from './word-breaks';
import { headBlock } from './words/find-word';
import { shownLanguage } from './words/shown-language';

export interface HeadlineProps {
  article: BilingualArticle;
  /** English that will probably come. */
  expected?: string;
}

export function Headline({ article: { article, titleEn, titleEnSource }, expected = '' }: HeadlineProps) {
  const { words, preferences } = useTextLayers();
  const head = headBlock(article);
  const cut = words.of(head);
  const shown = words.shown(article.title);
  const lines = useMemo(() => {
    // Where the browser's words and ours differ, ours stay whole.
    const breaks = wordBreaks(article.title, `zh-${article.script}`)
      .map(({ at }) => at)
      .filter((at) => cut.every(({ start, end }) => at <= start || at >= end));
    return breaks.map((at, index) => ({ at, text: article.title.slice(at, breaks[index + 1]) }));
  }, [article, cut]);
  const english = titleEn || expected;
  const both = english !== '' && english !== article.title;
  return (
    <hgroup class={both ? 'headline headline-both' : 'headline'}>
      <h1 class="headline-zh" lang={shownLanguage(article.script, preferences.characters)}>
        {lines.map(({ at, text }) => (
          <Fragment key={at}>
            {at > 0 && <wbr />}
            <ChineseSentence
              text={text}
              shown={shown.slice(at, at + text.length)}
              block={head.id}
              start={at}
              words={cut}
              marks={[]}
            />
          </Fragment>
        ))}
      </h1>
      {both && (
        <p class="headline-en" lang="en" data-waiting={titleEn ? undefined : ''}>
          {english} {titleEnSource && titleEnSource !== 'page' && <SourceBadge source={titleEnSource} />}
        </p>
      )}
    </hgroup>
  );
}
