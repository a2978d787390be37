package io.broadsheet.analysis.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.ValueType;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountsTest {
    private static String read(String sentence) {
        return Amounts.in(sentence, Lexicon.ENGLISH).stream()
                .map(amount -> (sentence.substring(amount.begin(), amount.end()) + " = " + amount.normalized()).strip())
                .collect(Collectors.joining("; "));
    }

    private static List<ValueType> types(String sentence) {
        return Amounts.in(sentence, Lexicon.ENGLISH).stream()
                .map(Amounts.Amount::type)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The port made €1.1bn last year. | €1.1bn = €1.1E9
            The yard lost $3.2bn in a decade. | $3.2bn = $3.2E9
            The loan was $4bn at first. | $4bn = $4.0E9
            The fund holds $2 trn in shares. | $2 trn = $2.0E12
            The road costs Rs 16,189 crore in all. | Rs 16,189 crore = Rs1.6189E11
            The fine was RM10 million for each ship. | RM10 million = RM1.0E7
            He earned £6k a month. | £6k = £6000.0
            The plan costs $1.5 trillion over ten years. | $1.5 trillion = $1.5E12
            She paid $25 for lunch. | $25 = $25.0
            They raised $2.5m in a week. | $2.5m = $2500000.0
            The grant is £640m a year. | £640m = £6.4E8
            The bill came to €3,450.75 in the end. | €3,450.75 = €3450.75
            The house sold for $1,250,000 in May. | $1,250,000 = $1250000.0
            They owe 3.5 million Swiss francs to the bank. | 3.5 million Swiss francs = CHF3500000.0
            It costs 40 euros a night. | 40 euros = €40.0
            The ticket was 6 cents too dear. | 6 cents = $0.06
            He found 20 pence in his coat. | 20 pence = £0.2
            The deal is worth 2.4 billion yuan to them. | 2.4 billion yuan = 元2.4E9
            Repairs will cost ¥500 million next year. | ¥500 million = ¥5.0E8
            The bank lent A$75 million to farmers. | A$75 million = A$7.5E7
            The mine brought in C$1.2 billion before tax. | C$1.2 billion = C$1.2E9
            The firm paid HK$300m for the site. | HK$300m = HK$3.0E8
            The state owes US$9 billion to lenders. | US$9 billion = $9.0E9
            The prize is 500,000 kronor in cash. | 500,000 kronor = kr500000.0
            The club paid 30 million pounds for him. | 30 million pounds = £3.0E7
            The tax brings in Rs 500 a head. | Rs 500 = Rs500.0
            The state spent ₹1,200 crore on wells. | ₹1,200 crore = ₹1.2E10
            The village got 5 lakh rupees from the state. | 5 lakh rupees = Rs500000.0
            The dam cost ₦45 billion to build. | ₦45 billion = ₦4.5E10
            The tower cost 75 million dirhams to build. | 75 million dirhams = dirham7.5E7
            They stole $40,000 to $60,000 from the till. | $40,000 = $40000.0; $60,000 = $60000.0
            The fee is between €10 and €15 a day. | €10 = €10.0; €15 = €15.0
            The budget fell to EUR 350 million this year. | EUR 350 million = €3.5E8
            The order is worth USD 1.2 million to us. | USD 1.2 million = $1200000.0
            The aid is worth CHF 80,000 a year. | CHF 80,000 = CHF80000.0
            The bonus is NZ$5,000 for each nurse. | NZ$5,000 = NZ$5000.0
            The cost is S$2.3 billion by now. | S$2.3 billion = S$2.3E9
            The city spent R$90 million on buses. | R$90 million = R$9.0E7
            The plant cost R450 million to build. | R450 million = R4.5E8
            The sum of 12,000 rand was paid back. | 12,000 rand = R12000.0
            The wage is 15 dollars an hour. | 15 dollars = $15.0
            A $20 billion plan was dropped. | $20 billion = $2.0E10
            The $700-million stadium is empty. | $700-million = $7.0E8
            The £2.5-billion line is late. | £2.5-billion = £2.5E9
            They won two million dollars in a draw. | two million dollars = $2000000.0
            It took half a million dollars to mend. | half a million dollars = $500000.0
            The firm saved a billion dollars that way. | a billion dollars = $1.0E9
            The museum asks for nothing but $5. | $5 = $5.0
            The bank lost about $900 million in March. | $900 million = ~$9.0E8
            The pier costs more than £3 million a year. | £3 million = >£3000000.0
            The ferry lost nearly 2 million euros. | 2 million euros = ~€2000000.0
            The parts cost $0.75 each. | $0.75 = $0.75
            The film took $1.03bn at the box office. | $1.03bn = $1.03E9
            The lake fund has $ 250 million left. | $ 250 million = $2.5E8
            The stamp sold for 1.9 million kroner in Osby. | 1.9 million kroner = kr1900000.0
            The school needs Sh50 million by June. | Sh50 million = Sh5.0E7
            The pump costs KSh 4,500 in Osby. | KSh 4,500 = KSh4500.0
            The hall was sold for PLN 12 million on Friday. | PLN 12 million = PLN1.2E7
            The hospital owes 300 million baht to its staff. | 300 million baht = ฿3.0E8
            The shop took 1.2bn won on one day. | 1.2bn won = ₩1.2E9
            The farm earned 250 pesos a day. | 250 pesos = peso250.0
            The firm pays 1,000 roubles a shift. | 1,000 roubles = ₽1000.0
            The union wants $18.50 an hour. | $18.50 = $18.5
            The heirs got 10 million rupiah each. | 10 million rupiah = Rp1.0E7
            The ship is insured for £1.25 billion in London. | £1.25 billion = £1.25E9
            The network owes €70-80 million to builders. | €70-80 million = €7.0E7 - 8.0E7
            The tax yields between $2.5 and $3.5 billion a year. | $2.5 = $2.5E9; $3.5 billion = $3.5E9
            The share rose 12 cents to $3.40 on Friday. | 12 cents = $0.12; $3.40 = $3.4
            It cost £5.6M in total. | £5.6M = £5600000.0
            It sold for $350K in the end. | $350K = $350000.0
            The gap is 600bn rupees wide. | 600bn rupees = Rs6.0E11
            The toll is 50p a car. | 50p = £0.5
            The rent is 900 Euro a month. | 900 Euro = €900.0
            The subsidy of 4.2tn yen ends. | 4.2tn yen = ¥4.2E12
            The offer of £12,500 stands. | £12,500 = £12500.0
            """)
    void readsSumsOfMoney(String sentence, String amounts) {
        assertThat(read(sentence)).isEqualTo(amounts);
        assertThat(types(sentence)).containsOnly(ValueType.MONEY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It cost one and a half million euros. | one and a half million euros = €1500000.0
            It cost two and a half thousand pounds. | two and a half thousand pounds = £2500.0
            It cost a quarter of a million pounds. | a quarter of a million pounds = £250000.0
            It cost three-quarters of a million pounds. | three-quarters of a million pounds = £750000.0
            It cost two hundred and fifty thousand dollars. | two hundred and fifty thousand dollars = $250000.0
            It cost one million two hundred thousand dollars. | one million two hundred thousand dollars = $1200000.0
            It cost twenty-five million pounds. | twenty-five million pounds = £2.5E7
            It was a five-million-dollar gift. | five-million-dollar = $5000000.0
            The plan needs 2 lakh crore rupees. | 2 lakh crore rupees = Rs2.0E12
            """)
    void readsSumsInWords(String sentence, String amounts) {
        assertThat(read(sentence)).isEqualTo(amounts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They spent several million dollars. | several million dollars =
            They lost hundreds of millions of euros. | hundreds of millions of euros =
            The price was €1.250 in all. | €1.250 =
            """)
    void normalisesNothingWhereTheWordsTellNoNumber(String sentence, String amounts) {
        assertThat(read(sentence)).isEqualTo(amounts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At least £5 was paid. | £5 = >=£5.0
            Up to $3bn was lost. | $3bn = <=$3.0E9
            Less than €2 was left. | €2 = <€2.0
            Over 6 per cent came. | 6 per cent = >%6.0
            """)
    void writesWhatTheWordsBeforeSay(String sentence, String amounts) {
        assertThat(read(sentence)).isEqualTo(amounts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prices rose 3.5 per cent. | 3.5 per cent = %3.5
            Wages rose 12pc. | 12pc = %12.0
            It fell half a percent. | half a percent = %0.5
            The share is 8 %. | 8 % = %8.0
            """)
    void readsShares(String sentence, String amounts) {
        assertThat(read(sentence)).isEqualTo(amounts);
        assertThat(types(sentence)).containsOnly(ValueType.PERCENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nearly 2.3m people live there. | 2.3m = ~2300000.0
            Then 1.4bn more followed. | 1.4bn = 1.4E9
            Now 2 crore voters came. | 2 crore = 2.0E7
            Then 10k runners came. | 10k = 10000.0
            """)
    void readsNumbersWithShortMagnitudes(String sentence, String amounts) {
        assertThat(read(sentence)).isEqualTo(amounts);
        assertThat(types(sentence)).containsOnly(ValueType.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He weighs 200 pounds.",
                "The eel was 5m long.",
                "She ran the 100m in Osby.",
                "The Euro 2016 was played there; the 2016 Euro, too.",
                "He wore an N95 mask and drove an R8.",
                "They won 3 won games.",
                "Some 1,000 real estate agents came.",
                "Page 12 has 5 crowns on it.",
                "The house is 8' 6\" wide and 5'10\" high."
            })
    void takesNoOtherNumberForASum(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void readsDigitsOfOtherCountries() {
        assertThat(read("It cost €1.250.000 and €3.450,75 in all."))
                .isEqualTo("€1.250.000 = €1250000.0; €3.450,75 = €3450.75");
        assertThat(read("It cost €10 000 and 12\u00A0500 euros in all."))
                .isEqualTo("€10 000 = €10000.0; 12\u00A0500 euros = €12500.0");
    }

    @Property
    void amountsStandInOrderAndApart(@ForAll String sentence) {
        int end = 0;
        for (Amounts.Amount amount : Amounts.in(sentence, Lexicon.ENGLISH)) {
            assertThat(amount.begin()).isGreaterThanOrEqualTo(end);
            assertThat(amount.end()).isBetween(amount.begin() + 1, sentence.length());
            end = amount.end();
        }
    }
}
