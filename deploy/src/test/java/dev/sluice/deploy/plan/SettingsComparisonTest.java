package dev.sluice.deploy.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of settings: wanted, sent last, there; what changes, what has drifted, what is sent. */
class SettingsComparisonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      nullValues = "-",
      textBlock =
          """
          {'name':'a'}                   | {}                | {'name':'a'}                       | -
          {'name':'b'}                   | {'name':'a'}      | {'name':'a'}                       | ~ name: 'a' -> 'b'
          {'name':'b'}                   | {}                | {}                                 | + name: 'b'
          {}                             | {'photon':true}   | {'photon':true}                    | - photon: true
          {}                             | {}                | {'photon':true}                    | drift photon
          {}                             | {}                | {'id':'1','storage':'dbfs:/pipelines/1','edition':'ADVANCED','channel':'CURRENT','continuous':false} | -
          {'catalog':'Main'}             | {}                | {'catalog':'main'}                 | -
          {'schema':'Main'}              | {}                | {'schema':'main'}                  | ~ schema: 'main' -> 'Main'
          {'allow_duplicate_names':true} | {}                | {}                                 | -
          {'run_as':{'user_name':'a'}}   | {}                | {}                                 | -
          {'run_as':{'user_name':'a'}}   | {'run_as':{'user_name':'b'}} | {}                      | ~ run_as.user_name: 'b' -> 'a'
          {}                             | {}                | {'run_as':{'user_name':'b'}}       | -
          {'configuration':{}}           | {}                | {}                                 | -
          {'configuration':{'a.b':'1'}}  | {}                | {'configuration':{'a.b':'2','c':'3'}} | ~ configuration.a.b: '2' -> '1', drift configuration.c
          {'event_log':{'name':'e'}}     | {}                | {'event_log':{'name':'e','catalog':'c','schema':'s'}} | -
          {'root_path':'/Workspace/x'}   | {}                | {'root_path':'/x'}                 | -
          {'libraries':[{'glob':{'include':'/Workspace/x/**'}}]} | {} | {'libraries':[{'glob':{'include':'/x/**'}}]} | -
          {'libraries':[{'glob':{'include':'/x/**'}}]} | {}  | {'libraries':[]}                   | ~ libraries: [] -> [{'glob':{'include':'/x/**'}}]
          {'clusters':[{'label':'default','num_workers':2}]} | {} | {'clusters':[{'label':'default','num_workers':1,'spark_conf':{'a':'b'}}]} | ~ clusters[default].num_workers: 1 -> 2, drift clusters[default].spark_conf
          {'clusters':[{'label':'default'}]} | {'clusters':[{'label':'default'},{'label':'maintenance'}]} | {'clusters':[{'label':'default'},{'label':'maintenance'}]} | - clusters[maintenance]: {'label':'maintenance'}
          """)
  void saysWhatChanges(String wanted, String sent, String there, String said) {
    SettingsComparison comparison = SettingsComparison.of(json(wanted), json(sent), json(there));
    List<String> all = new ArrayList<>();
    comparison.changes().forEach(field -> all.add(PlanText.field(field).replace('"', '\'')));
    comparison.drift().forEach(field -> all.add("drift " + field.path()));
    assertThat(String.join(", ", all)).isEqualTo(said == null ? "" : said);
  }

  @Test
  void anEditKeepsWhatSomebodyElseHasSet() {
    SettingsComparison comparison =
        SettingsComparison.of(
            json("{'name':'b','allow_duplicate_names':true,'configuration':{'a':'1'}}"),
            json("{'name':'a','photon':true}"),
            json(
                "{'id':'1','name':'a','photon':true,'budget_policy_id':'x','configuration':{'z':'9'},"
                    + "'run_as':{'user_name':'u'}}"));
    assertThat(comparison.merged())
        .isEqualTo(
            json(
                "{'name':'b','allow_duplicate_names':true,'budget_policy_id':'x',"
                    + "'configuration':{'a':'1','z':'9'}}"));
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text.replace('\'', '"'));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
