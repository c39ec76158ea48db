import * as z from 'zod/mini';
import { type Bufferschema, bufferschemaSchema } from '../bufferschema/schema.ts';
import { DamagedRecordError } from './errors.ts';
import { contentMigrations, type Migration, migrated } from './migrations/migrations.ts';

const outsideSchema = z.looseObject({ model: z.int().check(z.gte(1)) });

/** The model in which this Naast writes: one more than there are migrations. */
export const currentModel = contentMigrations.length + 1;

/** A schema as the text that is sealed, with the model it was written in, so that a later Naast can read it. */
export function writeContent(schema: Bufferschema): string {
  return JSON.stringify({ model: currentModel, schema: bufferschemaSchema.parse(schema) });
}

/**
 * The schema in a text that was sealed, brought to the model of today.
 * @throws DamagedRecordError when a newer Naast wrote it, or when it holds no schema. Nothing is made up for it.
 */
export function readContent(
  text: string,
  id: string,
  migrations: readonly Migration[] = contentMigrations,
): Bufferschema {
  try {
    const { model, ...content } = outsideSchema.parse(JSON.parse(text));
    if (model > migrations.length + 1)
      throw new DamagedRecordError(`record ${id} is of model ${model}`, 'newer');
    const { schema } = z
      .strictObject({ schema: bufferschemaSchema })
      .parse(migrated(content, model, migrations));
    if (schema.id !== id) throw new Error(`it holds schema ${schema.id}`);
    return schema;
  } catch (cause) {
    if (cause instanceof DamagedRecordError) throw cause;
    throw new DamagedRecordError(`record ${id} opens but does not hold its schema`, 'damaged', { cause });
  }
}
