package io.broadsheet.analysis.value;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the sums of money and shares of a sentence, and those numbers whose magnitude the engine's rules lose: "€1.1bn",
 * "Rs 2,340 crore", "RM35 million", "half a million pounds", "3.5 per cent", "2 crore voters".
 *
 * <p>A sum is normalised as CoreNLP writes it: the unit, then the number in units ("€1.1E9"), behind "~", "<", ">" and the
 * like for "about", "less than", "more than". Where the words tell no number ("several million dollars") or can mean two,
 * nothing is normalised. Immutable and safe for use by several threads.
 */
final class Amounts {
    /**
     * An amount in a sentence.
     *
     * @param begin where it begins, in UTF-16 units of the sentence
     * @param end one past its end
     * @param type MONEY, PERCENT or NUMBER
     * @param normalized its value; empty where the words do not tell it
     */
    record Amount(int begin, int end, ValueType type, String normalized) {}

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    /** "the 2016 Euro" */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** "2.3m wide" has no plural; one of three letters may be a unit. */
    private static final int SHORTEST_PLURAL = 4;

    private static final int LONGEST_NAME_OF_CURRENCY = 3;

    private final Lexicon lexicon;
    private final List<Lexeme> lexemes;
    private final Currencies currencies;
    private final Quantities quantities;
    private final List<Amount> amounts = new ArrayList<>();

    private Amounts(String sentence, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.lexemes = Lexeme.of(sentence);
        this.currencies = new Currencies(lexicon);
        this.quantities = new Quantities(lexemes, new NumberWords(lexicon));
    }

    /** Whether a word may be part of an amount: all of them hold a digit, or one of a few words. */
    static boolean mayHold(String word, Lexicon lexicon) {
        return word.chars().anyMatch(Character::isDigit)
                || new NumberWords(lexicon).isPart(word.toLowerCase(Locale.ROOT));
    }

    /** The amounts of a sentence, in reading order and apart from each other. */
    static List<Amount> in(String sentence, Lexicon lexicon) {
        Amounts amounts = new Amounts(sentence, lexicon);
        amounts.read();
        return List.copyOf(amounts.amounts);
    }

    /** A currency's sign: its unit, and the position of the number behind it. */
    private record Sign(String unit, int number) {}

    /** A currency's name: its unit, what one of it is worth in units, and the position behind it. */
    private record Name(String unit, BigDecimal worth, int end) {}

    private void read() {
        for (int i = 0; i < lexemes.size(); ) {
            int first = i;
            Optional<Sign> sign = sign(first);
            int end = sign.map(found -> withSign(first, found)).orElse(first);
            if (end == first) {
                end = withoutSign(first);
            }
            i = Math.max(end, first + 1);
        }
    }

    // --- "€1.1bn"

