package io.broadsheet.corpus.correction;

import io.broadsheet.model.Mention;
import java.util.NavigableSet;

/**
 * One change of one thing in one article.
 *
 * @param subject what sort of thing
 * @param id which one: the id of an entity, quote or sentence, the begin of a mention
 * @param wish what becomes of it
 * @param everywhere whether only corrections of all articles ask for it
 * @param by the numbers of the corrections that ask for it
 */
record Edit(Subject subject, String id, Wish wish, boolean everywhere, NavigableSet<Integer> by) {
    /** What becomes of a thing. */
    sealed interface Wish {}

    /** It is none: no name, no quote. */
    record Away() implements Wish {}

    /** An entity is another one of the article. */
    record Into(String entityId) implements Wish {}

    /** An entity is called so. */
    record Called(String name) implements Wish {}

    /** An entity is that. */
    record Typed(TypeWish type) implements Wish {}

    /** A mention names another entity of the article, by its id, or else whoever is called so. */
    record Names(String entityId, String name) implements Wish {}

    /** A quote is said by these, with semicolons between them; by nobody known if there are none. */
    record SaidBy(String speakers) implements Wish {}

    /** A sentence, quote or mention feels so. */
    record Feels(ScoreWish score) implements Wish {}

    /** The id of a mention as edits have it. */
    static String idOf(Mention mention) {
        return Integer.toString(mention.span().begin());
    }

    /** Whether both can be done. */
    boolean agreesWith(Edit other) {
        if (subject != other.subject || !id.equals(other.id) || wish.equals(other.wish)) {
            return true;
        }
        return !isAnEnd() && !other.isAnEnd() && wish.getClass() != other.wish.getClass();
    }

    /** Whether the thing is there no longer afterwards, so that nothing else can be done with it. */
    private boolean isAnEnd() {
        return wish instanceof Away || wish instanceof Into;
    }
}
