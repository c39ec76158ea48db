export type {
  CannotRead,
  Dossier,
  DossierState,
  InsertFailure,
  InsertResult,
} from '../../lib/dossier/dossier.ts';
