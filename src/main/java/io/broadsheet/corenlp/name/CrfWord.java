package io.broadsheet.corenlp.name;

import io.broadsheet.corenlp.compact.TextHash;

/**
 * A word of a sentence as the features see it.
 *
 * @param word as spelt in America
 * @param proper whether its part of speech is that of a proper name
 */
record CrfWord(Text word, Text shape, Text cluster, boolean proper) {
    /** What stands before and behind a sentence. */
    static final CrfWord NONE = new CrfWord(Text.EMPTY, Text.EMPTY, Text.EMPTY, false);

    /** A text with what its {@link TextHash} needs. */
    record Text(String text, long hash, long power) {
        static final Text EMPTY = of("");

        static Text of(String text) {
            return new Text(text, TextHash.of(text), TextHash.power(text));
        }
    }

    /** Whether it begins with a capital and goes on in small letters. */
    boolean isNameCase() {
        String text = word.text();
        if (text.length() < 2 || !(Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))) {
            return false;
        }
        return text.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    boolean isSmall() {
        String text = word.text();
        return !text.isEmpty() && text.chars().noneMatch(Character::isUpperCase);
    }

    boolean hasLetter() {
        return word.text().chars().anyMatch(Character::isLetter);
    }
}
