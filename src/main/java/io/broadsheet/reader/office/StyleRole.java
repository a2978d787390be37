package io.broadsheet.reader.office;

import io.broadsheet.model.DocumentBlock.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a paragraph of some style is.
 *
 * @param purpose what it is
 * @param level of a heading, from 1; 0 for all else
 */
record StyleRole(Purpose purpose, int level) {
    static final StyleRole BODY = new StyleRole(Purpose.BODY, 0);

    /** Word processors write the names of their own styles in English, whatever language their windows speak. */
    private static final List<Named> NAMED = List.of(
            new Named(Purpose.TITLE, "title"),
            // Often based on the title's style, and no second title
            new Named(Purpose.BODY, "subtitle"),
            new Named(Purpose.BYLINE, "author|byline"),
            new Named(Purpose.DATE, "date"),
            new Named(Purpose.QUOTE, "(?:intense |block )?quot(?:e|ation)s?|block ?(?:text|quotes?)"),
            new Named(Purpose.CAPTION, "caption|(?:image|table|figure) caption|illustration|figure|drawing"),
            new Named(Purpose.CONTENTS, "(?:toc|contents) (?:\\d|heading)|table of (?:figures|contents)"));

    private static final Pattern HEADING = Pattern.compile("heading ?([1-9])");

    /** What a paragraph is for. */
    enum Purpose {
        BODY(Kind.PARAGRAPH),
        TITLE(Kind.TITLE),
        HEADING(Kind.HEADING),
        LIST_ITEM(Kind.LIST_ITEM),
        QUOTE(Kind.BLOCK_QUOTE),
        CAPTION(Kind.CAPTION),
        BYLINE(Kind.PARAGRAPH),
        DATE(Kind.PARAGRAPH),
        /** A line of a table of contents. */
        CONTENTS(Kind.PARAGRAPH);

        private final Kind kind;

        Purpose(Kind kind) {
            this.kind = kind;
        }

        /** The block that it becomes, if it becomes one. */
        Kind kind() {
            return kind;
        }
    }

    private record Named(Purpose purpose, Pattern names) {
        Named(Purpose purpose, String names) {
            this(purpose, Pattern.compile(names));
        }
    }

    /** A heading of a level, from 1. */
    static StyleRole heading(int level) {
        return new StyleRole(Purpose.HEADING, level);
    }

    static StyleRole of(Purpose purpose) {
        return new StyleRole(purpose, 0);
    }

    /** What a style's name says; empty if it says nothing. */
    static Optional<StyleRole> named(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(lower);
        if (heading.matches()) {
            return Optional.of(heading(Integer.parseInt(heading.group(1))));
        }
        return NAMED.stream()
                .filter(named -> named.names.matcher(lower).matches())
                .map(named -> of(named.purpose))
                .findFirst();
    }

    boolean is(Purpose other) {
        return purpose == other;
    }
}
