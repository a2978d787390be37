package io.broadsheet.model;

import java.io.Serializable;
import java.util.List;

/**
 * What an article shows of someone beside their names, by which other articles may tell them apart from others of that name.
 *
 * @param roles the nouns by which the article calls them, such as "senator", in lower case, in alphabetical order
 * @param pronoun "he" or "she" where titles or pronouns of the article tell; empty where they do not, never from a first name
 */
public record Traits(List<String> roles, String pronoun) implements Serializable {
    /** Nothing is known. */
    public static final Traits NONE = new Traits(List.of(), "");

    public Traits {
        roles = roles.stream().distinct().sorted().toList();
    }
}
