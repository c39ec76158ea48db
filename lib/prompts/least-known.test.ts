import { describe, expect, it } from 'vitest';
import { emptySchema } from '../bufferschema/empty-schema.ts';
import type { Bufferschema } from '../bufferschema/schema.ts';
import { leastKnownOf } from './least-known.ts';

const fresh = emptySchema({
  id: 'a1',
  rol: 'jv',
  alias: 'Ouder Wilg',
  moment: '2026-05-04T09:00:00Z',
  wisDatum: '2026-08-04',
});
type Buffers = Bufferschema['D_buffers'];
const said = (stand: Buffers['goe']['stand']) => ({ stand, tekst: '', perspectief: 'ik' as const });
const of = (part: Partial<Buffers>) =>
  leastKnownOf({ ...fresh, D_buffers: { ...fresh.D_buffers, ...part } }).map(
    ({ buffer, gap }) => `${buffer} ${gap}`,
  );

describe('what an open schema does not know of the buffers', () => {
  it('says of nothing that it was not asked unless somebody said so', () => {
    expect(of({})).toEqual(['goe blank', 'met blank', 'ste blank', 'sol blank']);
    expect(of({ sol: said('nog niet gevraagd') })[0]).toBe('sol unasked');
  });

  it('puts thin before changing, after what is open, and leaves out what is stevig', () => {
    const known = {
      goe: said('wisselend'),
      met: said('stevig'),
      ste: said('dun'),
      sol: said('nog niet gevraagd'),
    };
    expect(of(known)).toEqual(['sol unasked', 'ste thin', 'goe changing']);
    expect(of({ ...known, sol: said('stevig') })[0]).toBe('ste thin');
    expect(
      of({ goe: said('stevig'), met: said('stevig'), ste: said('stevig'), sol: said('stevig') }),
    ).toEqual([]);
  });

  it('keeps what the professional wants to ask himself apart', () => {
    const known = { goe: said('stevig'), met: said('stevig'), sol: said('stevig') };
    expect(of({ ...known, ste: { ...said('dun'), navraag: 'Wie past er op?' } })).toEqual(['ste toAsk']);
    expect(of({ ...known, ste: { stand: null, tekst: 'oma past op', perspectief: 'onbekend' } })).toEqual([
      'ste toAsk',
    ]);
    expect(of({ ...known, ste: { stand: null, tekst: 'oma past op', perspectief: 'ouder' } })).toEqual([]);
  });
});
