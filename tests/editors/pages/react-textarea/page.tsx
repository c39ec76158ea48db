import { useState } from 'react';
import { controlledLab } from '../../lab/react-lab.tsx';

let kept = '';

function Note() {
  const [value, setValue] = useState('');
  kept = value;
  return (
    <textarea
      rows={6}
      cols={70}
      aria-labelledby="editor-label"
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  );
}

window.lab = controlledLab(<Note />, () => kept);
