package attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsCsvTest extends ExportContract {
  @Override
  String name() {
    return "csv";
  }

  @Test
  void figuresStandSideBySideAndAreNotAveraged() throws IOException {
    assertThat(written(EVENTS)).contains(",36,45,45 combatants (Iraqi Air Force); 36+ combatants");
  }

  @Test
  void groupsThatOneSpeakerCountsApartAddUp() throws IOException {
    assertThat(written(EVENTS)).contains(",8,8,5 civilians (=cmd").contains(",5,5,5 civilians (");
  }

  @Test
  void aCountryGetsNoPoint() throws IOException {
    assertThat(written(EVENTS)).contains("Iraq,geonames:2,IQ,,,,,country,,6,0.9,");
  }

  @Test
  void wordsThatASpreadsheetWouldRunAreGuarded() throws IOException {
    assertThat(written(EVENTS)).contains(",'=cmd|'/c calc'!A0,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void everyStartOfAFormulaIsGuarded(String words) {
    assertThat(Csv.guarded(words)).isEqualTo("'" + words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "jets", "36+", "~45", "\u0642\u062a\u0644", "5-7"})
  void otherWordsAreLeftAlone(String words) {
    assertThat(Csv.guarded(words)).isEqualTo(words);
  }
}
