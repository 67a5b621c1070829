import { Component } from 'preact';
import type { Script } from '@/lib/article';
import type { Row } from '@/lib/bilingual-article';
import { ArticleImage, type ImagePolicy } from './ArticleImage';
import { BareLines } from './BareLines';
import { ChineseSide } from './ChineseSide';
import { EnglishSide } from './EnglishSide';
import { Prose } from './Prose';
import { useTexts } from './texts';
import { Waiting } from './Waiting';

export interface PairRowProps {
  row: Row;
  script: Script;
  images: ImagePolicy;
  /** Address of the article's page. */
  page: string;
  /** English may still come. */
  waiting: boolean;
  /** The article has lines from another edition: a line without a partner was looked for there. */
  edition: boolean;
}

const sameItems = <T,>(a: readonly T[], b: readonly T[]) =>
  a.length === b.length && a.every((item, i) => item === b[i]);

/**
 * One line of the two columns. A class, because a row is drawn again only when its own text or pairs change: rows are
 * made anew each time that pairs arrive, and there may be hundreds.
 */
export class PairRow extends Component<PairRowProps> {
  override shouldComponentUpdate(next: PairRowProps): boolean {
    const { row, script, images, page, waiting, edition } = this.props;
    return !(
      sameItems(row.blocks, next.row.blocks) &&
      sameItems(row.pairs, next.row.pairs) &&
      script === next.script &&
      images === next.images &&
      page === next.page &&
      waiting === next.waiting &&
      edition === next.edition
    );
  }

  override render({ row, script, images, page, waiting, edition }: PairRowProps) {
    const first = row.blocks[0];
    if (first?.kind === 'image') {
      return (
        <div class="row row-image">
          <ArticleImage block={first} script={script} images={images} page={page} />
        </div>
      );
    }
    const kind = first?.kind ?? 'paragraph';
    const hasEnglish = row.pairs.some((pair) => pair.en.length > 0 || pair.gloss);
    // A quotation or a verse in English that nobody translated is part of the article, and lacks nothing.
    const original = row.pairs.length === 0 && row.blocks.length > 0 && row.blocks.every(({ lang }) => lang === 'en');
    const glossed = row.pairs.length > 0 && row.pairs.every((pair) => pair.gloss);
    const length = row.blocks.reduce((sum, block) => sum + block.text.length, 0);
    return (
      <div class={`row row-${kind}${glossed ? ' row-gloss' : ''}`} style={{ '--length': length }}>
        <div class="side side-zh" lang={original ? 'en' : `zh-${script}`}>
          {first ? (
            <ChineseSide blocks={row.blocks} pairs={row.pairs} script={script} />
          ) : (
            <Absent said={edition ? 'noMatch' : 'onlyEnglish'} />
          )}
        </div>
        <div class="side side-en" lang="en">
          {hasEnglish && <EnglishSide blocks={row.blocks} pairs={row.pairs} kind={kind} script={script} />}
          {!hasEnglish &&
            !original &&
            (waiting ? <Waiting blocks={row.blocks} /> : <Absent said={edition ? 'noMatch' : 'noEnglish'} />)}
          <BareLines pairs={row.pairs} script={script} />
        </div>
      </div>
    );
  }
}

/** Says plainly that one side has nothing here, so that a gap is not taken for an error of the page. */
function Absent({ said }: { said: 'onlyEnglish' | 'noEnglish' | 'noMatch' }) {
  const { t, language } = useTexts();
  return (
    <Prose kind="paragraph">
      <span class="absent" lang={language}>
        {t(said)}
      </span>
    </Prose>
  );
}
