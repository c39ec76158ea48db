import { useState } from 'react';
import { controlledLab } from '../../lab/react-lab.tsx';

let kept = '';

function Subject() {
  const [value, setValue] = useState('');
  kept = value;
  return (
    <input
      size={70}
      aria-labelledby="editor-label"
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  );
}

window.lab = controlledLab(<Subject />, () => kept);
