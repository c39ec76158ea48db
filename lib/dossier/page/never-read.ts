/** `autocomplete` values of fields about who someone is, how one pays or how one gets in. */
const privateAutocomplete =
  /^(?:(?:current|new)-password|one-time-code|webauthn|cc-.+|transaction-.+|(?:(?:given|additional|family)-)?name|honorific-.+|nickname|username|email|impp|tel(?:-.+)?|bday(?:-.+)?|sex|street-address|address-.+|postal-code|country(?:-name)?)$/;

/** Names and labels of one-line fields that hold a number of a person, or look something up. */
const privateName =
  /(?:^|[^a-z])(?:bsn|burgerservicenummer|sofinummer|sofi|geboortedatum|iban|rekeningnummer|telefoonnummer|postcode|wachtwoord|pincode|zoeken|zoek|search)(?:[^a-z]|$)/;

const onlyNumbers = /^[\d\s./()+-]+$/;

const words = (text: string): string => text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/**
 * Tells whether a one-line field is left alone: passwords, payment, codes, identity, search, and fields
 * that are for a number or hold nothing but one.
 */
export function isNeverRead(input: HTMLInputElement, label: string): boolean {
  if (input.type !== 'text') return true;
  const autocomplete = (input.getAttribute('autocomplete') ?? '').trim().toLowerCase().split(/\s+/);
  if (autocomplete.some((token) => privateAutocomplete.test(token))) return true;
  if (['numeric', 'decimal', 'tel', 'search', 'email', 'url'].includes(input.inputMode)) return true;
  if (input.closest('[role="search"], search, [role="searchbox"]')) return true;
  return (
    [input.name, input.id, label].some((name) => privateName.test(words(name))) ||
    onlyNumbers.test(input.value)
  );
}

/** A text area or rich text may carry the same `autocomplete` names as a one-line field. */
export function hasPrivateAutocomplete(element: Element): boolean {
  const autocomplete = element.getAttribute('autocomplete');
  return autocomplete !== null && privateAutocomplete.test(autocomplete.trim().toLowerCase());
}
