import {
  asLabel,
  linesIn,
  lineText,
  type Paper,
  type PaperPart,
} from '../../lib/bufferschema/output/paper.ts';

/** A document as it will be, on the screen. */
export function PaperPreview({ paper: { kicker, title, about, parts, foot } }: { paper: Paper }) {
  return (
    <>
      <div>
        <p className="whose">{kicker}</p>
        <h2>{title}</h2>
        {about && <p className="whose">{about}</p>}
      </div>
      {parts.map((part) => (
        <section key={part.title}>
          <h3>{part.title}</h3>
          <PartPreview part={part} />
        </section>
      ))}
      <p className="sheet-foot">{foot}</p>
    </>
  );
}

function PartPreview({ part }: { part: PaperPart }) {
  if (part.kind === 'lines') {
    return part.lines.map((line) => (
      <p key={lineText(line)}>
        {line.label && <b>{asLabel(line.label)} </b>}
        {line.text} {line.whose && <span className="whose">({line.whose})</span>}
      </p>
    ));
  }
  const rows = part.kind === 'table' ? part.rows : Array.from({ length: part.rows }, () => [] as string[]);
  return (
    <table>
      <thead>
        <tr>
          {part.head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // Rows have no id and never move.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <tr key={row}>
            {part.head.map((name, column) => (
              <td key={name}>
                <Cell text={cells[column] ?? ''} named={column === 0} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ text, named }: { text: string; named: boolean }) {
  const [first, ...rest] = linesIn(text);
  if (first === undefined) return '\u00a0';
  return (
    <>
      {named ? <b>{first}</b> : first}
      {rest.map((line) => (
        <span key={line}>
          <br />
          {line}
        </span>
      ))}
    </>
  );
}
