package io.broadsheet.metadata;

import io.broadsheet.reader.InputException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What articles' ids tell: a regular expression whose named groups are columns,
 * {@code (?<outlet>[^_]+)_(?<published>\d{4}-\d\d-\d\d)_}. It is looked for anywhere in an id, unless it says {@code ^} or
 * {@code $}. Immutable and safe for use by several threads.
 */
public final class IdPattern {
    /** More looks at letters than any sensible expression needs; some expressions would go on for years. */
    private static final int MOST_LOOKS = 1_000_000;

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

    private final Pattern pattern;
    private final List<String> groups;

    private IdPattern(Pattern pattern, List<String> groups) {
        this.pattern = pattern;
        this.groups = List.copyOf(groups);
    }

    /**
     * A pattern.
     *
     * @throws InputException if it is no regular expression, or has no named group; the message says where it goes wrong
     */
    public static IdPattern of(String expression) throws InputException {
        try {
            Pattern pattern = Pattern.compile(expression);
            List<String> groups = groups(expression);
            if (groups.isEmpty()) {
                throw new InputException("'" + expression
                        + "' has no named group; name what is to be a column, as in (?<outlet>[^_]+)_.*");
            }
            return new IdPattern(pattern, groups);
        } catch (PatternSyntaxException e) {
            throw new InputException("'" + expression + "' is no regular expression: " + e.getDescription()
                    + (e.getIndex() < 0 ? "" : " at character " + (e.getIndex() + 1)));
        }
    }

    /** The names that look like groups' and are. */
    private static List<String> groups(String expression) {
        Set<String> groups = new LinkedHashSet<>();
        Matcher candidate = GROUP.matcher(expression);
        while (candidate.find()) {
            try {
                Pattern.compile(expression + "\\k<" + candidate.group(1) + ">");
                groups.add(candidate.group(1));
            } catch (PatternSyntaxException e) {
                // It stands between brackets or behind a backslash: letters, no group.
            }
        }
        return new ArrayList<>(groups);
    }

    /** The names of the groups, in their order. */
    public List<String> groups() {
        return groups;
    }

    /** The expression as it was given. */
    public String expression() {
        return pattern.pattern();
    }

    /**
     * What the groups hold in an id, in their order, empty for those that took no part; nothing if the pattern does not match.
     *
     * @throws TooSlowException if that cannot be told in reasonable time
     */
    public Optional<List<String>> values(String id) throws TooSlowException {
        Matcher matcher = pattern.matcher(new CountedText(id, new AtomicInteger(), 0, id.length()));
        try {
            if (!matcher.find()) {
                return Optional.empty();
            }
            return Optional.of(groups.stream()
                    .map(name -> matcher.start(name) < 0 ? "" : id.substring(matcher.start(name), matcher.end(name)))
                    .toList());
        } catch (TooManyLooks | StackOverflowError e) {
            throw new TooSlowException();
        }
    }

    /** The pattern takes too many steps on an id. */
    public static final class TooSlowException extends Exception {
        private static final long serialVersionUID = 1;
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyLooks() {
            super("", null, false, false);
        }
    }

    /** A text that counts how often its letters are looked at: a limit that is the same on fast and on slow machines. */
    private record CountedText(String text, AtomicInteger looks, int begin, int end) implements CharSequence {
        @Override
        public int length() {
            return end - begin;
        }

        @Override
        public char charAt(int index) {
            if (looks.incrementAndGet() > MOST_LOOKS) {
                throw new TooManyLooks();
            }
            return text.charAt(begin + index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new CountedText(text, looks, begin + from, begin + to);
        }

        @Override
        public String toString() {
            return text.substring(begin, end);
        }
    }
}
