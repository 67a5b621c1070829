/**
 * Gives the page a turn. By a message, because a timer of a page that nobody looks at comes once a second at best, and a
 * backup of a large library has hundreds of turns.
 */
export function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
