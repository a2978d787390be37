package io.broadsheet.corpus.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a correction says of the run's identities, for who joins entities over a run: it holds whatever the evidence. Names may be
 * identities' ids or names.
 */
public sealed interface RunCorrection {
    /** The number of the correction. */
    int number();

    /** Two identities are one, that of {@code into}. */
    record Merge(int number, String identity, String into) implements RunCorrection {}

    /** An identity has another name. */
    record Rename(int number, String identity, String name) implements RunCorrection {}

    /** An identity is something else, such as {@code LOCATION/CITY}. */
    record Retype(int number, String identity, String type) implements RunCorrection {}

    /** An identity is none. */
    record Drop(int number, String identity) implements RunCorrection {}

    /** An article's entity, by its id or its name there, is somebody else: whoever is called so, in the article or over the run. */
    record Split(int number, String articleId, String entity, String name) implements RunCorrection {}

    /** What corrections say of identities, in their order; most say nothing. */
    static List<RunCorrection> of(List<Correction> corrections) {
        List<RunCorrection> all = new ArrayList<>();
        corrections.forEach(correction -> of(correction).ifPresent(all::add));
        return all;
    }

    private static Optional<RunCorrection> of(Correction correction) {
        int number = correction.number();
        if (correction.verb() == Verb.SPLIT && correction.subject() != Subject.MENTION) {
            return Optional.of(
                    new Split(number, correction.line().articleId(), correction.target(), correction.value()));
        } else if (!correction.isOfEveryArticle()) {
            return Optional.empty();
        }
        return switch (correction.verb()) {
            case MERGE -> Optional.of(new Merge(number, correction.target(), correction.value()));
            case RENAME -> Optional.of(new Rename(number, correction.target(), correction.value()));
            case RETYPE -> Optional.of(new Retype(number, correction.target(), correction.value()));
            case DROP -> Optional.of(new Drop(number, correction.target()));
            case SPLIT, SPEAKER, NOT_A_QUOTE, SENTIMENT -> Optional.empty();
        };
    }
}
