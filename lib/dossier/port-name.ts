/** Name of the ports between the panel and the dossier script; in a file of its own because the script carries no zod. */
export const portName = 'dossier';
