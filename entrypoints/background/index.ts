import { defineBackground } from '#imports';
import { fold } from '@/lib/text/fold';

export default defineBackground(() => {
  console.log(fold('實'));
});
