package io.broadsheet.analysis.discourse;

import io.broadsheet.model.EntityType;
import io.broadsheet.model.Span;

/**
 * A naming of someone or something.
 *
 * @param referent whom or what it names
 * @param rule the rule of the sieve that tells so
 * @param type what it is in its sentence: "the airline Velm" makes a body of a name that might be a person's
 * @param span where it stands
 * @param sentence the number of its sentence
 * @param first the position of its first word in the sentence
 * @param last the position of its last word
 * @param word the position of the word that it hangs on
 * @param subject whether it is what its clause is about
 * @param quoted whether it stands in a quoted stretch
 * @param possessive whether it stands in "Smith's"
 */
public record Naming(
        Referent referent,
        String rule,
        EntityType type,
        Span span,
        int sentence,
        int first,
        int last,
        int word,
        boolean subject,
        boolean quoted,
        boolean possessive) {
    boolean isPerson() {
        return type == EntityType.PERSON;
    }
}
