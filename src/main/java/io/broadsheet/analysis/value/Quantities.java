package io.broadsheet.analysis.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers in digits and words, with their magnitudes: "3.5 million", "1.1bn", "half a million", "5 lakh crore". */
final class Quantities {
    /**
     * A number as it stands.
     *
     * @param end the position of the first lexeme behind it
     * @param value what it is; empty where the writing can mean two numbers or none: "€1.250", "several million"
     * @param plain the number without its magnitude; empty as the value is
     * @param magnitude whether a magnitude stands in it
     * @param special whether it is one that the engine's rules do not read
     */
    record Quantity(
            int end, Optional<BigDecimal> value, Optional<BigDecimal> plain, boolean magnitude, boolean special) {}

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?");
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?:[\u00A0\u202F\u2009]\\d{3})+(?:[.,]\\d{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern CONTINENTAL =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3})+,\\d{1,2}|\\d{1,3}(?:\\.\\d{3}){2,}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d{1,2}");
    /** A thousand on the continent, one and a bit elsewhere. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final List<Lexeme> lexemes;
    private final NumberWords numbers;

    Quantities(List<Lexeme> lexemes, NumberWords numbers) {
        this.lexemes = lexemes;
        this.numbers = numbers;
    }

    /**
     * The number that begins at a lexeme.
     *
     * @param money whether a currency's sign stands before it, so that a letter behind it is a magnitude
     */
    Optional<Quantity> at(int first, boolean money) {
        if (first >= lexemes.size()) {
            return Optional.empty();
        }
        return lexemes.get(first).isNumber() ? digits(first, money) : spelledOut(first);
    }

    private Optional<Quantity> digits(int first, boolean money) {
        String text = lexemes.get(first).text();
        int next = first + 1;
        if (money && next < lexemes.size() && isSpacedGroup(first, next)) {
            StringBuilder joined = new StringBuilder(text);
            while (next < lexemes.size() && isSpacedGroup(next - 1, next)) {
                joined.append(lexemes.get(next).text());
                next++;
            }
            text = joined.toString();
        }
        return Optional.of(
                withMagnitude(next, number(text), AMBIGUOUS.matcher(text).matches(), money));
    }

    /** "€10 000" */
    private boolean isSpacedGroup(int a, int b) {
        Lexeme second = lexemes.get(b);
        return lexemes.get(a).text().length() <= 3
                && second.isNumber()
                && second.text().length() == 3
                && second.begin() == lexemes.get(a).end() + 1;
    }

    private static Optional<BigDecimal> number(String text) {
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        } else if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        } else if (SPACED.matcher(text).matches()) {
            return Optional.of(
                    new BigDecimal(text.replaceAll("[\u00A0\u202F\u2009]", "").replace(',', '.')));
        } else if (CONTINENTAL.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        } else if (DECIMAL_COMMA.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        return Optional.empty();
    }

    /** "two and a half million", "half a million", "two hundred and fifty thousand", "a million", "a quarter of a million" */
    private Optional<Quantity> spelledOut(int first) {
        if (numbers.isVague(lower(first)) || isMagnitude(first)) {
            return Optional.of(vague(first));
        }
        Optional<Beginning> beginning = beginning(first);
        if (beginning.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = beginning.get().value();
        int next = beginning.get().end();
        boolean fraction = beginning.get().fraction();
        boolean magnitude = false;
        for (boolean more = true; more; ) {
            int at = behindHyphen(next);
            boolean and = lower(at).equals("and");
            Optional<BigDecimal> small = numbers.small(lower(and ? at + 1 : at));
            Optional<BigDecimal> factor = numbers.magnitude(lower(at));
            if (small.isPresent()) {
                group = group.add(small.get());
                next = and ? at + 2 : at + 1;
            } else if (and && isArticle(at + 1) && lower(at + 2).equals("half")) {
                group = group.add(HALF);
                next = at + 3;
                fraction = true;
            } else if (factor.isPresent() && lower(at).equals("hundred")) {
                group = group.multiply(factor.get());
                next = at + 1;
            } else if (factor.isPresent()) {
                // "one million two hundred thousand", but "two lakh crore"
                total = group.signum() > 0 ? total.add(group.multiply(factor.get())) : total.multiply(factor.get());
                group = BigDecimal.ZERO;
                next = at + 1;
                magnitude = true;
            } else {
                more = false;
            }
        }
        Optional<BigDecimal> value = Optional.of(total.add(group));
        return Optional.of(new Quantity(next, value, value, magnitude, fraction));
    }

    /** What a number that is spelled out begins with. */
    private record Beginning(BigDecimal value, int end, boolean fraction) {}

    private Optional<Beginning> beginning(int first) {
        if (lower(first).equals("half") && isArticle(first + 1)) {
            return Optional.of(new Beginning(HALF, first + 2, true));
        } else if (isQuarterOf(first)) {
            int end = first;
            while (!lower(end).equals("of")) {
                end++;
            }
            String quarters = lower(first).equals("three") ? "0.75" : "0.25";
            return Optional.of(new Beginning(new BigDecimal(quarters), end + 2, true));
        } else if (isArticle(first) && isMagnitude(first + 1)) {
            return Optional.of(new Beginning(BigDecimal.ONE, first + 1, false));
        }
        return numbers.small(lower(first)).map(value -> new Beginning(value, first + 1, false));
    }

    private boolean isQuarterOf(int i) {
        boolean one =
                isArticle(i) && lower(i + 1).equals("quarter") && lower(i + 2).equals("of") && isArticle(i + 3);
        int quarters = i + 1 < lexemes.size() && lexemes.get(i + 1).isHyphen() ? i + 2 : i + 1;
        boolean three = lower(i).equals("three")
                && lower(quarters).equals("quarters")
                && lower(quarters + 1).equals("of")
                && isArticle(quarters + 2);
        return one || three;
    }

    /** "several million", "hundreds of millions of", "million": much, but how much? */
    private Quantity vague(int first) {
        int next = first;
        boolean magnitude = false;
        while (next < lexemes.size()
                && (numbers.isVague(lower(next))
                        || isMagnitude(next)
                        || (next > first && lower(next).equals("of")))) {
            magnitude |= isMagnitude(next) || lower(next).endsWith("ions");
            next++;
        }
        return new Quantity(next, Optional.empty(), Optional.empty(), magnitude, false);
    }

    private Quantity withMagnitude(int next, Optional<BigDecimal> plain, boolean ambiguous, boolean money) {
        int end = next;
        BigDecimal factor = BigDecimal.ONE;
        boolean magnitude = false;
        boolean special = false;
        Optional<BigDecimal> letter = letterMagnitude(end, money);
        if (letter.isPresent()) {
            factor = letter.get();
            magnitude = true;
            special = true;
            end++;
        }
        for (int at = behindHyphen(end); isMagnitude(at); at = behindHyphen(end)) {
            factor = factor.multiply(numbers.magnitude(lower(at)).orElseThrow());
            special |= numbers.isIndian(lower(at)) || lexemes.get(end - 1).touches(lexemes.get(at));
            magnitude = true;
            end = at + 1;
        }
        Optional<BigDecimal> number = ambiguous && !magnitude ? Optional.empty() : plain;
        BigDecimal times = factor;
        return new Quantity(end, number.map(n -> n.multiply(times)), number, magnitude, special);
    }

    private Optional<BigDecimal> letterMagnitude(int i, boolean money) {
        if (i >= lexemes.size() || i == 0 || !lexemes.get(i - 1).isNumber()) {
            return Optional.empty();
        }
        boolean near = lexemes.get(i - 1).touches(lexemes.get(i))
                || (money && lexemes.get(i).begin() == lexemes.get(i - 1).end() + 1);
        return near ? numbers.letter(lexemes.get(i).text()) : Optional.empty();
    }

    private int behindHyphen(int i) {
        return i + 1 < lexemes.size()
                        && lexemes.get(i).isHyphen()
                        && lexemes.get(i).touches(lexemes.get(i + 1))
                        && i > 0
                        && lexemes.get(i - 1).touches(lexemes.get(i))
                ? i + 1
                : i;
    }

    private boolean isMagnitude(int i) {
        return numbers.magnitude(lower(i)).isPresent();
    }

    private boolean isArticle(int i) {
        return lower(i).equals("a") || lower(i).equals("an");
    }

    private String lower(int i) {
        return i < lexemes.size() ? lexemes.get(i).lower() : "";
    }
}
