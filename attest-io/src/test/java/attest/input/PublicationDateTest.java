package attest.input;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.TimeSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-06-23|2018-06-23",
        "2018-06-23T08:15:00Z|2018-06-23",
        "2018-06-23T23:59:59.123+03:00|2018-06-23",
        "2018-06-23 08:15:00 +0300|2018-06-23",
        "2018-06-23 08:15|2018-06-23",
        "20180623|2018-06-23",
        "2018/06/23|2018-06-23",
        "2018-06|2018-06",
        "2018|2018",
        "2018-06-01/2018-06-09|2018-06-01/2018-06-09",
        "../2018-06-09|../2018-06-09",
        "23 June 2018|2018-06-23",
        "3 Jun 2018|2018-06-03",
        "June 23, 2018|2018-06-23",
        "Jun 3, 2018, 4:15 pm|2018-06-03",
        "Saturday, June 23, 2018|2018-06-23",
        "Sat, 23 Jun 2018 08:15:00 GMT|2018-06-23",
      })
  void readsDatesAsPeopleAndPagesWriteThem(String written, String edtf) {
    assertThat(PublicationDate.find(written).map(TimeSpan::edtf)).contains(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "03/04/2018",
        "2018-02-31",
        "31 Feb 2018",
        "2018-13",
        "../..",
        "2018-06-09/2018-06-01",
        "99999999",
        "2018-06-23x",
        "yesterday"
      })
  void doesNotGuess(String written) {
    assertThat(PublicationDate.find(written)).isEmpty();
  }
}
