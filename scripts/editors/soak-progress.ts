import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { builtExtension } from '../../tests/e2e/harness/chromium.ts';

const file = '.output/soak.json';

const savedSchema = z.object({
  build: z.string(),
  inserts: z.number(),
  seed: z.number(),
  done: z.array(z.string()),
});

/** Which editors a soak has done without fault; a run with the same numbers on the same build goes on from there. */
export class SoakProgress {
  readonly seed: number;
  private readonly build: string;
  private readonly inserts: number;
  private readonly done: Set<string>;

  private constructor({ build, inserts, seed, done }: z.infer<typeof savedSchema>) {
    this.build = build;
    this.inserts = inserts;
    this.seed = seed;
    this.done = new Set(done);
  }

  static async load(inserts: number, seed?: number): Promise<SoakProgress> {
    const script = await readFile(join(builtExtension, 'dossier.js'));
    const build = createHash('sha256').update(script).digest('hex');
    const saved = existsSync(file) ? savedSchema.parse(JSON.parse(await readFile(file, 'utf8'))) : null;
    const goesOn =
      saved?.build === build && saved.inserts === inserts && (seed === undefined || saved.seed === seed);
    if (goesOn) return new SoakProgress(saved);
    return new SoakProgress({
      build,
      inserts,
      seed: seed ?? Math.floor(Math.random() * 1_000_000),
      done: [],
    });
  }

  has(name: string): boolean {
    return this.done.has(name);
  }

  async add(name: string): Promise<void> {
    this.done.add(name);
    const { build, inserts, seed, done } = this;
    await writeFile(file, JSON.stringify({ build, inserts, seed, done: [...done] }));
  }
}
