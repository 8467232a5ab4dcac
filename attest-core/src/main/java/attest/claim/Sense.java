package attest.claim;

import attest.model.EventType;
import java.util.List;

/**
 * One sense of a trigger: words and the happening that they tell.
 *
 * @param words base forms, in order
 * @param verb whether the first word is a verb; else the last one is a noun
 * @param type what kind of happening
 * @param frame how it takes its roles
 * @param need what must stand beside it
 */
record Sense(List<String> words, boolean verb, EventType type, Frame frame, Need need) {}
