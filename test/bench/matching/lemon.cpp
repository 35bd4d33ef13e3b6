// The network simplex of LEMON (Debian: liblemon-dev) as a yardstick: reads a problem, prints cost and seconds.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

int main() {
  using namespace lemon;
  int nodes, arcs, runs;
  if (scanf("%d %d %d", &nodes, &arcs, &runs) != 3) return 1;
  SmartDigraph graph;
  graph.reserveNode(nodes);
  graph.reserveArc(arcs);
  SmartDigraph::NodeMap<long long> supply(graph);
  SmartDigraph::ArcMap<long long> capacity(graph), cost(graph);
  for (int i = 0; i < nodes; i++) {
    long long quantity;
    if (scanf("%lld", &quantity) != 1) return 1;
    supply[graph.addNode()] = quantity;
  }
  for (int i = 0; i < arcs; i++) {
    int from, to;
    long long limit, price;
    if (scanf("%d %d %lld %lld", &from, &to, &limit, &price) != 4) return 1;
    const auto arc = graph.addArc(graph.nodeFromId(from), graph.nodeFromId(to));
    capacity[arc] = limit;
    cost[arc] = price;
  }
  double least = 1e9;
  long long total = 0;
  for (int run = 0; run < runs; run++) {
    const clock_t start = clock();
    NetworkSimplex<SmartDigraph, long long, long long> simplex(graph);
    simplex.upperMap(capacity).costMap(cost).supplyMap(supply);
    if (simplex.run() != simplex.OPTIMAL) return 2;
    least = std::min(least, double(clock() - start) / CLOCKS_PER_SEC);
    total = simplex.totalCost();
  }
  printf("%lld %.6f\n", total, least);
}
