/** Numbers of fields, for as long as the script lives in this document. */
export class FieldNumbers {
  private readonly numbers = new WeakMap<HTMLElement, number>();
  private last = 0;

  of(element: HTMLElement): number {
    const number = this.numbers.get(element) ?? ++this.last;
    this.numbers.set(element, number);
    return number;
  }
}
