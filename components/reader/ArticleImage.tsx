import { useState } from 'preact/hooks';
import type { Block, Script } from '@/lib/article';
import { Button } from '../ui/Button';
import { useTexts } from './texts';

/** 'ask': nothing is fetched until the reader says so, because the outlet would learn what is read, and when. */
export type ImagePolicy = 'load' | 'ask';

export interface ArticleImageProps {
  block: Block;
  script: Script;
  images: ImagePolicy;
}

const isEmbedded = (src: string) => src.startsWith('data:');

function hostOf(src: string): string {
  try {
    return new URL(src).host;
  } catch {
    return '';
  }
}

export function ArticleImage({ block, script, images }: ArticleImageProps) {
  const { t, language } = useTexts();
  const src = block.src ?? '';
  const [wanted, setWanted] = useState(images === 'load' || isEmbedded(src));
  const [failed, setFailed] = useState(false);
  const lang = `zh-${script}`;
  if (src && wanted && !failed) {
    return (
      <figure class="image">
        <img
          src={src}
          alt={block.text}
          lang={lang}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          onError={() => setFailed(true)}
        />
      </figure>
    );
  }
  const gone = failed || !src;
  return (
    <figure class={gone ? 'image image-gone' : 'image image-absent'}>
      {block.text && <p lang={lang}>{block.text}</p>}
      {gone ? (
        <p class="image-note" lang={language}>
          {t('imageFailed')}
        </p>
      ) : (
        <Button kind="quiet" icon="download" onClick={() => setWanted(true)}>
          {t('showImage', { host: hostOf(src) })}
        </Button>
      )}
    </figure>
  );
}