    private Optional<Sign> sign(int i) {
        if (i > 0 && lexemes.get(i - 1).isWord() && lexemes.get(i - 1).touches(lexemes.get(i))) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int next = i; next < Math.min(i + 3, lexemes.size()); next++) {
            if (next > i && !lexemes.get(next - 1).touches(lexemes.get(next))) {
                break;
            }
            text.append(lexemes.get(next).text());
            Optional<String> unit = currencies.before(text.toString());
            if (unit.isPresent()
                    && isNumber(next + 1)
                    && !longerSign(text + lexemes.get(next + 1).text())) {
                return Optional.of(new Sign(unit.get(), next + 1));
            }
        }
        return letter(i);
    }

    private boolean longerSign(String text) {
        return currencies.before(text).isPresent();
    }

    /** One letter is a currency only before a great number: "R450 million", "N45,000", not "R2" or "N95". */
    private Optional<Sign> letter(int i) {
        String text = lexemes.get(i).text();
        String unit = text.equals("R") ? "R" : text.equals("N") ? "₦" : text.equals("P") ? "₱" : "";
        if (unit.isEmpty() || !isNumber(i + 1) || !lexemes.get(i).touches(lexemes.get(i + 1))) {
            return Optional.empty();
        }
        boolean great = lexemes.get(i + 1).text().contains(",")
                || quantities
                        .at(i + 1, true)
                        .map(Quantities.Quantity::magnitude)
                        .orElse(false);
        return great ? Optional.of(new Sign(unit, i + 1)) : Optional.empty();
    }

    private boolean isNumber(int i) {
        return i < lexemes.size()
                && lexemes.get(i).isNumber()
                && (lexemes.get(i - 1).touches(lexemes.get(i))
                        || lexemes.get(i).begin() == lexemes.get(i - 1).end() + 1);
    }

    /** Adds the sum that a sign begins, and answers with the position behind it. */
    private int withSign(int first, Sign sign) {
        Quantities.Quantity quantity = quantities.at(sign.number(), true).orElseThrow();
        Optional<Quantities.Quantity> upper = upper(quantity.end(), true);
        if (upper.isPresent()) {
            addRange(first, sign.unit(), BigDecimal.ONE, quantity, upper.get());
            return upper.get().end();
        }
        Optional<BigDecimal> value = quantity.value();
        if (!quantity.magnitude() && value.isPresent()) {
            value = Optional.of(value.get().multiply(magnitudeOfPartner(sign, quantity)));
        }
        add(first, quantity.end(), ValueType.MONEY, sign.unit(), value);
        return quantity.end();
    }

    /** "€70-80 million": the greater number of a range without a sign of its own. */
    private Optional<Quantities.Quantity> upper(int hyphen, boolean money) {
        boolean range = hyphen + 1 < lexemes.size()
                && lexemes.get(hyphen).isHyphen()
                && lexemes.get(hyphen + 1).isNumber()
                && lexemes.get(hyphen).touches(lexemes.get(hyphen + 1));
        return range ? quantities.at(hyphen + 1, money) : Optional.empty();
    }

    /** "between $2.5 and $3.5 billion": both are billions. */
    private BigDecimal magnitudeOfPartner(Sign sign, Quantities.Quantity quantity) {
        int joint = quantity.end();
        boolean joins = joint + 1 < lexemes.size()
                && (lexemes.get(joint).isHyphen()
                        || lexemes.get(joint).lower().equals("to")
                        || (lexemes.get(joint).lower().equals("and") && isBetween(sign.number())));
        if (!joins) {
            return BigDecimal.ONE;
        }
        Optional<Quantities.Quantity> partner = sign(joint + 1)
                .filter(other -> other.unit().equals(sign.unit()))
                .flatMap(other -> quantities.at(other.number(), true));
        boolean shares = partner.isPresent()
                && partner.get().magnitude()
                && partner.get().plain().isPresent()
                && partner.get().plain().get().signum() > 0
                && quantity.plain().isPresent()
                && quantity.plain().get().compareTo(partner.get().plain().get()) < 0;
        return shares
                ? partner.get()
                        .value()
                        .orElseThrow()
                        .divide(partner.get().plain().get())
                : BigDecimal.ONE;
    }

    private boolean isBetween(int number) {
        for (int i = number; i >= Math.max(0, number - 4); i--) {
            if (lexemes.get(i).lower().equals("between")) {
                return true;
            }
        }
        return false;
    }

    // --- "30 million pounds", "3.5 per cent", "2 crore"

    /** Adds the amount that begins with a number, and answers with the position behind it; the number's own if it is none. */
    private int withoutSign(int first) {
        if (first > 0
                && lexemes.get(first - 1).touches(lexemes.get(first))
                && !lexemes.get(first - 1).isHyphen()
                && (lexemes.get(first - 1).isWord() || lexemes.get(first - 1).isNumber())) {
            return first;
        }
        Optional<Quantities.Quantity> found = quantities.at(first, false);
        if (found.isEmpty()) {
            return first;
        }
        Quantities.Quantity quantity = found.get();
        Optional<Quantities.Quantity> upper = upper(quantity.end(), false);
        int end = upper.map(Quantities.Quantity::end).orElse(quantity.end());
        Optional<Name> name = name(first, end, upper.orElse(quantity));
        if (name.isPresent()) {
            if (upper.isPresent()) {
                addRange(first, name.get().end(), name.get().unit(), name.get().worth(), quantity, upper.get());
            } else {
                add(
                        first,
                        name.get().end(),
                        ValueType.MONEY,
                        name.get().unit(),
                        quantity.value().map(value -> value.multiply(name.get().worth())));
            }
            return name.get().end();
        }
        int behindPercent = behindPercent(end, lexemes.get(first).isNumber());
        if (behindPercent > end && upper.isEmpty()) {
            add(first, behindPercent, ValueType.PERCENT, "%", quantity.value());
            return behindPercent;
        }
        if (quantity.special() && quantity.magnitude() && upper.isEmpty() && counts(quantity)) {
            add(first, end, ValueType.NUMBER, "", quantity.value());
        }
        return end;
    }

    /** Whether a magnitude is one, and no metre or kilometre: "2.3m people", not "a 5m eel". */
    private boolean counts(Quantities.Quantity quantity) {
        Lexeme last = lexemes.get(quantity.end() - 1);
        if (last.text().length() > 2) {
            return true;
        }
        if (last.text().length() == 2) {
            return !last.text().equals("mm");
        }
        if (quantity.end() >= lexemes.size()) {
            return false;
        }
        String next = lexemes.get(quantity.end()).lower();
        return lexicon.has(WordClass.COUNTED, next) || (next.length() > SHORTEST_PLURAL && next.endsWith("s"));
    }

    private Optional<Name> name(int first, int end, Quantities.Quantity quantity) {
        int from = end + 1 < lexemes.size() && lexemes.get(end).isHyphen() ? end + 1 : end;
        for (int length = LONGEST_NAME_OF_CURRENCY; length > 0; length--) {
            if (from + length <= lexemes.size()) {
                StringBuilder words = new StringBuilder();
                for (int i = from; i < from + length; i++) {
                    words.append(i == from ? "" : " ").append(lexemes.get(i).text());
                }
                Optional<String> unit = currencies.behind(words.toString());
                if (unit.isPresent() && isCurrency(words.toString(), first, from + length, quantity)) {
                    return Optional.of(new Name(unit.get(), BigDecimal.ONE, from + length));
                }
            }
        }
        if (from >= lexemes.size()) {
            return Optional.empty();
        }
        String word = lexemes.get(from).lower();
        boolean penny = lexicon.has(WordClass.PENNY, word)
                && (word.length() > 1
                        || (lexemes.get(first).text().length() <= 2
                                && lexemes.get(from - 1).touches(lexemes.get(from))));
        if (lexicon.has(WordClass.CENT, word)) {
            return Optional.of(new Name("$", HUNDREDTH, from + 1));
        }
        return penny ? Optional.of(new Name("£", HUNDREDTH, from + 1)) : Optional.empty();
    }

    /** Some names of currencies mean something else, too. */
    private boolean isCurrency(String name, int first, int behind, Quantities.Quantity quantity) {
        String number = lexemes.get(first).text();
        boolean great = quantity.magnitude() || number.contains(",");
        if (YEAR.matcher(number).matches() && Character.isUpperCase(name.codePointAt(0))) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean pounds = lower.equals("pound") || lower.equals("pounds");
        return great || !(pounds ? isWeight(first, behind) : lexicon.has(WordClass.DOUBTFUL_CURRENCY, lower));
    }

    private boolean isWeight(int first, int behind) {
        for (int i = Math.max(0, first - 4); i < first; i++) {
            if (lexicon.has(WordClass.WEIGHING, lexemes.get(i).lower())) {
                return true;
            }
        }
        return behind < lexemes.size()
                && lexicon.has(WordClass.WEIGHED, lexemes.get(behind).lower());
    }

    private int behindPercent(int end, boolean digits) {
        if (end >= lexemes.size()) {
            return end;
        }
        int from = lexemes.get(end).isHyphen() && end + 1 < lexemes.size() ? end + 1 : end;
        String word = lexemes.get(from).lower();
        if (word.equals("per")
                && from + 1 < lexemes.size()
                && lexemes.get(from + 1).lower().equals("cent")) {
            return from + 2;
        }
        boolean sign = word.equals("%") && digits;
        return lexicon.has(WordClass.PERCENT, word) || sign ? from + 1 : end;
    }

    // --- writing

    private void addRange(
            int first, String unit, BigDecimal worth, Quantities.Quantity lower, Quantities.Quantity upper) {
        addRange(first, upper.end(), unit, worth, lower, upper);
    }

    private void addRange(
            int first, int end, String unit, BigDecimal worth, Quantities.Quantity lower, Quantities.Quantity upper) {
        String range = "";
        if (lower.plain().isPresent()
                && upper.plain().isPresent()
                && upper.plain().get().signum() > 0) {
            BigDecimal factor = lower.magnitude()
                    ? BigDecimal.ONE
                    : upper.value().orElseThrow().divide(upper.plain().get());
            range = unit + number(lower.value().orElseThrow().multiply(factor).multiply(worth)) + " - "
                    + number(upper.value().orElseThrow().multiply(worth));
        }
        amounts.add(new Amount(lexemes.get(first).begin(), lexemes.get(end - 1).end(), ValueType.MONEY, range));
    }

    private void add(int first, int end, ValueType type, String unit, Optional<BigDecimal> value) {
        amounts.add(new Amount(
                lexemes.get(first).begin(),
                lexemes.get(end - 1).end(),
                type,
                value.map(number -> comparison(first) + unit + number(number)).orElse("")));
    }

    private static String number(BigDecimal value) {
        return Double.toString(value.doubleValue());
    }

    /** What the words before an amount say of it, in CoreNLP's signs. */
    private String comparison(int first) {
        String one = before(first, 1);
        String two = before(first, 2) + " " + one;
        String three = before(first, 3) + " " + two;
        if (two.equals("at least") || three.equals("no less than") || three.equals("no fewer than")) {
            return ">=";
        } else if (two.equals("at most") || two.equals("up to") || three.equals("no more than")) {
            return "<=";
        } else if (two.equals("more than") || lexicon.has(WordClass.MORE_THAN, one) || two.equals("excess of")) {
            return ">";
        } else if (two.equals("less than") || two.equals("fewer than") || lexicon.has(WordClass.LESS_THAN, one)) {
            return "<";
        }
        return lexicon.has(WordClass.ABOUT, one) || two.equals("close to") ? "~" : "";
    }

    private String before(int i, int back) {
        return i - back >= 0 ? lexemes.get(i - back).lower() : "";
    }
}
