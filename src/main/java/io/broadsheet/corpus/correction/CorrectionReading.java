package io.broadsheet.corpus.correction;

import io.broadsheet.model.CorrectionLine;
import io.broadsheet.model.FailureCode;
import io.broadsheet.table.csv.CsvFormat;
import io.broadsheet.table.csv.FormulaGuard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the rows of files of corrections mean, as far as they say by themselves.
 *
 * @param corrections those that make sense, in order
 * @param mistakes why others do not, in order
 */
public record CorrectionReading(List<Correction> corrections, List<Mistake> mistakes) {
    public CorrectionReading {
        corrections = List.copyOf(corrections);
        mistakes = List.copyOf(mistakes);
    }

    /** Reads rows; their places in the list are the numbers of the corrections. */
    public static CorrectionReading of(List<CorrectionLine> lines) {
        List<Correction> corrections = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            CorrectionLine line = withoutGuard(lines.get(number));
            Optional<Mistake> mistake = mistake(number, line);
            if (mistake.isPresent()) {
                mistakes.add(mistake.get());
            } else {
                corrections.add(new Correction(
                        number,
                        line,
                        Verb.of(line.verb()).orElseThrow(),
                        Subject.of(line.table()).orElseThrow()));
            }
        }
        return new CorrectionReading(corrections, mistakes);
    }

    /** Cells that were copied from tables may begin with what keeps a spreadsheet from running them. */
    private static CorrectionLine withoutGuard(CorrectionLine line) {
        FormulaGuard guard = CsvFormat.DEFAULT.guard();
        return new CorrectionLine(
                line.line(),
                guard.unguarded(line.articleId()),
                line.table(),
                guard.unguarded(line.target()),
                line.verb(),
                guard.unguarded(line.value()),
                line.problem());
    }

    private static Optional<Mistake> mistake(int number, CorrectionLine line) {
        Optional<Verb> verb = Verb.of(line.verb());
        Optional<Subject> subject = Subject.of(line.table());
        if (!line.problem().isEmpty()) {
            return mistake(number, FailureCode.CORRECTION_ROW_BROKEN, line.problem());
        } else if (verb.isEmpty()) {
            return mistake(
                    number,
                    FailureCode.CORRECTION_VERB_UNKNOWN,
                    "there is no verb " + quoted(line.verb()) + "; there are "
                            + Arrays.stream(Verb.values()).map(Verb::text).collect(Collectors.joining(", ")));
        } else if (line.articleId().isEmpty()) {
            return mistake(
                    number,
                    FailureCode.CORRECTION_CELL_MISSING,
                    "'article_id' is empty; say which article, or * for all");
        } else if (line.target().isEmpty()) {
            return mistake(number, FailureCode.CORRECTION_CELL_MISSING, "'target' is empty; say what is corrected");
        } else if (line.value().isEmpty() && verb.get().needsValue()) {
            return mistake(
                    number,
                    FailureCode.CORRECTION_CELL_MISSING,
                    "'value' is empty; " + line.verb() + " needs to say to what");
        } else if (subject.isEmpty() || !verb.get().fits(subject.get())) {
            return mistake(
                    number,
                    FailureCode.CORRECTION_TABLE_UNFIT,
                    line.verb() + " does not go with the table " + quoted(line.table())
                            + "; leave 'table' empty, or see docs/corrections.md");
        } else if (line.isOfEveryArticle() && !isForEveryArticle(verb.get(), subject.get())) {
            return mistake(
                    number,
                    FailureCode.CORRECTION_TABLE_UNFIT,
                    line.verb() + (line.table().isEmpty() ? "" : " in the table " + line.table())
                            + " is of one article; put its id in the place of *");
        }
        return badValue(verb.get(), line.value())
                .flatMap(problem -> mistake(number, FailureCode.CORRECTION_VALUE_BAD, problem));
    }

    private static boolean isForEveryArticle(Verb verb, Subject subject) {
        return verb.canBeEverywhere() && (subject == Subject.ENTITY || subject == Subject.ANY);
    }

    private static Optional<String> badValue(Verb verb, String value) {
        if (verb == Verb.RETYPE && TypeWish.of(value).isEmpty()) {
            return Optional.of(
                    "there is no type " + quoted(value)
                            + "; it must be PERSON, ORGANIZATION, LOCATION or MISC, with a subtype behind a slash if need be: LOCATION/CITY");
        } else if (verb == Verb.SENTIMENT && ScoreWish.of(value).isEmpty()) {
            return Optional.of(
                    quoted(value)
                            + " is no sentiment; it must be very negative, negative, neutral, positive, very positive, or a number from -1 to 1");
        }
        return Optional.empty();
    }

    private static Optional<Mistake> mistake(int number, FailureCode code, String message) {
        return Optional.of(new Mistake(number, "", code, message));
    }

    /** A cell's words in a message, which may be longer than anybody wants to read. */
    static String quoted(String cell) {
        return "'" + (cell.length() > 100 ? cell.substring(0, 100) + "…" : cell) + "'";
    }
}
