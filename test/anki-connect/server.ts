import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Note {
  deckName: string;
  modelName: string;
  fields: Record<string, string>;
  tags: string[];
  options?: { allowDuplicate?: boolean };
}
interface Model {
  modelName: string;
  inOrderFields: string[];
}
interface Asked {
  action: string;
  version: number;
  params: Record<string, unknown>;
  key?: string;
}

export interface AnkiSettings {
  apiKey?: string;
  /** How the question in Anki's window is answered. */
  permission?: 'granted' | 'denied';
  /** Version of the protocol. */
  version?: number;
  /**
   * 'all-or-none': since 2023 one bad note takes the whole of `addNotes` back, and reasons are given; 'null-for-bad':
   * before, a bad note was null in the answer, and nothing told why.
   */
  age?: 'all-or-none' | 'null-for-bad';
  /** Notes whose Chinese holds this are refused though they seemed addable. */
  refuses?: string;
  /** Notes cannot be changed. */
  refusesUpdates?: boolean;
  /** Closes after so many requests. */
  closesAfter?: number;
}

/**
 * What AnkiConnect does (its documented API, version 6), with a collection in memory. As there a first field counts
 * without its tags, an unknown deck or note type is an error, and so is a note type that is made twice.
 */
export class AnkiCollection {
  decks = ['Default'];
  models: Model[] = [{ modelName: 'Basic', inOrderFields: ['Front', 'Back'] }];
  notes: Note[] = [];
  asked: Asked[] = [];
  constructor(readonly settings: AnkiSettings = {}) {}

  answer(asked: Asked): { result: unknown; error: string | null } {
    this.asked.push(asked);
    const { apiKey = '', permission = 'granted', version = 6, age = 'all-or-none' } = this.settings;
    if (asked.action === 'requestPermission') {
      const granted = { permission, requireApiKey: apiKey !== '', version };
      return { result: permission === 'granted' ? granted : { permission }, error: null };
    }
    if (apiKey && asked.key !== apiKey) return { result: null, error: 'valid api key must be provided' };
    if (age === 'null-for-bad' && asked.action === 'canAddNotesWithErrorDetail')
      return { result: null, error: 'unsupported action' };
    try {
      return { result: this.act(asked.action, asked.params as never), error: null };
    } catch (error) {
      return { result: null, error: (error as Error).message };
    }
  }

  private act(
    action: string,
    params: { deck: string; modelName: string; notes: Note[]; note: Note & { id: number }; query: string } & Model,
  ): unknown {
    const { version = 6, age = 'all-or-none' } = this.settings;
    if (action === 'version') return version;
    if (action === 'createDeck') {
      if (!this.decks.includes(params.deck)) this.decks.push(params.deck);
      return 1_500_000_000_000 + this.decks.indexOf(params.deck);
    }
    if (action === 'modelNames') return this.models.map(({ modelName }) => modelName);
    if (action === 'modelFieldNames') return this.model(params.modelName).inOrderFields;
    if (action === 'createModel') {
      if (this.models.some(({ modelName }) => modelName === params.modelName))
        throw new Error('Model name already exists');
      this.models.push(params);
      return params;
    }
    if (action === 'modelNamesAndIds')
      return Object.fromEntries(this.models.map(({ modelName }, index) => [modelName, firstModel + index]));
    if (action === 'findNotes') return this.find(params.query);
    if (action === 'updateNoteFields') return this.update(params.note);
    const problems = (notes: Note[]) => notes.map((note) => this.problem(note));
    if (action === 'canAddNotes') return problems(params.notes).map((problem) => !problem);
    if (action === 'canAddNotesWithErrorDetail')
      return problems(params.notes).map((error) => (error ? { canAdd: false, error } : { canAdd: true }));
    if (action === 'addNote') return this.add(params.note);
    if (action !== 'addNotes') throw new Error('unsupported action');
    const before = [...this.notes];
    const errors: string[] = [];
    const ids = params.notes.map((note) => {
      try {
        return this.add(note);
      } catch (error) {
        errors.push((error as Error).message);
        return null;
      }
    });
    if (!errors.length || age === 'null-for-bad') return ids;
    this.notes = before;
    throw new Error(JSON.stringify(errors));
  }

  private model(name: string): Model {
    const model = this.models.find(({ modelName }) => modelName === name);
    if (!model) throw new Error(`model was not found: ${name}`);
    return model;
  }

  private problem(note: Note): string {
    if (!this.decks.includes(note.deckName)) return `deck was not found: ${note.deckName}`;
    const [first = ''] = this.model(note.modelName).inOrderFields;
    const text = plain(note.fields[first] ?? '');
    if (!text) return 'cannot create note because it is empty';
    const same = this.notes.some((one) => one.modelName === note.modelName && plain(one.fields[first] ?? '') === text);
    return same ? 'cannot create note because it is a duplicate' : '';
  }

  /** Understands one search: `"dupe:ID,TEXT"`, in which quotation marks and backslashes have a backslash before them. */
  private find(query: string): number[] {
    const found = /^"dupe:(\d+),((?:[^"\\]|\\["\\])*)"$/.exec(query);
    if (!found) throw new Error(`invalid search: ${query}`);
    const model = this.models[Number(found[1]) - firstModel];
    const text = plain((found[2] ?? '').replace(/\\(["\\])/g, '$1'));
    return this.notes.flatMap(({ modelName, fields }, index) =>
      modelName === model?.modelName && plain(fields[model.inOrderFields[0] ?? ''] ?? '') === text
        ? [firstNote + index]
        : [],
    );
  }

  private update({ id, fields }: { id: number; fields: Record<string, string> }): null {
    const note = this.notes[id - firstNote];
    if (!note || this.settings.refusesUpdates) throw new Error('note was not found');
    Object.assign(note.fields, fields);
    return null;
  }

  private add(note: Note): number {
    const problem = this.problem(note);
    const { refuses } = this.settings;
    const odd = refuses && Object.values(note.fields).some((field) => field.includes(refuses));
    if (problem || odd) throw new Error(problem || 'cannot create note for unknown reason');
    this.notes.push(note);
    return firstNote + this.notes.length - 1;
  }
}

const firstNote = 1_600_000_000_000;
const firstModel = 1_400_000_000_000;

const plain = (html: string): string => html.replace(/<[^>]*>/g, '').trim();

export interface AnkiServer {
  address: string;
  collection: AnkiCollection;
  close(): Promise<void>;
}

/** The add-on's server on a free port of this computer. */
export async function startAnki(settings: AnkiSettings = {}): Promise<AnkiServer> {
  const collection = new AnkiCollection(settings);
  let requests = 0;
  const server: Server = createServer((request, response) => {
    requests += 1;
    if (settings.closesAfter !== undefined && requests > settings.closesAfter) {
      request.socket.destroy();
      return;
    }
    void bodyOf(request).then((body) => {
      const text = JSON.stringify(collection.answer(JSON.parse(body) as Asked));
      response.writeHead(200, {
        'content-type': 'application/json',
        'access-control-allow-origin': 'http://localhost',
      });
      response.end(text);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    collection,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
