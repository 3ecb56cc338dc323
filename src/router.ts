import { createRouter, type RouteRecordRaw, type RouterHistory } from 'vue-router'

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'overview', component: () => import('./views/OverviewView.vue') },
  { path: '/initiatives/', name: 'initiatives', component: () => import('./views/InitiativesView.vue') },
  { path: '/departments/', name: 'departments', component: () => import('./views/DepartmentsView.vue') },
  { path: '/silent/', name: 'silent', component: () => import('./views/SilentView.vue') },
  { path: '/changes/', name: 'changes', component: () => import('./views/ChangesView.vue') },
  {
    path: '/public-comment/',
    name: 'publicComment',
    component: () => import('./views/PublicCommentView.vue'),
  },
  { path: '/present/', name: 'present', component: () => import('./views/PresentView.vue') },
  { path: '/data/', name: 'data', component: () => import('./views/DataView.vue') },
  { path: '/report/', name: 'report', component: () => import('./views/ReportView.vue') },
  { path: '/report/departments/', name: 'handouts', component: () => import('./views/HandoutsView.vue') },
  {
    path: '/accessibility/',
    name: 'accessibility',
    component: () => import('./views/AccessibilityView.vue'),
  },
  { path: '/initiative/:id/', name: 'initiative', component: () => import('./views/InitiativeView.vue') },
  { path: '/department/:id/', name: 'department', component: () => import('./views/DepartmentView.vue') },
  {
    path: '/embed/initiative/:id/',
    name: 'embedInitiative',
    component: () => import('./views/InitiativeView.vue'),
    meta: { embed: true },
  },
  {
    path: '/embed/:card/:filter(filter|category-\\d+|year-\\d+)?/',
    name: 'embed',
    component: () => import('./views/EmbedView.vue'),
    meta: { embed: true },
  },
  { path: '/:anything(.*)*', name: 'notFound', component: () => import('./views/NotFoundView.vue') },
]

/** The router of the site; every address is a real folder, so it ends in a slash. */
export const siteRouter = (history: RouterHistory) =>
  createRouter({
    history,
    routes,
    strict: true,
    scrollBehavior: (to, from, saved) => {
      if (saved) return saved
      if (to.hash) return { el: to.hash }
      return to.path === from.path ? false : { top: 0 }
    },
  })
