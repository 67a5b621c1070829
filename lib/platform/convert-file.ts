import { type Converter, openConverter, type Target } from '../convert/convert';
import { once, ownText } from './own-file';

const open = (to: Target, st: () => Promise<string>) =>
  once(async (): Promise<Converter> => {
    const [convert, more] = await Promise.all([ownText('/convert.txt'), st()]);
    return openConverter(to, convert, more);
  });

const traditional = () => ownText('/convert-st.txt');

const converters: Record<Target, () => Promise<Converter>> = {
  Hans: open('Hans', async () => ''),
  'Hant-TW': open('Hant-TW', traditional),
  'Hant-HK': open('Hant-HK', traditional),
};

/**
 * Texts of one article in other characters, each as long as its source in UTF-16 units. The tables are files of the
 * extension, read when first asked for; rejects where they cannot be read.
 */
export async function convertTexts(texts: readonly string[], to: Target): Promise<string[]> {
  const convert = await converters[to]();
  return convert(texts);
}
