package attest.claim;

import attest.model.Cited;
import attest.model.Figure;

/**
 * A figure where a sentence tells it.
 *
 * @param figure the figure with its words
 * @param noun token index of the noun counted, or of the number where no noun stands
 * @param cue token index of the word that says what happened to them ("killed", "toll"); -1 = none
 */
record FigureMention(Cited<Figure> figure, int noun, int cue) {}
