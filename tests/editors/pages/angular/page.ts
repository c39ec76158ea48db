import '@angular/compiler';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { type Lab, place, rest } from '../../lab/lab.ts';
import { nativeLab } from '../../lab/native-lab.ts';

const control = new FormControl('', { nonNullable: true });

// Without a compiler step of Angular's own, a component is declared by a call.
const Note = Component({
  selector: 'dossier-note',
  imports: [ReactiveFormsModule],
  template: '<textarea rows="6" cols="70" aria-labelledby="editor-label" [formControl]="control"></textarea>',
})(
  class {
    readonly control = control;
  },
);

place().append(document.createElement('dossier-note'));
let lab: Lab | undefined;
const drawn = (): Lab => {
  if (lab === undefined) throw new Error('Angular has not drawn the field yet.');
  return lab;
};

window.lab = {
  ready: bootstrapApplication(Note, { providers: [provideZonelessChangeDetection()] }).then(() => {
    const field = place().querySelector('textarea');
    if (field === null) throw new Error('Angular drew no field.');
    lab = nativeLab(field, () => control.value);
  }),
  saved: () => control.value,
  raw: () => control.value,
  load: async (lines) => {
    control.setValue(lines.join('\n'));
    await rest();
  },
  select: (start, end) => drawn().select(start, end),
  selection: () => drawn().selection(),
  undo: () => drawn().undo(),
  surroundings: () => drawn().surroundings(),
};
