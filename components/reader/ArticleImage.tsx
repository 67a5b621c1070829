import { useContext, useState } from 'preact/hooks';
import type { Block, Script } from '@/lib/article';
import { translator } from '@/lib/settings/language';
import { Button } from '../ui/Button';
import { imageStrings } from './image-strings';
import { PicturesContext } from './pictures';
import { useTexts } from './texts';

/** 'ask': nothing is fetched until the reader says so, because the outlet would learn what is read, and when. */
export type ImagePolicy = 'load' | 'ask';

export interface ArticleImageProps {
  block: Block;
  script: Script;
  images: ImagePolicy;
  /** Address of the article's page, where the image can be seen if it cannot be loaded here. */
  page: string;
}

type State = 'not-asked' | 'loading' | 'shown' | 'failed' | 'pixel';

/** Both sides at most so many pixels: it counts visitors, and shows nothing. */
const pixel = 3;

const isEmbedded = (src: string) => src.startsWith('data:');

const hostOf = (src: string): string => (URL.canParse(src) ? new URL(src).host : '');

/** An image at its own place. Where it cannot be shown, what is known of it and what can be done about it. */
export function ArticleImage({ block, script, images, page }: ArticleImageProps) {
  const { language } = useTexts();
  const t = translator(imageStrings, language);
  const src = block.src ?? '';
  const kept = useContext(PicturesContext).get(src);
  const host = hostOf(src);
  const [state, setState] = useState<State>(
    !src ? 'failed' : images === 'load' || isEmbedded(src) ? 'loading' : 'not-asked',
  );
  const lang = `zh-${script}`;
  if (state === 'pixel') return <figure class="image" hidden />;
  if (kept || state === 'loading' || state === 'shown') {
    return (
      <figure class={`image image-${kept ? 'shown' : state}`}>
        <img
          src={kept ?? src}
          style={block.width && block.height ? { '--width': block.width, '--height': block.height } : undefined}
          data-sized={block.width && block.height ? '' : undefined}
          alt={block.text}
          lang={lang}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
            setState(width > 0 && width <= pixel && height <= pixel ? 'pixel' : 'shown')
          }
          onError={() => setState('failed')}
        />
      </figure>
    );
  }
  return (
    <figure class="image image-absent">
      {block.text && (
        <p class="image-alt" lang={lang}>
          {block.text}
        </p>
      )}
      {state === 'not-asked' ? (
        <Button kind="quiet" icon="download" onClick={() => setState('loading')}>
          {t('ask', { host })}
        </Button>
      ) : (
        <>
          <p class="image-note">{host ? t('failed', { host }) : t('notShown')}</p>
          <p class="image-ways">
            {host && (
              <Button kind="quiet" icon="undo" onClick={() => setState('loading')}>
                {t('again')}
              </Button>
            )}
            {/^https?:\/\//i.test(page) && (
              <a href={page} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
                {t('original')}
              </a>
            )}
          </p>
        </>
      )}
    </figure>
  );
}
