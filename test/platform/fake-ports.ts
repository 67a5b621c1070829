import type { HostPort } from '@/lib/platform/host-ports';
import type { MessageSender } from '@/lib/platform/sender';

/** The two ends of a port in memory, as browsers join them: what one posts arrives at the other a moment later. */
export function fakePort(name: string, sender: MessageSender = {}) {
  const ends = [endOf(), endOf()] as const;
  let open = true;
  const join = (mine: number): Omit<HostPort, 'name'> => {
    const [here, there] = mine === 0 ? [ends[0], ends[1]] : [ends[1], ends[0]];
    return {
      postMessage(message) {
        if (!open) throw new Error('Attempting to use a disconnected port object');
        const copy: unknown = structuredClone(message);
        queueMicrotask(() => {
          for (const listen of there.messages) listen(copy);
        });
      },
      disconnect() {
        if (!open) return;
        open = false;
        queueMicrotask(() => {
          for (const listen of there.ends) listen();
        });
      },
      onMessage: { addListener: (listen) => void here.messages.push(listen) },
      onDisconnect: { addListener: (listen) => void here.ends.push(listen) },
    };
  };
  const host: HostPort = { ...join(0), name, sender };
  return { host, client: join(1), isOpen: () => open };
}

const endOf = () => ({ messages: [] as ((message: unknown) => void)[], ends: [] as (() => void)[] });

/** Lets everything that is under way without a timer happen. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};
